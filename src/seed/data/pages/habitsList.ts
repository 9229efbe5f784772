import { type Two, two } from '../../twoLanguages'
import type { Desk } from './desk'

/** The ten habits, after the advice of the CNIL to parents of 18 December 2023. */
const HABITS: readonly { title: Two; text?: Two }[] = [
  {
    title: two('Demandez à votre enfant, même petit', 'Ask your child, even a small one'),
    text: two(
      "« Je peux montrer cette photo à mamie ? » S'il dit non, c'est non.",
      '"May I show this photo to Grandma?" If they say no, it is no.',
    ),
  },
  {
    title: two(
      "Mettez-vous d'accord entre parents avant de publier",
      'Agree between parents before you post',
    ),
  },
  {
    title: two(
      'Préférez un message, un album fermé ou un tirage papier à une publication ouverte',
      'Prefer a message, a closed album or a print to an open post',
    ),
  },
  {
    title: two(
      'Gardez pour vous le bain, la plage, le maillot, les larmes et les soins',
      'Keep bath time, beach, swimwear, tears and medical care for yourselves',
    ),
  },
  {
    title: two(
      'Montrez de dos, de loin, les mains, le dessin',
      'Show the back, the distance, the hands, the drawing',
    ),
    text: two('Le souvenir reste, le visage non.', 'The memory stays, the face does not.'),
  },
  {
    title: two(
      'Enlevez les indices : école, club, adresse, horaires, nom complet',
      'Remove the clues: school, club, address, times, full name',
    ),
    text: two("Coupez la localisation de l'appareil photo.", 'Turn off location in the camera.'),
  },
  {
    title: two(
      'Une fois par an, relisez vos réglages et vos contacts',
      'Once a year, check your settings and contacts',
    ),
    text: two(
      'Gardez ceux que vous invitez chez vous. Activez la double vérification.',
      'Keep those you would invite home. Turn on two-step verification.',
    ),
  },
  {
    title: two('Relisez vos anciennes publications', 'Look back at your old posts'),
    text: two('Retirez ce que vous ne publieriez plus.', 'Take down what you would not post today.'),
  },
  {
    title: two(
      "Dites votre règle à la famille, au club, à l'école : on demande avant de publier",
      'Tell family, club and school your rule: ask before posting',
    ),
  },
  {
    title: two('Préparez une phrase', 'Prepare one sentence'),
    text: two(
      "« Si quelqu'un te fait peur avec une photo, tu viens me voir. Tu ne seras pas puni. »",
      '"If someone scares you with a photo, come to me. You won\'t be punished."',
    ),
  },
]

export const habits = ({ locale }: Desk) =>
  HABITS.map(({ title, text }) => ({ title: title[locale], text: text?.[locale] }))
