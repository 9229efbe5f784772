'use client'
import { useForm, useFormModified } from '@payloadcms/ui'
import { useRef } from 'react'
import { Act, type ActProps } from './Act'

type ActOnSavedProps = Omit<ActProps, 'before'> & {
  /** What is said when the record can't be saved as it stands: nothing was done then. */
  unsavable: string
}

/**
 * An act on a record whose form stands beside it: what was changed there is saved first, as its own button does, so that
 * nobody decides on what they don't see, and nothing typed is lost when the page is read anew.
 */
export function ActOnSaved({ unsavable, ...act }: ActOnSavedProps) {
  const form = useForm()
  const modified = useFormModified()
  const refused = useRef(false)
  const save = async (): Promise<string | null> => {
    // The CMS calls a form unmodified also after a save that was refused, by this button or by another.
    if (!modified && form.isValid && !refused.current) return null
    const saved = await form.submit({ disableSuccessStatus: true })
    refused.current = !saved?.res.ok
    return refused.current ? unsavable : null
  }
  return <Act {...act} before={save} />
}
