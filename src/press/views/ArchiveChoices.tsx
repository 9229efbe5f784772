import type { Locale } from '@/platform/languages'
import { formatBytes } from '@/platform/numbers'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import { archiveDownload } from '../downloads'
import type { FrozenKit } from '../frozen'
import { type Selection, selectionsIn } from '../selection'

/** The other archives of an issue: one size, one language, or both. What would hold the same as another is left out. */
export const ArchiveChoices = ({ locale, kit }: { locale: Locale; kit: FrozenKit }) => {
  const say = words(locale)
  const set = setter(locale)
  const choices = choicesOf(kit, locale)
  if (choices.length < 2) return null
  return (
    <details>
      <summary>{set(say('issue.choose'))}</summary>
      <ul>
        {choices.map(({ href, selection, file, count }) => (
          <li key={href}>
            <a href={href}>{set(choiceLabel(selection, locale))}</a>{' '}
            <span className="small muted">
              {set(say('press.archiveFiles', { size: formatBytes(file.size, locale), count }))}
            </span>
          </li>
        ))}
      </ul>
      <p className="small muted">{set(say('issue.chooseHint'))}</p>
    </details>
  )
}

/** Every archive of an issue that holds something of its own, the whole first. */
export function choicesOf(kit: FrozenKit, locale: Locale) {
  const seen = new Set<string>()
  return selectionsIn(locale)
    .map((selection) => archiveDownload(kit, selection))
    .filter(({ file }) => {
      const isNew = !seen.has(file.etag)
      seen.add(file.etag)
      return isNew
    })
}

/** What one of them holds, in words. */
export function choiceLabel({ languages, size }: Selection, locale: Locale): string {
  const say = words(locale)
  const part = say(`issue.parts.${size}`)
  return languages === 'all'
    ? part
    : say('issue.parts.one', { part, language: say(`issue.languages.${locale}`) })
}
