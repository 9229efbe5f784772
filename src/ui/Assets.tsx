import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Download, type FileOffer } from './Download'
import { Island } from './Island'
import { type Picture, Plate, type PlateGround } from './Picture'
import { setter } from './text'

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
      <Plate
        locale={locale}
        picture={picture}
        ground={ground}
        sizes="(min-width: 40rem) 18rem, 100vw"
        silent
      />
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
