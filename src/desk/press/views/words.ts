/** What staff read on the pages of a kit and of its issues. */
export const WORDS = {
  fr: {
    title: 'Numéros',
    explain:
      'Le public ne lit que des numéros figés. Figer prend le dossier tel qu’il est publié : enregistrez et publiez d’abord ce que vous changez.',
    none: 'Aucun numéro n’a été figé.',
    table: { code: 'Numéro', state: 'État', from: 'Public à partir du' },
    states: {
      current: 'En vigueur',
      superseded: 'Remplacé',
      stopped: 'Arrêté : une image ou un document a été retiré',
      pulled: 'Retiré par la maison',
      waiting: 'Sous embargo',
      neverOut: 'Retiré avant de paraître',
    },
    unsaved: 'Des changements ne sont pas enregistrés : ce qui suit ne les connaît pas encore.',
    notPublished:
      'Ce dossier n’est publié dans aucune langue, ou sa campagne ne l’est pas : il ne peut pas être figé. Publiez-le d’abord.',
    same: 'Rien n’a changé depuis le dernier numéro : il n’y a rien à figer.',
    next: (number: number) => `Le numéro ${number} contiendrait`,
    languages: { fr: 'le français', en: 'l’anglais' },
    changes: { added: 'Nouveaux', removed: 'Retirés', changed: 'Modifiés' },
    noFiles: 'Aucun fichier n’a changé : seulement ce que dit la page.',
    atOnce: 'Public aussitôt figé.',
    embargo: (when: string) => `Public le ${when}. D’ici là, le dossier ne sort pas.`,
    asksToWait: (follows: number) =>
      `Attention : le numéro ${follows} est public. Celui-ci attendrait son embargo, et le public lirait l’ancien jusque-là.`,
    wait: (when: string) => `Oui, ce numéro attend le ${when}`,
    savedEmbargo: (saved: string | null) =>
      saved
        ? `Le champ « Embargo jusqu’au » enregistré dit autre chose : ${saved}. Publiez le dossier pour qu’il compte.`
        : 'Le champ « Embargo jusqu’au » enregistré est vide. Publiez le dossier pour qu’il compte.',
    confirm: {
      says: (number: number) =>
        `Le numéro ${number} ne pourra plus être modifié ni effacé. Pour le corriger, il faudra figer le suivant. Avez-vous tout relu ?`,
      button: (number: number) => `J’ai relu, figer le numéro ${number}`,
      back: 'Revenir',
    },
    done: {
      now: (number: number, url: string) =>
        `Le numéro ${number} est figé et public : ${url}. Ouvrez cette page et regardez-la comme un journaliste.`,
      later: (number: number, when: string, url: string) =>
        `Le numéro ${number} est figé. Il sera public le ${when}, à l’adresse ${url}. D’ici là : répétez, et invitez des journalistes.`,
    },
    invite: 'Pour le montrer avant l’heure :',
    inviteLink: 'inviter un journaliste',
    against: 'À régler d’abord',
    correction: { fr: 'Ce qui a changé, en français', en: 'Ce qui a changé, en anglais' },
    correctionHint:
      'Une phrase ou deux, publiées avec le numéro, et envoyées à qui a pris le précédent par un lien personnel.',
    button: (number: number) => `Figer le numéro ${number}`,
    act: { busy: 'Un instant…', failed: 'Rien n’a été figé. Vérifiez la connexion et recommencez.' },
    summary: {
      frozen: (when: string, by?: string) => `Figé le ${when}${by ? `, par ${by}` : ''}.`,
      page: 'Sa page sur le site',
      archive: 'Son archive',
      sha256: 'Empreinte du manifeste',
      key: 'Clé de la signature',
      correction: 'Ce qui a changé',
      holds: 'Contient',
      languages: { fr: 'français', en: 'anglais' },
      empty: 'Plus rien : ce numéro a été arrêté.',
      correct:
        'Un numéro ne se modifie pas. Pour le corriger, changez le dossier, publiez-le et figez le suivant.',
      kit: (title: string | null) => (title ? `Ouvrir le dossier « ${title} »` : 'Ouvrir le dossier'),
      publicOn: (when: string) => `Public le ${when}.`,
      wouldHave: (when: string) => `Il devait être public le ${when}.`,
      by: 'Celui qui a pris sa place :',
    },
  },
  en: {
    title: 'Issues',
    explain:
      'The public reads frozen issues alone. Issuing takes the kit as it is published: save and publish what you change first.',
    none: 'No issue has been made.',
    table: { code: 'Issue', state: 'State', from: 'Public from' },
    states: {
      current: 'In force',
      superseded: 'Replaced',
      stopped: 'Stopped: an image or a document was withdrawn',
      pulled: 'Pulled by the house',
      waiting: 'Under embargo',
      neverOut: 'Withdrawn before it came out',
    },
    unsaved: 'Some changes are not saved: what follows does not know of them yet.',
    notPublished:
      'This kit is published in no language, or its campaign is not: it cannot be issued. Publish it first.',
    same: 'Nothing has changed since the last issue: there is nothing to issue.',
    next: (number: number) => `Issue ${number} would hold`,
    languages: { fr: 'French', en: 'English' },
    changes: { added: 'New', removed: 'Gone', changed: 'Changed' },
    noFiles: 'No file has changed: only what the page says.',
    atOnce: 'Public as soon as it is issued.',
    embargo: (when: string) => `Public on ${when}. Until then nothing leaves.`,
    asksToWait: (follows: number) =>
      `Careful: issue ${follows} is public. This one would wait for its embargo, and the public would read the old one until then.`,
    wait: (when: string) => `Yes, this issue waits until ${when}`,
    savedEmbargo: (saved: string | null) =>
      saved
        ? `The field "Embargo until" was saved with something else: ${saved}. Publish the kit for it to count.`
        : 'The field "Embargo until" was saved empty. Publish the kit for it to count.',
    confirm: {
      says: (number: number) =>
        `Issue ${number} can be neither changed nor deleted after this. To correct it, you make the next one. Have you read all of it again?`,
      button: (number: number) => `I have read it, make issue ${number}`,
      back: 'Go back',
    },
    done: {
      now: (number: number, url: string) =>
        `Issue ${number} is made and public: ${url}. Open that page and look at it as a journalist would.`,
      later: (number: number, when: string, url: string) =>
        `Issue ${number} is made. It will be public on ${when}, at ${url}. Until then: rehearse, and invite journalists.`,
    },
    invite: 'To show it before its hour:',
    inviteLink: 'invite a journalist',
    against: 'To be mended first',
    correction: { fr: 'What changed, in French', en: 'What changed, in English' },
    correctionHint:
      'A sentence or two, published with the issue, and sent to whoever took the one before by a personal link.',
    button: (number: number) => `Make issue ${number}`,
    act: { busy: 'One moment…', failed: 'Nothing was issued. Check the connection and try again.' },
    summary: {
      frozen: (when: string, by?: string) => `Frozen on ${when}${by ? ` by ${by}` : ''}.`,
      page: 'Its page on the site',
      archive: 'Its archive',
      sha256: 'Hash of the manifest',
      key: 'Key of the signature',
      correction: 'What changed',
      holds: 'Holds',
      languages: { fr: 'French', en: 'English' },
      empty: 'Nothing any more: this issue was stopped.',
      correct:
        'An issue is never changed. To correct it, change the kit, publish it and make the next issue.',
      kit: (title: string | null) => (title ? `Open the kit "${title}"` : 'Open the kit'),
      publicOn: (when: string) => `Public on ${when}.`,
      wouldHave: (when: string) => `It was to be public on ${when}.`,
      by: 'The one that took its place:',
    },
  },
} as const
