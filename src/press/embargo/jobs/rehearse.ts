import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Payload, TypedUser } from 'payload'
import type { Helpline, KitIssue } from '@/payload-types'
import { env } from '@/platform/env'
import { idsOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { log } from '@/platform/log'
import { type FrozenKit, thaw } from '../../frozen'
import { toldIn } from '../../helplines'
import { isSigned, knownKeys } from '../../keys'
import type { Rehearsed } from '../rehearsal'

/** Draws the page that an issue will have in a language, as staff who may see it already. @throws when it can't be */
export type DrawIssue = (
  payload: Payload,
  issue: { id: string; slug: string; locale: Locale },
  user: TypedUser,
) => Promise<void>

/** All that a rehearsal looks at, read as the system. */
export async function rehearse(payload: Payload, issue: KitIssue, draw: DrawIssue): Promise<Rehearsed> {
  const frozen = thaw(issue)
  const { content } = frozen
  const images = content.images.map(({ id }) => id)
  const consents = content.images.flatMap((image) => image.consents.map(({ reference }) => reference))
  const shared = { depth: 0, pagination: false, overrideAccess: true } as const
  const [media, register, campaign] = [
    await payload.find({ collection: 'media', where: { id: { in: images } }, ...shared }),
    await payload.find({ collection: 'consents', where: { id: { in: consents } }, ...shared }),
    await payload.findByID({ collection: 'campaigns', id: content.campaign, depth: 0, disableErrors: true }),
  ]
  const lines = idsOf(campaign?.helplines)
  const helplines = await payload.find({ collection: 'helplines', where: { id: { in: lines } }, ...shared })
  // A line that no language of the kit gives is nothing to mend before its day.
  const isGiven = ({ id }: Helpline) =>
    content.editions.some(({ locale }) => toldIn(helplines.docs, locale).some((line) => line.id === id))
  return {
    publicFrom: issue.publicFrom,
    content,
    files: await filesOf(frozen),
    signed: signatureHolds(issue),
    images: media.docs,
    consents: register.docs.map(({ id, until, withdrawnAt }) => ({ reference: id, until, withdrawnAt })),
    helplines: helplines.docs.filter(isGiven).map(({ name, active, verification }) => ({
      name,
      active,
      verifiedOn: verification?.on,
    })),
    pages: await pagesOf(payload, issue, frozen, draw),
  }
}

async function filesOf({ files }: FrozenKit): Promise<Rehearsed['files']> {
  const found: { path: string; state: 'whole' | 'missing' | 'altered' }[] = []
  for (const { path, entry } of files) {
    const { source, sha256 } = entry
    const hash =
      'bytes' in source ? createHash('sha256').update(source.bytes).digest('hex') : await hashOf(source.file)
    found.push({ path, state: hash === null ? 'missing' : hash === sha256 ? 'whole' : 'altered' })
  }
  return found
}

/** Hex; null when the file is not there. */
async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk)
    return hash.digest('hex')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function signatureHolds({ manifest, manifestSha256, signature, keyId }: KitIssue): boolean {
  const key = knownKeys(env()).find(({ id }) => id === keyId)
  const bytes = Buffer.from(manifest ?? '')
  return (
    key !== undefined &&
    createHash('sha256').update(bytes).digest('hex') === manifestSha256 &&
    isSigned(bytes, Buffer.from(signature ?? '', 'base64'), key.pem)
  )
}

async function pagesOf(
  payload: Payload,
  issue: KitIssue,
  { content }: FrozenKit,
  draw: DrawIssue,
): Promise<Rehearsed['pages']> {
  const user = await someOfficer(payload)
  const pages: { locale: Locale; draws: boolean }[] = []
  for (const { locale, slug } of content.editions) {
    try {
      if (!user) throw new Error('The house has nobody who may see an issue before its time.')
      await draw(payload, { id: issue.id, slug, locale }, user)
      pages.push({ locale, draws: true })
    } catch (error) {
      log.error({ err: error, issue: issue.id, locale }, 'The page of an issue can not be drawn')
      pages.push({ locale, draws: false })
    }
  }
  return pages
}

/** Somebody in whose name the page is looked at. */
async function someOfficer(payload: Payload): Promise<TypedUser | null> {
  const { docs } = await payload.find({
    collection: 'staff',
    where: { roles: { in: ['press-officer', 'administrator'] } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0] ? { ...docs[0], collection: 'staff' } : null
}
