'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent, DefaultCellComponentProps } from 'payload'
import { sayMoment } from '../moment'
import { useDeskLanguage } from './useDeskLanguage'

type CellProps = Pick<DefaultCellComponentProps, 'cellData' | 'field' | 'rowData'>

/** A moment in a list, with its zone. */
export function MomentCell({ cellData, field, rowData }: CellProps) {
  const locale = useDeskLanguage()
  if (typeof cellData !== 'string') return null
  const zone: unknown = 'name' in field ? rowData?.[`${field.name}_tz`] : undefined
  return <span>{sayMoment(cellData, locale, typeof zone === 'string' ? zone : undefined)}</span>
}

/** A moment on a record that nobody fills in. */
export const Moment: DateFieldClientComponent = ({ field, path }) => {
  const locale = useDeskLanguage()
  const { value } = useField<string>({ path })
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} />
      <p>{value ? sayMoment(value, locale) : '—'}</p>
    </div>
  )
}
