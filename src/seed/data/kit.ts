import { bold, paragraph, type RichText, rich } from '../richText'
import { type Two, two } from '../twoLanguages'
import type { ShownClaim } from './claims'
import type { DrawingKey } from './drawings'

/** The press kit of the launch, without an embargo. */
export const KIT = {
  key: 'kit-launch',
  title: two('Une photo, mille chemins : lancement', 'One photo, a thousand paths: launch'),
  slug: two('lancement', 'launch'),
  lede: two('Dossier de lancement.', 'Launch kit.'),
  date: '2026-11-25T08:00:00.000Z',
  dateline: two('Valmorière', 'Valmorière'),
  headline: two(
    "« Une photo, mille chemins » : une campagne pour aider les parents à protéger l'image de leurs enfants",
    '"One photo, a thousand paths": a campaign to help parents protect their children\'s image',
  ),
  /** A demonstration character has nobody to ask: the seed says so in the channel of the approval. */
  approvedOn: '2026-11-25T08:00:00.000Z',
  quotation: two(
    {
      text: 'Nous voulons des parents informés, pas des parents inquiets.',
      speaker: 'Nora Delvigne, Fondation Mille Lanternes (personnage de démonstration)',
      role: 'Responsable des relations presse',
    },
    {
      text: 'We want informed parents, not frightened parents.',
      speaker: 'Nora Delvigne, Fondation Mille Lanternes (demonstration character)',
      role: 'Head of press relations',
    },
  ),
}

/** The first one stands for the kit in lists. */
export const KIT_IMAGES: readonly DrawingKey[] = [
  'passage',
  'galets',
  'mosaique',
  'echo',
  'maison',
  'veille',
  'loi',
  'rue',
]

export const KIT_CLAIMS: readonly ShownClaim[] = ['C05', 'C06', 'C07', 'C09', 'C12']

/** The release. Its figures stand on the fact sheet, with their sources. */
export const RELEASE: Two<RichText> = two(
  rich(
    "La Fondation Mille Lanternes lance aujourd'hui une campagne nationale pour les parents. Elle explique ce que deviennent les photos d'enfants en ligne, ce que l'intelligence artificielle change, et où trouver de l'aide.",
    "Publier une photo de son enfant est courant. La campagne ne fait pas la leçon. Elle propose dix réflexes, un exercice de trois minutes dont rien n'est enregistré, et une page pour savoir où signaler.",
    "Des contenus d'abus sexuels sur mineurs sont désormais créés par IA. Ils restent une petite part des signalements, mais ils compliquent le travail de ceux qui recherchent les enfants victimes.",
    "La fondation soutient les propositions publiées en octobre 2024 par la Fondation pour l'Enfance : nommer ces contenus dans la loi et punir la création des outils faits pour les produire.",
    '« Nous voulons des parents informés, pas des parents inquiets », dit Nora Delvigne, personnage de démonstration.',
    'Trois partenaires relaient la campagne sous leur nom : la Ville de Valmorière, le Réseau scolaire Ostérel et la Mutuelle Orvance.',
    paragraph(
      bold(
        'Danger immédiat : 17 ou 112. Enfant en danger : 119. Violences en ligne : 3018. Contenu illicite : internet-signalement.gouv.fr.',
      ),
    ),
  ),
  rich(
    "Fondation Mille Lanternes today launches a national campaign for parents. It explains what becomes of children's photos online, what artificial intelligence changes, and where to find help.",
    "Posting a photo of one's child is common. The campaign does not lecture. It offers ten habits, a three-minute exercise that saves nothing, and a page showing where to report.",
    'Child sexual abuse material is now made with AI. It remains a small share of reports, but it makes the work of those who look for child victims harder.',
    "The foundation supports the proposals published in October 2024 by the Fondation pour l'Enfance: name such content in the law and punish the making of tools built to produce it.",
    '"We want informed parents, not frightened parents," says Nora Delvigne, a demonstration character.',
    'Three partners carry the campaign under their own name: Ville de Valmorière, Réseau scolaire Ostérel and Mutuelle Orvance.',
    paragraph(
      bold(
        'In France, immediate danger: 17 or 112. Child in danger: 119. Online violence: 3018. Illegal content: internet-signalement.gouv.fr.',
      ),
    ),
  ),
)
