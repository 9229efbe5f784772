import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Outcome } from './outcome'
import type { LogoDesk } from './read'

/** Of a form of which something is to be mended: what was saved all the same, and what was not; null for neither. */
export function partlySaved(
  locale: Locale,
  { logos }: Pick<LogoDesk, 'logos'>,
  { done, refused }: Pick<Outcome, 'done' | 'refused'>,
): string | null {
  const say = words(locale)
  const versions = done.filter((one) => one === 'version').length
  const saved = [...new Set(done)].map((one) =>
    one === 'version' ? say('logos.saved.versions', { count: versions }) : say(`logos.saved.${one}`),
  )
  // A logo that was saved beside the file that was refused is the one that is there.
  const stays = logos.size > 0 && !done.includes('logo')
  const notKept =
    refused.size > 0
      ? say('logos.notKept', { count: refused.size }) + (stays ? say('logos.notKeptStays') : '.')
      : ''
  return [...saved, notKept].filter(Boolean).join(' ') || null
}
