import { words } from '@/platform/words'
import { Reflexes } from '@/ui/Reflexes'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import type { View } from '../view'

export const ChecklistView: View<'checklist'> = ({ block, context: { locale }, place }) => (
  <Band locale={locale} place={place} heading={block.heading} lede={block.lede}>
    <Reflexes locale={locale} id={place.id} items={block.items} />
    <p className="small muted">
      {block.closing && <>{setter(locale)(block.closing)} </>}
      {words(locale)('site.exercise.nothingKept')}
    </p>
  </Band>
)
