'use client'
import { useForm, useFormModified } from '@payloadcms/ui'
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
  const { submit } = useForm()
  const modified = useFormModified()
  const save = async (): Promise<string | null> => {
    if (!modified) return null
    const saved = await submit({ disableSuccessStatus: true })
    return saved?.res.ok ? null : unsavable
  }
  return <Act {...act} before={save} />
}
