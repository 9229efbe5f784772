import { rich } from '../../richText'
import { two } from '../../twoLanguages'
import { imageRights } from '../clauses'
import type { PageSeed } from './desk'
import { exercise } from './exercise'
import { passageNote, worried } from './shared'

export const photos: PageSeed = {
  key: 'photos',
  title: two('Sharenting : ce que deviennent vos photos', 'Sharenting: what your photos become'),
  slug: two('vos-photos', 'your-photos'),
  description: two(
    "Publier des photos de ses enfants : ce que l'image dit, où elle va, ce que demande la loi, et comment faire le tri en dix minutes.",
    'Posting photos of your children: what the image says, where it travels, what the law asks, and how to sort in ten minutes.',
  ),
  contents: true,
  blocks: (desk) => {
    const { say } = desk
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          "« Sharenting » réunit deux mots anglais : partager, et être parent. C'est publier des photos, des vidéos ou des nouvelles de ses enfants. Beaucoup de parents le font.",
          '"Sharenting" joins two words: sharing and parenting. It means posting photos, videos or news of your children. Many parents do it.',
        ),
        picture: desk.drawing('echo'),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('On publie pour de bonnes raisons', 'We post for good reasons'),
        anchor: say('raisons', 'reasons'),
        body: rich(
          say(
            "Donner des nouvelles, se sentir moins seul, garder un souvenir. Votre affection n'est pas le problème. Ce qui compte, c'est le trajet de l'image.",
            'To give news, to feel less alone, to keep a memory. Your love is not the problem. What matters is where the image travels.',
          ),
        ),
      },
      { blockType: 'keyFigures', claims: desk.claims('C09'), ground: 'paper' },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("Une photo en dit plus qu'on ne croit", 'A photo says more than we think'),
        anchor: say('ce-qu-elle-dit', 'what-it-says'),
        body: rich(
          say(
            "Un maillot de club, un portail d'école, une affiche, une date : cela peut dire qui est l'enfant et où il va. L'appareil ajoute parfois le lieu et l'heure dans le fichier.",
            'A club shirt, a school gate, a poster, a date: these can tell who the child is and where they go. The device sometimes adds place and time to the file.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'pull',
        body: rich(
          say('Un compte privé aide. Il ne suffit pas.', 'A private account helps. It is not enough.'),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            "Chaque contact peut enregistrer l'image, la montrer, la republier.",
            'Any contact can save the image, show it, post it again.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Quand une image est détournée', 'When an image is misused'),
        anchor: say('detournee', 'misused'),
      },
      passageNote(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            "Une photo banale peut être détournée : faux profil, moquerie, chantage, faux montage sexuel. Dans ce cas, l'enfant n'a rien fait de mal. Vous non plus.",
            'An ordinary photo can be misused: fake profile, mockery, blackmail, fake sexual image. If that happens, the child did nothing wrong. Nor did you.',
          ),
        ),
      },
      {
        blockType: 'viewpoint',
        text: say(
          "Il est difficile pour la victime de sentir que l'agression est terminée, car les images continuent de circuler. Or sentir cette fin compte beaucoup pour se soigner.",
          'It is hard for a victim to feel that the abuse is over, because the images keep circulating. Yet feeling that end matters greatly for recovery.',
        ),
        people: say('Joanna Smith et Mélanie Dupont', 'Joanna Smith and Mélanie Dupont'),
        capacity: say('Psychologues, octobre 2024', 'Psychologists, October 2024'),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("Un jour, l'enfant devient adolescent", 'One day the child becomes a teenager'),
        anchor: say('adolescent', 'teenager'),
        body: rich(
          say(
            "Il reçoit une histoire publique qu'il n'a pas choisie. En France, la loi demande aux parents de protéger ensemble son image et de l'associer aux choix, selon son âge.",
            "They receive a public story they did not choose. In France, the law asks parents to protect the child's image together, and to involve the child according to age.",
          ),
          say(
            "La vie privée entre dans l'autorité parentale. Un juge peut interdire à un parent de publier sans l'accord de l'autre, et confier à un tiers l'exercice du droit à l'image si la publication porte gravement atteinte à la dignité de l'enfant.",
            "Privacy becomes part of parental authority. A judge may forbid one parent to post without the other's agreement, and entrust the child's image right to someone else if posting gravely harms the child's dignity.",
          ),
        ),
      },
      imageRights(desk),
      {
        blockType: 'steps',
        heading: say("Faire le tri, ce n'est pas tout effacer", 'Sorting does not mean deleting everything'),
        anchor: say('tri', 'sorting'),
        lede: say(
          "Commencez par les images où l'enfant est peu vêtu, en pleurs, ou facile à localiser. Dix minutes suffisent pour commencer.",
          'Start with images where the child is lightly dressed, crying, or easy to locate. Ten minutes are enough to begin.',
        ),
        items: [
          {
            title: say('Relisez vos anciennes publications', 'Look back at your old posts'),
            text: say('Retirez ce que vous ne publieriez plus.', 'Take down what you would not post today.'),
          },
          {
            title: say('Demandez à votre enfant', 'Ask your child'),
            text: say(
              "« Je peux montrer cette photo à mamie ? » S'il dit non, c'est non.",
              '"May I show this photo to Grandma?" If they say no, it is no.',
            ),
          },
          {
            title: say('Arrêtez-vous après dix minutes', 'Stop after ten minutes'),
            text: say('Vous reprendrez un autre jour.', 'You will go on another day.'),
          },
        ],
      },
      exercise(desk),
      {
        blockType: 'keyFigures',
        heading: say('Pourquoi écrire ?', 'Why write?'),
        anchor: say('pourquoi-ecrire', 'why-write'),
        claims: desk.claims('C12'),
        ground: 'paper',
      },
      worried(desk),
    ]
  },
}
