# Ce que dit la ligne de commande à qui fait tourner Vigie.

## Problèmes de configuration (fichier et ligne sont placés devant)

problem-place = { $file }, ligne { $line } : { $what }
problem-place-file = { $file } : { $what }
problem-unreadable = lecture impossible ({ $why }). Vérifiez que le fichier existe et que ses droits permettent de le lire.
problem-not-utf8 = ce n’est pas de l’UTF-8. Réenregistrez le fichier en UTF-8.
problem-not-yaml = ce n’est pas du YAML ({ $why }). Vérifiez l’alignement, les deux-points et les guillemets de cette ligne et de la précédente.
problem-not-toml = ce n’est pas du TOML ({ $why }). Un réglage s’écrit : nom = "valeur".
problem-empty = il n’y a rien dans ce fichier. `vigie init` en écrit un complet.
problem-key-twice = « { $key } » y est deux fois. Gardez une seule des deux lignes.
problem-missing = il manque « { $key } ». Ajoutez-le.
problem-unknown-key = « { $key } » n’est pas connu ici. Corrigez le nom ou supprimez la ligne.
problem-unknown-setting = « { $key } » n’est pas un réglage. `vigie init` écrit un fichier qui les nomme tous.
problem-not-text = il faut un texte pour « { $key } ». Mettez la valeur entre guillemets.
problem-not-yes-no = « { $value } » n’est ni oui ni non. Écrivez 1 ou 0.
problem-not-a-list = il faut une liste pour « { $key } » : une ligne par élément, chacune commençant par un tiret.
problem-not-a-mapping = il faut ici des lignes « nom : valeur ».
problem-not-one-of = « { $value } » n’est pas admis. Choisissez parmi : { $expected }.
problem-refused = « { $value } » est refusé pour « { $key } » ({ $why }). Corrigez la valeur.
problem-blank = ce nom est vide. Écrivez-le ou supprimez l’entrée.
problem-not-a-slug = « { $value } » ne peut pas servir d’identifiant. Écrivez-le en minuscules sans accents, avec des traits d’union : jeanne-martin.
problem-not-a-date = « { $value } » n’est pas une date. Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.
problem-not-an-address = « { $value } » n’est pas une adresse. Elle commence par http:// ou https:// et ne contient pas d’espace.
problem-not-a-language = « { $value } » n’est pas un code de langue. Écrivez fr, ou en.
problem-id-twice = l’identifiant « { $key } » sert déjà à la ligne { $first }. Donnez-en un autre.
problem-name-twice = « { $value } » désigne à la fois { $one } et { $two }. Retirez ce nom à l’une des deux personnes.
problem-watched-elsewhere = « { $value } » est suivi sous { $one } et donné pour étranger (elsewhere). Retirez-le de l’une des deux listes.
problem-seen-without-source = un mouvement « seen » a besoin de l’adresse de sa source. Ajoutez source, ou écrivez recalled.
problem-too-deep = ce fichier s’emboîte sans fin. Retirez les références (&, *) et les crochets en trop.
problem-not-a-database = « { $value } » n’est pas l’adresse d’une base. Vigie garde la sienne dans un fichier SQLite : sqlite+aiosqlite:///var/vigie.db
problem-not-printable = « { $value } » contient des caractères qu’une requête ne peut pas porter. Écrivez une adresse sur une ligne, sans accents.
problem-a-folder = « { $value } » est un dossier ; il faut un fichier.
problem-unwritable = écriture impossible ({ $why }). Faites de la place, ou changez de dossier.
cannot-write = La sortie ne peut pas être écrite ({ $why }).
problem-url-twice = l’adresse « { $value } » est déjà à la ligne { $first }. Supprimez l’une des deux.
problem-no-organizations = la liste des organisations est vide. Ajoutez-en une, ou reprenez celle de `vigie init`.
problem-no-feeds = la liste des flux est vide. Ajoutez-en au moins un, ou reprenez ceux de `vigie init`.
problem-no-such-file = le fichier « { $value } » n’existe pas. Corrigez le chemin, ou créez-le avec `vigie init`.
problem-no-such-zone = « { $value } » n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris.
problem-not-seconds = « { $value } » n’est pas un nombre de secondes. Écrivez par exemple 300.
problem-poll-range = il faut entre { $least } et 86400 secondes. Les journaux bloquent qui lit leurs flux trop souvent ; VIGIE_ALLOW_PRIVATE_ADDRESSES=1 permet moins, pour des essais.
problem-token-blanks = ce jeton contient un espace ou un retour à la ligne. Recopiez-le depuis le portail des développeurs de Discord.
problem-not-an-article = ce n’est pas un article ({ $why }). Il faut un objet JSON par ligne, avec au moins id et title.

