export const answer = {
  title: 'Une question sur votre demande',
  text: 'La fondation a une question avant de décider de la demande faite au nom de l’organisation « {organisation} ».',
  field: 'Votre réponse',
  button: 'Envoyer la réponse',
  missing: 'Écrivez votre réponse ({most} signes au plus).',
  thanksTitle: 'Merci, votre réponse est partie',
  thanks: 'Une personne de la fondation la lit, puis vous écrit.',
  deadTitle: 'Ce lien ne vaut plus',
  dead: 'La question a déjà une réponse, la demande est décidée, ou le lien a expiré. Pour ajouter quelque chose, répondez au courriel de la fondation.',
}
