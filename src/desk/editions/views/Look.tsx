import type { Row } from '../overviewRows'
import { WORDS } from './words'

type LookProps = { row: Pick<Row, 'edition' | 'languages' | 'seenAt'>; locale: 'fr' | 'en' }

/** The way to what anybody reads, language by language; to the preview while nobody can. */
export function Look({ row: { edition, languages, seenAt }, locale }: LookProps) {
  const say = WORDS[locale]
  if (seenAt.length === 0)
    return (
      <p>
        <a href={`/preview/open/editions/${edition}/${languages[0] ?? locale}`}>{say.look}</a>
      </p>
    )
  return (
    <ul className="edition-looks">
      {seenAt.map(({ language, href }) => (
        <li key={language}>
          <a href={href}>{say.see(say.language[language])}</a>
        </li>
      ))}
    </ul>
  )
}
