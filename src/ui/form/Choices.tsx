import { classes, setter } from '../text'
import { type Asked, describedBy, Label, Told } from './Field'

export interface ChoicesProps extends Asked {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What is chosen: one, or any number where several may be. */
  readonly value?: string | readonly string[] | null
  readonly several?: boolean
}

/** One of a few, or several of them, each as large as a thumb. */
export const Choices = ({ options, value, several = false, ...asked }: ChoicesProps) => {
  const { locale, name, error } = asked
  const chosen: readonly string[] = typeof value === 'string' ? [value] : (value ?? [])
  return (
    <fieldset
      className={classes('field', error && 'wrong')}
      role={several ? undefined : 'radiogroup'}
      aria-invalid={error && !several ? true : undefined}
      aria-describedby={describedBy(asked)}
    >
      <legend>
        <Label {...asked} />
      </legend>
      <Told {...asked} />
      <div className="choices">
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              id={index === 0 ? name : undefined}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={error && several ? true : undefined}
            />
            {setter(locale)(option.label)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
