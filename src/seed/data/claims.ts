import { two } from '../twoLanguages'
import type { ClaimSeed } from './claimSeed'
import { ABROAD_AND_BEFORE } from './claimsSurveys'

/** The claims that pages and the press kit show. */
export const SHOWN_CLAIMS = [
  {
    key: 'C05',
    status: 'current',
    figure: two('8 029', '8,029'),
    unit: two('contenus', 'items'),
    wording: two(
      "En 2025, l'IWF a identifié 8 029 images et vidéos réalistes d'abus sexuels sur mineurs créées par IA, 14 % de plus qu'en 2024. Les vidéos sont passées de 13 à 3 443.",
      'In 2025, the IWF identified 8,029 realistic AI-made child sexual abuse images and videos, 14% more than in 2024. Videos rose from 13 to 3,443.',
    ),
    doesNotMean: two(
      "C'est ce que l'IWF a vu, pas tout ce qui existe, ni un nombre d'enfants.",
      'It is what the IWF saw, not all that exists, nor a number of children.',
    ),
    source: 'iwf-2025',
    nextReview: '2027-04-15',
  },
  {
    key: 'C06',
    status: 'current',
    figure: two('67 000', '67,000'),
    unit: two('signalements', 'reports'),
    wording: two(
      "Aux États-Unis, le NCMEC a reçu en 2023 environ 4 700 signalements liés à l'IA générative sur 36,2 millions ; en 2024, environ 67 000 sur 20,5 millions.",
      'In the United States, NCMEC received about 4,700 reports linked to generative AI out of 36.2 million in 2023; about 67,000 out of 20.5 million in 2024.',
    ),
    doesNotMean: two(
      "Un signalement n'est ni une image, ni un enfant, ni un crime prouvé. Les totaux des deux années ne se comparent pas directement : la façon de compter a changé.",
      'A report is not an image, a child or a proven crime. The two totals are not directly comparable: counting changed.',
    ),
    source: 'ncmec-cybertipline',
    nextReview: '2027-06-01',
  },
  {
    key: 'C07',
    status: 'current',
    figure: two('1,2', '1.2'),
    unit: two('million', 'million'),
    wording: two(
      "Dans 11 pays étudiés, au moins 1,2 million d'enfants ont dit que leur image avait été transformée en hypertrucage sexuel en un an.",
      'In 11 countries studied, at least 1.2 million children said their image had been turned into a sexual deepfake within one year.',
    ),
    doesNotMean: two(
      "Ni le monde entier, ni la France ; c'est une estimation à partir de ce que les enfants déclarent. « Un sur 25 » ne vaut que pour certains pays.",
      'Neither the whole world nor France; an estimate from what children say. "One in 25" is true of some countries only.',
    ),
    source: 'disrupting-harm-2',
    nextReview: '2027-02-15',
  },
  {
    key: 'C09',
    status: 'current',
    figure: two('53', '53'),
    unit: two('%', '%'),
    wording: two(
      'Fin 2022, 53 % des parents interrogés en France avaient déjà partagé sur les réseaux sociaux du contenu montrant leur enfant.',
      'In late 2022, 53% of parents asked in France had already shared content about their child on social media.',
    ),
    doesNotMean: two(
      'Interrogés sur les réseaux, ces parents ne représentent peut-être pas tous les parents.',
      'Asked through social networks, these parents may not represent all.',
    ),
    source: 'open-2023',
    nextReview: '2027-02-06',
  },
  {
    key: 'C12',
    status: 'current',
    figure: two('246', '246'),
    unit: two('parents', 'parents'),
    wording: two(
      "Dans un essai avec 246 parents, une vidéo de prévention n'a réduit l'envie de publier que chez ceux qui écrivaient ensuite ce qu'ils en retenaient.",
      'In a trial with 246 parents, a prevention video reduced the wish to post only among those who then wrote down its message.',
    ),
    doesNotMean: two(
      "On a mesuré des intentions, pas des actes ; l'idée de demander l'accord de l'enfant n'a pas changé.",
      'Intentions were measured, not acts; attitudes to asking the child did not change.',
    ),
    source: 'williams-ceci-2021',
    nextReview: '2028-01-01',
  },
] as const satisfies readonly ClaimSeed[]

export type ShownClaim = (typeof SHOWN_CLAIMS)[number]['key']

export const CLAIMS: readonly ClaimSeed[] = [...ABROAD_AND_BEFORE, ...SHOWN_CLAIMS].sort((a, b) =>
  a.key.localeCompare(b.key),
)
