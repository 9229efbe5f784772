import type { Channel } from '@/ui/Helpline'
import { element, escapeText } from './markup'

/**
 * As large as a thumb (WCAG 2.2, 2.5.5), on whatever page it is pasted. Where `display` is taken out, the padding
 * still makes the link as high; where all of it is, the words beside the number still make it wide.
 */
const THUMB = 'display:inline-block;min-width:44px;padding:14px 0'

/** A number with the words beside it, as one link. @param says markup */
export const numberLink = ({ href, label }: Channel, says: string): string =>
  element('a', { href, style: THUMB }, element('strong', {}, escapeText(label)), ` ${says}`)
