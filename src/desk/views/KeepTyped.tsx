'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { type HeldForm, lookAgain, type TypedSoFar } from './keptTyped'

/**
 * Keeps what is typed while the form is being saved by itself. The CMS takes the answer of such a save into every
 * field but the one that was edited last (payload issue 17676): a field that was filled in since and left again would
 * fall back to what was sent.
 */
export function KeepTyped() {
  const [fields, dispatch] = useAllFormFields()
  const { setModified } = useForm()
  const typed = useRef<TypedSoFar>(new Map())
  const before = useRef<HeldForm>(fields)
  useEffect(() => {
    const seen = before.current
    before.current = fields
    const { typed: next, giveBack } = lookAgain(typed.current, seen, fields)
    typed.current = next
    for (const { path, value } of giveBack) {
      // A text editor draws its text anew with its first value alone.
      const first = typeof value === 'object' ? { initialValue: value } : {}
      dispatch({ type: 'UPDATE', path, value, ...first })
    }
    if (giveBack.length > 0) setModified(true)
  }, [fields, dispatch, setModified])
  return null
}
