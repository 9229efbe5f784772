import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { type Crumb, Crumbs } from '@/ui/Hero'
import { setter } from '@/ui/text'

export interface RoomPageProps {
  readonly locale: Locale
  readonly title: string
  readonly lede: string
  /** Down to the press room; the page itself is added. */
  readonly crumbs: readonly Crumb[]
  readonly children: ReactNode
}

/** A page of the press room: where one is, one heading, one sentence, then what it is about. */
export const RoomPage = ({ locale, title, lede, crumbs, children }: RoomPageProps) => {
  const set = setter(locale)
  return (
    <>
      <div className="wrap">
        <Crumbs locale={locale} crumbs={[...crumbs, { label: title }]} />
      </div>
      <header className="wrap stack press-head">
        <h1>{set(title)}</h1>
        <p className="lede">{set(lede)}</p>
      </header>
      {children}
    </>
  )
}
