/** What stands in other people's pages, and the pages that it leads to. */
export const embed = {
  help: 'Besoin d’aide ?',
  allLines: 'Toutes les lignes d’aide',
  read: 'Lire la campagne',
  makeYours: 'Relayer cette campagne à votre nom',
  by: '{house} porte cette campagne.',
  with: '{partner} la relaie ici.',
  withSupport: '{partner} la soutient.',
  withFunding: '{partner} la finance.',
  copied: 'Texte du {date}.',
  isCurrent: 'Voir la version du jour',
  source: 'Source : {citation}',
  doesNotMean: 'Ce que ce chiffre ne veut pas dire : {text}',
  lost: {
    title: 'Cette campagne n’est pas publiée ici',
    text: 'Ces numéros, eux, répondent.',
    lineTitle: 'Cette ligne n’est plus en service',
    lineText: 'Celles-ci le sont.',
    broken: 'La campagne ne s’affiche pas pour le moment',
  },
  pasted: {
    title: 'Aperçu de ce que vous collez',
    before: 'Ici, le texte de votre page.',
    after: 'Et la suite de votre page.',
  },
  call: {
    title: 'Appeler : {name}',
    dial: 'Touchez le numéro pour appeler. S’il ne se passe rien, composez-le sur votre téléphone.',
    write: 'Touchez le numéro pour écrire. S’il ne se passe rien, composez-le sur votre téléphone.',
    others: 'Les autres lignes',
    back: 'Revenir à la campagne',
  },
  check: {
    title: 'Un texte à jour ?',
    same: 'Oui. Rien n’a changé depuis le {date}.',
    sameUndated: 'Oui. Rien n’a changé.',
    text: 'Les numéros d’aide du {date} sont justes. D’autres mots ont changé : reprenez le code.',
    textUndated: 'Les numéros d’aide sont justes. D’autres mots ont changé : reprenez le code.',
    lines: 'Non. Les numéros d’aide ont changé depuis le {date}. Reprenez le code aujourd’hui.',
    linesUndated: 'Non. Les numéros d’aide ont changé. Reprenez le code aujourd’hui.',
    unknown: 'La copie ne dit pas sa version. Comparez-la avec ce qui est juste aujourd’hui.',
    ended: 'Cette édition n’est plus publiée. Voici la campagne telle que {house} la publie.',
    gone: 'Cette campagne n’est plus publiée. Retirez la copie, et gardez les numéros d’aide.',
    now: 'Ce qui est juste aujourd’hui, le {date}',
  },
  notes: {
    name: '{title} ({house})',
    purpose:
      'But : afficher les lignes d’aide et les mots de la campagne, toujours à jour. Aucune mesure d’audience par visiteur, aucune publicité.',
    cookies:
      'Cookies : aucun. Stockage local, de session ou autre dans l’appareil : aucun. Empreinte du navigateur : aucune.',
    sent: 'Transmis : le navigateur demande la page à {host}, qui reçoit comme tout serveur son adresse IP et le nom de votre site. Rien n’en est conservé par visiteur.',
    third: 'Tiers : aucun. Tout vient de {host}.',
    consent:
      'Consentement : rien n’est lu ni écrit dans l’appareil (article 82 de la loi Informatique et Libertés). Classez ce contenu parmi les contenus nécessaires : bloqué, il cacherait les numéros d’aide.',
  },
}
