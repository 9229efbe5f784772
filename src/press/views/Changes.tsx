import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { FileChanges } from '../fileChanges'

/** Which files are new, other or gone: three lists that open, each with its number. */
export const Changes = ({ locale, changes }: { locale: Locale; changes: FileChanges }) => {
  const say = words(locale)
  return (['added', 'changed', 'removed'] as const).map((how) => {
    const files = changes[how]
    return files.length === 0 ? null : (
      <details key={how} className="changes">
        <summary>
          {say('newsroom.changes.count', { what: say(`newsroom.changes.${how}`), count: files.length })}
        </summary>
        <ul className="files small" translate="no">
          {files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </details>
    )
  })
}
