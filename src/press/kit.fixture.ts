import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { KitContent, KitDocument, KitEdition, KitImage } from './content'
import { type FrozenKit, freeze, thaw } from './frozen'
import { signerOf } from './keys'
import type { IssueHead } from './manifest'

/** A small kit for tests: two languages, one release, two images, one claim, every optional part once. */

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const common = {
  contact: {
    name: 'Nora Delvigne',
    capacity: 'Presse',
    email: 'presse@example.org',
    phone: '01 99 00 27 10',
    hours: '9 h à 18 h',
    kind: 'contact',
  },
  contacts: [],
  quotations: [{ text: 'Des parents informés.', speaker: 'Nora Delvigne', kind: 'verbatim' }],
  questions: [{ question: 'Quelles images ?', answer: 'Nos dessins.' }],
} satisfies Partial<KitEdition>

export const french: KitEdition = {
  ...common,
  locale: 'fr',
  slug: 'lancement',
  title: 'Une photo, mille chemins',
  lede: 'Dossier de lancement.',
  url: 'https://example.org/fr/presse/lancement',
  house: { name: 'Fondation Mille Lanternes', boilerplate: 'Une fondation imaginaire.' },
  release: {
    headline: '« Une\u00a0photo\u00a0» : une campagne',
    place: 'Valmorière',
    paragraphs: ['La fondation lance une campagne.', 'Elle aide les parents.'],
    body: null,
  },
  claims: [
    {
      key: 'C09',
      status: 'contested',
      figure: '53 %',
      wording: 'Fin 2022, 53\u202f% des parents interrogés.',
      doesNotMean: 'Pas tous les parents.',
      statusReason: 'Deux méthodes.',
      source: {
        title: 'Enquête',
        publisher: 'OPEN',
        date: '2023-02',
        citation: 'OPEN, février 2023',
        locator: 'p. 4',
        url: 'https://example.org/enquete',
      },
      nextReview: '2027-02-06',
    },
  ],
  helplines: [
    {
      name: 'Enfance en danger',
      numbers: [{ number: '119', by: 'tel' }],
      purpose: 'Danger',
      hours: 'Jour et nuit',
    },
    { name: 'Urgence', numbers: [{ number: '114', by: 'sms' }], purpose: 'Urgence', hours: 'Jour et nuit' },
  ],
}

export const english: KitEdition = {
  ...common,
  locale: 'en',
  slug: 'launch',
  title: 'One photo, a thousand paths',
  url: 'https://example.org/en/press/launch',
  house: { name: 'Fondation Mille Lanternes' },
  claims: french.claims.map((claim) => ({ ...claim, wording: 'In late 2022, 53% of parents asked.' })),
  helplines: [
    {
      name: 'Childhood in danger',
      numbers: [{ number: '119', by: 'tel' }],
      website: 'https://example.org/119',
      purpose: 'Danger',
      hours: 'Day and night',
    },
  ],
}

/** An image of `bytes` that are said to lie at `file`. */
export function image(name: string, bytes: Uint8Array, file = '/nowhere'): KitImage {
  return {
    id: sha256(Buffer.from(name)).slice(0, 8),
    name,
    nameLocal: { en: 'Two arms meet' },
    alt: { en: 'Two arms meet.', fr: 'Deux bras se rejoignent.' },
    author: 'Atelier',
    credit: 'Fondation Mille Lanternes',
    creditLocal: {},
    rights: { uses: ['web', 'press', 'print', 'partners'], territory: 'world' },
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    sourceType: 'digitalCreation',
    consents: [],
    files: [
      {
        file,
        href: '/files/media/1/0123456789abcdef-press.png',
        extension: 'png',
        size: 'print',
        bytes: bytes.length,
        sha256: sha256(bytes),
        crc32: crc32(bytes),
        width: 3600,
        height: 2700,
      },
    ],
  }
}

/** A document of the library of `bytes` that lie nowhere. */
export function pdf(title: string, bytes: Uint8Array): KitDocument {
  return {
    id: sha256(Buffer.from(title)).slice(0, 8),
    title: { fr: title },
    language: 'fr',
    author: 'Atelier',
    credit: 'Observatoire imaginaire',
    rights: { uses: ['press'], territory: 'france', online: true },
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    file: {
      file: '/nowhere',
      href: '/files/documents/1/0123456789abcdef-pdf.pdf',
      bytes: bytes.length,
      sha256: sha256(bytes),
      crc32: crc32(bytes),
      pages: 4,
    },
  }
}

export const kit: KitContent = {
  id: 'a1',
  date: '2027-02-09T05:00:00.000Z',
  timeZone: 'Europe/Paris',
  campaign: 'c1',
  madeAt: '2027-02-09T04:30:00.000Z',
  demonstration: true,
  editions: [french, english],
  images: [image('Le passage', Buffer.from('one')), image('le passage', Buffer.from('two!'))],
}

/** A key for tests alone. */
export const signer = signerOf('MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f')

export const head: IssueHead = {
  series: 'UPMCQX',
  number: 1,
  publicFrom: '2027-02-09T05:00:00.000Z',
  changelog: [
    { number: 1, publicFrom: '2027-02-09T05:00:00.000Z', note: {}, added: [], removed: [], changed: [] },
  ],
  origin: 'https://example.org',
}

/** A kit as its first issue, whose record has the id of the kit. */
export function issued(content: KitContent): FrozenKit {
  const { stored, sha256, ...rest } = freeze(content, head, signer)
  const kept: unknown = JSON.parse(JSON.stringify(stored))
  return thaw({ id: content.id, code: 'UPMCQX-1-91C4', content: kept, manifestSha256: sha256, ...rest })
}
