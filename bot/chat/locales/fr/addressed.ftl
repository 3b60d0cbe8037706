# Ce qu’un message doit à son destinataire.

rolling = Beaucoup de mouvements à la fois : Vigie les réunit dans ce message et le complète.
held-quiet = Gardé { $lapse }, le temps des heures calmes.
held-late = Publié ici avec { $lapse } de retard.
