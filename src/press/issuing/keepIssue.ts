import type { PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { LOCALES, type Locale } from '@/platform/languages'
import { codeOf } from './code'
import type { Numbered, ToIssue } from './freeze'
import { isHandedOnly } from './handedOnly'
import type { EveryIssue } from './read'

export interface Issued {
  id: string
  number: number
  code: string
  /** ISO instant. */
  publicFrom: string
}

/** Writes an issue down: its record in each language, what it replaces, and the line of the audit. */
export async function keepIssue(req: PayloadRequest, ready: ToIssue, frozen: Numbered): Promise<Issued> {
  const { kit, content, at, earlier } = ready
  const { head, changes } = frozen
  const { number, publicFrom } = head
  const code = await freeCode(req, head, frozen.sha256)
  const note = head.changelog.at(-1)?.note ?? {}
  const words = (locale: Locale) => {
    const edition = content.editions.find((each) => each.locale === locale)
    return (
      edition && { title: edition.title, slug: edition.slug, lede: edition.lede, correction: note[locale] }
    )
  }
  const [first, ...others] = content.editions.map(({ locale }) => locale)
  const { id } = await req.payload.create({
    collection: 'kit-issues',
    locale: first,
    data: {
      ...(first ? words(first) : {}),
      kit,
      campaign: content.campaign,
      number,
      code,
      languages: content.editions.map(({ locale }) => locale),
      date: content.date,
      date_tz: content.timeZone as 'Europe/Paris',
      publicFrom,
      publicFrom_tz: content.timeZone as 'Europe/Paris',
      embargoed: Date.parse(publicFrom) > at.getTime(),
      frozenAt: at.toISOString(),
      frozenBy: req.user?.collection === 'staff' ? req.user.id : undefined,
      state: 'current',
      stateAt: at.toISOString(),
      handedOnly: isHandedOnly(note, earlier, publicFrom),
      changes: { ...changes },
      images: content.images.map((image) => image.id),
      content: { ...frozen.stored },
      manifest: frozen.manifest,
      manifestSha256: frozen.sha256,
      signature: frozen.signature,
      keyId: frozen.keyId,
    },
    depth: 0,
    req,
  })
  for (const locale of others)
    await req.payload.update({
      collection: 'kit-issues',
      id,
      locale,
      data: words(locale) ?? {},
      depth: 0,
      req,
    })
  await supersede(req, earlier, publicFrom, at)
  await write(req, {
    action: 'issue-kit',
    subjectCollection: 'kit-issues',
    subjectId: id,
    before: null,
    after: { code, sha256: frozen.sha256 },
  })
  return { id, number, code, publicFrom }
}

/** Four digits, and more for one that shares them with another. */
async function freeCode(
  req: PayloadRequest,
  head: { series: string; number: number },
  sha256: string,
): Promise<string> {
  for (let digits = 4; digits <= 12; digits += 2) {
    const code = codeOf(head, sha256, digits)
    const { totalDocs } = await req.payload.count({
      collection: 'kit-issues',
      where: { code: { equals: code } },
      req,
    })
    if (totalDocs === 0) return code
  }
  throw new Error('Two issues have the same manifest.')
}

/** What is replaced says so from the instant on at which the new one is public; until then it is computed. */
async function supersede(
  req: PayloadRequest,
  earlier: readonly EveryIssue[],
  publicFrom: string,
  at: Date,
): Promise<void> {
  if (Date.parse(publicFrom) > at.getTime()) return
  for (const { id, state } of earlier) {
    if (state !== 'current') continue
    const data = { state: 'superseded' as const, stateAt: at.toISOString() }
    await req.payload.update({ collection: 'kit-issues', id, data, locale: LOCALES[0], depth: 0, req })
  }
}
