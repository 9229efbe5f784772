/** "Has my kit been corrected?", in the press room. */
export const check = {
  title: 'Mon dossier a-t-il été corrigé ?',
  lede: 'Dites quel numéro vous avez pris. La réponse dit s’il est en vigueur, et ce qui a changé depuis.',
  asked: 'Numéro du dossier',
  hint: 'Il est dans le nom de l’archive, par exemple UPMCQX-2-91C4, dans LISEZMOI.txt et sur chaque PDF : UPMCQX-2. Vous pouvez aussi coller l’empreinte SHA-256 d’un fichier, ou tout manifest.json.',
  button: 'Vérifier',
  choose:
    'Ou choisissez l’archive, ou un fichier du dossier. Il reste sur votre appareil : seule son empreinte est calculée, ici.',
  busy: 'Calcul de l’empreinte…',
  done: 'L’empreinte est dans le champ. Appuyez sur « Vérifier ».',
  failed: 'Ce fichier est trop grand pour ce navigateur. Tapez le numéro.',
  unreadable:
    'Ce n’est ni un numéro, ni une empreinte, ni un manifeste. Un numéro ressemble à UPMCQX-2-91C4, une empreinte a 64 chiffres et lettres de a à f.',
  unknown: 'Nous ne connaissons pas ce numéro',
  unknownText: 'Aucun dossier publié ici ne porte ce numéro. Vérifiez ce que vous avez tapé.',
  personal:
    'Reçu par un lien personnel ? Rouvrez d’abord ce lien, puis vérifiez ici. S’il n’ouvre plus rien, <ask>demandez-en un nouveau</ask> ou appelez-nous.',
  empty: 'Écrivez le numéro de votre dossier, ou choisissez un fichier.',
  current: 'Vous avez le numéro en vigueur',
  currentText: 'Rien n’a été corrigé depuis : {what}.',
  titled: '{code}, « {title} »',
  corrected: 'Ce numéro a été corrigé',
  replaced: 'Ce numéro a été remplacé',
  have: 'Vous avez {code}.',
  inForce: 'Le numéro en vigueur est {newest}.',
  embargoed: 'Vous avez le dernier numéro, sous embargo',
  embargoedText: '{code} : ne publiez rien avant le {until}.',
  embargoReplaced:
    'Vous avez {code}. {newest} le remplace : reprenez-le par votre lien personnel. Ne publiez rien avant le {until}.',
  stopped: 'Ce numéro a été arrêté',
  stoppedText:
    'Une image ou un document que contenait {code} a été retiré. N’utilisez plus ses fichiers et effacez-les.',
  pulled: 'Ce numéro a été retiré : ne le publiez pas',
  pulledText:
    'Nous avons retiré {code} le {day}. Effacez vos copies, et appelez-nous si vous l’avez déjà publié.',
  noneInForce:
    'Aucun numéro de ce dossier n’est plus en vigueur. Effacez {code} et ses copies, et appelez-nous si vous l’avez déjà publié.',
  file: {
    unknown: 'Nous ne reconnaissons pas ce fichier',
    unknownText:
      'Nous ne le trouvons tel quel dans aucun numéro : il vient peut-être d’ailleurs, ou a été modifié. Ne le publiez pas, et reprenez-le dans l’espace presse.',
    stopped: 'Ne publiez pas ce fichier : son numéro a été arrêté',
    stoppedText:
      'Une image ou un document que contenait {code} a été retiré : peut-être ce fichier même. Effacez-le.',
    same: 'Ce fichier n’a pas changé',
    sameText: '{path} est le même dans le numéro en vigueur, {newest}.',
    reprinted: 'Ce fichier n’a pas été corrigé',
    reprintedText: '{path} a été refait pour porter le nouveau numéro, {newest}. Il dit la même chose.',
    changed: 'Ce fichier a été corrigé',
    changedText: '{path} a changé : prenez celui du numéro en vigueur, {newest}.',
    gone: 'Ce fichier a été retiré du dossier',
    goneText: '{path} n’est plus dans le numéro en vigueur, {newest}.',
    others: 'D’autres fichiers du dossier ont pu changer : pour le savoir, donnez le numéro du vôtre.',
  },
  since: 'Ce qui a changé depuis',
  number: 'Numéro {number}, {day}.',
  take: 'Prendre le numéro en vigueur',
}
