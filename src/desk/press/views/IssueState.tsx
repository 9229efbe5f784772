'use client'
import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClientComponent } from 'payload'
import { useDeskLanguage } from '../../views/useDeskLanguage'
import { listedStateOf } from './stateOf'
import { WORDS } from './words'

/** How an issue stands, in a list: one that waits for its embargo is not in force, whatever its record says. */
export function IssueStateCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  return <span>{useSaid(rowData?.state, rowData?.publicFrom, rowData?.stateAt)}</span>
}

/** The same on the issue's record. */
export const IssueState: SelectFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const publicFrom = useFormFields(([fields]) => fields.publicFrom?.value)
  const stateAt = useFormFields(([fields]) => fields.stateAt?.value)
  const said = useSaid(value, publicFrom, stateAt)
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} />
      <p>{said}</p>
    </div>
  )
}

function useSaid(state: unknown, publicFrom: unknown, stateAt: unknown): string {
  const say = WORDS[useDeskLanguage()].states
  return say[listedStateOf({ state, publicFrom, stateAt }, new Date())]
}
