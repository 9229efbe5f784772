import { embedCodes, frameTitle } from '@/embed/codes'
import type { EmbedOptions } from '@/embed/options'
import { type PastedKind, pastedAddress } from '@/embed/pasted'
import type { EmbedView } from '@/embed/view'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { CodeBlock } from './CodeBlock'

type WaysProps = { locale: Locale; view: EmbedView; options: EmbedOptions }
type Way = 'static' | 'address' | 'iframe' | 'element'

/** What WordPress shows is what the element shows: our frame, as high as it needs. */
const PREVIEWS: Record<Way, PastedKind> = {
  static: 'static',
  address: 'element',
  iframe: 'iframe',
  element: 'element',
}

/** The four ways to show an edition: the one for nearly everybody is open, the others say for whom they are. */
export const EmbedWays = (props: WaysProps) => {
  const say = words(props.locale)
  return (
    <>
      <section aria-labelledby="way-static" className="stack">
        <h2 id="way-static">{say('share.embed.ways.static.title')}</h2>
        <WayBody {...props} way="static" />
      </section>
      <section aria-labelledby="ways" className="stack">
        <h2 id="ways">{say('share.embed.others')}</h2>
        <div>
          {(['address', 'iframe', 'element'] as const).map((way) => (
            <details key={way} className="fold">
              <summary>
                <span className="plus" />
                <h3>{say(`share.embed.ways.${way}.title`)}</h3>
              </summary>
              <WayBody {...props} way={way} />
            </details>
          ))}
        </div>
      </section>
    </>
  )
}

/** What to know, what is counted, the code, and what it shows on a page. */
const WayBody = ({ locale, view, options, way }: WaysProps & { way: Way }) => {
  const say = words(locale)
  const title = say(`share.embed.ways.${way}.title`)
  const house = view.edition.house.name
  const preview = pastedAddress(view, options, PREVIEWS[way])
  return (
    <div className="stack">
      <p className="measure">{say(`share.embed.ways.${way}.text`, { house })}</p>
      <p className="measure">
        <strong>{say('share.embed.counting')}</strong> {say(`share.embed.ways.${way}.counted`)}
      </p>
      <CodeBlock
        locale={locale}
        code={embedCodes(view, options)[way]}
        label={way === 'address' ? say('space.home.take.copy') : undefined}
      />
      <div className="stack-s">
        <p>
          <strong>{say('share.embed.preview')}</strong>{' '}
          <a href={preview}>{say('share.embed.previewAlone')}</a>
        </p>
        <iframe
          className="embed-preview"
          src={preview}
          title={`${say('share.embed.preview')} : ${title}. ${frameTitle(view)}`}
          loading="lazy"
        />
      </div>
    </div>
  )
}
