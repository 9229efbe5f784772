import type { ReactNode } from 'react'
import { buildAddress } from '@/addresses'
import { LOCALES } from '@/platform/languages'
import { words } from '@/platform/words'
import { ErrorSummary } from '@/ui/form/ErrorSummary'
import { Crumbs } from '@/ui/Hero'
import { Icon } from '@/ui/Icon'
import { setter } from '@/ui/text'
import { draw } from '../_live/draw'
import { openFrame } from '../_live/frame'
import { editionSheet } from '../_site/editionSheet'
import { BareFrame, Frame } from '../_site/Frame'
import type { PressVisit } from './visit'

export type PressPage = {
  /** The one heading; the window says whose page it is beside it. */
  title: string
  /** A sentence under it. */
  lede?: ReactNode
  status?: number
  headers?: Readonly<Record<string, string>>
  /** What is to be mended in the page's form, in its order. */
  errors?: readonly { name: string; text: string }[]
  /** What was just done, as a sentence. */
  done?: string | null
  /** What the address tells the room in another language; the same unless said, `null` where it has no such page. */
  elsewhere?: readonly string[] | null
}

/** Draws a page of a live room in the frame of the press room: help, lock-up, menu, where one is, one heading. */
export async function pressPage(visit: PressVisit, page: PressPage, body: ReactNode): Promise<Response> {
  const { locale, room, query } = visit
  const { title, lede, status, headers, errors = [], done, elsewhere = visit.rest } = page
  const say = words(locale)
  const set = setter(locale)
  const house = await openFrame(visit)
  const press = buildAddress({ kind: 'press', locale })
  const crumbs = [
    { label: say('site.home'), href: house?.links.home ?? buildAddress({ kind: 'campaigns', locale }) },
    { label: say('site.press'), href: press },
    { label: title },
  ]
  const content = (
    <>
      <div className="wrap">
        <Crumbs locale={locale} crumbs={crumbs} />
      </div>
      <header className="wrap stack press-head">
        <h1>{set(title)}</h1>
        {lede && <p className="lede">{typeof lede === 'string' ? set(lede) : lede}</p>}
        {done && (
          <p className="status ok" role="status">
            <Icon name="check" />
            {set(done)}
          </p>
        )}
        <ErrorSummary locale={locale} errors={errors} />
      </header>
      {body}
    </>
  )
  const points = errors.length > 0 ? say('form.errorsShort', { count: errors.length }) : null
  const asked = query.size > 0 ? `?${query}` : ''
  const languages = LOCALES.flatMap((other) =>
    other === locale || elsewhere
      ? [
          {
            locale: other,
            href: `${buildAddress({ kind: 'pressLive', locale: other, room, rest: elsewhere ?? [] })}${asked}`,
          },
        ]
      : [],
  )
  return draw(
    {
      locale,
      title: set([points, title, house?.edition.house.name].filter(Boolean).join(' – ')),
      status: status ?? (points ? 422 : 200),
      headers,
      edition: house && editionSheet(house.edition),
      sheet: 'pressroom',
    },
    house ? (
      <Frame edition={house.edition} links={house.links} languages={languages} current={press}>
        {content}
      </Frame>
    ) : (
      <BareFrame locale={locale}>{content}</BareFrame>
    ),
  )
}
