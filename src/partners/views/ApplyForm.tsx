import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Agree } from '@/ui/form/Agree'
import { Choices } from '@/ui/form/Choices'
import { Field, type FieldProps } from '@/ui/form/Field'
import { Group } from '@/ui/form/Group'
import { Submit } from '@/ui/form/Submit'
import { LeaveGuard } from '@/ui/LeaveGuard'
import {
  type FieldName,
  FOLDED,
  type FormError,
  SHOWN_TERMS,
  type Typed,
  typedText,
  unknownFields,
} from '../applying/form'
import { KINDS } from '../kinds'
import type { ShownTerms } from '../terms'
import { errorText } from './ApplyErrors'
import { Question, Unseen } from './ApplyTrap'
import { TermsDetails } from './TermsDetails'

export type ApplyFormProps = {
  locale: Locale
  /** As it was typed; empty at first. */
  typed: Typed
  errors: readonly FormError[]
  terms: ShownTerms
  /** The languages that the campaign speaks. */
  languages: readonly Locale[]
  /** The invitation page. */
  invitation: string
  /** Where it goes. */
  action: string
}

/** The application: three groups, one button, and everything that was typed; what may be left out is folded. */
export function ApplyForm({ locale, typed, errors, terms, languages, invitation, action }: ApplyFormProps) {
  const say = words(locale)
  const error = (name: FieldName) => {
    const found = errors.find((one) => one.name === name)
    return found && errorText(found, locale)
  }
  const field = (
    name: FieldName & keyof typeof LABELS,
    more: Omit<FieldProps, 'locale' | 'name' | 'label'> = {},
  ) => (
    <Field
      locale={locale}
      name={name}
      label={say(LABELS[name])}
      value={typedText(typed, name)}
      error={error(name)}
      {...more}
    />
  )
  // What was typed, or is to be mended, is never out of sight.
  const unfolded = FOLDED.some((name) => typedText(typed, name) !== '' || error(name))
  const changed = errors.some(({ fault }) => fault === 'termsChanged')
  const part = (href: string) => (chunks: ReactNode) => <a href={href}>{chunks}</a>
  return (
    <form method="post" action={action} noValidate>
      <LeaveGuard unsaved={typed.size > 0} />
      <Group locale={locale} legend={say('apply.groups.organisation')}>
        {field('organisation', {
          hint: say('apply.fields.organisationHint'),
          autocomplete: 'organization',
        })}
        <Choices
          locale={locale}
          name="kind"
          label={say('apply.fields.kind')}
          options={KINDS.map(({ value }) => ({ value, label: say(`apply.kinds.${value}`) }))}
          value={typedText(typed, 'kind')}
          error={error('kind')}
        />
        {field('territory', { hint: say('apply.fields.territoryHint') })}
        {field('website', { optional: true, type: 'url', autocomplete: 'url' })}
      </Group>
      <Group locale={locale} legend={say('apply.groups.you')}>
        {field('person', { autocomplete: 'name' })}
        {field('email', {
          type: 'email',
          autocomplete: 'email',
          spellCheck: false,
          hint: say('apply.fields.emailHint'),
        })}
      </Group>
      <Group locale={locale} legend={say('apply.groups.relay')}>
        <Choices
          locale={locale}
          name="languages"
          several
          label={say('apply.fields.languages')}
          options={languages.map((value) => ({ value, label: say(`site.languageNames.${value}`) }))}
          value={typed.get('languages') ?? (typed.size === 0 ? [locale] : [])}
          error={error('languages')}
        />
        <div className="questions terms">
          <details open={unfolded}>
            <summary>
              {say('apply.more')}
              <span className="plus" />
            </summary>
            <div className="inside">
              {field('capacity', { optional: true, autocomplete: 'organization-title' })}
              {field('secondName', {
                optional: true,
                hint: say('apply.fields.secondNameHint'),
                autocomplete: 'off',
              })}
              {field('secondEmail', {
                optional: true,
                type: 'email',
                autocomplete: 'off',
                spellCheck: false,
              })}
              {field('registration', { optional: true, hint: say('apply.fields.registrationHint') })}
              {field('where', { optional: true, rows: 3, hint: say('apply.fields.whereHint') })}
            </div>
          </details>
        </div>
        <TermsDetails locale={locale} terms={terms} open={changed} />
        <Agree
          locale={locale}
          name="terms"
          label={say.rich('apply.agree', {
            label: terms.label,
            same: part(`${invitation}#shares`),
            terms: part('#terms-text'),
          })}
          // New words are agreed to anew.
          checked={!changed && typedText(typed, 'terms') === 'yes'}
          error={error('terms')}
        />
        <Question locale={locale} typed={typed} error={error('word')} />
      </Group>
      <Unseen locale={locale} typed={typed} />
      <input type="hidden" name={SHOWN_TERMS} value={terms.hash} />
      {unknownFields(typed).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Submit locale={locale} label={say('apply.send')} />
      <p className="dated mbs-5">{say('apply.kept')}</p>
    </form>
  )
}

const LABELS = {
  organisation: 'apply.fields.organisation',
  website: 'apply.fields.website',
  registration: 'apply.fields.registration',
  person: 'apply.fields.person',
  capacity: 'apply.fields.capacity',
  email: 'apply.fields.email',
  secondName: 'apply.fields.secondName',
  secondEmail: 'apply.fields.secondEmail',
  territory: 'apply.fields.territory',
  where: 'apply.fields.where',
} as const
