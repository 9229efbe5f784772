type ReasonProps = {
  label: string
  rows?: number
  /** Where it must be given: `askedFor` of its word. */
  asked?: { 'data-asked': string }
}

/** The field of an act in which somebody says why. */
export const Reason = ({ label, rows = 3, asked }: ReasonProps) => (
  <label>
    {label}
    <textarea name="reason" rows={rows} maxLength={1000} {...asked} />
  </label>
)
