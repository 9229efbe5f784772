import { Steps } from '@/ui/Steps'
import { Band } from '../Band'
import type { View } from '../view'

export const StepsView: View<'steps'> = ({ block, context: { locale }, place }) => (
  <Band locale={locale} place={place} ground={block.ground} heading={block.heading} lede={block.lede}>
    <Steps locale={locale} items={block.items} />
  </Band>
)
