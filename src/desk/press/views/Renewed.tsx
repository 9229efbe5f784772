'use client'
import { useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

type RenewedProps = {
  /** Said while something in the form is not saved: what stands in the panel does not know of it. */
  unsaved?: string
}

/**
 * In a panel that the server draws from what is saved: the CMS draws it once, with its page, so it is asked for
 * anew as soon as the form has been saved.
 */
export function Renewed({ unsaved }: RenewedProps) {
  const router = useRouter()
  const { data } = useDocumentInfo()
  const busy = useFormProcessing()
  const modified = useFormModified()
  const saved: unknown = data?.updatedAt
  const drawn = useRef(saved)
  useEffect(() => {
    if (busy || drawn.current === saved) return
    const isFirst = drawn.current === undefined
    drawn.current = saved
    if (!isFirst) router.refresh()
  }, [busy, saved, router])
  return <div role="status">{modified && unsaved && <p className="desk-card warn">{unsaved}</p>}</div>
}
