/** The pages of the press room: search, filters, corrections, figures, guidance, privacy. */
export const newsroom = {
  notAForm: {
    foreign: 'Cette demande ne vient pas de nos pages. Rouvrez la page et recommencez.',
    'too-large': 'C’est trop lourd pour cette page. Rouvrez-la et envoyez moins.',
    unreadable: 'La demande est arrivée incomplète. Rouvrez la page et recommencez.',
  },
  wait: {
    title:
      'Trop d’essais : patientez {minutes, plural, one {une minute} other {# minutes}}, puis recommencez',
    text: 'Rien n’est perdu : l’espace presse reste ouvert pendant ce temps.',
  },
  search: {
    title: 'Chercher dans l’espace presse',
    lede: 'Dans les dossiers publics et dans les chiffres en vigueur. Les accents et les majuscules ne comptent pas.',
    label: 'Mots cherchés',
    button: 'Chercher',
    found: '{count, plural, =0 {Rien ne répond à ces mots} one {Un résultat} other {# résultats}}',
    nothing: 'Essayez un mot plus court ou un seul mot, ou parcourez les dossiers :',
    toRoom: 'l’espace presse.',
    more: 'Voici les {count} premiers. Ajoutez un mot pour en voir moins.',
    kit: 'Dossier',
    figure: 'Chiffre',
  },
  changes: {
    added: 'Fichiers ajoutés',
    changed: 'Fichiers modifiés',
    removed: 'Fichiers retirés',
    count: '{what} ({count})',
  },
  check: {
    title: 'Mon dossier a-t-il été corrigé ?',
    lede: 'Saisissez le numéro de votre dossier : il est sur chaque PDF et chaque texte.',
    label: 'Numéro du dossier',
    button: 'Vérifier',
  },
  corrections: {
    title: 'Corrections',
    lede: 'Ce qui a changé dans les dossiers, en mots et fichier par fichier. L’ancien numéro garde son adresse. Tous les PDF et les textes portent aussi le nouveau numéro.',
    none: 'Aucun dossier n’a été corrigé.',
    entry: '{title} : correction, numéro {code}',
    reissued: '{title} : nouveau numéro, {code}',
    issue: 'Numéro {number}',
    stopped: 'Ce numéro a lui-même été arrêté depuis : une image ou un document a été retiré.',
    retired: 'Le numéro {number} a été retiré le {day}, et ce qu’il disait avec lui.',
    toldTitle: 'Être prévenu',
    told: 'Sans donner d’adresse : abonnez-vous au flux des corrections. Ou vérifiez le numéro que vous avez pris.',
  },
  retired: {
    kitTitle: 'Ce dossier a été retiré',
    kit: 'Ce dossier a été retiré le {day} : ne le publiez plus.',
    someTitle:
      '{count, plural, one {Le numéro {numbers} a été retiré} other {Les numéros {numbers} ont été retirés}}',
    some: '{count, plural, one {Le numéro {numbers} a été retiré le {day} : ne le publiez plus.} other {Les numéros {numbers} ont été retirés le {day} : ne les publiez plus.}}',
    todo: 'Effacez vos copies. Si vous l’avez déjà publié, ou pour toute question, appelez-nous.',
    entry: '{title} : retiré, ne plus publier',
  },
  feeds: {
    title: 'Être prévenu',
    text: 'Sans donner d’adresse : abonnez-vous à un flux.',
    atom: 'Flux des dossiers (Atom)',
    json: 'Flux des dossiers (JSON)',
    corrections: 'Flux des corrections (Atom)',
    calendar: 'Calendrier (iCalendar)',
  },
  dates: {
    title: 'Dates à venir',
    opens: 'Ouverture de la campagne « {campaign} »',
    closes: 'Fin de la campagne « {campaign} »',
    by: 'Par {host}',
    place: 'Lieu : {place}',
    none: 'Aucune date publique n’est annoncée.',
  },
  figures: {
    title: 'Chiffres en vigueur',
    lede: 'Chaque chiffre avec sa phrase exacte, sa source et ce qu’il ne veut pas dire. Ne les additionnez pas.',
    none: 'Aucun chiffre n’est publié pour le moment.',
    address: 'Lien vers ce chiffre',
  },
  guidance: {
    lede: 'Des mots, des images et des chiffres qui ne blessent personne. Donnez toujours les numéros d’aide.',
    none: 'Aucune réponse n’est publiée pour le moment. Appelez-nous : nous répondons.',
    from: 'Du dossier <kit>{title}</kit>',
    help: 'Les numéros à donner avec tout article',
  },
  privacy: {
    title: 'Vie privée dans l’espace presse',
    lede: 'Lire, chercher, télécharger, vérifier : rien ne vous identifie. Seule une accréditation garde vos coordonnées.',
    without: {
      title: 'Sans accréditation',
      text: 'L’espace presse n’a ni compte, ni traceur, ni pixel. Les dossiers publics se prennent sans dire qui vous êtes. Un fichier que vous faites vérifier ne quitte pas votre ordinateur : seule son empreinte est comparée.',
    },
    what: {
      title: 'Ce qu’une accréditation garde',
      text: 'Votre nom, votre média, votre adresse électronique, la langue de vos courriels, le message que vous avez écrit et ce que nous avons décidé, avec le motif. Puis ce que votre lien personnel ouvre et prend : quel numéro de quel dossier, quel fichier, à quel moment. Le bouton du lien pose un seul cookie, pour douze heures : il retient que ce lien est le vôtre, rien d’autre.',
    },
    why: {
      title: 'Pourquoi',
      text: 'Pour vous ouvrir un dossier sous embargo, et pour vous prévenir si un dossier que vous avez pris est corrigé ou arrêté. L’archive que vous prenez contient un fichier ACCES.txt qui dit pour qui elle a été faite, et quand. Il aide à retrouver l’origine d’une fuite ; il ne prouve rien contre personne.',
    },
    who: {
      title: 'Qui le lit',
      text: 'Le service de presse ({house}), et personne d’autre. Rien n’est vendu, transmis ni mesuré.',
    },
    long: {
      title: 'Combien de temps',
      text: 'Douze mois après la fin de l’accréditation, après un refus, ou après une demande restée sans réponse. Une tâche quotidienne efface ensuite le tout. Le journal des décisions ne garde que des numéros et des empreintes de fiches.',
    },
    rights: {
      title: 'Vos droits',
      text: 'Vous pouvez demander à lire, à corriger ou à effacer ces données, ou mettre fin à votre accréditation, à tout moment : écrivez à {house}. Vous pouvez aussi vous adresser à l’autorité de protection des données de votre pays, en France la CNIL.',
    },
    ask: 'Demander une accréditation',
  },
}
