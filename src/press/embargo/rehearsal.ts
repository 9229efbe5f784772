import { type RightsState, rightsAt } from '@/media/rights/rightsAt'
import { RIGHTS_WORDS } from '@/media/rights/words'
import type { Media } from '@/payload-types'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import type { KitContent } from '../content'
import { monthsAfter, VERIFIED_MONTHS } from '../gate'

const DAY_MS = 86_400_000

/** Something that was looked at, and whether it is as it should be, in both languages of the house. */
export interface Finding {
  right: boolean
  fr: string
  en: string
}

export interface Rehearsed {
  /** ISO instant of the embargo. */
  publicFrom: string
  content: KitContent
  /** How the bytes on disk stand to the manifest, by path. */
  files: readonly { path: string; state: 'whole' | 'missing' | 'altered' }[]
  /** The manifest is signed by a key of the house. */
  signed: boolean
  /** Records of its images as they are now; one that is gone is absent. */
  images: readonly Pick<Media, 'id' | 'approved' | 'rights' | 'withdrawnAt'>[]
  /** What persons agreed to, as it is now, by the reference that the issue names. */
  consents: readonly { reference: string; until?: string | null; withdrawnAt?: string | null }[]
  helplines: readonly { name: string; active?: boolean | null; verifiedOn?: string | null }[]
  /** Whether its page can be drawn. */
  pages: readonly { locale: Locale; draws: boolean }[]
}

const LANGUAGES = {
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
} as const

/** Pure: all that an issue needs at its instant and on the day after, what is right in one line each. */
export function findingsOf(rehearsed: Rehearsed): Finding[] {
  return [
    ...ofFiles(rehearsed),
    ...ofPages(rehearsed),
    ...ofImages(rehearsed),
    ...ofConsents(rehearsed),
    ...ofContacts(rehearsed),
    ...ofHelplines(rehearsed),
  ]
}

/** Every wrong one, or one line that all is right. */
const orRight = (wrong: Finding[], fr: string, en: string): Finding[] =>
  wrong.length > 0 ? wrong : [{ right: true, fr, en }]

const wrong = (fr: string, en: string): Finding => ({ right: false, fr, en })

function ofFiles({ files, signed }: Rehearsed): Finding[] {
  const bad = files
    .filter(({ state }) => state !== 'whole')
    .map(({ path, state }) =>
      state === 'missing'
        ? wrong(
            `Le fichier « ${path} » manque sur le serveur : figez de nouveau le dossier.`,
            `The file "${path}" is missing on the server: issue the kit again.`,
          )
        : wrong(
            `Le fichier « ${path} » n’est plus celui du manifeste : figez de nouveau le dossier.`,
            `The file "${path}" is no longer the one of the manifest: issue the kit again.`,
          ),
    )
  const unsigned = signed
    ? []
    : [
        wrong(
          'La signature du manifeste n’est pas reconnue : vérifiez les clés (npm run press:keys), puis figez de nouveau.',
          'The signature of the manifest is not recognised: check the keys (npm run press:keys), then issue again.',
        ),
      ]
  return orRight(
    [...bad, ...unsigned],
    `Les ${files.length} fichiers sont entiers et le manifeste est signé.`,
    `All ${files.length} files are whole and the manifest is signed.`,
  )
}

function ofPages({ pages }: Rehearsed): Finding[] {
  return pages.map(({ locale, draws }) =>
    draws
      ? {
          right: true,
          fr: `La page se dessine ${LANGUAGES[locale].fr}.`,
          en: `The page draws ${LANGUAGES[locale].en}.`,
        }
      : wrong(
          `La page ne se dessine pas ${LANGUAGES[locale].fr} : vérifiez que la campagne y est publiée, et prévenez qui exploite le site.`,
          `The page does not draw ${LANGUAGES[locale].en}: check that the campaign is published in it, and tell whoever runs the site.`,
        ),
  )
}

/** The state of an image's right at the instant or within a day of it; free when it holds for both. */
function rightState(image: Rehearsed['images'][number], publicFrom: string): RightsState {
  const states = [0, DAY_MS].map(
    (after) => rightsAt(image, 'press', new Date(Date.parse(publicFrom) + after)).value,
  )
  return states.find((state) => state !== 'free') ?? 'free'
}

