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

/** The text: what is seen in it, where to paste it, the code, and last what to know of it. */
export const EmbedText = (props: WaysProps) => {
  const say = words(props.locale)
  return (
    <section aria-labelledby="way-static" className="stack">
      <h2 id="way-static">{say('share.embed.ways.static.title')}</h2>
      <p className="measure">
        {say('share.embed.ways.static.text')} {say('share.embed.paste')}
      </p>
      <WayCode {...props} way="static" />
      <p className="measure">{say('share.embed.ways.static.counted')}</p>
    </section>
  )
}

/** The codes that show the logo, folded: their titles say for whom they are. @param trial null: there is none */
export const EmbedFramed = ({ trial, ...props }: WaysProps & { trial: string | null }) => {
  const { locale, view, options } = props
  const say = words(locale)
  return (
    <div>
      {(['iframe', 'address', 'element'] as const).map((way) => (
        <details key={way} className="fold">
          <summary>
            <span className="plus" />
            <h3>{say(`share.embed.ways.${way}.title`)}</h3>
          </summary>
          <div className="stack">
            <p className="measure">{say(`share.embed.ways.${way}.text`)}</p>
            <WayCode {...props} way={way} />
            {way === 'iframe' && trial && (
              <p className="measure">
                {say('share.embed.trial.text')} <a href={trial}>{say('share.embed.trial.link')}</a>.{' '}
                {say('share.embed.trial.until')}
              </p>
            )}
            <p className="measure">{say(`share.embed.ways.${way}.counted`)}</p>
          </div>
        </details>
      ))}
      <details className="fold">
        <summary>
          <span className="plus" />
          <h3>{say('share.embed.notes')}</h3>
        </summary>
        <CodeBlock locale={locale} code={embedCodes(view, options).notes} copies="words" />
      </details>
    </div>
  )
}

type WayProps = WaysProps & { way: Way }

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
