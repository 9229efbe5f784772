import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon, type IconName } from '@/ui/Icon'

/** The places that a campaign leaves to its partners. */
export type Slot = 'introduction' | 'contact' | 'events' | 'callToAction'

const SLOTS: readonly Slot[] = ['introduction', 'contact', 'events', 'callToAction']
const SAME = ['help', 'figures', 'notes', 'ai', 'light'] as const

/** What a partner may change here, beside what nobody may. */
export function InviteShares({ locale, slots }: { locale: Locale; slots: readonly Slot[] }) {
  const say = words(locale)
  const yours = ['logo' as const, ...SLOTS.filter((slot) => slots.includes(slot))]
  return (
    <section className="band wash" aria-labelledby="shares">
      <div className="wrap stack-l">
        <h2 id="shares">{say('invite.shares.title')}</h2>
        <div className="shares">
          <div className="yours">
            <h3>{say('invite.shares.yours')}</h3>
            <List icon="pen" items={yours.map((name) => say(`invite.shares.${name}`))} />
          </div>
          <div className="same">
            <h3>{say('invite.shares.same')}</h3>
            <List icon="lock" items={SAME.map((name) => say(`invite.shares.${name}`))} />
          </div>
        </div>
      </div>
    </section>
  )
}

const List = ({ icon, items }: { icon: IconName; items: readonly string[] }) => (
  <ul className="list">
    {items.map((item) => (
      <li key={item}>
        <Icon name={icon} />
        <span>{item}</span>
      </li>
    ))}
  </ul>
)
