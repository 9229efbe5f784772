import { INVITATION } from '@/partners/members/invite'
import { organisationName } from '@/partners/members/organisation'
import { peekLink, takeLink } from '@/people/links/links'
import { openSession } from '@/people/memberSession'
import { type MemberAccount, memberNamed } from '@/people/members/account'
import { join } from '@/people/members/join'
import { flawOf } from '@/people/members/newPassword'
import { waitAt } from '@/people/signIn/limits'
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
import { dead } from './deadLink'
import { tooManyTries } from './tooManyTries'

/** An invitation: how one is called, perhaps a password, and one button that joins. */
export const invitation: OpenRoom = {
  open: true,
  get: async (visit) => {
    const account = await invited(visit)
    return account ? page(visit, account) : over(visit)
  },
  post: async (visit, sent) => {
    const { payload, request, locale, rest } = visit
    const seconds = waitAt(request.headers, 'memberLink')
    if (seconds !== undefined) return tooManyTries(visit, seconds)
    const account = await invited(visit)
    if (!account) return over(visit)
    const [name, password] = [sent.text('name').slice(0, 120), sent.all('password')[0] ?? '']
    const errors = faults(visit, { name, password })
    if (errors.length > 0) return page(visit, account, sent, errors)
    const taken = await takeLink({ payload }, { purpose: INVITATION, token: rest[0] ?? '' })
    if (!taken) return over(visit)
    await join(payload, { id: account.id, name, language: locale, password: password || null })
    return seeOther(spacePath(locale, null), { 'set-cookie': await openSession(payload, account.id) })
  },
}

async function invited({ payload, rest }: Visit): Promise<MemberAccount | null> {
  const found = await peekLink(payload, { purpose: INVITATION, token: rest[0] ?? '' })
  return found && memberNamed(payload, found.subject.id)
}

type Fault = { name: 'name' | 'password'; text: string }

function faults({ locale }: Visit, { name, password }: { name: string; password: string }): Fault[] {
  const flaw = password === '' ? null : flawOf(password, locale)
  return [
    ...(name === '' ? [{ name: 'name' as const, text: words(locale)('door.invitation.noName') }] : []),
    ...(flaw ? [{ name: 'password' as const, text: flaw }] : []),
  ]
}

async function page(
  visit: Visit,
  account: MemberAccount,
  sent?: Sent,
  errors: readonly Fault[] = [],
): Promise<Response> {
  const { payload, locale } = visit
  const say = words(locale)
  const title = say('door.invitation.title', {
    organisation: await organisationName(payload, account.partner, locale),
  })
  const errorOf = (name: Fault['name']) => errors.find((error) => error.name === name)?.text
  return draw(
    { locale, title, status: errors.length > 0 ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('door.invitation.text', { email: account.email })}
      room="invitation"
      frame={await openFrame(visit)}
    >
      <div className="wrap stack">
        <ErrorSummary locale={locale} errors={errors} />
        <form method="post" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={account.email} />
          <Field
            locale={locale}
            name="name"
            label={say('door.invitation.name')}
            hint={say('door.invitation.nameHint')}
            value={sent?.text('name')}
            autocomplete="name"
            maxLength={120}
            error={errorOf('name')}
          />
          <Field
            locale={locale}
            name="password"
            type="password"
            label={say('door.invitation.password')}
            hint={say('door.invitation.passwordHint')}
            autocomplete="new-password"
            error={errorOf('password')}
            optional
          />
          <Submit locale={locale} label={say('door.invitation.button')} />
        </form>
      </div>
    </SpaceFrame>,
  )
}

function over(visit: Visit): Promise<Response> {
  const say = words(visit.locale)
  const [title, text] = [say('door.invitation.deadTitle'), say('door.invitation.dead')]
  return dead(visit, { room: 'invitation', title, text })
}
