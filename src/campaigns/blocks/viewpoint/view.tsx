import { words } from '@/platform/words'
import { Viewpoint } from '@/ui/Viewpoint'
import { Band } from '../Band'
import type { View } from '../view'

export const ViewpointView: View<'viewpoint'> = ({ block, context: { locale, actHref }, place }) => (
  <Band locale={locale} place={place}>
    <Viewpoint
      locale={locale}
      text={block.text}
      people={block.people}
      capacity={block.capacity}
      help={block.helpLink && actHref ? { href: actHref, label: words(locale)('site.act') } : null}
    />
  </Band>
)
