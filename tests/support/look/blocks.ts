import type { PageBlock } from '@/campaigns/blocks/slugs'
import { ALTERED, drawing, SHARING } from './records'
import { paragraphs } from './text'

const passage = drawing('passage', 'Deux bras se rejoignent en arche au-dessus de petites maisons éclairées.')
const echo = drawing('echo', 'Une maison laisse voir une photo à sa fenêtre ; un fil en part et se divise.')
const mosaic = drawing('mosaique', 'Une mosaïque ; au centre, un carré blanc garde un disque jaune entier.')
const bowl = drawing('maison', 'Sous une arche verte, un disque de lumière posé dans une coupe.')
const thread = drawing('veille', 'Un fil passe par trois perles et arrive à une porte éclairée.')

const to = (label: string, url = 'https://example.org/') => ({ label, to: 'web' as const, url })

const HABITS = [
  [
    'Demandez à votre enfant, même petit',
    "« Je peux montrer cette photo à mamie ? » S'il dit non, c'est non.",
  ],
  ["Mettez-vous d'accord entre parents", 'Avant de publier.'],
  ['Préférez un message', "Un album fermé ou un tirage papier, plutôt qu'une publication ouverte."],
  ['Gardez certains moments pour vous', 'Le bain, la plage, le maillot, les larmes et les soins.'],
  ['Montrez autrement', 'De dos, de loin, les mains, le dessin. Le souvenir reste, le visage non.'],
  ['Enlevez les indices', 'École, club, adresse, horaires, nom complet. Coupez la localisation.'],
  ['Relisez vos réglages une fois par an', 'Et vos contacts. Gardez ceux que vous invitez chez vous.'],
  ['Relisez vos anciennes publications', 'Retirez ce que vous ne publieriez plus.'],
  ['Dites votre règle autour de vous', "À la famille, au club, à l'école : on demande avant de publier."],
  ['Préparez une phrase', '« Tu viens me voir. Tu ne seras pas puni. »'],
] as const

export const HOME: readonly PageBlock[] = [
  {
    blockType: 'hero',
    size: 'full',
    kicker: 'Avant de publier, on en parle.',
    lede: "Vous êtes fiers de votre enfant. Vouloir le montrer, c'est normal. Cette campagne vous aide à choisir ce que vous montrez, à qui, et pourquoi.",
    picture: passage,
    action: to('Les dix réflexes', '#reflexes'),
    secondAction: to('Trouver où signaler'),
  },
  {
    blockType: 'prose',
    heading: "Une image en ligne ne reste pas toujours là où on l'a posée",
    lede: "Elle peut être copiée, renvoyée, sortie de son contexte. Aujourd'hui, une IA peut aussi la transformer.",
    picture: echo,
    action: to('Ce que deviennent vos photos'),
    ground: 'paper',
  },
  { blockType: 'keyFigures', claims: [SHARING, ALTERED], ground: 'paper' },
  {
    blockType: 'prose',
    heading: 'IA : reconnaître et comprendre',
    lede: "Peut-on voir qu'une image est fausse ? De moins en moins.",
    body: paragraphs("L'image est fausse, le mal est réel."),
    picture: mosaic,
    action: to('Les bonnes questions à se poser'),
    ground: 'sky',
  },
  {
    blockType: 'checklist',
    heading: 'Dix réflexes, dix fenêtres',
    anchor: 'reflexes',
    lede: "Cochez ceux que vous avez déjà : la maison s'éclaire.",
    items: HABITS.map(([title, text]) => ({ title, text })),
    closing: "Un seul réflexe cette semaine, c'est déjà bien.",
  },
  { blockType: 'helplines', heading: 'Inquiet maintenant ?', action: to('Où signaler ? Trois questions') },
  {
    blockType: 'prose',
    presentation: 'statement',
    heading: 'Qui est responsable',
    body: paragraphs(
      "La personne qui détourne l'image d'un enfant est la seule responsable. Ni l'enfant ni ses parents n'ont à porter la honte.",
    ),
    picture: bowl,
    ground: 'paper',
  },
  { blockType: 'partnerWall', heading: 'Qui relaie la campagne', empty: 'Personne encore.' },
  {
    blockType: 'callToAction',
    heading: 'Éclairez votre rue',
    text: 'Mairies, écoles, entreprises : relayez la campagne sous votre nom, à vos couleurs.',
    action: to('Relayer la campagne'),
    secondAction: to('Espace presse'),
    street: true,
  },
]

