import type { Payload } from 'payload'
import { post } from '@/mail/post'
import { idOf } from '@/platform/ids'
import { LOCALES, type Locale } from '@/platform/languages'
import type { Post, Subscriber } from '@/reach/monthlyMail'

const WHOLE = { depth: 0, pagination: false } as const

/** Who gets the letter about an edition's month, past access rules: the system writes to its members. */
export const monthlyPost: Post = {
  subscribers: async (payload) => {
    const { docs } = await payload.find({
      collection: 'standings',
      where: { and: [{ monthlyMail: { equals: true } }, { state: { equals: 'open' } }] },
      ...WHOLE,
    })
    const found = await Promise.all(
      docs.map(({ campaign, partner }) => subscriberOf(payload, idOf(campaign), idOf(partner))),
    )
    return found.filter((one) => one !== null)
  },
  send: (payload, { address, locale, subject, paragraphs, head, rows }, req) =>
    post(
      { ...req, payload },
      {
        to: address,
        locale,
        subject,
        blocks: [
          ...paragraphs.map((text) => ({ kind: 'text' as const, text })),
          ...(rows.length > 0 ? [{ kind: 'table' as const, head, rows }] : []),
        ],
        purpose: 'reach-monthly',
      },
    ),
}

async function subscriberOf(
  payload: Payload,
  campaign: string | null,
  partner: string | null,
): Promise<Subscriber | null> {
  if (!campaign || !partner) return null
  const [organisation, titles, members] = await Promise.all([
    payload.findByID({ collection: 'partners', id: partner, disableErrors: true, depth: 0 }),
    Promise.all(LOCALES.map((locale) => titleOf(payload, campaign, locale))),
    payload.find({ collection: 'members', where: { partner: { equals: partner } }, ...WHOLE }),
  ])
  if (!organisation || members.docs.length === 0) return null
  const first = titles.find((title) => title !== null)
  if (!first) return null
  return {
    campaign,
    partner,
    partnerName: organisation.name,
    titles: Object.fromEntries(LOCALES.map((locale, at) => [locale, titles[at] ?? first])) as Record<
      Locale,
      string
    >,
    to: members.docs.map(({ email, language }) => ({ address: email, locale: language })),
  }
}

const titleOf = async (payload: Payload, id: string, locale: Locale): Promise<string | null> =>
  (await payload.findByID({ collection: 'campaigns', id, locale, disableErrors: true, depth: 0 }))?.title ??
  null
