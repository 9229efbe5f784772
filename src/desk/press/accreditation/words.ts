/** What press officers read on the page of an accreditation. */
export const WORDS = {
  fr: {
    title: 'Décision',
    how: {
      asked:
        '1. Vérifiez le média par un numéro public. 2. Choisissez plus bas les dossiers et la fin. 3. Accordez.',
      invite: '1. Choisissez plus bas les dossiers et la fin. 2. Envoyez l’invitation.',
    },
    create:
      'Vous invitez quelqu’un ? Remplissez cette fiche et enregistrez-la : le bouton d’envoi apparaît ensuite ici.',
    unsaved: 'Des changements ne sont pas enregistrés. Chaque bouton ci-dessous les enregistre d’abord.',
    unsavable:
      'Rien n’a été fait : la fiche n’a pas pu être enregistrée. Corrigez ce qui est signalé, puis recommencez.',
    states: {
      asked: (to: string) => `Demande à décider : ${to}.`,
      invite: (to: string) => `Invitation pas encore envoyée : ${to}.`,
      granted: (when: string) => `Accordée, jusqu’au ${when}.`,
      over: (when: string) => `Terminée le ${when}. Donnez une nouvelle fin pour l’accorder encore.`,
      refused: 'Demande refusée.',
      revoked: 'Accréditation révoquée : son lien n’ouvre plus rien.',
    },
    sent: (to: string, when: string) => `Lien personnel envoyé à ${to} le ${when}.`,
    failed: (to: string) =>
      `Le courriel à ${to} n’a pas pu être remis. Vérifiez l’adresse, puis envoyez un nouveau lien.`,
    opened: (when: string) => `Dossiers ouverts la première fois le ${when}.`,
    unopened: 'Cette personne n’a pas encore ouvert les dossiers.',
    unissued: 'Rien à montrer encore : ces dossiers ne sont pas figés. Ouvrez-les et figez leur numéro.',
    taken: 'Ouvert et pris',
    what: { opened: 'Ouvert', archive: 'Archive', file: 'Fichier' },
    grant: {
      asked: 'Accorder et envoyer le lien',
      invite: 'Envoyer l’invitation',
      again: 'Accorder de nouveau et envoyer un lien',
    },
    refuse: 'Refuser',
    revoke: 'Révoquer',
    link: 'Envoyer un nouveau lien',
    linkHint: 'S’il est perdu. Celui que la personne a déjà cesse alors d’ouvrir.',
    back: 'Revenir',
    revokeConfirm: {
      says: 'Son lien n’ouvrira plus rien, et un courriel le lui dit. Révoquer ?',
      button: 'Oui, révoquer',
    },
    refuseConfirm: {
      says: 'Le refus part aussitôt par courriel, avec votre motif. Refuser ?',
      button: 'Oui, refuser',
    },
    done: {
      grant: (to: string) =>
        `C’est accordé. Le lien personnel part à ${to} : il ouvre les dossiers dès maintenant.`,
      invite: (to: string) => `L’invitation part à ${to} : son lien ouvre les dossiers dès maintenant.`,
      refuse: (to: string) => `C’est refusé. Le courriel part à ${to}.`,
      revoke: (to: string) => `C’est révoqué : le lien n’ouvre plus rien. Le courriel part à ${to}.`,
      link: (to: string) => `Un nouveau lien part à ${to}. Celui d’avant n’ouvre plus rien.`,
    },
    reason: 'Motif, envoyé tel quel (obligatoire)',
    reasonMaybe: 'Motif (facultatif), envoyé tel quel',
    act: { busy: 'Un instant…', failed: 'Rien n’a été fait. Vérifiez la connexion et recommencez.' },
  },
  en: {
    title: 'Decision',
    how: {
      asked: '1. Check the medium by a public number. 2. Choose the kits and the end below. 3. Grant.',
      invite: '1. Choose the kits and the end below. 2. Send the invitation.',
    },
    create:
      'Inviting somebody? Fill in this record and save it: the button that sends the invitation then appears here.',
    unsaved: 'Some changes are not saved. Each button below saves them first.',
    unsavable: 'Nothing was done: the record could not be saved. Mend what is marked, then try again.',
    states: {
      asked: (to: string) => `Request to be decided: ${to}.`,
      invite: (to: string) => `Invitation not sent yet: ${to}.`,
      granted: (when: string) => `Granted, until ${when}.`,
      over: (when: string) => `Over since ${when}. Give a new end to grant it again.`,
      refused: 'Request refused.',
      revoked: 'Accreditation revoked: its link opens nothing any more.',
    },
    sent: (to: string, when: string) => `Personal link mailed to ${to} on ${when}.`,
    failed: (to: string) =>
      `The mail to ${to} could not be delivered. Check the address, then mail a new link.`,
    opened: (when: string) => `Kits first opened on ${when}.`,
    unopened: 'This person has not opened the kits yet.',
    unissued: 'Nothing to show yet: these kits have no issue. Open them and make it.',
    taken: 'Opened and taken',
    what: { opened: 'Opened', archive: 'Archive', file: 'File' },
    grant: {
      asked: 'Grant and mail the link',
      invite: 'Send the invitation',
      again: 'Grant again and mail a new link',
    },
    refuse: 'Refuse',
    revoke: 'Revoke',
    link: 'Mail a new link',
    linkHint: 'If it is lost. The one that they have then opens nothing any more.',
    back: 'Go back',
    revokeConfirm: {
      says: 'Their link will open nothing any more, and a mail tells them. Revoke?',
      button: 'Yes, revoke',
    },
    refuseConfirm: {
      says: 'The refusal is mailed at once, with your reason. Refuse?',
      button: 'Yes, refuse',
    },
    done: {
      grant: (to: string) =>
        `Granted. The personal link is on its way to ${to}: it opens the kits from now on.`,
      invite: (to: string) => `The invitation is on its way to ${to}: its link opens the kits from now on.`,
      refuse: (to: string) => `Refused. The mail is on its way to ${to}.`,
      revoke: (to: string) => `Revoked: the link opens nothing any more. The mail is on its way to ${to}.`,
      link: (to: string) => `A new link is on its way to ${to}. The one before opens nothing any more.`,
    },
    reason: 'Reason, sent as it is (required)',
    reasonMaybe: 'Reason (optional), sent as it is',
    act: { busy: 'One moment…', failed: 'Nothing was done. Check the connection and try again.' },
  },
} as const