function ofImages({ content, images, publicFrom }: Rehearsed): Finding[] {
  const bad = content.images.flatMap(({ id, name }): Finding[] => {
    const record = images.find((image) => image.id === id)
    if (record?.approved !== true)
      return [
        wrong(
          `L’image « ${name} » n’est plus validée dans la médiathèque : elle ne se verrait pas sur la page. Validez-la, ou figez sans elle.`,
          `The image "${name}" is no longer approved in the library: it would not be seen on the page. Approve it, or issue without it.`,
        ),
      ]
    const state = rightState(record, publicFrom)
    if (state === 'free') return []
    const say = RIGHTS_WORDS[state]
    return [wrong(`« ${name} » : ${say.fr(record, 'press')}`, `"${name}": ${say.en(record, 'press')}`)]
  })
  return orRight(
    bad,
    `Les droits des ${content.images.length} images valent à cet instant et le lendemain.`,
    `The rights to all ${content.images.length} images hold at that instant and the day after.`,
  )
}

function ofConsents({ content, consents, publicFrom }: Rehearsed): Finding[] {
  const until = Date.parse(publicFrom) + DAY_MS
  const needed = content.images.flatMap(({ name, consents: given }) =>
    given.map(({ reference }) => ({ name, reference })),
  )
  const bad = needed.flatMap(({ name, reference }): Finding[] => {
    const consent = consents.find((each) => each.reference === reference)
    const ends = consent?.until ? Date.parse(consent.until) : Number.POSITIVE_INFINITY
    return consent && !consent.withdrawnAt && ends > until
      ? []
      : [
          wrong(
            `L’accord d’une personne montrée sur « ${name} » ne vaut plus, ou pas jusqu’au lendemain. Figez sans cette image.`,
            `The consent of a person shown in "${name}" no longer holds, or not until the day after. Issue without this image.`,
          ),
        ]
  })
  return needed.length === 0
    ? []
    : orRight(
        bad,
        'Les accords des personnes montrées sont en vigueur.',
        'The consents of the persons shown are in force.',
      )
}

/** Still verified on the day of the embargo, as the gate counts it. */
const isFresh = (on: string | null | undefined, publicFrom: string): boolean =>
  !!on && publicFrom.slice(0, 10) <= monthsAfter(on, VERIFIED_MONTHS)

function ofContacts({ content, publicFrom }: Rehearsed): Finding[] {
  const all = new Map(
    content.editions.flatMap(({ contacts }) => contacts.map((contact) => [contact.name, contact] as const)),
  )
  if (all.size === 0)
    return [
      wrong(
        'Le dossier ne nomme personne à appeler. Ajoutez un contact presse, puis figez de nouveau.',
        'The kit names nobody to call. Add a press contact, then issue again.',
      ),
    ]
  const bad = [...all.values()].flatMap(({ name, kind, phone, verifiedOn }): Finding[] => {
    if (kind === 'contact' && !phone)
      return [
        wrong(
          `${name} n’a pas de téléphone direct. Complétez la fiche, puis figez de nouveau.`,
          `${name} has no direct number. Complete the record, then issue again.`,
        ),
      ]
    return isFresh(verifiedOn, publicFrom)
      ? []
      : [
          wrong(
            `Personne n’a appelé ${name} depuis six mois. Appelez, changez la date de la fiche, puis figez de nouveau.`,
            `Nobody has called ${name} for six months. Call, change the date of the record, then issue again.`,
          ),
        ]
  })
  return orRight(bad, 'Les contacts sont vérifiés.', 'The contacts are verified.')
}

function ofHelplines({ helplines, publicFrom }: Rehearsed): Finding[] {
  const bad = helplines.filter(
    ({ active, verifiedOn }) => active !== true || !isFresh(verifiedOn, publicFrom),
  )
  const names = bad.map(({ name }) => name).join(' ; ')
  return orRight(
    bad.length === 0
      ? []
      : [
          wrong(
            `${bad.length} ${bad.length === 1 ? 'ligne d’aide est inactive, ou n’a pas été vérifiée' : 'lignes d’aide sont inactives, ou n’ont pas été vérifiées'} depuis six mois. Demandez au rôle « Rédaction » d’en vérifier les fiches : ${names}.`,
            `${bad.length} ${bad.length === 1 ? 'helpline is' : 'helplines are'} inactive, or not verified for six months. Ask the role "Editor" to check their records: ${names.replaceAll(' ; ', '; ')}.`,
          ),
        ],
    'Les lignes d’aide sont vérifiées.',
    'The helplines are verified.',
  )
}

/** The mail's first line. */
export const summaryOf = (findings: readonly Finding[], publicFrom: string, timeZone: string) => {
  const count = findings.filter(({ right }) => !right).length
  const [fr, en] = [formatDateTime(publicFrom, 'fr', timeZone), formatDateTime(publicFrom, 'en', timeZone)]
  if (count === 0) return { fr: `Tout est prêt pour le ${fr}.`, en: `Everything is ready for ${en}.` }
  return {
    fr: `${count === 1 ? 'Une chose est à régler' : `${count} choses sont à régler`} avant le ${fr}.`,
    en: `${count === 1 ? 'One thing is' : `${count} things are`} to be mended before ${en}.`,
  }
}
