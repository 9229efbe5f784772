import { invite } from '@/partners/members/invite'
import { organisationName } from '@/partners/members/organisation'
import { keepProfile, removeColleague, teamOf } from '@/partners/members/team'
import { TeamList } from '@/partners/views/Team'
import { countSessions, endOtherSessions } from '@/people/memberSession'
import { memberAt } from '@/people/members/account'
import { flawOf, renew } from '@/people/members/newPassword'
import { provesPassword } from '@/people/members/signIn'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { isLocale } from '@/platform/languages'
import { oneLine } from '@/platform/oneLine'
import { words } from '@/platform/words'
import { draw, seeOther } from '../draw'
import type { Sent } from '../form'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { MemberRoom, MemberVisit } from '../visit'
import { AccountForm, type Fault, InviteForm, PasswordForm, Sessions, type Typed } from './teamForms'

/** The people of an organisation, and one's own account. */
export const team: MemberRoom = {
  get: (visit) => page(visit, { typed: visit.typed }),
  post: async (visit, sent) => {
    const outcome = (await ACTS.get(sent.text('do'))?.(visit, sent)) ?? NOTHING
    return 'done' in outcome
      ? seeOther(spacePath(visit.locale, 'team', outcome.done))
      : page(visit, { typed: sent.typed, errors: outcome.errors })
  },
}

const DONE = ['invited', 'removed', 'saved', 'password', 'sessions'] as const
type Outcome = { done: (typeof DONE)[number] } | { errors: readonly Fault[] }

/** Nothing was asked for that is done here: the page comes again, with what was typed. */
const NOTHING: Outcome = { errors: [] }

type Act = (visit: MemberVisit, sent: Sent) => Promise<Outcome>
const ACTS = new Map<string, Act>(
  Object.entries({
    invite: async ({ payload, request, member, locale }, sent) => {
      const say = words(locale)
      const result = await invite(payload, request.headers, { by: member, typed: sent.text('email'), locale })
      if (result === 'invited') return { done: 'invited' }
      if (result === 'no-address') return { errors: [{ name: 'email', text: say('space.team.noEmail') }] }
      if (result === 'here-already')
        return { errors: [{ name: 'email', text: say('space.team.hereAlready') }] }
      return { errors: [{ name: 'email', text: say('door.signIn.wait', { minutes: result.minutes }) }] }
    },
    remove: async ({ payload, member, locale }, sent) => {
      const result = await removeColleague(payload, member, sent.text('member'))
      if (result === 'removed') return { done: 'removed' }
      return { errors: [{ name: 'people', text: words(locale)(`space.team.${result}`) }] }
    },
    profile: async ({ payload, member, locale }, sent) => {
      const say = words(locale)
      const [name, language] = [oneLine().parse(sent.text('name')).slice(0, 120), sent.text('language')]
      if (!isLocale(language)) return { errors: [{ name: 'language', text: say('space.team.noLanguage') }] }
      if (name === '') return { errors: [{ name: 'name', text: say('space.team.noName') }] }
      await keepProfile(payload, member, { name, language })
      return { done: 'saved' }
    },
    password: async ({ payload, request, member, locale }, sent) => {
      const say = words(locale)
      const [current, chosen] = [sent.all('currentPassword')[0] ?? '', sent.all('password')[0] ?? '']
      const flaw = flawOf(chosen, locale)
      if (flaw) return { errors: [{ name: 'password', text: flaw }] }
      const proof = await provesPassword(payload, request.headers, { email: member.email, password: current })
      if (proof.kind === 'wait')
        return {
          errors: [{ name: 'currentPassword', text: say('door.signIn.wait', { minutes: proof.minutes }) }],
        }
      if (proof.kind === 'refused')
        return { errors: [{ name: 'currentPassword', text: say('space.team.currentWrong') }] }
      await inTransaction(payload, (req) => renew(req, { id: member.id, password: chosen }), member)
      return { done: 'password' }
    },
    sessions: async ({ payload, request, member }) => {
      await endOtherSessions(payload, member.id, request.headers)
      return { done: 'sessions' }
    },
  } satisfies Record<string, Act>),
)

async function page(
  visit: MemberVisit,
  { typed, errors = [] }: { typed: Typed; errors?: readonly Fault[] },
): Promise<Response> {
  const { payload, locale, member, rest } = visit
  const say = words(locale)
  const title = say('space.team.title')
  const [people, organisation, sessions, account, frame] = await Promise.all([
    teamOf(payload, member),
    organisationName(payload, idOf(member.partner) ?? '', locale),
    countSessions(payload, member.id),
    memberAt(payload, member.email),
    openFrame(visit),
  ])
  const done = DONE.find((one) => one === rest[0])
  return draw(
    { locale, title: `${title} – ${say('space.title')}`, status: errors.length > 0 ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('space.team.lede')}
      room="team"
      crumbs={[{ label: organisation, href: spacePath(locale, null) }, { label: title }]}
      frame={frame}
      errors={errors}
      done={done && errors.length === 0 ? say(`space.team.done.${done}`) : null}
    >
      <div className="wrap stack-xl">
        <section className="stack" aria-labelledby="people">
          <h2 id="people">{say('space.team.people')}</h2>
          <TeamList locale={locale} team={people} />
        </section>
        <InviteForm locale={locale} typed={typed} errors={errors} />
        <AccountForm locale={locale} typed={typed} errors={errors} member={member} />
        <PasswordForm locale={locale} errors={errors} member={member} hasPassword={Boolean(account?.hash)} />
        <Sessions locale={locale} count={sessions} />
      </div>
    </SpaceFrame>,
  )
}
