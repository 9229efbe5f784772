import { isLocale, type Locale } from '@/platform/languages'
import { type KitFile, sizeOf } from './kitFile'

/** Which part of an issue an archive holds. */
export interface Selection {
  /** Names the archive, its folder and the images in it. */
  locale: Locale
  /** Texts of every language, or of that one alone. */
  languages: 'all' | 'one'
  size: 'all' | 'web' | 'print'
}

export const whole = (locale: Locale): Selection => ({ locale, languages: 'all', size: 'all' })

/** The name of an archive in its address: `kit-fr`, `kit-fr-only-web`. */
export const selectionName = ({ locale, languages, size }: Selection): string =>
  ['kit', locale, ...(languages === 'one' ? ['only'] : []), ...(size === 'all' ? [] : [size])].join('-')

/** The selection that a name means; undefined when it means none. */
export function readSelection(name: string): Selection | undefined {
  const [, locale, only, size = 'all'] = /^kit-([a-z]{2})(-only)?(?:-(web|print))?$/.exec(name) ?? []
  if (!isLocale(locale) || (size !== 'all' && size !== 'web' && size !== 'print')) return undefined
  return { locale, languages: only ? 'one' : 'all', size }
}

/** Every selection that can be asked for in a language of a kit, the whole first. */
export const selectionsIn = (locale: Locale): Selection[] =>
  (['all', 'one'] as const).flatMap((languages) =>
    (['all', 'web', 'print'] as const).map((size) => ({ locale, languages, size })),
  )

/** Whether a file belongs to a selection. */
export function isSelected(file: KitFile, { locale, languages, size }: Selection): boolean {
  const spoken = languages === 'all' || file.locale === undefined || file.locale === locale
  const of = sizeOf(file)
  return spoken && (size === 'all' || of === 'any' || of === size)
}
