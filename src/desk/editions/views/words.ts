import type { LEAVES, Leave, STATES } from '../overviewRows'

type Words = {
  act: { busy: string; failed: string }
  title: string
  lede: string
  count: (count: number) => string
  none: string
  filters: string
  name: string
  campaign: string
  all: string
  allStates: string
  state: string
  states: Record<(typeof STATES)[number], string>
  leave: string
  leaves: Record<(typeof LEAVES)[number], string>
  filter: string
  clear: string
  page: (page: number, pages: number) => string
  before: string
  after: string
  edition: string
  changed: string
  languages: string
  noLanguage: string
  language: Record<'fr' | 'en', string>
  leaveState: Record<Leave['state'], string>
  until: (on: string) => string
  reach: string
  reachHint: string
  fewer: string
  asked: (language: string, by: string, on: string) => string
  noWords: string
  changedWords: string
  emptied: string
  comment: string
  commentHint: string
  approve: string
  sendBack: string
  suspend: string
  reason: string
  suspendButton: string
  suspended: string
  resume: string
  open: string
  look: string
  see: (language: string) => string
  orphans: (count: number) => string
  orphansNone: string
  orphansTitle: string
  orphansLede: string
  back: string
  handOver: string
  email: string
  person: string
  mailLanguage: string
  proof: string
  proofHint: string
  handOverButton: string
  done: { publish: (language: string) => string } & Record<
    'sendBack' | 'suspend' | 'resume' | 'handOver',
    string
  >
  noEdition: string
  forbidden: string
}

