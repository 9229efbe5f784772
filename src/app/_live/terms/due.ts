import { campaignBySlug } from '@/editions/own'
import { putStanding } from '@/editions/putStanding'
import { keepAgreement, type ShownTerms, termsInForce } from '@/partners/terms'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { type Locale, languagesFrom } from '@/platform/languages'
import { openReader } from '@/publishing/read'
import { type Desk, readHome } from '../home/read'
import type { MemberVisit } from '../visit'

/** The terms in force of a campaign that an organisation relays, and whether it has agreed to them. */
export type Due = { desk: Desk; shown: ShownTerms; language: Locale; agreed: boolean }

/** What the address names, or the first edition where it names none; null where there is nothing to agree to. */
export async function termsDue(visit: MemberVisit): Promise<Due | null> {
  const { payload, member, locale, rest } = visit
  const { desks } = await readHome(visit)
  const [slug] = rest
  const found = slug === undefined ? null : await campaignBySlug(payload, member, slug, locale)
  const desk = slug === undefined ? desks[0] : desks.find(({ campaign }) => campaign.id === found?.id)
  if (!desk?.terms) return null
  for (const language of languagesFrom(locale)) {
    const shown = await termsInForce(
      openReader({ payload, locale: language, user: member }),
      desk.campaign.id,
    )
    if (shown) return { desk, shown, language, agreed: idOf(desk.standing?.agreedTo) === shown.id }
  }
  return null
}

/** Keeps the agreement and notes it at the edition, both or neither. */
export async function agree({ payload, member }: MemberVisit, { desk, shown, language }: Due): Promise<void> {
  const [campaign, partner] = [desk.campaign.id, idOf(member.partner) ?? '']
  await inTransaction(
    payload,
    async (req) => {
      await keepAgreement(req, {
        terms: shown,
        campaign,
        locale: language,
        email: member.email,
        confirmed: true,
        partner,
      })
      if (!desk.standing) return putStanding(req, { campaign, partner }, null, { agreedTo: shown.id })
      return payload.update({
        collection: 'standings',
        id: desk.standing.id,
        data: { agreedTo: shown.id },
        depth: 0,
        overrideAccess: false,
        user: member,
        req,
      })
    },
    member,
  )
}
