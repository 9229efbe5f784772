import type { ActionLink } from '@/payload-types'
import type { Target } from '@/ui/Link'
import type { BlockContext } from './context'

/** A block's link as a reader follows it; null without words, or where its target isn't there. */
export function targetOf(link: ActionLink | null | undefined, { hrefOf }: BlockContext): Target | null {
  const href = hrefOf(link)
  return link?.label && href ? { label: link.label, href } : null
}
