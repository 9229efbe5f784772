import { pictureOf } from '@/media/picture'
import { usageWords } from '@/media/rights/words'
import { SOURCE_TYPE_LABELS } from '@/media/sourceTypes'
import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type AssetProps, Assets } from '@/ui/Assets'
import { setter } from '@/ui/text'
import type { KitImage } from '../content'
import { imageCredit } from '../credits'
import { fileNameOf } from '../downloads'
import type { FrozenKit } from '../frozen'
import { imageName } from '../imageName'
import { Licence } from './Licence'
import { imageOffers } from './offers'

export interface KitImagesProps {
  readonly locale: Locale
  readonly images: readonly KitImage[]
  /** The records of the images, by id. */
  readonly media: ReadonlyMap<string, Media>
  /** The issue that they are taken from: their files keep the names that it gave them. */
  readonly frozen?: FrozenKit
}

/** Images to take: each is seen, described, credited and licensed before a byte of it is fetched. */
export const KitImages = ({ images, ...props }: KitImagesProps) => (
  <Assets locale={props.locale} items={images.flatMap((image) => asset(image, props))} />
)

function asset(image: KitImage, props: Omit<KitImagesProps, 'images'>): Omit<AssetProps, 'locale'>[] {
  const { locale, media, frozen } = props
  const record = media.get(image.id)
  const picture = record && pictureOf(record)
  if (!picture) return []
  const say = words(locale)
  const set = setter(locale)
  const name = imageName(image, locale)
  return [
    {
      title: name,
      picture,
      description: image.alt[locale] ?? '',
      facts: [
        [say('press.credit'), <Credit key="credit" image={image} locale={locale} />],
        [say('press.usage'), set(usageWords('press', { ...image.rights, licence: image.licence }, locale))],
        [say('press.licence'), <Licence key="licence" of={image} />],
        [say('press.origin'), SOURCE_TYPE_LABELS[image.sourceType][locale]],
      ],
      creditLine: imageCredit(image, locale),
      files: imageOffers(name, image.files, locale).map((offer) => ({
        ...offer,
        ...(frozen ? { fileName: fileNameOf(frozen, offer.href, locale) } : {}),
      })),
    },
  ]
}

/** One click selects the line to print, without a script. */
const Credit = ({ image, locale }: { image: KitImage; locale: Locale }) => (
  <span className="pick">{setter(locale)(imageCredit(image, locale))}</span>
)
