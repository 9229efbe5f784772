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
}
