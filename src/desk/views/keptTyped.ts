/** A field as the form of the CMS holds it. */
export type HeldField = {
  value?: unknown
  /** Set by an edit of this field, taken away again by the next edit of any other. */
  isModified?: boolean
  rows?: readonly { id?: string }[]
}
export type HeldForm = Readonly<Record<string, HeldField>>

type Typed = {
  value: unknown
  /** What the field held before, the newest last. */
  past: readonly unknown[]
  /** How often this value was given back. */
  given: number
}

/** What somebody typed into each field since the form was opened, by the name of the field. */
export type TypedSoFar = ReadonlyMap<string, Typed>

/** More than somebody types while one save is on its way. */
const PAST = 500
/** A field that the server keeps at another value is left to it: else the form would be saved for ever. */
const MOST_GIVEN = 3

/**
 * Compares the form with what it was a moment before. The answer of a save that runs behind the form writes what was
 * sent over what was typed since, in every field but the one that was edited last; those are to be given back what was
 * typed. Whatever else becomes of a field stands: an address made of its title, a form that is reset. Pure.
 */
export function lookAgain(
  typed: TypedSoFar,
  before: HeldForm,
  form: HeldForm,
): { typed: TypedSoFar; giveBack: { path: string; value: unknown }[] } {
  const changed = Object.entries(form).filter(
    ([path, field]) => 'value' in field && !field.rows && !alike(before[path]?.value, field.value),
  )
  const next = new Map(typed)
  const edited = changed.filter(([, { isModified }]) => isModified)
  for (const [path, { value }] of edited) {
    const key = keyOf(path, form)
    const past = [...(next.get(key)?.past ?? []), before[path]?.value].slice(-PAST)
    next.set(key, { value, past, given: 0 })
  }
  // An edit may set other fields too; and a form that was reset has no field that was edited last.
  const isAnswer = edited.length === 0 && Object.values(form).some(({ isModified }) => isModified)
  const giveBack: { path: string; value: unknown }[] = []
  for (const [path, field] of changed) {
    if (field.isModified) continue
    const key = keyOf(path, form)
    const known = next.get(key)
    if (!known || alike(known.value, field.value)) continue
    if (isAnswer && known.given < MOST_GIVEN && known.past.some((value) => alike(value, field.value))) {
      next.set(key, { ...known, given: known.given + 1 })
      giveBack.push({ path, value: known.value })
    } else next.delete(key)
  }
  return { typed: next, giveBack }
}

/** A field's path with the rows' own names in place of their numbers: a row that is moved keeps what it holds. */
function keyOf(path: string, form: HeldForm): string {
  const parts = path.split('.')
  return parts
    .map((part, i) =>
      /^\d+$/.test(part) ? (form[parts.slice(0, i).join('.')]?.rows?.[Number(part)]?.id ?? part) : part,
    )
    .join('.')
}

const alike = (a: unknown, b: unknown): boolean =>
  a === b || (isEmpty(a) && isEmpty(b)) || (isHeld(a) && isHeld(b) && JSON.stringify(a) === JSON.stringify(b))

const isHeld = (value: unknown): boolean => typeof value === 'object' && value !== null

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
