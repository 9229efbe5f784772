import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Island } from '@/ui/Island'

/** A text to take away: copied by a button where scripts run. */
export const CodeBlock = ({
  locale,
  id,
  title,
  text,
  code,
}: {
  locale: Locale
  id: string
  title: string
  text: string
  code: string
}) => {
  const say = words(locale)
  return (
    <section aria-labelledby={id} className="stack-s">
      <h3 id={id}>{title}</h3>
      <p className="measure muted">{text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled, with the keyboard too */}
      <pre className="code" tabIndex={0} translate="no" dir="ltr">
        <code>{code}</code>
      </pre>
      <copy-button label={say('share.embed.copy')} done={say('share.embed.copied')} text={code} />
      <Island name="copy-button" />
    </section>
  )
}
