import { buildAddress } from '@/addresses'
import type { Partner } from '@/payload-types'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { Status } from '@/ui/Seal'
import { spacePath } from '../spacePath'
import type { Desk } from './read'

type TakeProps = { locale: Locale; partner: Partner | null; desk: Desk }

/** What an edition gives: its address and the widget's code, once it is online. Nothing is named that isn't there. */
export function Take({ locale, partner, desk }: TakeProps) {
  const say = words(locale)
  const { progress, campaign, air } = desk
  const online = air === 'on' && progress.published.length > 0
  const path = partner
    ? buildAddress({ kind: 'page', locale, campaign: campaign.slug, partner: partner.slug, path: [] })
    : null
  const address = path && new URL(path, env().PUBLIC_URL).href
  return (
    <section className="stack" aria-labelledby={`take-${desk.edition.id}`}>
      <h2 id={`take-${desk.edition.id}`}>{say(`space.home.take.${online ? 'title' : 'titleLater'}`)}</h2>
      <ul className="takes">
        {address && (
          <li className="download">
            <Icon name="file" />
            <strong>{say('space.home.take.address')}</strong>
            <span className="meta">{online ? <a href={address}>{address}</a> : address}</span>
          </li>
        )}
        <li className="download">
          <Icon name="file" />
          <strong>
            {online ? (
              <a href={spacePath(locale, 'embed', campaign.slug)}>{say('space.home.take.embed')}</a>
            ) : (
              say('space.home.take.embed')
            )}
          </strong>
          <span className="meta">{say('space.home.take.embedText')}</span>
        </li>
      </ul>
      {!online && (
        <p>
          <Status kind="warn">{say('space.home.take.later')}</Status>
        </p>
      )}
      <p className="muted measure">{say('space.home.take.soon')}</p>
    </section>
  )
}
