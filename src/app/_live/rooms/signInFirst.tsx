import { mailMode } from '@/mail/mode'
import { LINK_HOURS } from '@/partners/members/letters'
import { words } from '@/platform/words'
import { ErrorSummary } from '@/ui/form/ErrorSummary'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Go } from '@/ui/Link'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { DOOR, type Kept, keptField, packed } from '../kept'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { Visit } from '../visit'

export type AtTheDoor = {
  /** What was typed when the session had ended; it travels with the way in. */
  kept?: Kept | null
  email?: string
  error?: { name: 'email'; text: string } | null
  /** Somebody came for this page itself, and nothing stands in the way. */
  asked?: boolean
}

/** The way in, at the address that was asked for. What was typed when the session had ended travels with it. */
export async function signInFirst(visit: Visit, at: AtTheDoor = {}): Promise<Response> {
  const { locale } = visit
  const { kept = null, email = '', error = null, asked = false } = at
  const say = words(locale)
  const title = kept ? say('door.ended.title') : say('door.signIn.title')
  const status = error || kept ? 422 : asked ? 200 : 403
  return draw(
    { locale, title, status },
    <SpaceFrame
      visit={visit}
      title={title}
      room="signIn"
      frame={await openFrame(visit)}
      lede={kept ? null : say('door.signIn.lede')}
    >
      <div className="wrap stack">
        {kept && <KeptNotice visit={visit} kept={kept} />}
        {error && <ErrorSummary locale={locale} errors={[error]} />}
        {/* A form of parts: what it carries along must not grow by being escaped. */}
        <form method="post" encType="multipart/form-data" noValidate>
          <Carried kept={kept} />
          <Field
            locale={locale}
            name="email"
            type="email"
            label={say('door.signIn.email')}
            value={email}
            autocomplete="username"
            error={error?.text}
            spellCheck={false}
          />
          <Field
            locale={locale}
            name="password"
            type="password"
            label={say('door.signIn.password')}
            hint={say('door.signIn.passwordHint')}
            autocomplete="current-password"
          />
          <Submit locale={locale} label={say('door.signIn.enter')} name={DOOR} value="password" />
          <Submit
            locale={locale}
            label={say('door.signIn.mail')}
            name={DOOR}
            value="link"
            quiet
            back={{ href: spacePath(locale, 'password'), label: say('door.signIn.forgotten') }}
          />
        </form>
        <p className="muted measure">{say('door.signIn.apply')}</p>
      </div>
    </SpaceFrame>,
  )
}

/** After a link was asked for: what to do now; a way on where something is carried along. */
export async function linkSent(visit: Visit, kept: Kept | null, hours = LINK_HOURS): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const title = say('door.sent.title')
  return draw(
    { locale, title },
    <SpaceFrame visit={visit} title={title} room="signIn" frame={await openFrame(visit)}>
      <div className="wrap stack">
        <p className="measure">{say('door.sent.text', { hours })}</p>
        {kept && (
          <form method="post" encType="multipart/form-data">
            <Carried kept={kept} />
            <p className="measure">{say('door.sent.resume')}</p>
            <Submit locale={locale} label={say('door.sent.resumeButton')} name={DOOR} value="resume" />
          </form>
        )}
        {mailMode() === 'shown' && (
          <p>
            <Go locale={locale} href={spacePath(locale, 'mail')} label={say('space.mail.read')} arrow />
          </p>
        )}
        <p>
          <a className="go" href={spacePath(locale, 'signIn')}>
            {say('door.sent.again')}
          </a>
        </p>
      </div>
    </SpaceFrame>,
  )
}

/** What was typed, as one field that nobody sees. */
const Carried = ({ kept }: { kept: Kept | null }) => {
  const value = kept && packed(kept)
  return value ? <input type="hidden" name={keptField} value={value} /> : null
}

function KeptNotice({ visit, kept }: { visit: Visit; kept: Kept }) {
  const say = words(visit.locale)
  return (
    <div className="note">
      <p>{packed(kept) ? say('door.ended.kept') : say('door.ended.tooLong')}</p>
      {kept.files && <p>{say('door.ended.files')}</p>}
    </div>
  )
}
