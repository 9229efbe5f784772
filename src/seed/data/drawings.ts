import { USES } from '@/media/fields/rights'
import { type Two, two } from '../twoLanguages'

export type DrawingSeed = {
  /** Name of the file in `src/seed/art`, without its ending. */
  key: string
  name: Two
  alt: Two
}

/**
 * Who made the drawings, as it is printed beside them in every language: a name, nothing to translate. That the
 * foundation is fictional is said by each page and each text of a kit.
 */
export const DRAWING_RIGHTS = {
  author: 'Fondation Mille Lanternes',
  credit: 'Fondation Mille Lanternes',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  rights: {
    holder: 'Fondation Mille Lanternes',
    uses: [...USES],
    territory: 'world' as const,
    // The last minute of the year in Paris.
    until: '2027-12-31T22:59:00.000Z',
    until_tz: 'Europe/Paris' as const,
  },
}

export const DRAWINGS = [
  {
    key: 'echo',
    name: two("L'écho", 'The echo'),
    alt: two(
      "Une maison laisse voir une photo à sa fenêtre. Un fil en part et se divise : deux copies, puis quatre, de plus en plus petites, jusqu'à douze petits carrés de couleur.",
      'A house shows a picture at its window. A thread leaves it and divides: two copies, then four, smaller and smaller, down to twelve small coloured squares.',
    ),
  },
  {
    key: 'maison',
    name: two('La maison', 'The house'),
    alt: two(
      'Sous une arche verte, un disque de lumière posé dans une coupe rouge corail. Au pied, trois blocs portent chacun un rond de couleur.',
      'Under a green arch, a disc of light rests in a coral bowl. At its foot, three blocks each carry a coloured dot.',
    ),
  },
  {
    key: 'rue',
    name: two('La rue', 'The street'),
    alt: two(
      'Une rangée de maisons de toutes les couleurs, en papier découpé. Presque toutes les fenêtres sont allumées.',
      'A row of cut-paper houses of every colour. Almost all their windows are lit.',
    ),
  },
  {
    key: 'mosaique',
    name: two('La mosaïque', 'The mosaic'),
    alt: two(
      'Une mosaïque de carrés et de quarts de cercle de couleurs mêlées. Au centre, un grand carré blanc garde un disque jaune entier.',
      'A mosaic of squares and quarter circles in mixed colours. In the middle, a large white square keeps a whole yellow disc.',
    ),
  },
  {
    key: 'galets',
    name: two('Les galets', 'The pebbles'),
    alt: two(
      'Dix galets blancs, roses et bleus forment un chemin qui monte une colline verte vers une maison aux fenêtres allumées.',
      'Ten white, pink and blue pebbles form a path up a green hill to a house with lit windows.',
    ),
  },
  {
    key: 'veille',
    name: two('La veille', 'The watch'),
    alt: two(
      "Un disque de lumière est posé dans une coupe. Un fil rouge corail en part, passe par trois perles blanches et arrive à la porte éclairée d'une maison.",
      'A disc of light rests in a bowl. A coral thread leaves it, runs through three white beads and reaches the lit door of a house.',
    ),
  },
  {
    key: 'loi',
    name: two('La loi', 'The law'),
    alt: two(
      'Un livre ouvert. Sur la page de droite, une ligne est marquée en rouge corail, et un disque de lumière se tient à son bout.',
      'An open book. On the right-hand page one line is marked in coral, with a disc of light at its end.',
    ),
  },
  {
    key: 'passage',
    name: two('Le passage', 'The passage'),
    alt: two(
      "Deux bras, l'un vert, l'autre rouge corail, se rejoignent en arche au-dessus de petites maisons éclairées. Ensemble ils portent une coupe et un grand disque de lumière.",
      'Two arms, one green, one coral, meet in an arch above small lit houses. Together they hold up a bowl and a large disc of light.',
    ),
  },
] as const satisfies readonly DrawingSeed[]

export type DrawingKey = (typeof DRAWINGS)[number]['key']
