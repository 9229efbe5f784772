import { embedCodes, frameTitle } from '@/embed/codes'
import type { EmbedOptions } from '@/embed/options'
import { type PastedKind, pastedAddress } from '@/embed/pasted'
import { pastedHeight } from '@/embed/pastedHeight'
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

/** The way for nearly everybody: where to paste it, the code, what it shows, and last what to know of it. */
export const EmbedAdvised = (props: WaysProps) => {
  const say = words(props.locale)
  return (
    <section aria-labelledby="way-static" className="stack">
      <h2 id="way-static">{say('share.embed.ways.static.title')}</h2>
      <p className="measure">{say('share.embed.paste')}</p>
      <WayCode {...props} way="static" />
      <WayFacts locale={props.locale} way="static" />
    </section>
  )
}

/** The other ways, folded: their titles say for whom they are. */
export const EmbedWays = (props: WaysProps) => {
  const say = words(props.locale)
  return (
    <section aria-labelledby="ways" className="stack">
      <h2 id="ways">{say('share.embed.others')}</h2>
      <div>
        {(['address', 'iframe', 'element'] as const).map((way) => (
          <details key={way} className="fold">
            <summary>
              <span className="plus" />
              <h3>{say(`share.embed.ways.${way}.title`)}</h3>
            </summary>
            <div className="stack">
              <WayFacts locale={props.locale} way={way} />
              <WayCode {...props} way={way} />
            </div>
          </details>
        ))}
      </div>
    </section>
  )
}

type WayProps = WaysProps & { way: Way }

/** What to know, and what is counted. */
const WayFacts = ({ locale, way }: Pick<WayProps, 'locale' | 'way'>) => {
  const say = words(locale)
  return (
    <p className="measure">
      {say(`share.embed.ways.${way}.text`)} {say(`share.embed.ways.${way}.counted`)}
    </p>
  )
}

/** The code, and what it shows on a page. */
const WayCode = ({ locale, view, options, way }: WayProps) => {
  const say = words(locale)
  const title = say(`share.embed.ways.${way}.title`)
  const preview = pastedAddress(view, options, PREVIEWS[way])
  return (
    <>
      <CodeBlock
        locale={locale}
        code={embedCodes(view, options)[way]}
        copies={way === 'address' ? 'address' : 'code'}
      />
      <div className="stack-s">
        <p>
          <strong>{say('share.embed.preview')}</strong>{' '}
          <a href={preview}>{say('share.embed.previewAlone')}</a>
        </p>
        <iframe
          className="embed-preview"
          src={preview}
          height={pastedHeight(view, options, PREVIEWS[way])}
          title={`${say('share.embed.preview')} : ${title}. ${frameTitle(view)}`}
          loading="lazy"
        />
      </div>
    </>
  )
}
