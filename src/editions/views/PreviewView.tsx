import { Fragment } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'

/** As wide as the reader's own page at first: their words are seen without scrolling sideways, on any screen. */
const WIDTHS = [
  { width: null, name: 'own' },
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

/** One page of an edition at a width of choice, and the way to its other pages. Frames that are not seen are not loaded. */
export const PreviewView = ({ locale, language, title, frame, pages }: PreviewViewProps) => {
  const say = words(locale)
  const set = setter(language)
  return (
    <>
      <section aria-labelledby="width" className="stack-s">
        <h2 id="width" className="vh">
          {say('slots.preview.width')}
        </h2>
        <div className="widths">
          {WIDTHS.map(({ width, name }) => (
            <Fragment key={name}>
              <input
                type="radio"
                name="width"
                id={`width-${name}`}
                className={`vh of-${width ?? name}`}
                defaultChecked={width === null}
              />
              <label htmlFor={`width-${name}`}>{say(`slots.preview.${name}`)}</label>
            </Fragment>
          ))}
          {WIDTHS.map(({ width, name }) => (
            <section
              key={name}
              className={`pane pane-${width ?? name}`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
              tabIndex={0}
              aria-label={width ? say('slots.preview.scroll', { width }) : say('slots.preview.scrollOwn')}
            >
              <iframe
                src={frame}
                title={
                  width
                    ? say('slots.preview.frame', { page: title, width })
                    : say('slots.preview.frameOwn', { page: title })
                }
                width={width ?? undefined}
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
    </>
  )
}
