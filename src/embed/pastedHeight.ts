import { framedAs, frameHeightAt } from './frameHeight'
import type { EmbedOptions } from './options'
import { type PastedKind, pastedCode } from './pasted'
import type { EmbedView } from './view'

const REM = 16
/** The frame in a telephone of 360 pixels, without its line and the margins of the page in it; in rem. */
const PHONE_REM = 19
/** The words that stand before and behind a code. */
const AROUND = 140
/** Letters of a line there, on the safe side; how high a line is, and what a paragraph has around it. */
const LETTERS = 32
const LINE = 24
const SPACE = 18
/** A help number is as high as a thumb, and stands in a list. */
const ITEM_LETTERS = 26
const ITEM = 44

/** How high a plain page with a code is on a telephone, in pixels: there it is looked at whole, without a second scroll. */
export function pastedHeight(view: EmbedView, options: EmbedOptions, kind: PastedKind): number {
  if (kind !== 'static')
    return AROUND + Math.ceil(frameHeightAt(framedAs(view, options.form), PHONE_REM)) * REM
  const blocks = pastedCode(view, options, kind).matchAll(/<(p|li|h\d)\b[^>]*>(.*?)<\/\1>/gs)
  return [...blocks].reduce((height, [, name, inside = '']) => {
    const letters = inside.replace(/<[^>]*>/g, '').length
    return (
      height +
      (name === 'li'
        ? ITEM + Math.ceil(letters / ITEM_LETTERS) * LINE
        : SPACE + Math.ceil(letters / LETTERS) * LINE * (name === 'p' ? 1 : 1.5))
    )
  }, AROUND)
}
