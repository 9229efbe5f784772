import type { Member } from '@/payload-types'
import { LOCALES, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Choices } from '@/ui/form/Choices'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'

/** A field that is to be mended, and how. */
export type Fault = { readonly name: string; readonly text: string }
/** What was typed, by the fields' names; null on a first visit. */
export type Typed = ReadonlyMap<string, readonly string[]> | null

type FormProps = { locale: Locale; errors: readonly Fault[] }

const errorOf = (errors: readonly Fault[], name: string) => errors.find((error) => error.name === name)?.text

export function InviteForm({ locale, typed, errors }: FormProps & { typed: Typed }) {
  const say = words(locale)
  return (
    <section className="stack" aria-labelledby="invite">
      <h2 id="invite">{say('space.team.inviteTitle')}</h2>
      <form method="post" noValidate>
        <Field
          locale={locale}
          name="email"
          type="email"
          label={say('space.team.inviteEmail')}
          hint={say('space.team.inviteHint')}
          value={typed?.get('email')?.[0]}
          error={errorOf(errors, 'email')}
          autocomplete="off"
          spellCheck={false}
        />
        <Submit locale={locale} name="do" value="invite" label={say('space.team.inviteButton')} />
      </form>
    </section>
  )
}

export function AccountForm({ locale, typed, errors, member }: FormProps & { typed: Typed; member: Member }) {
  const say = words(locale)
  return (
    <section className="stack" aria-labelledby="account">
      <h2 id="account">{say('space.team.accountTitle')}</h2>
      <form method="post" noValidate>
        <Field
          locale={locale}
          name="name"
          label={say('space.team.name')}
          value={typed?.get('name')?.[0] ?? member.name}
          error={errorOf(errors, 'name')}
          autocomplete="name"
          maxLength={120}
        />
        <Choices
          locale={locale}
          name="language"
          label={say('space.team.language')}
          options={LOCALES.map((value) => ({ value, label: say(`space.team.languages.${value}`) }))}
          value={typed?.get('language')?.[0] ?? member.language}
          error={errorOf(errors, 'language')}
        />
        <Submit locale={locale} name="do" value="profile" label={say('space.team.accountButton')} />
      </form>
    </section>
  )
}

export function PasswordForm({
  locale,
  errors,
  member,
  hasPassword,
}: FormProps & { member: Member; hasPassword: boolean }) {
  const say = words(locale)
  return (
    <section className="stack" aria-labelledby="secret">
      <h2 id="secret">{say('space.team.passwordTitle')}</h2>
      {!hasPassword && <p className="measure">{say('space.team.passwordNone')}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="username" autoComplete="username" value={member.email} />
        {hasPassword && (
          <Field
            locale={locale}
            name="currentPassword"
            type="password"
            label={say('space.team.current')}
            error={errorOf(errors, 'currentPassword')}
            autocomplete="current-password"
          />
        )}
        <Field
          locale={locale}
          name="password"
          type="password"
          label={say('space.team.new')}
          hint={say('door.password.hint')}
          error={errorOf(errors, 'password')}
          autocomplete="new-password"
        />
        <Submit locale={locale} name="do" value="password" quiet label={say('space.team.passwordButton')} />
      </form>
    </section>
  )
}

export function Sessions({ locale, count }: { locale: Locale; count: number }) {
  const say = words(locale)
  return (
    <section className="stack" aria-labelledby="sessions">
      <h2 id="sessions">{say('space.team.sessionsTitle')}</h2>
      <p>{say('space.team.sessions', { count })}</p>
      {count > 1 && (
        <form method="post">
          <Submit locale={locale} name="do" value="sessions" quiet label={say('space.team.sessionsButton')} />
        </form>
      )}
    </section>
  )
}
