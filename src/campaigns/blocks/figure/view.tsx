import { pictureOf } from '@/media/picture'
import { creditIn } from '@/media/rights/credit'
import { Figure } from '@/ui/Picture'
import { Band } from '../Band'
import { plateOn } from '../plate'
import type { View } from '../view'

export const FigureView: View<'figure'> = ({ block, context: { locale }, place }) => {
  const picture = pictureOf(block.picture)
  if (!picture || typeof block.picture === 'string') return null
  return (
    <Band locale={locale} place={place} ground={block.ground}>
      <Figure
        locale={locale}
        picture={picture}
        ground={plateOn(block.ground)}
        caption={block.caption}
        credit={creditIn(block.picture, locale)}
        sizes={place.flow ? '(min-width: 72rem) 41rem, 100vw' : '(min-width: 75rem) 75rem, 100vw'}
      />
    </Band>
  )
}
