import { Icon } from '@/ui/Icon'

type ButtonProps = { label: string; value: string; quiet?: boolean }

/** One of the buttons of the one form; each saves all of it, and `value` says what it does besides. */
export const Button = ({ label, value, quiet }: ButtonProps) => (
  <button className={quiet ? 'button quiet' : 'button'} type="submit" name="do" value={value}>
    {label}
    <Icon name="arrow" />
  </button>
)
