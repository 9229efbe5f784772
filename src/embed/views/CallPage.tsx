import type { Helpline } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { helplineCard } from '@/safety/lines'
import { Icon } from '@/ui/Icon'
import { Verified } from '@/ui/Seal'
import { classes, setter } from '@/ui/text'
import type { EmbedLine } from '../view'
import { ShortLine } from './Lines'

type CallPageProps = {
  locale: Locale
  line: Helpline
  others: readonly EmbedLine[]
  /** The embed that the reader comes from. */
  back: string | null
}

/** One helpline: its number large, to be read and to be touched, then its name, for whom and when. */
export const CallPage = ({ locale, line, others, back }: CallPageProps) => {
  const card = helplineCard(line)
  if (!card) return null
  const say = words(locale)
  const set = setter(locale)
  const [{ kind }] = card.channels
  return (
    <main className="w-call">
      <h1 className="plain">
        <bdi translate="no">{set(card.name)}</bdi>
      </h1>
      <ul className="w-numbers">
        {card.channels.map(({ kind, label, href }) => (
          <li key={href} className={kind === 'site' ? 'site' : undefined}>
            <a
              className={classes(label.length > 7 && 'long')}
              href={href}
              target={kind === 'site' ? '_blank' : undefined}
              rel={kind === 'site' ? 'noopener noreferrer' : undefined}
              translate="no"
              dir="ltr"
            >
              {label}
            </a>
            {kind === 'sms' && ` ${say('help.sms')}`}
          </li>
        ))}
      </ul>
      {kind !== 'site' && (
        <p className="small">{say(kind === 'sms' ? 'embed.call.write' : 'embed.call.dial')}</p>
      )}
      <p>{set(card.purpose)}</p>
      <p className="hours">
        <Icon name="clock" />
        <span>{set(card.hours)}</span>
      </p>
      {card.cost && <p className="small">{set(card.cost)}</p>}
      {card.limits && <p className="small">{set(card.limits)}</p>}
      <Verified locale={locale} verifiedOn={card.verifiedOn} sourceDate={card.sourceDate} />
      <Others locale={locale} lines={others} back={back} />
      {back && (
        <p>
          <a className="go" href={back}>
            {say('embed.call.back')}
          </a>
        </p>
      )}
    </main>
  )
}

/** Other lines, each with its number and the way to its page. */
export const Others = ({
  locale,
  lines,
  back,
}: {
  locale: Locale
  lines: readonly EmbedLine[]
  back: string | null
}) =>
  lines.length > 0 ? (
    <>
      <h2 className="plain">{words(locale)('embed.call.others')}</h2>
      <ul className="w-others">
        {lines.map((line) => (
          <li key={line.id}>
            <ShortLine locale={locale} line={line} back={back} />
          </li>
        ))}
      </ul>
    </>
  ) : null
