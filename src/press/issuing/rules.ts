import { aboutNamed, type Refusal } from '@/gate/rule'
import { mayGoOnline, rightsAt } from '@/media/rights/rightsAt'
import { RIGHTS_WORDS, TERRITORY_WORDS } from '@/media/rights/words'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/platform/languages'
import { printableData } from '@/platform/print/printable'
import type { KitContent, KitEdition } from '../content'
import { EMBARGO_RULES } from '../embargo/rules'
import { contactsVerified, quotationsApproved } from '../gate'
import type { KitReading } from '../kit'
import { documentName } from '../kitDocuments'
import { publicFromOf } from './order'

/** What the rules see of a kit that is about to be frozen. */
export interface IssuingSubject {
  content: KitContent
  /** The kit as it is published, in each of its languages, with the records as the public sees them. */
  readings: readonly KitReading[]
  /** Whether a font of ours has a character, by its code point. */
  covers: (point: number) => boolean
  /** What the kit names of the library and the embargo of another one holds back. */
  held: readonly { path: string; name: string; heldUntil: string }[]
  /** Of the issue to be. */
  number: number
  /** What changed, in the languages in which it was written. */
  correction: Partial<Record<Locale, string>>
  /** The number of the issue that it would replace; null when there is none. */
  follows: number | null
  /** The number of the issue that the public reads now; null when there is none, or when the last one was stopped. */
  stands: number | null
  /** The number of one that never was public, that somebody holds by a personal link and of which it changes files. */
  handed: number | null
  /** The issues so far, whatever became of them, the first one first. */
  issues: readonly { number: number; publicFrom: string }[]
  /** Whoever issues it has said that a correction of a public kit is to wait for its embargo. */
  wait: boolean
  now: Date
}

/** A rule of issuing: pure; it returns every refusal, or none. A path is that of a field of the kit, or of the act. */
export type IssuingRule = (subject: IssuingSubject) => Refusal[]

const NAMES = {
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
} as const

/** Whoever took the issue before must learn what changed, in the language they read. */
const correctionSaid: IssuingRule = ({ content, follows, handed, correction }) => {
  const since = follows ?? handed
  return since === null
    ? []
    : LOCALES.filter(
        (locale) =>
          content.editions.some((edition) => edition.locale === locale) && !correction[locale]?.trim(),
      ).map((locale) => ({
        rule: 'correction-said',
        path: `correction-${locale}`,
        message: {
          fr: `Dites ${NAMES[locale].fr} ce qui a changé depuis le numéro ${since}. Cette phrase est publiée.`,
          en: `Say ${NAMES[locale].en} what changed since issue ${since}. The sentence is published.`,
        },
      }))
}

/** What a kit takes of the library, under the name that staff know it by. */
const assetsOf = ({ images, documents = [] }: KitContent) => [
  ...images.map(({ name, rights }) => ({ path: 'images', name, rights })),
  ...documents.map((one) => ({
    path: 'documents',
    name: documentName(one, DEFAULT_LOCALE),
    rights: one.rights,
  })),
]

/**
 * What is frozen must be ours to give when it goes out, at the embargo: an asset whose right ends before would stand
 * in a signed archive for ever. (One whose right is over now is in no reading: it has left by itself.)
 */
export const rightsAtIssue = ({ content, now }: Pick<IssuingSubject, 'content' | 'now'>): Refusal[] => {
  const at = new Date(publicFromOf(content, now))
  return assetsOf(content).flatMap(({ path, name, rights }) => {
    const { value } = rightsAt({ rights }, 'press', at)
    if (value === 'free') return []
    const why = RIGHTS_WORDS[value]
    const said = { fr: why.fr({ rights }, 'press'), en: why.en({ rights }, 'press') }
    return [aboutNamed('rights-at-issue', path, name, said)]
  })
}

/** What another kit holds back is in no reading: an issue would be signed without it, and nobody would be told. */
const heldByOthers: IssuingRule = ({ held }) =>
  held.map(({ path, name, heldUntil }) => {
    const say = RIGHTS_WORDS.held
    return aboutNamed('held-by-embargo', path, name, {
      fr: say.fr({ heldUntil }, 'press'),
      en: say.en({ heldUntil }, 'press'),
    })
  })

/** What a page shows is seen all over the world: a right for some of it needs a word of whoever read the contract. */
const onlineAtIssue: IssuingRule = ({ content }) =>
  assetsOf(content)
    .filter((asset) => !mayGoOnline(asset))
    .map(({ path, name }) => aboutNamed('rights-online', path, name, TERRITORY_WORDS))

/** An approval or a check that held when the kit was published may have ended since. */
const spokenFor: IssuingRule = ({ readings, now }) => {
  const refusals = readings.flatMap(({ locale, kit }) => {
    const quotations = (kit.quotations ?? []).map((one, index) => ({ ...one, path: `quotations.${index}` }))
    const contacts = (kit.contacts ?? []).flatMap((contact) =>
      [contact, typeof contact === 'object' ? contact.standIn : null].flatMap((named) =>
        named && typeof named === 'object' ? [{ path: 'contacts', contact: named }] : [],
      ),
    )
    const subject = { quotations, contacts, now }
    return [...quotationsApproved(subject, locale), ...contactsVerified(subject, locale)]
  })
  // A contact stands in the kit of every language, and is asked for once.
  const once = new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal]))
  return [...once.values()]
}

/** Where a letter that can't be printed stands: the field of the kit, and how it is called. */
const printedFields = (edition: KitEdition, images: KitContent['images']) => [
  { path: 'title', value: [edition.title], fr: 'le titre', en: 'the title' },
  { path: 'release', value: [edition.release], fr: 'le communiqué', en: 'the release' },
  { path: 'claims', value: [edition.claims], fr: 'la fiche de faits', en: 'the fact sheet' },
  { path: 'quotations', value: [edition.quotations], fr: 'les citations', en: 'the quotations' },
  { path: 'questions', value: [edition.questions], fr: 'les questions', en: 'the questions' },
  { path: 'contacts', value: [edition.contact, edition.contacts], fr: 'les contacts', en: 'the contacts' },
  {
    path: 'images',
    value: images.map(({ name, credit }) => [name, credit]),
    fr: 'les images',
    en: 'the images',
  },
]

/** In print a question mark would stand for a letter that no font of ours has, in a document that is signed. */
const lettersPrinted: IssuingRule = ({ content, covers }) =>
  content.editions.flatMap((edition) =>
    printedFields(edition, content.images).flatMap(({ path, value, fr, en }) => {
      const { lost } = printableData(value, covers)
      const letters = lost.join(' ')
      const said = NAMES[edition.locale]
      return lost.length === 0
        ? []
        : [
            {
              rule: 'letters-printed',
              path,
              message: {
                fr: `Les PDF ne peuvent pas imprimer « ${letters} », dans ${fr} ${said.fr}. Écrivez-le autrement, en lettres latines par exemple.`,
                en: `The PDFs cannot print "${letters}", in ${en} ${said.en}. Write it another way, in Latin letters for example.`,
              },
            },
          ]
    }),
  )

/** The one list of rules of issuing: what must hold at the instant at which a kit is frozen. */
export const ISSUING_RULES: readonly IssuingRule[] = [
  correctionSaid,
  rightsAtIssue,
  heldByOthers,
  onlineAtIssue,
  spokenFor,
  lettersPrinted,
  ...EMBARGO_RULES,
]
