import type { Locale } from '@/platform/languages'
import type { KitImage } from './content'

/**
 * What an image is called in a language: its title there, else the name that it has in the library. Its alternative
 * text describes it, and is no title.
 */
export const imageName = (
  { name, nameLocal }: Pick<KitImage, 'name' | 'nameLocal'>,
  locale: Locale,
): string => nameLocal?.[locale]?.trim() || name