## Ce qui a échoué

storage-full = { $where } : le disque est plein. Faites de la place et relancez ; rien n’est perdu.
storage-unsound = { $where } : ce n’est pas une base SQLite saine. Déplacez ce fichier, ou restaurez une sauvegarde.
storage-locked = { $where } : un autre programme garde la base verrouillée. Arrêtez-le, puis relancez.
storage-unwritable = { $where } : écriture impossible ({ $why }). Vérifiez le dossier et ses droits.
storage-busy = { $where } : une autre Vigie tourne sur cette base (processus { $pid }). Arrêtez-la, ou donnez une autre base dans VIGIE_DATABASE_URL.
storage-newer = { $where } : cette base vient d’une version plus récente de Vigie. Installez cette version, ou donnez une autre base dans VIGIE_DATABASE_URL.
storage-older-runs = { $where } : une Vigie d’une version plus ancienne tourne sur cette base. Relancez-la d’abord.
storage-foreign = { $where } : c’est la base d’un autre programme. Donnez un fichier à Vigie dans VIGIE_DATABASE_URL.
storage-other = { $where } : la base répond « { $why } ».
reason-slow = délai dépassé
reason-dns = adresse introuvable
reason-offline = réseau coupé
reason-refused = connexion refusée
reason-lost = connexion perdue
reason-tls = certificat refusé
reason-status = { $code }
reason-guarded = protection { $guard }
reason-html = une page HTML au lieu d’un flux
reason-no-feed = ce n’est pas un flux
reason-empty = réponse vide
reason-broken = XML abîmé
reason-large = plus de { $size } Mio
reason-redirects = redirections sans issue
reason-private = adresse privée refusée ({ $host })

## Marche

run-header = vigie { $version } · { $feeds ->
    [one] 1 flux
   *[other] { $feeds } flux
}, { $people ->
    [one] 1 personne
   *[other] { $people } personnes
}, { $changes ->
    [0] aucun mouvement connu
    [one] 1 mouvement connu
   *[other] { $changes } mouvements connus
} · base { $database }
run-no-token = Discord : pas de jeton (VIGIE_DISCORD_TOKEN). Les alertes s’affichent ici. Tapez /help.
run-discord = Discord : connexion en cours. Les alertes partent vers les salons réglés avec /alerts set.
run-discord-connected = Discord : connecté.
run-stopped = Arrêté. Rien n’est perdu : ce qui restait à envoyer partira au prochain démarrage.
round-read = { $read ->
    [one] 1 flux lu
   *[other] { $read } flux lus
}, { $new ->
    [0] rien de neuf
    [one] 1 article nouveau
   *[other] { $new } articles nouveaux
}.
round-failed = { $read ->
    [one] 1 flux lu
   *[other] { $read } flux lus
}, { $failed } en échec ({ $details }). { $new ->
    [0] Rien de neuf
    [one] 1 article nouveau
   *[other] { $new } articles nouveaux
}.
round-none = Aucun flux n’est joignable ({ $details }). Vérifiez la connexion de cette machine ; prochain essai dans quelques minutes.
round-failure = { $name } : { $reason }
round-more = et { $count } autres
report-updated = { $name } : { $entries ->
    [one] 1 article
   *[other] { $entries } articles
}, { $new ->
    [0] aucun nouveau
    [one] 1 nouveau
   *[other] { $new } nouveaux
}
report-unchanged = { $name } : inchangé
report-failed = { $name } : en échec, { $reason }

