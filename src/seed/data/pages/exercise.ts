import type { ExerciseBlock } from '@/payload-types'
import type { Desk } from './desk'

const choices = (...texts: string[]) => texts.map((text) => ({ text }))

/** Three minutes of reflection: nothing leaves the browser. */
export const exercise = ({ say }: Desk): ExerciseBlock => ({
  blockType: 'exercise',
  heading: say('Trois minutes avant de publier', 'Three minutes before you post'),
  anchor: say('trois-minutes', 'three-minutes'),
  lede: say(
    "Rien n'est envoyé, rien n'est enregistré. Fermez la page, tout disparaît.",
    'Nothing is sent, nothing is saved. Close the page and it is gone.',
  ),
  questions: [
    {
      question: say(
        'Pensez à la dernière photo de votre enfant que vous avez partagée. Décrivez-la en une phrase.',
        'Think of the last photo of your child you shared. Describe it in one sentence.',
      ),
      answer: 'text',
    },
    {
      question: say("Qui peut la voir aujourd'hui ?", 'Who can see it today?'),
      answer: 'one',
      choices: choices(
        say('Une ou deux personnes', 'One or two people'),
        say('Un groupe fermé', 'A closed group'),
        say('Tous mes contacts', 'All my contacts'),
        say('Tout le monde', 'Everyone'),
        say('Je ne sais pas', "I don't know"),
      ),
    },
    {
      question: say('Que dit-elle sans le vouloir ?', 'What does it say without meaning to?'),
      answer: 'several',
      choices: choices(
        say('Un lieu', 'A place'),
        say('Une école ou un club', 'A school or club'),
        say('Un prénom', 'A first name'),
        say('Des habitudes', 'Habits'),
        say("Le corps de l'enfant", "The child's body"),
        say('Un moment difficile', 'A hard moment'),
        say('Rien de cela', 'None of these'),
      ),
    },
    {
      question: say(
        "Votre enfant était-il d'accord ? Que dirait-il de cette photo à quinze ans ?",
        'Did your child agree? What would they say about this photo at fifteen?',
      ),
      answer: 'text',
    },
    {
      question: say(
        'Écrivez ce que vous ferez la prochaine fois, avec vos mots.',
        'Write what you will do next time, in your own words.',
      ),
      answer: 'text',
    },
  ],
  closing: say(
    "Merci. Il n'y a pas de note et pas de mauvaise réponse. Si une question vous inquiète, voyez « Agir et signaler ».",
    'Thank you. There is no score and no wrong answer. If a question worries you, see "Act and report".',
  ),
})
