# `vigie feeds`, pour qui fait tourner Vigie.

feed-good = { $name } : va bien{ $known ->
    [yes] , dernier article { $ago }
   *[no] {""}
}
feed-unread = { $name } : pas encore lu
feed-offline = { $name } : attend que le réseau de cette machine revienne
never = jamais
unknown = inconnu
feed-detail-succeeded = Dernière lecture réussie : { $value }
feed-detail-last-new = Dernier article nouveau : { $value }
feed-detail-gap = Entre deux articles, d’habitude : { $value }
feed-detail-failures = Échecs de suite : { $value }
feed-detail-next = Prochain essai : { $value }
feed-detail-pages = Pages d’articles : { $read ->
    [0] aucune lue
    [one] 1 lue
   *[other] { $read } lues
}, { $refused ->
    [0] aucune refusée
    [one] 1 refusée
   *[other] { $refused } refusées
}
feed-no-pages = Pages d’articles : jamais lues (`full_text: false`)
feeds-checked = { $name } : { $entries ->
    [0] aucun article
    [one] 1 article
   *[other] { $entries } articles
}, { $text ->
    [whole] en entier
   *[summaries] en résumé
}, { $dated ->
    [yes] le dernier { $ago }
   *[no] sans dates
}.
feeds-added = { $name } ajouté à { $file } ({ $url }). Relancez Vigie pour qu’elle le lise.
feeds-removed = { $name } retiré de { $file }. Relancez Vigie pour qu’elle l’oublie.
feeds-imported = { $new ->
    [0] Rien à ajouter
    [one] 1 flux ajouté
   *[other] { $new } flux ajoutés
} à { $file }{ $known ->
    [0] {""}
    [one] , 1 y était déjà
   *[other] , { $known } y étaient déjà
}.{ $new ->
    [0] {""}
   *[other] {" "}Relancez Vigie pour qu’elle les lise.
}
feeds-exported = { $feeds ->
    [one] 1 flux écrit
   *[other] { $feeds } flux écrits
} dans { $file }.
problem-no-such-feed = aucun flux ne s’appelle « { $value } ». `vigie feeds list` les donne tous ; l’adresse convient aussi.
problem-several-feeds = plusieurs flux s’appellent « { $value } ». Donnez l’adresse de l’un d’eux : { $urls }
problem-feed-known = « { $value } » est déjà dans la liste, sous le nom { $name }.
problem-feed-refused = ce flux ne se lit pas ({ $why }). Corrigez l’adresse, ou ajoutez --no-check pour l’ajouter quand même.
problem-page-of-feeds = c’est une page, pas un flux. Elle annonce : { $urls }
problem-bundled-list = cette liste est celle livrée avec Vigie. Écrivez la vôtre avec `vigie init`, puis recommencez.
problem-not-a-line-each = cette liste n’est pas écrite avec un flux par tiret ; Vigie n’ose pas la changer. Faites-le à la main.
problem-not-opml = ce n’est pas de l’OPML ({ $why }). Exportez de nouveau la liste depuis votre lecteur de flux.
problem-no-outlines = ce fichier OPML ne contient aucun flux (outline avec xmlUrl). Exportez de nouveau la liste depuis votre lecteur de flux.
help-feeds = La liste des flux : voir, vérifier, changer.
help-feeds-list = Chaque flux et son état.
help-feeds-show = Tout ce qu’on sait d’un flux.
help-feeds-check = Lire les flux sans rien garder, et dire ce qu’ils contiennent.
help-feeds-add = Ajouter un flux à feeds.yaml, après l’avoir lu.
help-feeds-remove = Retirer un flux de feeds.yaml ; tout le reste du fichier est gardé tel quel.
help-feeds-import = Ajouter les flux d’un fichier OPML.
help-feeds-export = Écrire la liste en OPML.
help-feeds-name = le nom d’un flux, ou son adresse
help-feeds-names = des noms ou des adresses ; sans rien, tous
help-feeds-url = l’adresse du flux RSS ou Atom
help-feeds-add-name = le nom à montrer ; sinon, le titre du flux
help-feeds-publisher = un mot par rédaction ; sinon, d’après l’adresse
help-feeds-topic = ia, tech, business ou general
help-feeds-language = la langue des articles
help-feeds-no-check = ajouter sans lire d’abord
help-feeds-opml = le fichier OPML
help-feeds-export-file = le fichier à écrire, ou - pour la sortie standard