export const LONG: readonly PageBlock[] = [
  { blockType: 'hero', lede: 'Beaucoup de parents le font.', picture: echo },
  {
    blockType: 'prose',
    heading: 'On publie pour de bonnes raisons',
    body: paragraphs(
      "Donner des nouvelles, se sentir moins seul, garder un souvenir. Votre affection n'est pas le problème. Ce qui compte, c'est le trajet de l'image.",
    ),
  },
  { blockType: 'keyFigures', claims: [SHARING] },
  {
    blockType: 'prose',
    heading: "Une photo en dit plus qu'on ne croit",
    body: paragraphs([
      "Un maillot de club, un portail d'école, ",
      { bold: 'une date' },
      " : cela peut dire qui est l'enfant.",
    ]),
  },
  { blockType: 'prose', presentation: 'pull', body: paragraphs('Un compte privé aide. Il ne suffit pas.') },
  {
    blockType: 'prose',
    presentation: 'content-note',
    heading: 'Le passage suivant parle de violences sexuelles sur mineurs',
    body: paragraphs('Il ne montre aucune image et ne décrit aucun acte. Vous pouvez le passer.'),
  },
  {
    blockType: 'prose',
    heading: 'Quand une image est détournée',
    body: paragraphs(
      "Une photo banale peut être détournée. Dans ce cas, l'enfant n'a rien fait de mal. Vous non plus.",
    ),
  },
  {
    blockType: 'viewpoint',
    text: "Il est difficile pour la victime de sentir que l'agression est terminée, car les images continuent de circuler.",
    people: 'Joanna Smith et Mélanie Dupont',
    capacity: 'psychologues, octobre 2024',
    helpLink: true,
  },
  {
    blockType: 'prose',
    presentation: 'clause',
    heading: 'Code civil, article 372-1',
    body: paragraphs("« Les parents protègent en commun le droit à l'image de leur enfant mineur. »"),
    origin: 'Loi n° 2024-120 du 19 février 2024',
  },
  {
    blockType: 'steps',
    heading: "Faire le tri, ce n'est pas tout effacer",
    items: [
      {
        title: "Commencez par trois sortes d'images",
        text: "Celles où l'enfant est peu vêtu, en pleurs, ou facile à localiser.",
      },
      { title: 'Demandez à votre enfant', text: "S'il dit non, c'est non." },
    ],
  },
  { blockType: 'figure', picture: drawing('loi', 'Un livre ouvert.'), caption: 'La loi.' },
  {
    blockType: 'exercise',
    heading: 'Trois minutes avant de publier',
    anchor: 'trois-minutes',
    lede: "Rien n'est envoyé, rien n'est enregistré. Fermez la page, tout disparaît.",
    questions: [
      {
        question: 'Pensez à la dernière photo que vous avez partagée. Décrivez-la en une phrase.',
        answer: 'text',
      },
      {
        question: "Qui peut la voir aujourd'hui ?",
        answer: 'one',
        choices: [{ text: 'Une ou deux personnes' }, { text: 'Un groupe fermé' }, { text: 'Tout le monde' }],
      },
      {
        question: 'Que dit-elle sans le vouloir ?',
        answer: 'several',
        choices: [{ text: 'Un lieu' }, { text: 'Une école ou un club' }, { text: 'Rien de cela' }],
      },
    ],
    closing: "Merci. Il n'y a pas de note et pas de mauvaise réponse.",
  },
  {
    blockType: 'callToAction',
    heading: 'Une situation vous inquiète ?',
    text: "Vous n'êtes pas seuls et il n'est jamais trop tard pour demander de l'aide.",
    action: to('Agir et signaler'),
  },
]

export const ACT: readonly PageBlock[] = [
  { blockType: 'hero', lede: "Respirez. Vous n'êtes pas seuls.", picture: thread },
  { blockType: 'helplines', heading: "Parler à quelqu'un" },
  {
    blockType: 'questions',
    heading: 'Où signaler ?',
    lede: 'Ouvrez la phrase qui ressemble à votre situation.',
    items: [
      {
        question: 'Un enfant est en danger maintenant',
        answer: paragraphs([
          { link: 'tel:17', says: '17' },
          ' ou ',
          { link: 'tel:112', says: '112' },
          '. Ensuite, le 119.',
        ]),
      },
      { question: 'On fait chanter mon enfant', answer: paragraphs("Ne payez pas, n'envoyez plus rien.") },
    ],
    closing: "Ne téléchargez pas, ne copiez pas, ne transférez pas l'image.",
    ground: 'wash',
  },
  {
    blockType: 'prose',
    presentation: 'callout',
    heading: 'Ne cherchez jamais ce type d’images',
    body: paragraphs("Notez l'adresse, fermez, signalez."),
  },
]
