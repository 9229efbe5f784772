import type { Locale } from '@/platform/languages'
import { issueKit } from '@/press/issuing/issue'
import { type Book, count, idOf } from '../book'
import { KIT, KIT_CLAIMS, KIT_IMAGES, RELEASE } from '../data/kit'
import { KIT_QUESTIONS } from '../data/kitQuestions'
import { notAfter } from './dates'
import { type KitParts, keepKit } from './kitDraft'
import { publish } from './publish'

const words = (locale: Locale, now: Date) => ({
  title: KIT.title[locale],
  slug: KIT.slug[locale],
  lede: KIT.lede[locale],
  release: { headline: KIT.headline[locale], dateline: KIT.dateline[locale], body: RELEASE[locale] },
  quotations: [
    {
      ...KIT.quotation[locale],
      kind: 'verbatim' as const,
      approvedOn: notAfter(now, KIT.approvedOn),
      approvedBy: 'demonstration' as const,
    },
  ],
  questions: KIT_QUESTIONS.map(({ question, answer }) => ({
    question: question[locale],
    answer: answer[locale],
  })),
})

/** The press kit of the launch, ready in both languages. @returns its id */
export async function writeKit(
  book: Book,
  { campaign, contact, claims, drawings }: KitParts,
  now: Date,
): Promise<string> {
  const shared = {
    campaign,
    date: notAfter(now, KIT.date),
    date_tz: 'Europe/Paris' as const,
    contacts: [contact],
    claims: KIT_CLAIMS.map((key) => idOf(claims, key)),
    images: KIT_IMAGES.map((key) => idOf(drawings, key)),
  }
  const { id, isNew } = await keepKit(book, KIT.key, shared, (locale) => words(locale, now))
  if (isNew) await publish(book, 'press-kits', id)
  return id
}

/** The first issue of the kit, which is what the public reads; after the campaign is public, whose words it prints. */
export async function issueTheKit({ payload, req, report }: Required<Book>, kit: string): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'kit-issues',
    where: { kit: { equals: kit } },
    req,
  })
  if (totalDocs === 0) await issueKit(req, kit)
  count(totalDocs === 0 ? report.created : report.kept, 'kit-issues')
}
