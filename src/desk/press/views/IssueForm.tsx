import { typeset } from '@/platform/typography'
import { alreadyOutWords, type SeenImage } from '@/press/embargo/rules'
import type { FileChanges } from '@/press/fileChanges'
import type { Outlook } from '@/press/issuing/outlook'
import { askedFor } from '../../deedWords'
import { Act } from '../../views/Act'
import { sayInstant } from '../instant'
import { EMBARGO_WORDS } from './embargoWords'
import { WORDS } from './words'

type IssueFormProps = {
  kit: string
  number: number
  next: NonNullable<Outlook['next']>
  /** Under an embargo: its images, and where the public sees each. */
  seen?: readonly SeenImage[]
  /** The instant of its embargo, as it is said. */
  when: string | null
  locale: 'fr' | 'en'
}

/** What the next issue would be, what stands against it, and the button that makes it. */
export function IssueForm({ kit, number, next, seen = [], when, locale }: IssueFormProps) {
  const say = WORDS[locale]
  const alreadyOut = alreadyOutWords(seen, locale)
  return (
    <>
      <h3>{say.next(number)}</h3>
      <p>{next.languages.map((language) => say.languages[language]).join(', ')}.</p>
      <Changes changes={next.changes} locale={locale} />
      <p>{when ? say.embargo(when) : say.atOnce}</p>
      {next.asksToWait && next.follows !== null && (
        <p className="desk-card warn">{say.asksToWait(next.follows)}</p>
      )}
      {next.savedEmbargo !== undefined && (
        <p className="desk-card warn">
          {say.savedEmbargo(next.savedEmbargo && sayInstant(next.savedEmbargo, locale, next.timeZone))}
        </p>
      )}
      {next.replaces && <p>{EMBARGO_WORDS[locale].replaces(next.replaces.code)}</p>}
      {alreadyOut && <p className="desk-card warn">{typeset(alreadyOut, locale)}</p>}
      {next.refusals.length > 0 && (
        <div className="desk-card warn">
          <h3>{say.against}</h3>
          <ul>
            {next.refusals.map(({ rule, path, message }) => (
              <li key={`${rule} ${path}`}>{typeset(message[locale], locale)}</li>
            ))}
          </ul>
        </div>
      )}
      <Act
        action={`/press-kits/${kit}/issue`}
        button={say.button(number)}
        words={say.act}
        confirm={{
          says: say.confirm.says(number),
          button: say.confirm.button(number),
          back: say.confirm.back,
        }}
        done={when ? say.done.later(number, when, next.url) : say.done.now(number, next.url)}
      >
        {next.asksToWait && when && (
          <label className="tick">
            <input type="checkbox" name="wait" value="yes" />
            {say.wait(when)}
          </label>
        )}
        {next.since !== null &&
          next.languages.map((language) => (
            <label key={language}>
              {say.correction[language]}
              <textarea
                name={`correction-${language}`}
                lang={language}
                rows={3}
                maxLength={1000}
                {...askedFor('correction', locale)}
              />
              <small>{say.correctionHint}</small>
            </label>
          ))}
      </Act>
    </>
  )
}

/** Files against the issue before, each list folded where it is long. */
export function Changes({ changes, locale }: { changes: FileChanges; locale: 'fr' | 'en' }) {
  const say = WORDS[locale]
  const lists = (['added', 'changed', 'removed'] as const).filter((kind) => changes[kind].length > 0)
  if (lists.length === 0) return <p>{say.noFiles}</p>
  return lists.map((kind) => (
    <details key={kind} open={changes[kind].length < 8}>
      <summary>
        {say.changes[kind]} ({changes[kind].length})
      </summary>
      <ul>
        {changes[kind].map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </details>
  ))
}
