import { Fragment } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'

const WIDTHS = [
  { width: 360, name: 'phone' },
  { width: 768, name: 'tablet' },
  { width: 1280, name: 'desktop' },
] as const

type PreviewViewProps = {
  locale: Locale
  /** The language of the edition. */
  language: Locale
  /** The page's name, and where it is drawn by itself. */
  title: string
  frame: string
  pages: readonly { title: string; href: string; current: boolean }[]
}

/** One page of an edition at three widths, and the way to its other pages. Frames that are not seen are not loaded. */
export const PreviewView = ({ locale, language, title, frame, pages }: PreviewViewProps) => {
  const say = words(locale)
  const set = setter(language)
  return (
    <>
      <nav aria-labelledby="pages" className="stack-s">
        <h2 id="pages">{say('slots.preview.pages')}</h2>
        <ul className="actions tabs">
          {pages.map((page) => (
            <li key={page.href}>
              <a
                className="go"
                href={page.href}
                lang={language}
                aria-current={page.current ? 'page' : undefined}
              >
                {set(page.title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="width" className="stack-s">
        <h2 id="width">{say('slots.preview.width')}</h2>
        <div className="widths">
          {WIDTHS.map(({ width, name }, index) => (
            <Fragment key={width}>
              <input
                type="radio"
                name="width"
                id={`width-${width}`}
                className={`vh of-${width}`}
                defaultChecked={index === 0}
              />
              <label htmlFor={`width-${width}`}>{say(`slots.preview.${name}`)}</label>
            </Fragment>
          ))}
          {WIDTHS.map(({ width }) => (
            <section
              key={width}
              className={`pane pane-${width}`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
              tabIndex={0}
              aria-label={say('slots.preview.scroll', { width })}
            >
              <iframe
                src={frame}
                title={say('slots.preview.frame', { page: title, width })}
                width={width}
                height={720}
                loading="lazy"
              />
            </section>
          ))}
        </div>
        <p>
          <a href={frame}>{say('slots.preview.alone')}</a>
        </p>
      </section>
    </>
  )
}
