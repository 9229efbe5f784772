import { accept, type Invitation, invitationAt } from '@/partners/members/accept'
import { organisationName } from '@/partners/members/organisation'
import { openSession } from '@/people/memberSession'
import { flawOf } from '@/people/members/newPassword'
import { waitAt } from '@/people/signIn/limits'
import { oneLine } from '@/platform/oneLine'
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
    const invited = await invitationAt(visit.payload, visit.rest[0] ?? '')
    return invited ? page(visit, invited) : over(visit)
  },
  post: async (visit, sent) => {
    const { payload, request, locale } = visit
    const token = visit.rest[0] ?? ''
    const seconds = waitAt(request.headers, 'memberLink')
    if (seconds !== undefined) return tooManyTries(visit, seconds)
    const invited = await invitationAt(payload, token)
    if (!invited) return over(visit)
    const [name, password] = [oneLine().parse(sent.text('name')).slice(0, 120), sent.all('password')[0] ?? '']
    const errors = faults(visit, { name, password })
    if (errors.length > 0) return page(visit, invited, sent, errors)
    const member = await accept(payload, { token, name, language: locale, password: password || null })
    if (!member) return over(visit)
    return seeOther(spacePath(locale, null), { 'set-cookie': await openSession(payload, member) })
  },
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
  { email, partner }: Invitation,
  sent?: Sent,
  errors: readonly Fault[] = [],
): Promise<Response> {
  const { payload, locale } = visit
  const say = words(locale)
  const title = say('door.invitation.title', {
    organisation: await organisationName(payload, partner, locale),
  })
  const errorOf = (name: Fault['name']) => errors.find((error) => error.name === name)?.text
  return draw(
    { locale, title, status: errors.length > 0 ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('door.invitation.text', { email })}
      room="invitation"
      frame={await openFrame(visit)}
    >
      <div className="wrap stack">
        <ErrorSummary locale={locale} errors={errors} />
        <form method="post" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={email} />
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
