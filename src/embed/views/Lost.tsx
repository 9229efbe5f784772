import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { EmbedLine } from '../view'
import { ShortLine } from './Lines'

/** Nothing to show there: what happened, and the numbers that answer. A frame is never empty. */
export const EmbedLost = ({
  locale,
  why,
  lines,
}: {
  locale: Locale
  why: 'campaign' | 'line' | 'broken'
  lines: readonly EmbedLine[]
}) => {
  const say = words(locale)
  const title = { campaign: 'title', line: 'lineTitle', broken: 'broken' } as const
  return (
    <main className="widget">
      <div className="w-in">
        <div className="w-words">
          <h1 className="w-title">{say(`embed.lost.${title[why]}`)}</h1>
          {lines.length > 0 && <p>{say(why === 'line' ? 'embed.lost.lineText' : 'embed.lost.text')}</p>}
        </div>
        <div className="w-help">
          {lines.map((line) => (
            <ShortLine key={line.id} locale={locale} line={line} back={null} />
          ))}
        </div>
      </div>
    </main>
  )
}