## vigie check

check-good = bon
check-bad = à revoir
check-configuration = Configuration : { $feeds } flux, { $people } personnes, { $changes } mouvements connus
check-unknown = Variable inconnue : { $names }. Est-ce une faute de frappe ?
check-database = Base : { $url }
check-feeds = Flux : { $good ->
    [one] 1 joignable
   *[other] { $good } joignables
}, { $bad } en échec
check-no-token = Discord : pas de jeton (VIGIE_DISCORD_TOKEN). Vigie parle sur la console.
check-token = Discord : jeton accepté, application « { $name } »
check-token-refused = Discord refuse le jeton. Copiez-en un nouveau depuis le portail des développeurs (Bot › Reset Token) dans VIGIE_DISCORD_TOKEN.
check-unreachable = Discord est injoignable : { $why }
check-invite = Inviter : { $url }
check-alive = En marche, dernier signe il y a { $seconds } s
check-not-alive = Aucun signe de vie depuis { $seconds } s. Le processus est-il lancé ?
check-never-alive = Aucun signe de vie. Lancez `vigie run`.

## vigie init

init-written = { $file } : écrit
init-kept = { $file } : déjà là, gardé tel quel
init-next = Modifiez ces fichiers, puis `vigie check` et `vigie run`.

## vigie who, vigie timeline

timeline-none = Rien de connu pour ces critères.
poll-needs-once = `vigie poll` lit chaque flux une fois : ajoutez --once. Pour lire sans fin : `vigie run`.
no-such-kind = « { $value } » n’est pas un genre de mouvement. Choisissez parmi : { $expected }.
no-such-day = « { $value } » n’est pas une date. Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.
no-such-person = Je ne connais personne du nom de « { $name } ».

## vigie demo

demo-header = Une quinzaine inventée : presse, organisation et personnes n’existent pas. { $feeds } flux servis sur cette machine.
demo-day = — { $day } —
demo-end = Fin de la quinzaine. Pour la vraie veille : `make run`.

## Aide

help-app = Vigie veille sur la direction d’une organisation : qui part, arrive, est promu, prend un congé ou revient, d’après la presse française.
help-run = Lire les flux et alerter : sur Discord si VIGIE_DISCORD_TOKEN est là, sinon sur la console.
help-run-console = rester sur la console même si un jeton est réglé
help-poll = Lire tous les flux une fois, tout de suite, et dire ce qu’il en est.
help-poll-once = une seule lecture de chaque flux
help-json = des objets JSON, un par ligne, sur la sortie standard
help-match = Articles en lignes JSON sur l’entrée ; ce qu’ils disent de chaque personne sur la sortie.
help-match-file = le fichier, ou - pour l’entrée standard
help-replay = Rejouer des articles dans l’ordre de leur publication et montrer chaque alerte.
help-replay-file = les articles, en lignes JSON
help-replay-database = garder la base produite ; sinon elle est effacée
help-no-history = partir sans les mouvements passés de people.yaml
help-who = Qui est là, qui est parti ; avec un nom, tout ce qu’on sait de la personne.
help-who-name = un nom, en entier ou presque
help-timeline = La suite des mouvements, du plus récent au plus ancien.
help-person = une personne
help-kind = un genre : departure, ouster, leave, return, arrival, appointment, venture
help-since = à partir de cette date (AAAA, AAAA-MM ou AAAA-MM-JJ)
help-until = jusqu’à cette date
help-limit = au plus ce nombre
help-init = Écrire ici un vigie.toml commenté et des copies des deux listes.
help-check = Vérifier la configuration, la base, les flux et le jeton ; donner l’adresse d’invitation.
help-check-alive = dire seulement si le processus est vivant (sonde du conteneur)
help-demo = Une quinzaine inventée, hors ligne, en moins d’une minute.
help-verbose = raconter aussi ce qui va bien, sur la sortie d’erreur
help-version = dire la version
