/** Below the tick of what an issue of a kit holds: what taking it away does. */
export const HELD_WORDS = {
  media: {
    fr: {
      heldBy: 'Dans les numéros',
      untick:
        'Décocher, puis enregistrer, arrête ces numéros aussitôt et pour de bon : leurs archives et leurs fichiers ne sont plus donnés. Chaque dossier en vigueur ou sous embargo est refait aussitôt sans l’image, sous un nouveau numéro. Elle ne se supprime qu’ensuite.',
    },
    en: {
      heldBy: 'In the issues',
      untick:
        'Unticking and saving stops these issues at once and for good: their archives and files are given no more. Each kit in force or under embargo is made anew at once without the image, under a new number. Only then can it be deleted.',
    },
  },
  documents: {
    fr: {
      heldBy: 'Dans les numéros',
      untick:
        'Décocher, puis enregistrer, arrête ces numéros aussitôt et pour de bon : leurs archives et leurs fichiers ne sont plus donnés. Chaque dossier en vigueur ou sous embargo est refait aussitôt sans le document, sous un nouveau numéro. Il ne se supprime qu’ensuite.',
    },
    en: {
      heldBy: 'In the issues',
      untick:
        'Unticking and saving stops these issues at once and for good: their archives and files are given no more. Each kit in force or under embargo is made anew at once without the document, under a new number. Only then can it be deleted.',
    },
  },
} as const
