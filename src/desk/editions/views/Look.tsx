import type { Row } from '../overviewRows'
import { WORDS } from './words'

type LookProps = { row: Pick<Row, 'edition' | 'languages' | 'seenAt' | 'asked'>; locale: 'fr' | 'en' }

/**
 * The way to what anybody reads, language by language; to the preview while nobody can, and none waits for an answer,
 * which has its own.
 */
export function Look({ row: { edition, languages, seenAt, asked }, locale }: LookProps) {
  const say = WORDS[locale]
  if (seenAt.length === 0 && asked.length > 0) return null
  if (seenAt.length === 0)
    return (
      <p>
        <a
          href={`/preview/open/editions/${edition}/${languages[0] ?? locale}`}
          target="_blank"
          rel="noreferrer"
        >
          {say.look}
        </a>
      </p>
    )
  return (
    <ul className="edition-looks">
      {seenAt.map(({ language, href }) => (
        <li key={language}>
          <a href={href} target="_blank" rel="noreferrer">
            {say.see(say.language[language])}
          </a>
        </li>
      ))}
    </ul>
  )
}
