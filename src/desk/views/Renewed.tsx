'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useServerFunctions,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

type RenewedProps = {
  /** Said while something in the form is not saved: what stands in the panel does not know of it. */
  unsaved?: string
  /** The names of the fields whose panels the server draws from what is saved. */
  panels: readonly string[]
}

/**
 * In a panel that the server draws from what is saved: the CMS draws it once, with its page, so it is asked for
 * anew as soon as the form has been saved. The panels alone: the whole page, asked for again, would come with the form
 * as it was saved, over what was typed since.
 */
export function Renewed({ unsaved, panels }: RenewedProps) {
  const { id, collectionSlug, data, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const [, dispatch] = useAllFormFields()
  const busy = useFormProcessing()
  const modified = useFormModified()
  const saved: unknown = data?.updatedAt
  const drawn = useRef(saved)
  const renew = useEffectEvent(async (isCurrent: () => boolean) => {
    if (!id || !collectionSlug || !docPermissions) return
    const { state } = await getFormState({
      id,
      collectionSlug,
      data: { id },
      docPermissions,
      docPreferences: await getDocPreferences(),
      operation: 'update',
      renderAllFields: true,
      schemaPath: collectionSlug,
      select: Object.fromEntries(panels.map((name) => [name, true])),
      skipValidation: true,
    })
    if (!state || !isCurrent()) return
    const serverState = Object.fromEntries(
      panels.flatMap((name) => {
        const customComponents = state[name]?.customComponents
        return customComponents ? [[name, { customComponents }]] : []
      }),
    )
    dispatch({ type: 'MERGE_SERVER_STATE', prevStateRef: { current: {} }, serverState })
  })
  useEffect(() => {
    if (busy || drawn.current === saved) return
    const isFirst = drawn.current === undefined
    drawn.current = saved
    if (!isFirst) void renew(() => drawn.current === saved)
  }, [busy, saved])
  return <div role="status">{modified && unsaved && <p className="desk-card warn">{unsaved}</p>}</div>
}
