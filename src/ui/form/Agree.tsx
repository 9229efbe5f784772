import { classes } from '../text'
import { type Asked, describedBy, Label, Told } from './Field'

export interface AgreeProps extends Asked {
  readonly checked?: boolean
}

/** A box to tick beside the sentence that is agreed to. It sends `yes`. */
export const Agree = ({ checked = false, ...asked }: AgreeProps) => {
  const { name, error } = asked
  return (
    <div className={classes('field', error && 'wrong')}>
      <Told {...asked} />
      <div className="agree">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(asked)}
        />
        <label htmlFor={name}>
          <Label {...asked} />
        </label>
      </div>
    </div>
  )
}
