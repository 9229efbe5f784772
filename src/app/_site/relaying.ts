import { phaseOf } from '@/campaigns/phase'
import { isReviewed } from '@/editions/passage'
import { ANSWER_DAYS } from '@/partners/applying/answerDays'
import { type ShownTerms, termsInForce } from '@/partners/terms'
import type { Campaign } from '@/payload-types'
import type { Reader } from '@/publishing/read'

/** Why a campaign takes no applications: the house closed them, it has ended, or there are no terms to agree to. */
export type ClosedWhy = 'closed' | 'ended' | 'terms'

/** How a campaign lets itself be relayed. */
export type Relaying = {
  /** The terms to agree to, or why nobody can. */
  terms: ShownTerms | ClosedWhy
  /** Working days within which the house promises to answer. */
  days: number
  slots: readonly Slot[]
  /** Whether the house reads an edition before it is online. */
  reviews: boolean
}

type Slot = 'introduction' | 'contact' | 'events' | 'callToAction'

/** Reads how a campaign lets itself be relayed; the page holds until that differs by time alone. */
export async function opensRelaying(reader: Reader, campaign: Campaign): Promise<Relaying> {
  const { relay } = campaign
  return {
    terms: await termsOrWhy(reader, campaign),
    days: relay?.answerDays ?? ANSWER_DAYS,
    slots: relay?.slots ?? [],
    reviews: isReviewed(campaign),
  }
}

async function termsOrWhy(reader: Reader, campaign: Campaign): Promise<ShownTerms | ClosedWhy> {
  const phase = phaseOf(campaign, reader.now)
  reader.until(phase.until)
  if (phase.value === 'closed') return 'ended'
  if (campaign.relay?.open === false) return 'closed'
  return (await termsInForce(reader, campaign.id)) ?? 'terms'
}
