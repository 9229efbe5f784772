import { askForLink } from '@/partners/members/ask'
import { PASSWORD_HOURS } from '@/partners/members/letters'
import { peekLink, takeLink } from '@/people/links/links'
import { openSession } from '@/people/memberSession'
import { type MemberAccount, memberNamed } from '@/people/members/account'
import { flawOf, renew } from '@/people/members/newPassword'
import { NEW_PASSWORD } from '@/people/members/purposes'
import { waitAt } from '@/people/signIn/limits'
import { BY_LINK } from '@/people/signIn/resetPassword'
import { inTransaction } from '@/platform/database/inTransaction'
import { words } from '@/platform/words'
import { ErrorSummary } from '@/ui/form/ErrorSummary'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { draw, seeOther } from '../draw'
import type { Sent } from '../form'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { OpenRoom, Visit } from '../visit'
import { deadLink } from './deadLink'
import { linkSent } from './signInFirst'
import { tooManyTries } from './tooManyTries'

/** A forgotten password: without a token one asks for the mailed link; under the link one chooses another. */
export const password: OpenRoom = {
  open: true,
  get: async (visit) => {
    const [token] = visit.rest
    if (token === undefined) return askPage(visit)
    const account = await accountOf(visit, token)
    return account ? choosePage(visit, account) : deadLink(visit)
  },
  post: async (visit, sent) => {
    const [token] = visit.rest
    return token === undefined ? ask(visit, sent) : choose(visit, sent, token)
  },
}

async function accountOf({ payload }: Visit, token: string): Promise<MemberAccount | null> {
  const found = await peekLink(payload, { purpose: NEW_PASSWORD, token })
  const account = found && (await memberNamed(payload, found.subject.id))
  // The address of an account may have changed since: whoever reads the old mailbox is somebody else.
  return account && account.email === found.email ? account : null
}

async function ask(visit: Visit, sent: Sent): Promise<Response> {
  const say = words(visit.locale)
  const typed = sent.text('email')
  const asked = await askForLink(visit.payload, visit.request.headers, { wanted: 'password', typed })
  if (asked === 'asked') return linkSent(visit, null, PASSWORD_HOURS)
  const error =
    asked === 'no-address' ? say('door.signIn.noEmail') : say('door.signIn.wait', { minutes: asked.minutes })
  return askPage(visit, { typed, error })
}

async function askPage(visit: Visit, { typed = '', error = '' } = {}): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const title = say('door.password.askTitle')
  return draw(
    { locale, title, status: error ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('door.password.ask')}
      room="password"
      frame={await openFrame(visit)}
    >
      <div className="wrap stack">
        {error && <ErrorSummary locale={locale} errors={[{ name: 'email', text: error }]} />}
        <form method="post" noValidate>
          <Field
            locale={locale}
            name="email"
            type="email"
            label={say('door.signIn.email')}
            value={typed}
            autocomplete="username"
            error={error || null}
            spellCheck={false}
          />
          <Submit
            locale={locale}
            label={say('door.password.askButton')}
            back={{ href: spacePath(locale, 'signIn'), label: say('door.signIn.title') }}
          />
        </form>
      </div>
    </SpaceFrame>,
  )
}

async function choose(visit: Visit, sent: Sent, token: string): Promise<Response> {
  const { payload, request, locale } = visit
  const seconds = waitAt(request.headers, 'memberLink')
  if (seconds !== undefined) return tooManyTries(visit, seconds)
  const account = await accountOf(visit, token)
  if (!account) return deadLink(visit)
  const chosen = sent.all('password')[0] ?? ''
  const flaw = flawOf(chosen, locale)
  if (flaw) return choosePage(visit, account, flaw)
  const renewed = await inTransaction(payload, async (req) => {
    if (!(await takeLink(req, { purpose: NEW_PASSWORD, token }))) return false
    await renew(req, { id: account.id, password: chosen })
    return true
  })
  if (!renewed) return deadLink(visit)
  const cookie = await openSession(payload, account.id, { [BY_LINK]: true })
  return seeOther(spacePath(locale, null), { 'set-cookie': cookie })
}

async function choosePage(visit: Visit, account: MemberAccount, error = ''): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const title = say('door.password.title')
  return draw(
    { locale, title, status: error ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('door.password.text', { email: account.email })}
      room="password"
      frame={await openFrame(visit)}
    >
      <div className="wrap stack">
        {error && <ErrorSummary locale={locale} errors={[{ name: 'password', text: error }]} />}
        <form method="post" noValidate>
          {/* Password managers learn whose it is from this field. */}
          <input type="hidden" name="username" autoComplete="username" value={account.email} />
          <Field
            locale={locale}
            name="password"
            type="password"
            label={say('door.password.field')}
            hint={say('door.password.hint')}
            autocomplete="new-password"
            error={error || null}
          />
          <Submit locale={locale} label={say('door.password.button')} />
        </form>
      </div>
    </SpaceFrame>,
  )
}
