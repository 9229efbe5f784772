/** The field of an act in which somebody says why. */
export const Reason = ({ label, rows = 3 }: { label: string; rows?: number }) => (
  <label>
    {label}
    <textarea name="reason" rows={rows} maxLength={1000} />
  </label>
)
