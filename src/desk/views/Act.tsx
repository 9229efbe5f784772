'use client'
import { type ReactNode, useId, useRef, useState } from 'react'
import { keepDone } from './done'

type Fault = { path: string; message: string }
type Refusal = { message: string; faults: readonly Fault[] }

export type ActProps = {
  /** Below `/api/desk`. */
  action: string
  /** What the button says. */
  button: string
  /** The words of what can't be known before. */
  words: { busy: string; failed: string }
  /** What was done and what comes next; `{name}` is what that field held. Said on the page that is read anew. */
  done?: string
  /** What it means, and the words of a second, deliberate step. For what can't be undone. */
  confirm?: { says: string; button: string; back: string }
  /** A second look before it is done is not asked for: what it does can be undone, or the field above says why. */
  danger?: boolean
  /** Done before anything is sent, with its answer: null to go on, else the sentence that says why not. */
  before?: () => Promise<string | null>
  /** The fields, with their names. */
  children?: ReactNode
}

/**
 * A small form of the desk's own that stands inside Payload's: fields, one button, and the answer beside them. It
 * is no `form`, because it may stand in one. The page is read anew when it is done.
 */
export function Act({ action, button, words, done, confirm, danger = false, before, children }: ActProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [asking, setAsking] = useState(false)
  const id = useId()
  const send = async () => {
    setAsking(false)
    setBusy(true)
    setRefusal(null)
    const values = valuesIn(box.current)
    const unmet = (await before?.()) ?? null
    const answer = unmet === null ? await sent(action, values, words.failed) : { message: unmet, faults: [] }
    if (answer === null) {
      if (done) keepDone(done.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
      window.location.reload()
      return
    }
    setBusy(false)
    setRefusal(answer)
    mark(box.current, answer.faults, id)
  }
  /** What is still to be filled in is said first: nobody confirms what can't be done yet. */
  const press = () => {
    const faults = missingIn(box.current)
    if (faults.length === 0 && !confirm) return void send()
    setRefusal(faults.length > 0 ? { message: '', faults } : null)
    mark(box.current, faults, id)
    setAsking(faults.length === 0)
  }
  const look = danger ? 'act-button danger' : 'act-button'
  return (
    <fieldset className="act" ref={box} disabled={busy} aria-busy={busy}>
      {children}
      {refusal && (
        <div className="act-refusal" role="alert">
          {refusal.faults.length === 0 && <p>{refusal.message}</p>}
          {refusal.faults.map(({ path, message }) => (
            <p key={path} id={`${id}-${path}`}>
              {message}
            </p>
          ))}
        </div>
      )}
      {confirm && asking ? (
        <div className="act-confirm">
          <p ref={focused} tabIndex={-1}>
            {confirm.says}
          </p>
          <button type="button" className={look} onClick={() => void send()}>
            {confirm.button}
          </button>{' '}
          <button type="button" className="act-button plain" onClick={() => setAsking(false)}>
            {confirm.back}
          </button>
        </div>
      ) : (
        <button type="button" className={look} onClick={press}>
          {busy ? words.busy : button}
        </button>
      )}
    </fieldset>
  )
}

const FIELDS = 'input[name], select[name], textarea[name]'
type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const inputsIn = (box: HTMLElement | null): Input[] => [...(box?.querySelectorAll<Input>(FIELDS) ?? [])]

const valuesIn = (box: HTMLElement | null): Record<string, string> =>
  Object.fromEntries(
    inputsIn(box)
      .filter((input) => !(input instanceof HTMLInputElement && isTicked(input) === false))
      .map(({ name, value }) => [name, value]),
  )

/** The fields that must be filled in and are not, each with its sentence (`askedFor`). */
const missingIn = (box: HTMLElement | null): Fault[] =>
  inputsIn(box).flatMap(({ name, value, dataset: { asked } }) =>
    asked && value.trim() === '' ? [{ path: name, message: asked }] : [],
  )

/** Undefined for what is not ticked but typed. */
const isTicked = ({ type, checked }: HTMLInputElement): boolean | undefined =>
  type === 'radio' || type === 'checkbox' ? checked : undefined

/** What is asked is read first: its button is the next one, not the one that was just pressed. */
const focused = (asked: HTMLElement | null) => asked?.focus()

/** Ties each sentence to its field, and leads to the first. */
function mark(box: HTMLElement | null, faults: readonly Fault[], id: string): void {
  const inputs = inputsIn(box)
  for (const input of inputs) {
    const fault = faults.find(({ path }) => path === input.name)
    if (fault) {
      input.setAttribute('aria-invalid', 'true')
      input.setAttribute('aria-describedby', `${id}-${fault.path}`)
    } else {
      input.removeAttribute('aria-invalid')
      input.removeAttribute('aria-describedby')
    }
  }
  // The fields are still closed while it is sent: they open with the next drawing.
  requestAnimationFrame(() => inputs.find((input) => input.getAttribute('aria-invalid') === 'true')?.focus())
}

/** @returns null when it was done */
async function sent(action: string, values: Record<string, string>, failed: string): Promise<Refusal | null> {
  try {
    const response = await fetch(`/api/desk${action}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    })
    return response.ok ? null : refusalIn(await response.json(), failed)
  } catch {
    return { message: failed, faults: [] }
  }
}

type Answer = { errors?: { message?: string; data?: { errors?: Fault[] } | null }[] }

function refusalIn(answer: Answer, failed: string): Refusal {
  const [error] = answer.errors ?? []
  return { message: error?.message ?? failed, faults: error?.data?.errors ?? [] }
}
