import { Band } from '../Band'
import type { View } from '../view'

/** The files belong to a higher floor: the page hands their view in. */
export const DownloadsView: View<'downloads'> = ({ block, context, place }) => (
  <Band locale={context.locale} place={place} heading={block.heading} lede={block.lede}>
    {context.downloads(block)}
  </Band>
)
