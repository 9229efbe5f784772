import type { Locale } from '@/platform/languages'
import type { FrozenKit } from './frozen'

/** A text of a kit as it was written when the kit was frozen; undefined when it has none in this language. */
export function frozenText(
  { files }: Pick<FrozenKit, 'files'>,
  kind: 'release' | 'facts',
  locale: Locale,
): string | undefined {
  const file = files.find((each) => each.kind === kind && each.locale === locale)
  const source = file?.entry.source
  return source && 'bytes' in source ? new TextDecoder().decode(source.bytes) : undefined
}
