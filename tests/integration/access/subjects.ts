import { randomBytes } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { forgetTries } from '@/people/signIn/limits'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../../support/payload'
import { rest, type Session, staffSession } from '../../support/rest'
import { richText } from '../../support/richText'
import { PASSWORD } from './people'
import { campaign, campaignData, helpline, pageData } from './records'

type Data = Record<string, unknown>
type Creates = { create(args: object): Promise<{ id: string }> }

/** One collection as the suite tries it. */
export type Subject = {
  slug: CollectionSlug
  /** What a new record holds; asked anew each time, because some of it is unique. */
  data: () => Promise<Data>
  /** A change that is allowed to whoever may change anything. */
  change: Data
  hasDrafts?: boolean
  hasVersions?: boolean
  isUpload?: boolean
}

const word = () => randomBytes(5).toString('hex')
const mail = () => `${word()}@example.org`

let parts: Promise<{ house: string; partner: string; source: string; media: string }> | undefined

/** Records that others point to, made once. */
function shared() {
  parts ??= (async () => ({
    house: await campaign(),
    partner: await make(subject('partners')),
    source: await make(subject('sources')),
    media: await make(subject('media')),
  }))()
  return parts
}

export const SUBJECTS: readonly Subject[] = [
  {
    slug: 'campaigns',
    data: async () => campaignData([await helpline(), await helpline()]),
    change: { title: 'Autre titre' },
    hasDrafts: true,
    hasVersions: true,
  },
  {
    slug: 'pages',
    data: async () => pageData((await shared()).house, 'Une page'),
    change: { title: 'Autre titre' },
    hasDrafts: true,
    hasVersions: true,
  },
  {
    slug: 'editions',
    data: async () => ({
      campaign: (await shared()).house,
      partner: await make(subject('partners')),
      role: 'supporting',
    }),
    change: { role: 'funder' },
    hasDrafts: true,
    hasVersions: true,
  },
  {
    slug: 'press-kits',
    data: async () => ({
      title: 'Un dossier',
      slug: `dossier-${word()}`,
      campaign: (await shared()).house,
      date: '2027-02-01T09:00:00.000Z',
      date_tz: 'Europe/Paris',
      release: { headline: 'Un communiqué', body: richText('Une nouvelle.') },
    }),
    change: { title: 'Autre titre' },
    hasDrafts: true,
    hasVersions: true,
  },
  {
    slug: 'kit-issues',
    data: async () => ({
      kit: await make(subject('press-kits')),
      campaign: (await shared()).house,
      number: 1,
      code: `ESSAI-1-${word()}`,
      date: '2026-01-01T00:00:00.000Z',
      date_tz: 'Europe/Paris',
      publicFrom: '2026-01-01T00:00:00.000Z',
      publicFrom_tz: 'Europe/Paris',
      frozenAt: '2026-01-01T00:00:00.000Z',
      state: 'current',
      manifestSha256: word(),
    }),
    change: { state: 'superseded' },
  },
  {
    slug: 'press-contacts',
    data: async () => ({ name: 'Une personne', kind: 'contact', verifiedOn: '2026-01-01T12:00:00.000Z' }),
    change: { name: 'Une autre' },
  },
  {
    slug: 'accreditations',
    data: async () => ({ name: 'Une personne', medium: 'Un journal', email: mail(), language: 'fr' }),
    change: { medium: 'Un autre' },
  },
  {
    slug: 'press-takes',
    data: async () => ({
      accreditation: await make(subject('accreditations')),
      issue: await make(subject('kit-issues')),
      what: 'opened',
      at: '2026-01-01T00:00:00.000Z',
    }),
    change: { file: 'kit-fr.zip' },
  },
  {
    slug: 'consents',
    data: async () => ({ label: 'Personne A' }),
    change: { scope: 'Autre chose' },
  },
  {
    slug: 'derived-uses',
    data: async () => ({ media: (await shared()).media, kind: 'print', place: 'Une affiche' }),
    change: { place: 'Une autre' },
  },
  {
    slug: 'media',
    data: async () => ({
      name: 'Une image',
      alt: 'Une description',
      author: 'Quelqu’un',
      credit: 'Crédit',
      licence: 'CC-BY-4.0',
      sourceType: 'digitalCreation',
      showsChild: 'no',
      approved: true,
    }),
    change: { name: 'Autre nom' },
    isUpload: true,
  },
  {
    slug: 'documents',
    data: async () => ({
      title: 'Un rapport',
      language: 'fr',
      author: 'Quelqu’un',
      credit: 'Crédit',
      licence: 'CC-BY-4.0',
      approved: true,
    }),
    change: { title: 'Autre titre' },
    isUpload: true,
  },
  {
    slug: 'logos',
    data: async () => ({ name: 'Un logo', shown: true }),
    change: { name: 'Autre nom' },
    isUpload: true,
  },
  {
    slug: 'partners',
    data: async () => ({
      name: 'Un partenaire',
      slug: `partenaire-${word()}`,
      kind: 'charity',
      contactEmail: mail(),
      active: true,
    }),
    change: { name: 'Autre nom' },
  },
  {
    slug: 'helplines',
    data: async () => ({
      key: word(),
      name: 'Une ligne',
      purpose: 'Aide',
      hours: 'Toujours',
      territory: 'FR',
      active: true,
      source: { name: 'Une source' },
    }),
    change: { hours: 'La nuit' },
    hasVersions: true,
  },
  {
    slug: 'claims',
    data: async () => ({
      key: word(),
      status: 'current',
      wording: 'Un fait',
      doesNotMean: 'Autre chose',
      source: (await shared()).source,
      nextReview: '2030-01-01T00:00:00.000Z',
    }),
    change: { wording: 'Un autre fait' },
    hasVersions: true,
  },
  {
    slug: 'sources',
    data: async () => ({ title: 'Une source', publisher: 'Quelqu’un', citation: 'Une source, 2026' }),
    change: { title: 'Autre titre' },
  },
  {
    slug: 'staff',
    data: async () => ({ name: 'Une personne', email: mail(), roles: ['editor'], password: PASSWORD }),
    change: { name: 'Autre nom' },
  },
  {
    slug: 'members',
    data: async () => ({ name: 'Une personne', email: mail(), partner: (await shared()).partner }),
    change: { name: 'Autre nom' },
  },
  {
    slug: 'applications',
    data: async () => ({
      campaign: (await shared()).house,
      organisation: 'Une organisation',
      kind: 'charity',
      person: 'Une personne',
      email: mail(),
      language: 'fr',
    }),
    change: { organisation: 'Une autre' },
  },
  {
    slug: 'terms',
    data: async () => ({
      campaign: (await shared()).house,
      label: 'Une version',
      from: '2020-01-01T00:00:00.000Z',
      from_tz: 'Europe/Paris',
      text: 'Des conditions.',
    }),
    change: { changes: 'Autre chose' },
  },
  {
    slug: 'agreements',
    data: async () => ({
      campaign: (await shared()).house,
      terms: await make(subject('terms')),
      language: 'fr',
      text: 'Des conditions.',
      sha256: word(),
      email: mail(),
      acceptedAt: '2026-01-01T00:00:00.000Z',
    }),
    change: { confirmedAt: '2026-01-02T00:00:00.000Z' },
  },
  {
    slug: 'directory-entries',
    data: async () => ({
      key: word(),
      name: 'Une mairie',
      source: 'Un annuaire',
      importedAt: '2026-01-01T00:00:00.000Z',
    }),
    change: { name: 'Une autre' },
  },
  {
    slug: 'standings',
    data: async () => ({
      campaign: (await shared()).house,
      partner: await make(subject('partners')),
      state: 'open',
    }),
    change: { state: 'suspended' },
  },
  {
    slug: 'outbox',
    data: async () => ({
      to: mail(),
      subject: 'Un courriel',
      language: 'fr',
      purpose: 'test',
      blocks: [],
      state: 'waiting',
    }),
    change: { subject: 'Un autre' },
  },
  {
    slug: 'one-time-links',
    data: async () => ({
      purpose: 'test',
      tokenHash: word(),
      email: mail(),
      subjectCollection: 'members',
      subjectId: word(),
      expiresAt: '2030-01-01T00:00:00.000Z',
    }),
    change: { purpose: 'other' },
  },
  {
    slug: 'leases',
    data: async () => ({ duty: word(), until: '2030-01-01T00:00:00.000Z' }),
    change: { holder: 'another' },
  },
  {
    slug: 'audit-entries',
    data: async () => ({ action: 'create', subjectCollection: 'pages', subjectId: word() }),
    change: { action: 'delete' },
  },
  {
    slug: 'reach-days',
    data: async () => ({
      key: word(),
      day: '2026-11-26',
      campaign: (await shared()).house,
      partner: 'house',
      language: 'fr',
      kind: 'page',
      path: '/fr',
    }),
    change: { people: 1000 },
  },
  {
    slug: 'reach-marks',
    data: async () => ({ key: word(), value: 1 }),
    change: { value: 2 },
  },
  {
    slug: 'payload-locked-documents',
    data: async () => ({
      document: { relationTo: 'campaigns', value: (await shared()).house },
      user: { relationTo: 'staff', value: await make(subject('staff')) },
    }),
    change: { globalSlug: 'house' },
  },
]

