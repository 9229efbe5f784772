import { ClosingBand } from '@/ui/Street'
import { targetOf } from '../target'
import type { View } from '../view'

export const CallToActionView: View<'callToAction'> = ({ block, context, place }) => (
  <ClosingBand
    locale={context.locale}
    id={place.id}
    heading={block.heading}
    text={block.text}
    first={targetOf(block.action, context)}
    second={targetOf(block.secondAction, context)}
    street={block.street ?? false}
  />
)
