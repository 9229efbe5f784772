/** "Has my kit been corrected?", in the press room. */
export const check = {
  title: 'Mon dossier a-t-il été corrigé ?',
  lede: 'Dites quel numéro vous avez pris. La réponse dit s’il est en vigueur, et ce qui a changé depuis.',
  asked: 'Numéro, ou empreinte SHA-256',
  hint: 'Le numéro est dans le nom de l’archive et sur la page du dossier, par exemple UPMCQX-2-91C4 ; sur un PDF, c’est UPMCQX-2. Vous pouvez aussi coller l’empreinte d’un fichier, ou tout le contenu de manifest.json.',
  button: 'Vérifier',
  file: 'Ou choisissez l’archive, ou un fichier du dossier. Il reste sur votre appareil : seule son empreinte est calculée, ici.',
  busy: 'Calcul de l’empreinte…',
  done: 'L’empreinte est dans le champ. Appuyez sur « Vérifier ».',
  failed: 'Ce fichier est trop grand pour ce navigateur. Tapez le numéro.',
  unreadable:
    'Ce n’est ni un numéro, ni une empreinte, ni un manifeste. Un numéro ressemble à UPMCQX-2-91C4, une empreinte a 64 chiffres et lettres de a à f.',
  unknown: 'Nous ne connaissons pas ce numéro',
  unknownText:
    'Aucun dossier publié ici ne porte ce numéro ni ne contient ce fichier. Vérifiez ce que vous avez tapé, ou appelez les relations presse.',
  current: 'Vous avez le numéro en vigueur',
  currentText: 'Rien n’a été corrigé depuis : {code}, « {title} ».',
  fileCurrent: 'Ce fichier est dans le numéro en vigueur : {path}.',
  superseded: 'Ce numéro a été corrigé',
  supersededText: 'Vous avez {code}. Le numéro {newest} est en vigueur.',
  fileSuperseded: 'Ce fichier, {path}, n’est plus dans le numéro en vigueur : il a été remplacé ou retiré.',
  stopped: 'Ce numéro a été arrêté',
  stoppedText: 'Une image que contenait {code} a été retirée. N’utilisez plus ses fichiers et effacez-les.',
  since: 'Ce qui a changé depuis',
  number: 'Numéro {number}, {day}',
  take: 'Prendre le numéro en vigueur',
}
