import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Island } from '@/ui/Island'

type CodeBlockProps = {
  locale: Locale
  code: string
  /** What the button says that it copies. */
  copies: 'code' | 'address' | 'words'
}

/** A text to take away: a large button copies it where scripts run, a click selects the whole of it anywhere. */
export const CodeBlock = ({ locale, code, copies }: CodeBlockProps) => {
  const say = words(locale)
  return (
    <div className="stack-s copied">
      <copy-button label={say(`share.embed.copy.${copies}`)} done={say('share.embed.copied')} text={code} />
      <p className="small muted">{say('share.embed.byHand')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled, with the keyboard too */}
      <pre className="code" tabIndex={0} translate="no" dir="ltr">
        <code>{code}</code>
      </pre>
      <Island name="copy-button" />
    </div>
  )
}
