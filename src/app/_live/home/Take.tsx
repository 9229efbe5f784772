import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { CodeBlock } from '../share/CodeBlock'
import { spacePath } from '../spacePath'
import type { Desk } from './read'

/** What an edition that is online gives: its address to copy in each language, and who has seen it. */
export function Take({ locale, desk }: { locale: Locale; desk: Desk }) {
  const say = words(locale)
  const { addresses, campaign, edition } = desk
  const id = `take-${edition.id}`
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{say('space.home.take.title')}</h2>
      <p>{say('space.home.take.addressText')}</p>
      {addresses.map(({ language, href }) => (
        <div className="stack-s" key={language}>
          <h3>
            {say(addresses.length > 1 ? `space.home.take.addressIn.${language}` : 'space.home.take.address')}
          </h3>
          <CodeBlock locale={locale} code={href} copies="address" />
        </div>
      ))}
      <p className="actions">
        {addresses.map(({ language, href }) => (
          <Go
            key={language}
            locale={locale}
            href={href}
            label={say(addresses.length > 1 ? `space.home.take.openIn.${language}` : 'space.home.take.open')}
          />
        ))}
        <Go
          locale={locale}
          href={spacePath(locale, 'reach', campaign.slug)}
          label={say('space.home.take.reach')}
        />
      </p>
    </section>
  )
}
