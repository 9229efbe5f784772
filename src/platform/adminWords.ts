/**
 * Payload's own words where they would mislead here, by Payload's keys: what takes a record off the site says
 * that it does so in every language, and a version that comes back says that it comes back as a draft.
 */
export const ADMIN_WORDS = {
  fr: {
    general: { toggleBlock: 'Ouvrir ou fermer' },
    version: {
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
    general: { toggleBlock: 'Open or close' },
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
