/** Accreditation of journalists: how it is asked for, its personal link, what it opens, its mails. */
export const accreditation = {
  title: 'Demander une accréditation',
  lede: 'Pour recevoir un dossier avant sa publication. Les dossiers publics se prennent sans rien demander.',
  fields: {
    name: 'Votre nom',
    medium: 'Votre média',
    mediumHint: 'Le titre, la chaîne, l’agence ; « indépendant » si vous l’êtes.',
    email: 'Votre adresse électronique',
    emailHint: 'Le lien personnel part à cette adresse, et à aucune autre.',
    language: 'Langue de nos courriels',
    subject: 'Sur quoi travaillez-vous ?',
    subjectHint: 'Le sujet qui vous intéresse, et quand vous comptez publier.',
  },
  errors: {
    name: 'Écrivez votre nom.',
    nameLong: 'Votre nom tient en 120 signes au plus.',
    medium: 'Écrivez pour quel média vous travaillez.',
    mediumLong: 'Le nom du média tient en 160 signes au plus.',
    email: 'Écrivez votre adresse électronique.',
    emailAt: 'Il manque un @ dans l’adresse « {part} ».',
    emailStart: 'Il manque ce qui vient avant le @ dans « {part} ».',
    emailEnd: 'Il manque la fin de l’adresse après « {part} », par exemple .fr.',
    emailSpace: 'L’adresse « {part} » contient une espace : retirez-la.',
    emailForm: 'L’adresse « {part} » n’est pas complète. Vérifiez-la.',
    language: 'Choisissez la langue de nos courriels.',
    subject: 'Écrivez le sujet sur lequel vous travaillez.',
    subjectLong: 'Dites-le en 1 000 signes au plus.',
    word: 'Écrivez le mot « {part} » pour montrer que vous n’êtes pas un robot.',
  },
  send: 'Envoyer la demande',
  kept: 'Nous gardons votre nom, votre média, votre adresse, votre langue et votre message. Sans accréditation, ils sont effacés douze mois après la demande ou le refus ; sinon douze mois après la fin.',
  privacy: 'Vie privée dans l’espace presse',
  toRoom: 'Aller à l’espace presse',
  sent: {
    title: 'Votre demande est arrivée',
    lede: 'Une personne du service de presse la lit et vérifie votre média.',
    next: 'Si elle est acceptée, vous recevez un courriel avec un lien personnel. Si elle est refusée, vous recevez un courriel qui dit pourquoi. Regardez aussi vos indésirables.',
    urgent: 'C’est urgent ? Appelez.',
  },
  access: {
    title: 'Votre accès aux dossiers sous embargo',
    who: 'Ce lien est personnel, pour {name}, {medium} : ne le transmettez pas.',
    until: 'Il vaut jusqu’au {when} ({zone}).',
    counts:
      'Le bouton ouvre les dossiers pour douze heures sur cet ordinateur, avec un seul cookie. Nous notons ce que vous ouvrez et prenez, pour vous prévenir d’une correction.',
    button: 'Ouvrir les dossiers',
  },
  closed: {
    title: 'Ce lien n’ouvre rien',
    lede: 'Il n’est pas complet, il a été remplacé, il est terminé ou il a été retiré.',
    next: 'Reprenez le lien du dernier courriel que vous avez reçu. Si rien ne s’ouvre, appelez-nous.',
  },
  list: {
    title: 'Dossiers ouverts à votre nom',
    lede: 'Lien personnel, pour {name}, {medium} : ne pas le transmettre.',
    none: 'Aucun dossier ne vous attend en ce moment. Si vous en attendiez un, appelez-nous.',
    isPublic: 'Public : ouvrir la page du dossier',
    fresh: 'Nouveau numéro',
  },
  fresh: {
    title: 'Le numéro {number} est prêt',
    held: 'Vous avez le numéro {number}.',
    changed: 'Vous avez le numéro {number}. Ce qui a changé depuis :',
    button: 'Ouvrir le numéro {number}',
    counts: 'Nous notons que vous l’ouvrez, pour vous prévenir d’une correction.',
  },
  kit: {
    under: 'Sous embargo',
    banner:
      'jusqu’au <time>{when}, {zone} ({utc} UTC)</time>. Lien personnel, pour {name}, {medium} : ne pas le transmettre.',
    number: 'Numéro {number}, sous embargo',
    frozen: 'Figé le {date}. Empreinte du manifeste (SHA-256) :',
    take: 'Télécharger',
    takeLede:
      'Chaque archive contient un fichier ACCES.txt qui dit pour qui elle a été faite. Il aide à retrouver une fuite ; il ne prouve rien.',
    back: 'Tous les dossiers ouverts à votre nom',
  },
  mail: {
    askedSubject: 'Accréditation demandée : {name}, {medium}',
    askedText: '{name} ({medium}, {email}) demande une accréditation :',
    askedCheck:
      'Vérifiez par un numéro public du média que la demande vient bien de cette personne. Puis choisissez les dossiers et la fin, et accordez ou refusez.',
    askedButton: 'Répondre à la demande',
    askedKnown:
      'Cette adresse a déjà une accréditation en cours. Si la personne a perdu son lien, envoyez-lui un nouveau lien depuis sa fiche.',
    askedKnownButton: 'Ouvrir la fiche en cours',
    grantedSubject: 'Votre accréditation est accordée',
    grantedText:
      'Bonjour {name}, votre accréditation pour {medium} est accordée. Le bouton ouvre les dossiers sous embargo.',
    invitedSubject: 'Un dossier sous embargo vous est ouvert',
    invitedText: 'Bonjour {name}, nous vous ouvrons un dossier sous embargo pour {medium}. Le bouton y mène.',
    againSubject: 'Votre nouveau lien vers les dossiers sous embargo',
    againText: 'Bonjour {name}, voici votre nouveau lien pour {medium}. Le précédent n’ouvre plus rien.',
    kitEmbargoed: '{title} : sous embargo jusqu’au {when} ({zone}).',
    kitPublic: '{title} : public.',
    grantedButton: 'Voir les dossiers',
    grantedEnd:
      'Ce lien est personnel : ne le transmettez pas. Il vaut jusqu’au {when}. Ne publiez rien avant l’heure de l’embargo. Nous notons ce que vous ouvrez et prenez, pour vous prévenir d’une correction.',
    refusedSubject: 'Votre demande d’accréditation n’est pas acceptée',
    refusedText: 'Nous ne pouvons pas accepter votre demande d’accréditation.',
    revokedSubject: 'Votre accréditation est terminée',
    revokedText:
      'Votre lien personnel n’ouvre plus rien. L’embargo des dossiers que vous avez pris vaut toujours.',
    closedEnd:
      'Une question ? Le numéro du service de presse est sur la page. Les dossiers publics se prennent sans accréditation.',
    correctedSubject: 'Corrigé : {title}',
    correctedText:
      'Le numéro {code} du dossier « {title} » est prêt. Le dernier que vous avez pris, ou ouvert par votre lien, est {old}. Ce qui a changé depuis :',
    step: 'Numéro {number}, {day} : {correction}',
    since: 'Ce qui a changé dans le dossier :',
    correctedUnsaid: 'Le contenu a été mis à jour.',
    movedSubject: 'Embargo déplacé : {title}',
    movedText:
      'L’embargo du dossier « {title} » est déplacé. Le numéro {code} remplace {old}, le dernier que vous avez pris ou ouvert par votre lien.',
    liftedSubject: 'Embargo levé : {title}',
    liftedText:
      'L’embargo du dossier « {title} » est levé : vous pouvez publier. Le numéro {code} remplace {old}, le dernier que vous avez pris ou ouvert par votre lien.',
    restoredSubject: 'Vous pouvez de nouveau publier : {title}',
    restoredText:
      'Nous vous avions demandé de ne pas publier le dossier « {title} ». Cette demande est levée. Le numéro {code} remplace le numéro {old} : prenez ses fichiers, et n’utilisez plus les anciens.',
    returnedSubject: 'De nouveau ouvert, sous embargo : {title}',
    returnedText:
      'Nous vous avions demandé de ne plus utiliser le dossier « {title} ». Il revient, sous embargo. Le numéro {code} remplace le numéro {old} : prenez ses fichiers, et n’utilisez plus les anciens.',
    publicSince: 'Public depuis le {when} ({zone}).',
    embargo: 'Sous embargo jusqu’au {when} ({zone}). Ne rien diffuser avant.',
    openKit: 'Ouvrir le dossier',
    pulledSubject: 'Ne publiez pas : {title}',
    pulledText:
      'La fondation a retiré le dossier « {title} ». Le dernier numéro que vous avez pris, ou ouvert par votre lien, est {old}. Ne le publiez pas et effacez vos copies. Appelez le service de presse avant d’utiliser quoi que ce soit de ce dossier.',
  },
}
