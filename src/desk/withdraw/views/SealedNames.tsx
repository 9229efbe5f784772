'use client'
import { useState } from 'react'
import { useAsk } from './useAsk'
import { WORDS } from './words'

type SealedNamesProps = { id: string; locale: 'fr' | 'en' }

type Names = { person: string; representatives: string }

/** The sealed names: fetched when somebody asks to read them, and kept nowhere but on the screen. */
export function SealedNames({ id, locale }: SealedNamesProps) {
  const say = WORDS[locale]
  const [names, setNames] = useState<Names | null>(null)
  const { busy, refusal, ask } = useAsk(id, locale)
  const read = async () => {
    const response = await ask('names/read', {})
    const answer: { names: Names } | undefined = await response?.json()
    if (answer) setNames(answer.names)
  }
  const keep = async () => {
    // What the record lacked is worked out anew by the server.
    if (names && (await ask('names', names))) window.location.reload()
  }
  return (
    <fieldset className="act" disabled={busy} aria-busy={busy}>
      <h2>{say.names}</h2>
      <p>{say.namesHint}</p>
      {names && (
        <>
          <label>
            {say.person}
            <input
              value={names.person}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setNames({ ...names, person: event.target.value })}
            />
          </label>
          <label>
            {say.representatives}
            <small>{say.representativesHint}</small>
            <textarea
              value={names.representatives}
              rows={3}
              maxLength={1000}
              autoComplete="off"
              onChange={(event) => setNames({ ...names, representatives: event.target.value })}
            />
          </label>
        </>
      )}
      {refusal && (
        <div className="act-refusal" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <button type="button" className="act-button" onClick={() => void (names ? keep() : read())}>
        {busy ? say.act.busy : names ? say.keep : say.read}
      </button>
    </fieldset>
  )
}
