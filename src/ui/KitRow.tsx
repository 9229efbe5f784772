import type { Locale } from '@/platform/languages'
import { Download, type FileOffer } from './Download'
import { type Picture, Plate, type PlateGround } from './Picture'
import { Status, type StatusKind } from './Seal'
import { setter } from './text'

export interface KitRowProps {
  readonly locale: Locale
  readonly href: string
  readonly title: string
  readonly text?: string | null
  readonly status?: { readonly kind: StatusKind; readonly text: string } | null
  readonly picture?: Picture | null
  readonly ground?: PlateGround
  readonly archive?: FileOffer | null
}

/** One kit of the press room: its picture, what it holds, and everything at once. */
export const KitRow = ({ locale, href, title, text, status, picture, ground, archive }: KitRowProps) => {
  const set = setter(locale)
  return (
    <article className="kit-row">
      {picture ? (
        <Plate locale={locale} picture={picture} ground={ground} sizes="15rem" silent />
      ) : (
        <div className="plate" />
      )}
      <div className="stack-s">
        <h3>
          <a href={href}>{set(title)}</a>
        </h3>
        {text && <p>{set(text)}</p>}
        {status && (
          <p>
            <Status kind={status.kind}>{set(status.text)}</Status>
          </p>
        )}
      </div>
      {archive && (
        <div>
          <Download locale={locale} icon="archive" solo {...archive} />
        </div>
      )}
    </article>
  )
}
