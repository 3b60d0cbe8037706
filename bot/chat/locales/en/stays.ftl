# How long somebody had been there when they left.

stay = { $form ->
    [months] { $count ->
        [1] after a month
       *[other] after { $number } months
    }
    [half] { $count ->
        [1] after a year and a half
       *[other] after { $number } and a half years
    }
    [nearly] after nearly { $number } years
   *[years] { $count ->
        [1] after a year
       *[other] after { $number } years
    }
}
stay-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
stay-alone = { $stay } at { $org }.
stay-since = At { $org } since { $year }.
