import { type Two, two } from '../twoLanguages'

/** What journalists ask, and what the foundation answers. */
export const KIT_QUESTIONS: readonly { question: Two; answer: Two }[] = [
  {
    question: two('Peut-on dire « pédopornographie » ?', 'May we write "child pornography"?'),
    answer: two(
      "Non, sauf pour citer la loi. Dites « contenus d'abus sexuels sur mineurs ». Ce mot rappelle qu'il y a un abus.",
      'No, except when quoting the law. Write "child sexual abuse material". The word recalls that there is abuse.',
    ),
  },
  {
    question: two('Quels chiffres reprendre ?', 'Which figures may we use?'),
    answer: two(
      "Ceux de la fiche, avec la population, le lieu, la date et la phrase « ce que cela ne veut pas dire ». Ne les additionnez pas et n'en tirez pas un nombre d'enfants.",
      'Those on the fact sheet, with population, place, date and the "does not mean" sentence. Do not add them up or turn them into a number of children.',
    ),
  },
  {
    question: two('Quelles images montrer ?', 'Which images may we show?'),
    answer: two(
      "Nos dessins. Pas d'enfant reconnaissable, pas de photo sombre mise en scène, pas de capture d'un contenu ou d'un outil, même floutée.",
      'Our drawings. No recognisable child, no staged dark photo, no screenshot of content or of a tool, even blurred.',
    ),
  },
  {
    question: two(
      'Comment parler des victimes et des auteurs ?',
      'How should we speak of victims and offenders?',
    ),
    answer: two(
      "Ne rendez pas une victime reconnaissable. Ne décrivez ni l'acte, ni la méthode, ni le nom d'un site ou d'un outil. Ne laissez pas croire que l'enfant ou les parents sont responsables. Donnez toujours les numéros d'aide.",
      'Do not make a victim identifiable. Do not describe the act, the method, or name a site or tool. Do not suggest that the child or parents are to blame. Always give the help numbers.',
    ),
  },
  {
    question: two(
      'Une image entièrement créée par IA fait-elle des victimes ?',
      'Does an image made wholly by AI harm anyone?',
    ),
    answer: two(
      "Elle peut reprendre le visage d'un vrai enfant ou avoir été apprise sur de vrais abus. Elle banalise ces violences et gêne la recherche des victimes.",
      "It can carry a real child's face or come from a model that learned on real abuse. It makes such violence seem ordinary and hinders the search for victims.",
    ),
  },
  {
    question: two('Sur quoi reposent ces conseils ?', 'What does this guidance rest on?'),
    answer: two(
      "Sur « Reporting on Child Sexual Abuse: Guidance for Media », du National Office for Child Safety (Australie) et de l'University of Canberra, childsafety.gov.au. Nous l'avons reformulé.",
      'On "Reporting on Child Sexual Abuse: Guidance for Media", by the National Office for Child Safety (Australia) and the University of Canberra, childsafety.gov.au. We have reworded it.',
    ),
  },
]
