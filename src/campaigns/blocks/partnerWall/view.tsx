import { member } from '@/partners/logoFile'
import { PartnerWall } from '@/ui/PartnerWall'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import type { View } from '../view'

const ROLES = ['joint', 'supporting', 'funder'] as const

/** In a partner's own edition no other partner appears: there is no wall. */
export const PartnerWallView: View<'partnerWall'> = ({ block, context: { locale, wall, own }, place }) => {
  if (own) return null
  const groups = ROLES.map((role) => ({
    role,
    members: wall
      .filter((partner) => partner.role === role)
      .map((partner) => ({ ...member(partner), href: partner.address })),
  }))
  return (
    <Band locale={locale} place={place} heading={block.heading} lede={block.lede}>
      {wall.length > 0 ? (
        <PartnerWall locale={locale} groups={groups} />
      ) : (
        block.empty && <p>{setter(locale)(block.empty)}</p>
      )}
    </Band>
  )
}
