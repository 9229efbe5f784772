import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { fileHref } from '@/media/address'
import { createImage } from '@/media/createImage'
import { readImageFiles } from '@/media/renditions'
import { kitDownloads } from '@/press/downloads'
import { thaw } from '@/press/frozen'
import { issueKit } from '@/press/issuing/issue'
import { commitNotes } from '@/publishing/notes'
import { richText } from './richText'

/** In every text of it: where this is found, something of the kit has left the house. */
export const MARK = 'zibeline'

/** A kit frozen under an embargo, with all the addresses that it will have. */
export type Embargoed = {
  kit: string
  issue: string
  image: string
  number: number
  code: string
  campaign: string
  publicFrom: string
  slugs: { fr: string; en: string }
  /** Addresses of its archives, texts and images. */
  files: string[]
  /** Addresses of the image in the library. */
  library: string[]
  /** SHA-256 of its manifest and of some of its files. */
  hashes: string[]
}

const words = (locale: 'fr' | 'en', slug: string) => ({
  title: `Titre ${MARK} ${locale}`,
  slug,
  lede: `Chapeau ${MARK}`,
  release: { headline: `Annonce ${MARK}`, dateline: 'Valmorière', body: richText(`Le texte ${MARK}.`) },
  questions: [{ question: `Pourquoi ${MARK} ?`, answer: `Parce que ${MARK}.` }],
})

/** `right`: whether that of its image has begun, or begins with the embargo. */
type Ready = { slug?: string; right?: 'begun' | 'with-embargo' }

/** Makes a kit in the seeded campaign, ready in both languages. @returns its id, and that of its image */
export async function readyKit(
  payload: Payload,
  { embargo, slug = MARK, right = 'with-embargo' }: Ready & { embargo: string | null },
): Promise<{ kit: string; image: string }> {
  const { docs } = await payload.find({ collection: 'campaigns', depth: 0, limit: 1 })
  const campaign = docs[0]?.id ?? ''
  const pixels = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a1f4c' } })
    .png()
    .toBuffer()
  return commitNotes(async () => {
    const { id: image } = await createImage(payload, {
      locale: 'fr',
      data: {
        name: `Image ${MARK} ${slug}`,
        alt: `Dessin ${MARK}`,
        author: 'Atelier',
        credit: `Crédit ${MARK}`,
        licence: 'CC-BY-4.0',
        rights: { uses: ['web', 'press', 'print', 'partners'], from: right === 'begun' ? null : embargo },
        sourceType: 'digitalCreation',
        showsChild: 'no',
        approved: true,
      },
      upload: { name: `${slug}.png`, mimeType: 'image/png', data: pixels },
    })
    await payload.update({ collection: 'media', id: image, locale: 'en', data: { alt: `Drawing ${MARK}` } })
    const { id: kit } = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: {
        ...words('fr', slug),
        campaign,
        date: embargo ?? new Date().toISOString(),
        date_tz: 'Europe/Paris',
        embargo,
        embargo_tz: 'Europe/Paris',
        images: [image],
      },
    })
    await payload.update({
      collection: 'press-kits',
      id: kit,
      locale: 'en',
      draft: true,
      data: words('en', `${slug}-en`),
    })
    await publishBoth(payload, kit)
    return { kit, image }
  })
}

async function publishBoth(payload: Payload, kit: string, data: object = {}): Promise<void> {
  for (const locale of ['fr', 'en'] as const)
    await payload.update({
      collection: 'press-kits',
      id: kit,
      locale,
      publishSpecificLocale: locale,
      data: { ...data, _status: 'published' },
    })
}

/** Publishes a kit in both languages, with a change that is the same in each. */
export const publishKit = (payload: Payload, kit: string, data: object): Promise<void> =>
  commitNotes(() => publishBoth(payload, kit, data))

/** A kit frozen under an embargo, in the seeded campaign. */
export async function embargoedKit(
  payload: Payload,
  options: Ready & { embargo: string },
): Promise<Embargoed> {
  const { kit, image } = await readyKit(payload, options)
  const { id } = await commitNotes(async () => issueKit(await createLocalReq({}, payload), kit))
  return issuedKit(payload, { kit, issue: id, image })
}

/** An issue with one of its images, and all the addresses that they have or will have. */
export async function issuedKit(
  payload: Payload,
  { kit, issue: id, image }: Pick<Embargoed, 'kit' | 'issue' | 'image'>,
): Promise<Embargoed> {
  const issue = await payload.findByID({ collection: 'kit-issues', id, depth: 0 })
  const english = await payload.findByID({ collection: 'kit-issues', id, depth: 0, locale: 'en' })
  const frozen = thaw(issue)
  const { archives, texts } = kitDownloads(frozen)
  const record = await payload.findByID({ collection: 'media', id: image, depth: 0 })
  const stored = readImageFiles(record.renditions)
  return {
    kit,
    issue: id,
    image,
    number: issue.number,
    code: issue.code,
    campaign: typeof issue.campaign === 'string' ? issue.campaign : issue.campaign.id,
    publicFrom: issue.publicFrom,
    slugs: { fr: issue.slug ?? '', en: english.slug ?? '' },
    files: [
      ...archives.map(({ href }) => href),
      ...texts.map(({ href }) => href),
      ...frozen.content.images.flatMap(({ files }) => files.map(({ href }) => href)),
    ],
    hashes: [issue.manifestSha256, ...frozen.files.slice(0, 2).map(({ entry }) => entry.sha256)],
    library: (stored?.files ?? []).map((file) => fileHref('media', image, file)),
  }
}

/** As if it had never been: the records go past every hook. */
export async function forget(payload: Payload, { kit, image }: Pick<Embargoed, 'kit' | 'image'>) {
  const req = { payload }
  await payload.db.deleteMany({ collection: 'kit-issues', where: { kit: { equals: kit } }, req })
  await payload.db.deleteVersions({ collection: 'press-kits', where: { parent: { equals: kit } }, req })
  await payload.db.deleteOne({ collection: 'press-kits', where: { id: { equals: kit } }, req })
  await payload.db.deleteOne({ collection: 'media', where: { id: { equals: image } }, req })
}
