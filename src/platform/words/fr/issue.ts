/** The numbered issues of press kits. */
export const issue = {
  stopped:
    'Ce numéro du dossier a été arrêté : une image ou un document qu’il contenait a été retiré. N’utilisez plus les fichiers que vous en auriez pris. Le numéro suivant est dans l’espace presse.',
  choose: 'Choisir une taille ou une langue',
  chooseHint: 'Chaque archive porte le même manifeste signé.',
  parts: {
    all: 'Tout',
    web: 'Images pour le web',
    print: 'Images pour l’impression',
    one: '{part}, textes en {language} seulement',
  },
  languages: { fr: 'français', en: 'anglais' },
}
