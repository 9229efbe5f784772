import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from './Icon'
import { relOf } from './Link'
import { Verified, type VerifiedProps } from './Seal'
import { classes, setter } from './text'

/** A number to dial, a number to write to, or a site to open. `label` as printed, `href` as the link takes it. */
export interface Channel {
  readonly kind: 'phone' | 'sms' | 'site'
  readonly label: string
  readonly href: string
}

export interface HelplineProps extends Omit<VerifiedProps, 'locale'> {
  readonly id: string
  readonly name: string
  /** What for, for whom. */
  readonly purpose: string
  readonly hours: string
  /** The first is shown large. */
  readonly channels: readonly [Channel, ...Channel[]]
  readonly how?: string | null
  readonly languages?: string | null
  readonly cost?: string | null
  readonly limits?: string | null
}

interface Spoken {
  readonly locale: Locale
}

/** A helpline: the number first, then its name, for whom, its hours, and who vouches for it. */
export const Helpline = ({ locale, ...line }: HelplineProps & Spoken) => {
  const set = setter(locale)
  const [first, ...others] = line.channels
  return (
    <article className="helpline">
      <Call channel={first} />
      <h3>
        <bdi translate="no">{set(line.name)}</bdi>
      </h3>
      <p>{set(line.purpose)}</p>
      <p className="hours">
        <Icon name="clock" />
        <span>{set(line.hours)}</span>
      </p>
      <More locale={locale} line={line} others={others} />
      <Verified locale={locale} verifiedOn={line.verifiedOn} sourceDate={line.sourceDate} />
    </article>
  )
}

/** Lines side by side: three where they fit, on paper always. */
export const Helplines = ({ locale, lines }: Spoken & { readonly lines: readonly HelplineProps[] }) => (
  <div className="helplines">
    {lines.map((line) => (
      <Helpline key={line.id} {...line} locale={locale} />
    ))}
  </div>
)

const Call = ({ channel }: { readonly channel: Channel }) => (
  <a
    className={classes('call', sizeOf(channel))}
    href={channel.href}
    rel={relOf(channel.href)}
    translate="no"
    dir="ltr"
  >
    <span>{channel.kind === 'site' ? breakable(channel.label) : channel.label}</span>
  </a>
)

/** An address is set smaller than a number, and so is a number of more than six signs. */
const sizeOf = ({ kind, label }: Channel) => (kind === 'site' ? 'site' : label.length > 7 ? 'long' : null)

/** An address may break before its dots, nowhere else. */
const breakable = (host: string): ReactNode =>
  host.split('.').map((part, index, parts) => (
    <Fragment key={parts.slice(index).join('.')}>
      {index > 0 && (
        <>
          <wbr />.
        </>
      )}
      {part}
    </Fragment>
  ))

const More = ({
  locale,
  line,
  others,
}: Spoken & { readonly line: HelplineProps; readonly others: readonly Channel[] }) => {
  const say = words(locale)
  const set = setter(locale)
  const facts = [line.how, line.languages, line.cost].filter((fact): fact is string => Boolean(fact))
  return (
    <>
      {others.length > 0 && (
        <p className="other">
          {others.map((channel) => (
            <span key={channel.href}>
              <a href={channel.href} rel={relOf(channel.href)} translate="no" dir="ltr">
                {channel.label}
              </a>
              {channel.kind === 'sms' && ` ${say('help.sms')}`}
            </span>
          ))}
        </p>
      )}
      {facts.length > 0 && <p className="small">{facts.map((fact) => set(sentence(fact))).join(' ')}</p>}
      {line.limits && <p className="small">{set(line.limits)}</p>}
    </>
  )
}

/** Short facts stand in a row: each becomes a sentence. */
const sentence = (fact: string): string => {
  const capital = fact.charAt(0).toUpperCase() + fact.slice(1)
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`
}
