/** The partner space. */
export const space = {
  title: 'Espace partenaire',
  crumbs: 'Fil d’Ariane',
  signIn: 'Entrer dans l’espace partenaire',
  nav: { home: 'Mes éditions', reach: 'Audience', team: 'Équipe', signOut: 'Quitter l’espace' },
  question: 'Une question ?',
  notAForm: {
    title: 'Rien n’a été enregistré',
    foreign: 'Cette demande ne vient pas de nos pages. Rouvrez la page et recommencez.',
    'too-large': 'C’est trop lourd pour cette page. Envoyez un fichier plus léger.',
    unreadable: 'La demande est arrivée incomplète. Rouvrez la page et recommencez.',
  },
}
