/**
 * Payload's own words where they would mislead here, by Payload's keys: what takes a record off the site says
 * that it does so in every language, a version that comes back says that it comes back as a draft, and where mail goes is
 * an e-mail address everywhere.
 */
export const ADMIN_WORDS = {
  fr: {
    general: {
      toggleBlock: 'Ouvrir ou fermer',
      email: 'Adresse électronique',
      emailAddress: 'Adresse électronique',
      created: 'Création',
      createdAt: 'Création',
      createNew: 'Créer',
      createNewLabel: 'Créer : {{label}}',
      creatingNewLabel: 'Nouvelle fiche : {{label}}',
      successfullyCreated: 'Enregistré : {{label}}.',
      successfullyDuplicated: 'Copie faite : {{label}}.',
      titleDeleted: '« {{title}} » : supprimé ({{label}}).',
      deletedSuccessfully: 'Supprimé.',
      aboutToTrash: 'Mettre <1>{{title}}</1> dans la corbeille ? ({{label}})',
      aboutToPermanentlyDelete: 'Supprimer <1>{{title}}</1> pour toujours ? ({{label}})',
      noResults:
        'Rien ici ({{label}}) : soit il n’y en a pas encore, soit vos filtres n’en laissent voir aucun.',
      none: 'Rien',
      locale: 'Langue',
      locales: 'Langues',
      payloadSettings: 'Réglages de l’affichage',
      true: 'oui',
      false: 'non',
    },
    fields: {
      addNewLabel: 'Ajouter : {{label}}',
      chooseFromExisting: 'Choisir dans la liste',
      chooseLabel: 'Choisir : {{label}}',
      newLabel: 'Nouvelle fiche : {{label}}',
      uploadNewLabel: 'Déposer : {{label}}',
    },
    localization: { copyToLocale: 'Copier vers une autre langue' },
    authentication: {
      checkYourEmailForPasswordReset:
        'Si cette adresse électronique a un compte, un courriel part maintenant avec le lien pour choisir un mot de passe. Rien reçu ? Regardez dans les indésirables.',
      emailNotValid: 'Cette adresse électronique n’est pas complète.',
      emailSent: 'Courriel envoyé',
      forgotPasswordEmailInstructions:
        'Donnez votre adresse électronique : vous recevrez un courriel avec le lien pour choisir un mot de passe.',
      youDidNotRequestPassword:
        'Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
    },
    error: {
      emailOrPasswordIncorrect: 'Adresse électronique ou mot de passe incorrect.',
      missingEmail: 'L’adresse électronique manque.',
      userEmailAlreadyRegistered: 'Cette adresse électronique a déjà un compte.',
    },
    validation: { emailAddress: 'Donnez une adresse électronique complète.' },
    version: {
      currentDraft: 'Brouillon actuel',
      previouslyDraft: 'Brouillon d’avant',
      previouslyPublished: 'Version d’avant',
      noRowsSelected: 'Rien n’est sélectionné ({{label}})',
      unpublish: 'Retirer du site dans toutes les langues',
      unpublishIn: 'Retirer du site en {{locale}}',
      aboutToUnpublish:
        'Cette fiche quittera le site dans toutes les langues, tout de suite. Ses textes restent ici comme brouillons. Continuer ?',
      aboutToUnpublishIn:
        'Cette fiche quittera le site en {{locale}}, tout de suite. Les autres langues ne changent pas. Continuer ?',
      confirmUnpublish: 'Retirer du site',
      unpublishing: 'Retrait en cours…',
      unpublishedSuccessfully: 'Retirée du site.',
      aboutToRestore:
        'La version du {{versionDate}} reviendra comme brouillon, dans chaque langue, à la place du brouillon actuel. Le site ne change pas tant que vous ne publiez pas. Fiche : {{label}}.',
      restoreThisVersion: 'Reprendre comme brouillon',
      confirmVersionRestoration: 'Reprendre cette version comme brouillon',
      restoredSuccessfully: 'Reprise comme brouillon. Publiez-la quand elle est prête.',
    },
  },
  en: {
    general: { toggleBlock: 'Open or close', email: 'E-mail address', emailAddress: 'E-mail address' },
    authentication: {
      checkYourEmailForPasswordReset:
        'If this e-mail address has an account, a mail leaves now with the link to choose a password. Nothing comes? Look among the unwanted mail.',
      emailNotValid: 'This e-mail address is not complete.',
      emailSent: 'Mail sent',
      forgotPasswordEmailInstructions:
        'Give your e-mail address: you will get a mail with the link to choose a password.',
      youDidNotRequestPassword: 'If you asked for nothing, do nothing: your password stays the same.',
    },
    error: {
      emailOrPasswordIncorrect: 'The e-mail address or the password is wrong.',
      missingEmail: 'The e-mail address is missing.',
      userEmailAlreadyRegistered: 'This e-mail address has an account already.',
    },
    validation: { emailAddress: 'Give a whole e-mail address.' },
    version: {
      unpublish: 'Take off the site in all languages',
      unpublishIn: 'Take off the site in {{locale}}',
      aboutToUnpublish:
        'This record leaves the site in all languages, at once. Its texts stay here as drafts. Go on?',
      aboutToUnpublishIn:
        'This record leaves the site in {{locale}}, at once. Other languages do not change. Go on?',
      confirmUnpublish: 'Take off the site',
      unpublishing: 'Taking it off…',
      unpublishedSuccessfully: 'Taken off the site.',
      aboutToRestore:
        'The version of {{versionDate}} comes back as a draft, in each language, in place of the present draft. The site does not change until you publish. Record: {{label}}.',
      restoreThisVersion: 'Take up as a draft',
      confirmVersionRestoration: 'Take this version up as a draft',
      restoredSuccessfully: 'Taken up as a draft. Publish it when it is ready.',
    },
  },
} as const
