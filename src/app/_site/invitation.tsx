import { buildAddress } from '@/addresses'
import type { EditionView } from '@/editions/view'
import { member } from '@/partners/logoFile'
import { InviteClosed } from '@/partners/views/InviteClosed'
import { InviteEnd } from '@/partners/views/InviteEnd'
import { InviteSample } from '@/partners/views/InviteSample'
import { InviteShares } from '@/partners/views/InviteShares'
import { InviteTerms } from '@/partners/views/InviteTerms'
import { InviteTime } from '@/partners/views/InviteTime'
import { InviteWall } from '@/partners/views/InviteWall'
import type { ActionLink, Campaign, Page } from '@/payload-types'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { shortLines } from '@/safety/lines'
import type { MateRole } from '@/ui/Lockup'
import type { Links } from './links'
import { type ClosedWhy, opensRelaying, type Relaying } from './relaying'

/** What the software adds to the page that a campaign names for those who might relay it. */
export type Invitation = Relaying & { apply: string; space: string }

/** Null on every other page. */
export async function invitationOf(
  reader: Reader,
  edition: EditionView,
  campaign: Campaign,
  page: string,
): Promise<Invitation | null> {
  if (edition.pages.relay !== page) return null
  const { locale } = edition
  return {
    ...(await opensRelaying(reader, campaign)),
    apply: buildAddress({ kind: 'space', locale, room: 'apply', rest: [campaign.slug] }),
    space: buildAddress({ kind: 'space', locale, room: 'signIn', rest: [] }),
  }
}

/**
 * The page's blocks with the way into the application in its opening, which no editor has to think of. The
 * editors' own link follows as the second, else one to an edition that is online.
 */
export function withApplication(
  blocks: Page['blocks'],
  invitation: Invitation | null,
  { locale, relayers }: EditionView,
  links: Links,
): Page['blocks'] {
  if (!invitation || typeof invitation.terms === 'string') return blocks
  const say = words(locale)
  const action: ActionLink = { to: 'web', label: say('invite.apply'), url: invitation.apply }
  const [first] = relayers
  const see: ActionLink | undefined = first && {
    to: 'web',
    label: say('invite.see', { name: first.name }),
    url: links.editionOf(first.slug),
  }
  return (blocks ?? []).map((block, index) =>
    index === 0 && block.blockType === 'hero'
      ? {
          ...block,
          action,
          secondAction: [block.secondAction, block.action].find((own) => own?.label) ?? see,
        }
      : block,
  )
}

type BandsProps = { edition: EditionView; links: Links; invitation: Invitation; blocks: Page['blocks'] }

const ROLES: readonly MateRole[] = ['joint', 'supporting', 'funder']

/** Below the editors' own blocks: what is whose, who relays, how long it takes, an example, and the terms. */
export function InvitationBands({ edition, links, invitation, blocks }: BandsProps) {
  const { locale, relayers, safety, campaign, house, partner } = edition
  const { terms, days, slots, reviews, apply, space } = invitation
  const writeTo = edition.contacts.partners?.email ?? null
  const open = typeof terms !== 'string'
  const [first] = relayers
  const hasWall = blocks?.some(({ blockType }) => blockType === 'partnerWall')
  return (
    <>
      <InviteShares locale={locale} slots={slots} />
      {/* In a partner's own edition no other partner appears. */}
      {!partner && !hasWall && (
        <InviteWall
          locale={locale}
          groups={ROLES.map((role) => ({
            role,
            members: relayers
              .filter((relayer) => relayer.role === role)
              .map((relayer) => ({ ...member(relayer), href: links.editionOf(relayer.slug) })),
          }))}
        />
      )}
      <InviteSample
        locale={locale}
        house={member(house)}
        campaign={campaign}
        lines={shortLines(safety.watch).map(({ number, says }) => [number, says].filter(Boolean).join(' '))}
        edition={!partner && first ? links.editionOf(first.slug) : null}
      />
      <InviteTime locale={locale} days={days} reviews={reviews} />
      {open && <InviteTerms locale={locale} terms={terms} />}
      {open && <InviteEnd locale={locale} apply={apply} space={space} writeTo={writeTo} />}
    </>
  )
}

/** Right below the opening, where no application is taken: that, and whom to write to. */
export function InvitationClosed({ edition, why }: { edition: EditionView; why: ClosedWhy }) {
  const { locale, contacts } = edition
  return <InviteClosed locale={locale} why={why} writeTo={contacts.partners?.email ?? null} />
}
