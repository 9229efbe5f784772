import { type Two, two } from '../twoLanguages'

export type SourceSeed = {
  key: string
  title: string
  publisher: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string
  /** As it is printed under a figure. */
  citation: Two
  url?: string
}

const IWF_RESEARCH =
  'https://iwf.org.uk/about-us/why-we-exist/our-research/how-ai-is-being-abused-to-create-child-sexual-abuse-imagery'

export const SOURCES = [
  {
    key: 'redirection-2021',
    title: 'CSAM Users in the Dark Web: Protecting Children Through Prevention',
    publisher: 'Protect Children (Suojellaan Lapsia)',
    date: '2021-09-27',
    citation: two(
      'Protect Children (Suojellaan Lapsia), enquête ReDirection, réponses volontaires en plusieurs langues, 27 septembre 2021.',
      'Protect Children (Suojellaan Lapsia), ReDirection survey, volunteered answers in several languages, 27 September 2021.',
    ),
    url: 'https://suojellaanlapsia.fi/en/post/redirection-launch-protecting-children-through-prevention',
  },
  {
    key: 'iwf-2023',
    title: 'How AI is being abused to create child sexual abuse imagery',
    publisher: 'Internet Watch Foundation',
    date: '2023-10',
    citation: two(
      'Internet Watch Foundation, un seul forum, un mois de 2023, octobre 2023.',
      'Internet Watch Foundation, a single forum, one month of 2023, October 2023.',
    ),
    url: IWF_RESEARCH,
  },
  {
    key: 'iwf-2025',
    title: 'Harm without limits',
    publisher: 'Internet Watch Foundation',
    date: '2026-03-24',
    citation: two(
      'Internet Watch Foundation, « Harm without limits », contenus vus ou reçus par ses analystes, 24 mars 2026.',
      'Internet Watch Foundation, "Harm without limits", what its analysts found or received, 24 March 2026.',
    ),
    url: IWF_RESEARCH,
  },
  {
    key: 'ncmec-cybertipline',
    title: 'CyberTipline data 2023 and 2024',
    publisher: 'National Center for Missing & Exploited Children',
    citation: two(
      'National Center for Missing & Exploited Children (NCMEC), données CyberTipline 2023 et 2024.',
      'National Center for Missing & Exploited Children (NCMEC), CyberTipline data 2023 and 2024.',
    ),
    url: 'https://ncmec.org/cybertiplinedata',
  },
  {
    key: 'disrupting-harm-2',
    title: 'Disrupting Harm, phase 2, issue brief',
    publisher: 'UNICEF, ECPAT, INTERPOL',
    date: '2026-02-04',
    citation: two(
      'UNICEF, ECPAT et INTERPOL, Disrupting Harm, phase 2, enfants interrogés dans 11 pays, 4 février 2026.',
      'UNICEF, ECPAT and INTERPOL, Disrupting Harm, phase 2, children asked in 11 countries, 4 February 2026.',
    ),
    url: 'https://unicef.org',
  },
  {
    key: 'antwerp-2024',
    title: 'Universiteit Antwerpen, deepnudes, 2024',
    publisher: "Institut pour l'égalité des femmes et des hommes, Child Focus",
    date: '2024-02-17',
    citation: two(
      "Université d'Anvers pour l'Institut pour l'égalité des femmes et des hommes et Child Focus, 2 819 jeunes en Belgique, 17 février 2024.",
      "University of Antwerp for the Institut pour l'égalité des femmes et des hommes and Child Focus, 2,819 young Belgians, 17 February 2024.",
    ),
    url: 'https://igvm-iefh.belgium.be',
  },
  {
    key: 'open-2023',
    title: 'Questionnaire OPEN avec Potloc, 9-21 novembre 2022',
    publisher: "Observatoire de la parentalité et de l'éducation numérique (OPEN)",
    date: '2023-02',
    citation: two(
      'OPEN avec Potloc, 1 273 réponses, février 2023.',
      'OPEN with Potloc, 1,273 answers, February 2023.',
    ),
  },
  {
    key: 'childrens-commissioner-2018',
    title: 'Who knows what about me?',
    publisher: "Children's Commissioner for England",
    date: '2018-11',
    citation: two(
      "Opinium pour Nominet, 2 001 parents britanniques, février 2018, repris par le Children's Commissioner for England, novembre 2018.",
      "Opinium for Nominet, 2,001 British parents, February 2018, repeated by the Children's Commissioner for England, November 2018.",
    ),
    url: 'https://childrenscommissioner.gov.uk',
  },
  {
    key: 'assemblee-1372',
    title: 'Rapport n° 1372 (C. Naegelen)',
    publisher: 'Assemblée nationale',
    date: '2025-05-07',
    citation: two(
      "OFMIN, cité par l'Assemblée nationale, rapport n° 1372, 7 mai 2025.",
      'OFMIN, quoted by the French National Assembly, report no. 1372, 7 May 2025.',
    ),
    url: 'https://assemblee-nationale.fr/dyn/opendata/RAPPANR5L17B1372.html',
  },
  {
    key: 'williams-ceci-2021',
    title: 'Combating sharenting',
    publisher: 'Computers in Human Behavior 125, 106939',
    date: '2021-12',
    citation: two(
      'Williams-Ceci, Grose, Pinch, Kizilcec et Lewis, Computers in Human Behavior, 246 parents, décembre 2021.',
      'Williams-Ceci, Grose, Pinch, Kizilcec and Lewis, Computers in Human Behavior, 246 parents, December 2021.',
    ),
    url: 'https://doi.org/10.1016/j.chb.2021.106939',
  },
] as const satisfies readonly SourceSeed[]

export type SourceKey = (typeof SOURCES)[number]['key']
