/** What press officers read beside the acts on an embargo. */
export const EMBARGO_WORDS = {
  fr: {
    pull: { issue: 'Retirer ce numéro', kit: 'Retirer le dossier' },
    pullExplain: {
      issue:
        'Personne ne peut plus le lire ni le prendre, aussitôt, et les téléchargements en cours s’arrêtent. S’il était public, son adresse et les corrections disent qu’il a été retiré, sans le motif ; qui l’a pris par un lien personnel reçoit un courriel. Le numéro précédent, s’il y en a un, est de nouveau en vigueur. Pour le remettre, figez de nouveau le dossier.',
      kit: 'Personne ne peut plus lire ni prendre aucun de ses numéros, aussitôt, et les téléchargements en cours s’arrêtent. S’il était public, ses adresses et les corrections disent qu’il a été retiré, sans le motif ; qui l’a pris par un lien personnel reçoit un courriel. Pour le remettre, figez de nouveau le dossier.',
    },
    pullButton: { issue: 'Retirer maintenant', kit: 'Retirer tout maintenant' },
    reason: 'Motif, pour le journal de la maison (obligatoire)',
    move: 'Déplacer l’embargo',
    moveExplain:
      'Le manifeste nomme cet instant et il est signé : le numéro est refait tel quel, sous le numéro suivant, et prend sa place. L’ancien ne paraîtra pas.',
    moved:
      'L’embargo est déplacé. Un nouveau numéro a pris la place de celui-ci : son lien est sur cette page.',
    least: 'Au moins cinq minutes à l’avance.',
    lift: 'Lever l’embargo maintenant',
    liftExplain:
      'Le numéro est refait tel quel, sous le numéro suivant, et il est public aussitôt. Cela ne se reprend pas.',
    liftConfirm: {
      says: 'Tout le monde le lira dans la seconde. Le publier maintenant ?',
      button: 'Oui, publier maintenant',
      back: 'Revenir',
    },
    lifted: 'L’embargo est levé : le nouveau numéro est public. Son lien est sur cette page.',
    pulled: {
      issue: 'Le numéro est retiré : plus personne ne le lit. Pour le remettre, figez de nouveau le dossier.',
      kit: 'Le dossier est retiré : plus personne ne le lit. Pour le remettre, figez-le de nouveau.',
    },
    pullConfirm: {
      says: 'Il disparaît aussitôt de partout. Le retirer ?',
      button: 'Oui, retirer',
      back: 'Revenir',
    },
    moveButton: 'Déplacer l’embargo',
    instant: (zone: string) => `Nouvel instant (${zone})`,
    replaces: (code: string) =>
      `Le numéro ${code} attend son embargo : celui-ci prendrait sa place, et ${code} ne paraîtrait pas.`,
    rehearse: 'Répéter maintenant',
    rehearseExplain:
      'Vérifie que tout est prêt pour l’instant de l’embargo et envoie le résultat aux responsables presse. Cela se fait aussi de soi-même la veille.',
    rehearsed: (when: string, wrong: number) =>
      wrong === 0
        ? `Répété le ${when} : tout est prêt.`
        : `Répété le ${when} : ${wrong === 1 ? 'une chose est à régler' : `${wrong} choses sont à régler`}, voyez le courriel.`,
    asked: 'Une répétition est demandée : le résultat arrive par courriel d’ici deux minutes.',
    act: { busy: 'Un instant…', failed: 'Rien n’a été fait. Vérifiez la connexion et recommencez.' },
  },
  en: {
    pull: { issue: 'Pull this issue', kit: 'Pull the kit' },
    pullExplain: {
      issue:
        'Nobody can read or take it any more, at once, and running downloads break off. If it was public, its address and the corrections say that it was withdrawn, without the reason; whoever took it by a personal link gets a mail. The issue before it, if there is one, is in force again. To put it back, issue the kit again.',
      kit: 'Nobody can read or take any of its issues any more, at once, and running downloads break off. If it was public, its addresses and the corrections say that it was withdrawn, without the reason; whoever took it by a personal link gets a mail. To put it back, issue the kit again.',
    },
    pullButton: { issue: 'Pull it now', kit: 'Pull all of it now' },
    reason: 'Reason, for the house’s trail (required)',
    move: 'Move the embargo',
    moveExplain:
      'The manifest names that instant and is signed: the issue is made anew as it is, under the next number, and takes its own place. The earlier one never comes out.',
    moved: 'The embargo is moved. A new issue took the place of this one: its link is on this page.',
    least: 'At least five minutes ahead.',
    lift: 'Lift the embargo now',
    liftExplain:
      'The issue is made anew as it is, under the next number, and is public at once. This can not be taken back.',
    liftConfirm: {
      says: 'Everybody can read it within a second. Publish it now?',
      button: 'Yes, publish now',
      back: 'Go back',
    },
    lifted: 'The embargo is lifted: the new issue is public. Its link is on this page.',
    pulled: {
      issue: 'The issue is pulled: nobody reads it any more. To put it back, issue the kit again.',
      kit: 'The kit is pulled: nobody reads it any more. To put it back, issue it again.',
    },
    pullConfirm: {
      says: 'It is gone from everywhere at once. Pull it?',
      button: 'Yes, pull it',
      back: 'Go back',
    },
    moveButton: 'Move the embargo',
    instant: (zone: string) => `New instant (${zone})`,
    replaces: (code: string) =>
      `Issue ${code} waits for its embargo: this one would take its place, and ${code} would not come out.`,
    rehearse: 'Rehearse now',
    rehearseExplain:
      'Checks that everything is ready for the instant of the embargo, and mails the press officers what it found. It also happens by itself the day before.',
    rehearsed: (when: string, wrong: number) =>
      wrong === 0
        ? `Rehearsed on ${when}: everything is ready.`
        : `Rehearsed on ${when}: ${wrong === 1 ? 'one thing is' : `${wrong} things are`} to be mended, see the mail.`,
    asked: 'A rehearsal is asked for: its result comes by mail within two minutes.',
    act: { busy: 'One moment…', failed: 'Nothing was done. Check the connection and try again.' },
  },
} as const
