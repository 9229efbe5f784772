import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Toc } from '@/ui/Toc'
import { setter } from '@/ui/text'

/** A part of a kit's page: an entry of its contents, a heading, and what stands below. */
export interface Section {
  readonly id: string
  /** In the list of contents. */
  readonly label: string
  readonly heading: string
  readonly body: ReactNode
}

interface SectionsProps {
  readonly locale: Locale
  readonly sections: readonly Section[]
  /** Below the last. */
  readonly children?: ReactNode
}

/** The parts of a kit beside their contents. */
export const Sections = ({ locale, sections, children }: SectionsProps) => {
  const set = setter(locale)
  return (
    <>
      <Toc
        locale={locale}
        heading={words(locale)('press.inKit')}
        entries={sections.map(({ id, label }) => ({ href: `#${id}`, label }))}
      />
      <article className="prose">
        {sections.map(({ id, heading, body }) => (
          <Fragment key={id}>
            <h2 id={id}>{set(heading)}</h2>
            {body}
          </Fragment>
        ))}
        {children}
      </article>
    </>
  )
}
