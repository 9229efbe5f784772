import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon, type IconName } from './Icon'
import { Island } from './Island'
import { type Picture, Plate, type PlateGround } from './Picture'
import { Status, type StatusKind } from './Seal'
import { classes, setter } from './text'

/** A file a journalist may take: what, format and size are said before it is taken. */
export interface FileOffer {
  readonly href: string
  readonly label: string
  /** "PNG, 3 600 × 2 700 px, 1,8 Mo". */
  readonly meta: string
  readonly icon?: IconName
  /** What it is to be called once taken, where its address says nothing to people. */
  readonly fileName?: string
}

export const Download = ({
  locale,
  href,
  label,
  meta,
  icon = 'download',
  fileName,
  solo,
}: FileOffer & { locale: Locale; solo?: boolean }) => {
  const set = setter(locale)
  return (
    <a className={classes('download', solo && 'solo')} href={href} download={fileName}>
      <Icon name={icon} />
      <b>{set(label)}</b>
      <span className="meta">{set(meta)}</span>
    </a>
  )
}

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
      {picture ? <Plate picture={picture} ground={ground} sizes="15rem" silent /> : <div className="plate" />}
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

export interface AssetProps {
  readonly locale: Locale
  readonly title: string
  readonly picture: Picture
  readonly ground?: PlateGround
  readonly description: string
  /** What a journalist must know, in order: credit, licence, origin. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
  /** The credit line to print, ready to copy. */
  readonly creditLine: string
  readonly files: readonly FileOffer[]
}

/** An image to take: seen, described, credited and licensed before it is taken. */
export const Asset = ({
  locale,
  title,
  picture,
  ground,
  description,
  facts,
  creditLine,
  files,
}: AssetProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <article className="asset">
      <Plate picture={picture} ground={ground} sizes="(min-width: 40rem) 18rem, 100vw" silent />
      <div>
        <h3 className="plain">{set(title)}</h3>
        <p className="small muted">{set(description)}</p>
        <dl>
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
        <copy-button label={say('press.copyCredit')} done={say('press.copied')} text={set(creditLine)} />
        {files.map((file) => (
          <Download key={file.href} locale={locale} {...file} />
        ))}
      </div>
    </article>
  )
}

/** Images side by side, with the one script that copies their credit lines. */
export const Assets = ({
  locale,
  items,
}: {
  readonly locale: Locale
  readonly items: readonly Omit<AssetProps, 'locale'>[]
}) => (
  <div className="assets broad">
    {items.map((item) => (
      <Asset key={item.title + item.files[0]?.href} locale={locale} {...item} />
    ))}
    <Island name="copy-button" />
  </div>
)

export interface ContactProps {
  readonly locale: Locale
  readonly name: string
  readonly capacity?: string | null
  readonly phone?: { readonly label: string; readonly href: string } | null
  readonly email?: string | null
  readonly hours?: string | null
}

/** Whom to call. */
export const Contact = ({ locale, name, capacity, phone, email, hours }: ContactProps) => {
  const set = setter(locale)
  return (
    <div className="contact">
      <strong translate="no">{name}</strong>
      {capacity && <span className="muted">{set(capacity)}</span>}
      {phone && (
        <a className="tel" href={phone.href} translate="no" dir="ltr">
          {phone.label}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} translate="no">
          {email}
        </a>
      )}
      {hours && <span className="small muted">{set(hours)}</span>}
    </div>
  )
}

/** A quotation word for word: one click selects it with its attribution. */
export const Quotation = ({ locale, text, speaker }: { locale: Locale; text: string; speaker: string }) => {
  const set = setter(locale)
  return (
    <p className="copy">
      {set(locale === 'fr' ? `« ${bare(text)} »` : `“${bare(text)}”`)}
      <cite>{set(speaker)}</cite>
    </p>
  )
}

/** Editors type quotation marks, or don't: the page puts its own. */
const bare = (text: string) => text.trim().replace(/^[«“"]\s*|\s*[»”"]$/g, '')

export interface Fact {
  readonly id: string
  /** "53 %", "1,2 million". */
  readonly value?: string | null
  readonly wording: string
  readonly source: string
  readonly doesNotMean: string
  readonly status: { readonly kind: StatusKind; readonly text: string }
}

/** The fact sheet of a kit: each figure with its sentence, its source, and what it does not mean. */
export const Facts = ({ locale, items }: { readonly locale: Locale; readonly items: readonly Fact[] }) => {
  const set = setter(locale)
  return (
    <ul className="rows broad">
      {items.map(({ id, value, wording, source, doesNotMean, status }) => (
        <li key={id}>
          <strong className="fact">{set(value)}</strong>
          <span>
            {set(wording)}
            <br />
            <span className="small muted">
              {set(source)} {set(doesNotMean)}
            </span>
          </span>
          <Status kind={status.kind}>{set(status.text)}</Status>
        </li>
      ))}
    </ul>
  )
}
