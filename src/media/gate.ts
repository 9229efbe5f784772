import type { Rule } from '@/gate/rule'
import type { Media } from '@/payload-types'

/** An image where a record shows it; null when the image is gone. */
export type ImageUse = {
  path: string
  image: Pick<
    Media,
    'alt' | 'author' | 'credit' | 'licence' | 'sourceType' | 'showsChild' | 'approved' | 'name'
  > | null
}

const blank = (text: string | null | undefined): boolean => !text?.trim()

/** WCAG 2.2, 1.1.1: an image that carries meaning has a text that carries it too, in the language of the page. */
export const alternativeTexts: Rule<{ images: ImageUse[] }> = ({ images }) =>
  images
    .filter(({ image }) => image && blank(image.alt))
    .map(({ path, image }) => ({
      rule: 'alternative-text',
      path,
      message: {
        fr: `L’image « ${image?.name} » n’a pas de texte de remplacement dans cette langue. Ajoutez-le dans la médiathèque.`,
        en: `The image "${image?.name}" has no alternative text in this language. Add it in the media library.`,
      },
    }))

/** No image leaves the house without an author, a credit, a licence, an origin and staff's word. */
export const imageRights: Rule<{ images: ImageUse[] }> = ({ images }) =>
  images.flatMap(({ path, image }) => {
    const message = image ? rightsProblem(image) : GONE
    return message ? [{ rule: 'image-rights', path, message }] : []
  })

const GONE = {
  fr: 'Cette image n’existe plus. Choisissez-en une autre.',
  en: 'This image no longer exists. Choose another one.',
}

function rightsProblem(image: NonNullable<ImageUse['image']>): { fr: string; en: string } | null {
  if (image.showsChild !== 'no')
    return {
      fr: `L’image « ${image.name} » montre un enfant reconnaissable : elle ne peut pas être publiée. Préférez un dessin.`,
      en: `The image "${image.name}" shows a recognisable child: it can't be published. Prefer a drawing.`,
    }
  if (blank(image.author) || blank(image.credit) || blank(image.licence) || blank(image.sourceType))
    return {
      fr: `L’image « ${image.name} » n’a pas d’auteur, de crédit, de licence ou d’origine. Complétez sa fiche.`,
      en: `The image "${image.name}" lacks an author, a credit, a licence or an origin. Complete its record.`,
    }
  if (!image.approved)
    return {
      fr: `L’image « ${image.name} » n’est pas autorisée à sortir. Cochez « Peut sortir de la maison » sur sa fiche.`,
      en: `The image "${image.name}" may not leave the house yet. Tick "May leave the house" on its record.`,
    }
  return null
}
