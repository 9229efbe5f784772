import { pictureOf } from '@/media/picture'
import { emergencyNumbers } from '@/safety/lines'
import { Emergency } from '@/ui/Emergency'
import { Hero } from '@/ui/Hero'
import { PictureView } from '@/ui/Picture'
import { targetOf } from '../target'
import type { View } from '../view'

export const HeroView: View<'hero'> = ({ block, context, place }) => {
  const { locale, campaign, pageTitle, crumbs, own } = context
  const picture = pictureOf(block.picture)
  return (
    <Hero
      locale={locale}
      size={block.size ?? 'slim'}
      ground={own ? null : (block.ground ?? campaign.theme?.ground)}
      kicker={block.kicker}
      heading={block.heading || pageTitle}
      lede={block.lede}
      crumbs={crumbs}
      opens={place.opens}
      first={targetOf(block.action, context)}
      second={targetOf(block.secondAction, context)}
      art={
        picture && (
          <PictureView locale={locale} picture={picture} sizes="(min-width: 60rem) 36rem, 100vw" eager />
        )
      }
    >
      {block.emergency && <Emergency locale={locale} {...emergencyNumbers(context.helplines)} />}
    </Hero>
  )
}