export const WORDS: Record<'fr' | 'en', Words> = {
  fr: {
    act: { busy: 'Un instant…', failed: 'Rien n’est fait. Vérifiez la connexion, puis recommencez.' },
    title: 'Éditions des partenaires',
    lede: 'Ce que chaque partenaire montre, depuis quand, et ce qui vous attend.',
    count: (count) => `${count} ${count > 1 ? 'éditions' : 'édition'}`,
    none: 'Aucune édition ne correspond. Élargissez les filtres.',
    filters: 'Filtrer les éditions',
    name: 'Nom',
    campaign: 'Campagne',
    all: 'Toutes',
    allStates: 'Tous',
    state: 'État',
    states: {
      on: 'En ligne',
      draft: 'Pas encore publiée',
      asked: 'Publication demandée',
      paused: 'En pause',
      terms: 'En pause : conditions à accepter',
      suspended: 'Suspendue par la maison',
      ended: 'Terminée',
      campaign: 'Publiée ; la campagne n’est pas encore en ligne',
      inactive: 'Publiée ; l’organisation ne relaie plus',
    },
    leave: 'Autorisation du logo',
    leaves: { ending: 'Se termine dans les 30 jours', over: 'Terminée ou retirée', none: 'Manque' },
    filter: 'Filtrer',
    clear: 'Tout montrer',
    page: (page, pages) => `Page ${page} sur ${pages}`,
    before: 'Page précédente',
    after: 'Page suivante',
    edition: 'Édition',
    changed: 'Dernier changement',
    languages: 'Publiée en',
    noLanguage: 'Aucune langue',
    language: { fr: 'français', en: 'anglais' },
    leaveState: {
      'in-force': 'Logo autorisé',
      'not-for-campaign': 'Logo non autorisé pour cette campagne',
      ended: 'Autorisation terminée : nom en toutes lettres',
      withdrawn: 'Autorisation retirée : nom en toutes lettres',
      none: 'Pas d’autorisation : nom en toutes lettres',
      'no-logo': 'Sans logo : nom en toutes lettres',
    },
    until: (on) => `jusqu’au ${on}`,
    reach: 'Pages vues',
    reachHint: 'en 30 jours, au moins',
    fewer: 'moins de 5',
    asked: (language, by, on) => `Publication demandée en ${language}${by && ` par ${by}`}, le ${on}`,
    noWords: 'Aucun mot du partenaire : l’édition de la campagne, avec son logo ou son nom.',
    changedWords: 'changé',
    emptied: 'Vidé.',
    comment: 'Ce que le partenaire doit reprendre',
    commentHint: 'Il le lit tel quel, par courriel et dans son espace. Rien n’est publié.',
    approve: 'Publier',
    sendBack: 'Renvoyer au partenaire',
    suspend: 'Suspendre',
    reason: 'Motif, envoyé tel quel aux membres',
    suspendButton: 'Suspendre cette édition maintenant',
    suspended: 'Suspendue. Motif :',
    resume: 'Rétablir cette édition',
    open: 'Ouvrir la fiche de l’édition',
    look: 'Voir l’aperçu (nouvel onglet)',
    see: (language) => `Voir la page en ${language}`,
    orphans: (count) => `Organisations sans membre (${count})`,
    orphansNone: 'Chaque organisation a au moins un membre.',
    orphansTitle: 'Organisations sans membre',
    orphansLede:
      'Personne ne peut plus ouvrir leur espace. Confiez-le à quelqu’un quand vous avez la preuve que cette personne parle pour l’organisation.',
    back: 'Toutes les éditions',
    handOver: 'Confier l’espace',
    email: 'Adresse électronique de la personne',
    person: 'Son nom',
    mailLanguage: 'Langue des courriels',
    proof: 'La preuve',
    proofHint:
      'Gardée telle quelle dans le journal. Par exemple : rappelée au 02 00 00 00 00, numéro du site.',
    handOverButton: 'Confier et envoyer le lien',
    done: {
      publish: (language) => `Publiée en ${language}. Un message part aux membres.`,
      sendBack:
        'Renvoyée au partenaire, avec votre réponse. Elle reviendra ici quand il la demandera de nouveau.',
      suspend:
        'Suspendue : la page, les intégrations et l’agenda ne paraissent plus. Le motif part aux membres.',
      resume: 'Rétablie : elle paraît comme avant, à la même adresse. Un message part aux membres.',
      handOver: 'Espace confié. Un message part à {email}, avec le lien pour entrer.',
    },
    noEdition: 'Cette édition n’est plus là.',
    forbidden: 'Réservé aux responsables des partenariats. Demandez ce rôle à l’administration.',
  },
  en: {
    act: { busy: 'One moment…', failed: 'Nothing was done. Check the connection and try again.' },
    title: 'Partners’ editions',
    lede: 'What each partner shows, since when, and what waits for you.',
    count: (count) => `${count} ${count === 1 ? 'edition' : 'editions'}`,
    none: 'No edition fits. Widen the filters.',
    filters: 'Filter the editions',
    name: 'Name',
    campaign: 'Campaign',
    all: 'All',
    allStates: 'All',
    state: 'State',
    states: {
      on: 'Online',
      draft: 'Not published yet',
      asked: 'Publication asked for',
      paused: 'Paused',
      terms: 'Paused: terms to agree to',
      suspended: 'Suspended by the house',
      ended: 'Ended',
      campaign: 'Published; the campaign is not online yet',
      inactive: 'Published; the organisation no longer relays',
    },
    leave: 'Logo permission',
    leaves: { ending: 'Ends within 30 days', over: 'Ended or withdrawn', none: 'Missing' },
    filter: 'Filter',
    clear: 'Show all',
    page: (page, pages) => `Page ${page} of ${pages}`,
    before: 'Previous page',
    after: 'Next page',
    edition: 'Edition',
    changed: 'Last change',
    languages: 'Published in',
    noLanguage: 'No language',
    language: { fr: 'French', en: 'English' },
    leaveState: {
      'in-force': 'Logo permitted',
      'not-for-campaign': 'Logo not permitted for this campaign',
      ended: 'Permission ended: name in type',
      withdrawn: 'Permission withdrawn: name in type',
      none: 'No permission: name in type',
      'no-logo': 'No logo: name in type',
    },
    until: (on) => `until ${on}`,
    reach: 'Page views',
    reachHint: 'in 30 days, at least',
    fewer: 'fewer than 5',
    asked: (language, by, on) => `Publication asked for in ${language}${by && ` by ${by}`}, on ${on}`,
    noWords: 'No words of the partner: the campaign’s edition, with its logo or its name.',
    changedWords: 'changed',
    emptied: 'Emptied.',
    comment: 'What the partner must change',
    commentHint: 'They read it as it is, by mail and in their space. Nothing is published.',
    approve: 'Publish',
    sendBack: 'Send back to the partner',
    suspend: 'Suspend',
    reason: 'Reason, sent to the members as it is',
    suspendButton: 'Suspend this edition now',
    suspended: 'Suspended. Reason:',
    resume: 'Take this edition up again',
    open: 'Open the record of the edition',
    look: 'See the preview (new tab)',
    see: (language) => `See the page in ${language}`,
    orphans: (count) => `Organisations without members (${count})`,
    orphansNone: 'Every organisation has at least one member.',
    orphansTitle: 'Organisations without members',
    orphansLede:
      'Nobody can open their space any more. Hand it to somebody once you have the proof that this person speaks for the organisation.',
    back: 'All editions',
    handOver: 'Hand the space over',
    email: 'The person’s e-mail address',
    person: 'Their name',
    mailLanguage: 'Language of mails',
    proof: 'The proof',
    proofHint:
      'Kept as it is in the trail. For example: called back on 02 00 00 00 00, the website’s number.',
    handOverButton: 'Hand over and send the link',
    done: {
      publish: (language) => `Published in ${language}. A message goes to the members.`,
      sendBack: 'Sent back to the partner with your words. It comes here again when they ask anew.',
      suspend:
        'Suspended: the page, the embeds and the calendar no longer appear. The reason goes to the members.',
      resume: 'Taken up again: it appears as before, at the same address. A message goes to the members.',
      handOver: 'Space handed over. A message goes to {email} with the link to come in.',
    },
    noEdition: 'This edition is no longer there.',
    forbidden: 'For partner managers only. Ask the administrator for that role.',
  },
}
