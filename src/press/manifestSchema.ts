import { z } from 'zod'
import { TERRITORIES, USES } from '@/media/fields/rights'
import { SOURCE_TYPES, sourceTypeUri } from '@/media/sourceTypes'
import { LOCALES } from '@/platform/languages'
import { SIZES } from './content'

const perLanguage = z.partialRecord(z.enum(LOCALES), z.string())
const path = z.string().min(1)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const rights = z.object({
  holder: z.string().optional(),
  uses: z.array(z.enum(USES)),
  territory: z.enum(TERRITORIES),
  online: z
    .literal(true)
    .optional()
    .describe('Said by whoever read the contract, where the territory is not the world.'),
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional().describe('The instant at which the right ends.'),
})

const image = z.object({
  name: z.string(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  alt: perLanguage.describe('Alternative text.'),
  author: z.string(),
  credit: z.string().describe('The credit line, where no language has one of its own.'),
  creditIn: perLanguage,
  licence: z.string(),
  licenceUrl: z.url().optional(),
  rights,
  consents: z
    .array(
      z.object({
        reference: z.string(),
        uses: z.array(z.string()),
        until: z.iso.datetime().optional(),
      }),
    )
    .describe('What the persons shown agreed to; a reference names nobody.'),
  digitalSourceType: z.enum(SOURCE_TYPES.map(sourceTypeUri)).describe('How it came to be, in IPTC’s words.'),
})

const document = z.object({
  title: perLanguage,
  pages: z.int().positive().optional(),
  author: z.string(),
  credit: z.string().describe('The credit line.'),
  licence: z.string(),
  licenceUrl: z.url().optional(),
  rights,
})

const file = z.object({
  path: path.describe('Inside the folder of the archive.'),
  pathIn: z
    .partialRecord(z.enum(LOCALES), path)
    .describe('What it is called in the archive of a language, where that differs.'),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  sha256,
  language: z.enum(LOCALES).optional().describe('Absent for what is of every language.'),
  size: z.enum(SIZES).describe('An archive of one size holds the files of that size and those of `any`.'),
  image: image.optional(),
  document: document.optional().describe('Of a document of the library, as of an image.'),
})

const claim = z.object({
  key: z.string(),
  status: z.enum(['current', 'contested', 'superseded']),
  wording: perLanguage,
  doesNotMean: perLanguage,
  statusReason: perLanguage,
  source: z.object({
    title: z.string(),
    publisher: z.string(),
    date: z.string().optional(),
    citation: perLanguage,
    locator: z.string().optional(),
    url: z.url().optional(),
  }),
  nextReview: z.iso.date(),
})

const quotation = z.object({
  language: z.enum(LOCALES),
  kind: z.enum(['verbatim', 'indirect']),
  text: z.string(),
  speaker: z.string(),
  role: z.string().optional(),
  approvedOn: z.iso.date().optional(),
  approvedUntil: z.iso.date().optional(),
})

const contact = z.object({
  language: z.enum(LOCALES),
  kind: z.enum(['contact', 'expert']),
  name: z.string(),
  capacity: z.string().optional(),
  subjects: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  hours: z.string().optional(),
  speaks: z.string().optional(),
  standIn: z.object({ name: z.string(), phone: z.string().optional() }).optional(),
  verifiedOn: z.iso.date().optional(),
})

const change = z.object({
  number: z.int().positive(),
  publicFrom: z.iso.datetime(),
  note: perLanguage.describe('What changed, in words; the first issue has none.'),
  added: z.array(path),
  removed: z.array(path),
  changed: z.array(path),
})
export type Change = z.infer<typeof change>

/** `manifest.json` of an issue. A change that readers would stumble over raises `version` and makes a new schema. */
export const manifestSchema = z.object({
  format: z.literal('relais-press-kit'),
  version: z.literal(2),
  schema: z.url().describe('Where this schema is found.'),
  issue: z
    .object({
      series: z.string().regex(/^[A-Z]{1,6}$/),
      number: z.int().positive(),
      publicFrom: z.iso.datetime().describe('Nothing of it left the house before this instant.'),
    })
    .describe(
      'Its printed code is `{series}-{number}-{hex}`, where hex begins the SHA-256 of this very file, in capitals.',
    ),
  title: perLanguage,
  addresses: perLanguage.describe('Pages of the kit.'),
  publisher: perLanguage,
  demonstration: z.boolean(),
  date: z.iso.datetime().describe('The instant that the kit bears.'),
  timeZone: z.string(),
  madeAt: z.iso.datetime().describe('The latest change of anything in it.'),
  languages: z.array(z.enum(LOCALES)),
  releases: z.partialRecord(z.enum(LOCALES), z.object({ headline: z.string(), path })),
  files: z
    .array(file)
    .describe(
      'Every file of the whole archive but the manifest and its signature. An ACCES.txt may lie beside them: it belongs to one download.',
    ),
  claims: z.array(claim),
  quotations: z.array(quotation),
  contacts: z.array(contact),
  changelog: z.array(change).describe('Every issue up to this one, the first one first.'),
})
export type Manifest = z.infer<typeof manifestSchema>

/** The name under which the site gives its JSON Schema. */
export const SCHEMA_NAME = 'press-kit-manifest-2'
