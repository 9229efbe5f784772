import { type Typed, typedText } from '@/partners/applying/form'
import { Question, Unseen } from '@/partners/views/ApplyTrap'
import { LOCALES, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Choices } from '@/ui/form/Choices'
import { Field, type FieldProps } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { setter } from '@/ui/text'
import type { AskedError } from '../accreditation/form'
import { roomHref } from '../newsroom/links'

/** What to mend, in words. */
export const askedErrorText = ({ fault, part }: AskedError, locale: Locale): string =>
  words(locale)(`accreditation.errors.${fault}`, { part })

export interface AccreditationFormProps {
  readonly locale: Locale
  /** As it was typed; empty at first. */
  readonly typed: Typed
  readonly errors: readonly AskedError[]
}

/** What a journalist asks with. Which kits there will be is not said: nobody who may not know learns it here. */
export function AccreditationForm({ locale, typed, errors }: AccreditationFormProps) {
  const say = words(locale)
  const error = (name: AskedError['name']) => {
    const found = errors.find((one) => one.name === name)
    return found && askedErrorText(found, locale)
  }
  const field = (
    name: 'name' | 'medium' | 'email' | 'subject',
    more: Omit<FieldProps, 'locale' | 'name' | 'label'>,
  ) => (
    <Field
      locale={locale}
      name={name}
      label={say(`accreditation.fields.${name}`)}
      value={typedText(typed, name)}
      error={error(name)}
      {...more}
    />
  )
  return (
    <form method="post" noValidate className="wrap pbe-7">
      {field('name', { autocomplete: 'name' })}
      {field('medium', { autocomplete: 'organization', hint: say('accreditation.fields.mediumHint') })}
      {field('email', {
        type: 'email',
        autocomplete: 'email',
        spellCheck: false,
        hint: say('accreditation.fields.emailHint'),
      })}
      <Choices
        locale={locale}
        name="language"
        label={say('accreditation.fields.language')}
        options={LOCALES.map((value) => ({ value, label: say(`site.languageNames.${value}`) }))}
        value={typed.has('language') ? typedText(typed, 'language') : locale}
        error={error('language')}
      />
      {field('subject', { rows: 4, hint: say('accreditation.fields.subjectHint') })}
      <Question locale={locale} typed={typed} error={error('word')} />
      <Unseen locale={locale} typed={typed} />
      <Submit locale={locale} label={say('accreditation.send')} />
      <p className="dated mbs-5">
        {setter(locale)(say('accreditation.kept'))}{' '}
        <a href={roomHref(locale, 'privacy')}>{say('accreditation.privacy')}</a>
      </p>
    </form>
  )
}
