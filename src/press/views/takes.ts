import type { Locale } from '@/platform/languages'
import { formatBytes } from '@/platform/numbers'
import { words } from '@/platform/words'
import type { FileOffer } from '@/ui/Download'
import { archiveDownload } from '../downloads'
import type { FrozenKit } from '../frozen'
import { selectionsIn } from '../selection'

/**
 * Every archive of a kit that may be taken in a language, the whole first: by size of images and by language of
 * texts. One that would hold the very same as another is offered once.
 *
 * @throws as `archiveDownload` does.
 */
export function takes(kit: FrozenKit, locale: Locale): FileOffer[] {
  const say = words(locale)
  const sole = kit.content.editions.length < 2
  const seen = new Set<string>()
  return selectionsIn(locale).flatMap((selection) => {
    const { href, file, count } = archiveDownload(kit, selection)
    const holds = `${count} ${file.size}`
    if (seen.has(holds)) return []
    seen.add(holds)
    const languages = sole ? 'sole' : selection.languages
    return [
      {
        href,
        label: say(`kitPage.takes.${languages}.${selection.size}`),
        meta: say('press.archiveFiles', { size: formatBytes(file.size, locale), count }),
        icon: 'archive' as const,
      },
    ]
  })
}
