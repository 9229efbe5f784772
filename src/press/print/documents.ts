import type { Locale } from '@/platform/languages'
import type { Json } from '@/platform/print/compile'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { KitContent, KitEdition } from '../content'
import { imageCredit } from '../credits'
import { datelineOf } from '../texts/dateline'
import { blocksOf, dated, plainBlocks } from './blocks'
import { embargoOf, frame, type PrintIssue, statusOf } from './frame'
import type { Drawing } from './lockup'
import { aboutOf, claimOf, helpOf, paragraphsIn, peopleOf } from './parts'

/** What a document is printed with, beside the content of its kit. */
export interface PrintHead {
  lockup: Drawing | null
  issue?: PrintIssue
}

/** The documents of a kit, each with the template of its name. */
export const PDF_KINDS = ['release', 'facts', 'guide'] as const
export type PdfKind = (typeof PDF_KINDS)[number]

/** How the documents are called, in each language; like the texts of the kit, whose names they share. */
export const PDF_NAMES: Readonly<Record<Locale, Readonly<Record<PdfKind, string>>>> = {
  fr: { release: 'communique.pdf', facts: 'fiche-de-faits.pdf', guide: 'guide-pour-les-redactions.pdf' },
  en: { release: 'release.pdf', facts: 'fact-sheet.pdf', guide: 'guide-for-newsrooms.pdf' },
}

/** Inside the folder of a kit. */
export const pdfPathIn = (locale: Locale, kind: PdfKind): string => `${locale}/${PDF_NAMES[locale][kind]}`

/**
 * What each document of a kit is printed from, without the logo and the number of its issue, by its path: known before
 * anything is printed. The day that it bears for machines is told in its words as well.
 */
export const printedFrom = (kit: KitContent): { path: string; from: Printed }[] =>
  kit.editions.flatMap((edition) =>
    PDF_KINDS.flatMap((kind) => {
      const from = DOCUMENTS[kind](kit, edition, { lockup: null })
      return from === undefined
        ? []
        : [{ path: pdfPathIn(edition.locale, kind), from: { ...from, date: null } }]
    }),
  )

/** The documents that a kit is printed as, by their paths. */
export const pdfPathsOf = (kit: KitContent): string[] => printedFrom(kit).map(({ path }) => path)

/** The data of a template. */
type Printed = Readonly<Record<string, Json>>

/** What a template prints; undefined where the kit has nothing for it in this language. */
export const DOCUMENTS: Readonly<
  Record<PdfKind, (kit: KitContent, edition: KitEdition, head: PrintHead) => Printed | undefined>
> = { release: releaseData, facts: factsData, guide: guideData }

function releaseData(kit: KitContent, edition: KitEdition, head: PrintHead): Printed | undefined {
  const { locale, release } = edition
  if (!release) return undefined
  const say = words(locale)
  const { headline, lead, place, notes } = release
  const dateline = datelineOf(place && typeset(place, locale), kit, locale)
  const rich = blocksOf(release.body, locale)
  const body = rich.length > 0 ? rich : plainBlocks(release.paragraphs, locale)
  return {
    ...frame(kit, edition, {
      ...head,
      kind: say('kit.release'),
      headline,
      lead: lead && `${dateline} ${lead}`,
    }),
    status: statusOf(kit, edition),
    body: lead ? body : dated(body, dateline),
    quotations: quotationsOf(edition),
    notes: notes ? { label: say('print.notes'), paragraphs: paragraphsIn(notes, locale) } : null,
    about: aboutOf(edition),
    contacts: peopleOf(edition),
    help: helpOf(edition),
  }
}

/** A summary in indirect speech stands in no quotation marks, and says what it is. */
function quotationsOf({ locale, quotations }: KitEdition) {
  const say = words(locale)
  if (quotations.length === 0) return null
  return {
    label: say('press.contents.quotations', { count: quotations.length }),
    items: quotations.map(({ text, speaker, role, kind }) => ({
      verbatim: kind === 'verbatim',
      text:
        kind === 'verbatim' ? say('print.quoted', { text: typeset(text, locale) }) : typeset(text, locale),
      speaker: typeset(speaker, locale),
      ...(role ? { role: typeset(role, locale) } : {}),
      ...(kind === 'indirect' ? { note: say('help.reported') } : {}),
    })),
  }
}

function factsData(kit: KitContent, edition: KitEdition, head: PrintHead): Printed | undefined {
  const { locale, claims, title } = edition
  if (claims.length === 0) return undefined
  const say = words(locale)
  return {
    ...frame(kit, edition, {
      ...head,
      kind: say('press.contents.facts'),
      names: true,
      headline: title,
      lead: say('kit.facts.lead'),
    }),
    ...embargoOf(kit, edition),
    claims: claims.map((claim) => claimOf(claim, edition)),
    contacts: peopleOf(edition),
    help: helpOf(edition),
  }
}

const ADVICE = ['words', 'images', 'figures', 'people', 'help'] as const

/** How to write on the subject without doing harm: only where the kit has figures or answers of its own. */
function guideData(kit: KitContent, edition: KitEdition, head: PrintHead): Printed | undefined {
  const { locale, claims, questions } = edition
  if (claims.length === 0 && questions.length === 0) return undefined
  const say = words(locale)
  const set = (text: string): string => typeset(text, locale)
  const credits = kit.images.map((image) => set(imageCredit(image, locale)))
  return {
    ...frame(kit, edition, {
      ...head,
      kind: say('print.guide.kind'),
      headline: say('print.guide.title'),
      lead: say('print.guide.lead'),
    }),
    ...embargoOf(kit, edition),
    advice: ADVICE.map((one) => ({
      label: say(`print.guide.${one}.label`),
      text: say(`print.guide.${one}.text`),
    })),
    questions:
      questions.length > 0
        ? {
            label: say('print.guide.questions'),
            items: questions.map(({ question, answer }) => ({
              question: set(question),
              answer: set(answer),
            })),
          }
        : null,
    figures:
      claims.length > 0
        ? {
            label: say('print.guide.quoting'),
            lead: say('kit.facts.lead'),
            items: claims.map((claim) => claimOf(claim, edition)),
          }
        : null,
    credits: credits.length > 0 ? { label: say('print.guide.credits'), paragraphs: credits } : null,
    source: {
      label: say('print.guide.source'),
      text: 'childsafety.gov.au',
      href: 'https://www.childsafety.gov.au',
    },
    contacts: peopleOf(edition),
    help: helpOf(edition),
  }
}
