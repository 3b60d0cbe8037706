# Combien de temps la personne est restée, jusqu’à son départ.

stay = { $form ->
    [months] après { $number } mois
    [half] { $count ->
        [1] après un an et demi
       *[other] après { $number } ans et demi
    }
    [nearly] après presque { $number } ans
   *[years] { $count ->
        [1] après un an
       *[other] après { $number } ans
    }
}
stay-number = { $count ->
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $count }
}
stay-alone = { $stay } chez { $org }.
stay-since = Chez { $org } depuis { $year }.
