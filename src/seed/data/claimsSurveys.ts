import { two } from '../twoLanguages'
import type { ClaimSeed } from './claimSeed'

const REDIRECTION = {
  status: 'contested',
  unit: two('%', '%'),
  source: 'redirection-2021',
  nextReview: '2027-05-01',
} as const

/** Claims of the ledger that no page of the demonstration shows: contested, superseded, abroad, or older. */
export const ABROAD_AND_BEFORE = [
  {
    ...REDIRECTION,
    key: 'C01',
    figure: two('52', '52'),
    wording: two(
      "Dans une enquête anonyme publiée en 2021, 52 % des répondants, qui disaient regarder des contenus d'abus sexuels sur mineurs, craignaient que cela les conduise à une agression.",
      'In an anonymous survey published in 2021, 52% of respondents, who said they viewed child sexual abuse material, feared it might lead them to commit abuse.',
    ),
    doesNotMean: two(
      "Ce n'est pas une part de la population, ni la preuve que regarder fait agir : ce sont des réponses volontaires.",
      'Not a share of the population, nor proof that viewing causes abuse: these are volunteered answers.',
    ),
    statusReason: two(
      "Un article de 2022 de la même équipe (Journal of Online Trust and Safety, 1 546 personnes) donne 58 % pour la crainte d'actes « avec un enfant ou un adulte ».",
      'A 2022 article by the same team (Journal of Online Trust and Safety, 1,546 people) gives 58% for fear of acts "with a child or adult".',
    ),
  },
  {
    ...REDIRECTION,
    key: 'C02',
    figure: two('44', '44'),
    wording: two(
      'Dans la même enquête, 44 % disaient avoir pensé à entrer en contact avec un enfant après avoir vu ces contenus.',
      'In the same survey, 44% said they had thought of contacting a child after viewing such material.',
    ),
    doesNotMean: two(
      "Penser n'est pas faire ; il ne faut pas additionner les trois chiffres.",
      'Thinking is not doing; the three figures must not be added together.',
    ),
    statusReason: two(
      "Un article de 2022 de la même équipe donne d'autres chiffres, à ne pas mêler à ceux-ci.",
      'A 2022 article by the same team gives other figures, not to be mixed with these.',
    ),
  },
  {
    ...REDIRECTION,
    key: 'C03',
    figure: two('37', '37'),
    wording: two(
      'Dans la même enquête, 37 % disaient avoir déjà cherché à contacter directement un enfant.',
      'In the same survey, 37% said they had sought direct contact with a child.',
    ),
    doesNotMean: two(
      "37 % de tous les répondants, pas 37 % des 44 %. Le type de contact n'est pas précisé.",
      '37% of all respondents, not 37% of the 44%. The kind of contact is not stated.',
    ),
    statusReason: two(
      "L'article de 2022 de la même équipe donne 42 %, par des plateformes en ligne.",
      'The 2022 article by the same team gives 42%, through online platforms.',
    ),
  },
  {
    key: 'C04',
    status: 'superseded',
    figure: two('2 978', '2,978'),
    unit: two('images', 'images'),
    wording: two(
      "En un mois de 2023, sur un seul forum du dark web, l'IWF a compté 20 254 images créées par IA ; elle en a examiné 11 108 et jugé 2 978 contraires à la loi britannique.",
      'In one month of 2023, on a single dark-web forum, the IWF counted 20,254 AI-made images; it examined 11,108 and judged 2,978 criminal under UK law.',
    ),
    doesNotMean: two(
      "Pas « 20 000 images d'abus », pas tout internet.",
      'Not "20,000 abuse images", not the whole internet.',
    ),
    statusReason: two(
      "Dépassé par le compte de l'IWF pour 2025 (C05). Gardé pour l'histoire seulement.",
      "Superseded by the IWF's count for 2025 (C05). Kept for history only.",
    ),
    source: 'iwf-2023',
    nextReview: '2027-10-01',
  },
  {
    key: 'C08',
    status: 'current',
    figure: two('13,8', '13.8'),
    unit: two('%', '%'),
    wording: two(
      'En Belgique, 13,8 % des 15-25 ans interrogés en 2023 avaient déjà reçu une fausse image de nudité faite par IA.',
      'In Belgium, 13.8% of 15-25-year-olds asked in 2023 had received an AI-made fake nude image.',
    ),
    doesNotMean: two(
      "La plupart ne sont pas mineurs ; recevoir n'est pas fabriquer.",
      'Most are not minors; receiving is not making.',
    ),
    source: 'antwerp-2024',
    nextReview: '2027-02-17',
  },
  {
    key: 'C10',
    status: 'current',
    figure: two('100', '100'),
    unit: two('par an, en moyenne', 'a year, on average'),
    wording: two(
      'En 2018, 2 001 parents britanniques disaient publier en moyenne 71 photos et 29 vidéos de leur enfant par an : environ 1 300 avant 13 ans.',
      'In 2018, 2,001 British parents said they posted on average 71 photos and 29 videos of their child a year: about 1,300 by age 13.',
    ),
    doesNotMean: two(
      "1 300 est une multiplication (100 × 13), pas un comptage ; ce n'est pas la France.",
      '1,300 is a multiplication (100 × 13), not a count; it is not France.',
    ),
    source: 'childrens-commissioner-2018',
    nextReview: '2027-11-08',
  },
  {
    key: 'C11',
    status: 'current',
    figure: two('318 000', '318,000'),
    unit: two('signalements', 'reports'),
    wording: two(
      "En 2023, l'Office mineurs de la police nationale a reçu 318 000 signalements, soit environ 870 par jour ; 12 000 concernaient le chantage sexuel en ligne (« sextorsion »).",
      'In 2023, the French police office for minors (OFMIN) received 318,000 reports, about 870 a day; 12,000 concerned sexual extortion.',
    ),
    doesNotMean: two(
      "Un signalement n'est pas une victime ; beaucoup arrivent automatiquement de plateformes.",
      'A report is not a victim; many come automatically from platforms.',
    ),
    source: 'assemblee-1372',
    nextReview: '2027-05-01',
  },
] as const satisfies readonly ClaimSeed[]