export function subject(slug: string): Subject {
  const found = SUBJECTS.find((one) => one.slug === slug)
  if (!found) throw new Error(`No subject "${slug}"`)
  return found
}

let system: Promise<Session> | undefined

/** A form as the admin sends a file. */
export async function form({ slug }: Pick<Subject, 'slug'>, data: Data): Promise<FormData> {
  const sent = new FormData()
  sent.set('_payload', JSON.stringify(data))
  const [bytes, type, extension] =
    slug === 'documents' ? [await page(), 'application/pdf', 'pdf'] : [await picture(), 'image/png', 'png']
  sent.set('file', new File([new Uint8Array(bytes)], `${word()}.${extension}`, { type }))
  return sent
}

async function page(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([200, 280]).drawText(word())
  return document.save()
}

async function picture(): Promise<Uint8Array> {
  const shade = Math.floor(Math.random() * 0xffffff)
    .toString(16)
    .padStart(6, '0')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><path fill="#${shade}" d="M40 40h240v160H40z"/></svg>`
  return sharp(Buffer.from(drawing)).png().toBuffer()
}

/** Makes a record past all rules, by the system. */
export async function make({ slug, data, isUpload }: Subject): Promise<string> {
  if (isUpload) {
    forgetTries()
    system ??= commitNotes(() => staffSession('administrator'))
    const body = await form({ slug }, await data())
    const answer = await rest('POST', `${slug}?locale=fr`, { as: await system, body })
    if (answer.status !== 201) throw new Error(`${slug}: ${answer.text}`)
    return (answer.json as { doc: { id: string } }).doc.id
  }
  const payload = await payloadForTests()
  const creates: Creates = payload as Creates
  const record = await data()
  return (await commitNotes(() => creates.create({ collection: slug, locale: 'fr', data: record }))).id
}
