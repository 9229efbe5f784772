import type { DateField, Field, SanitizedConfig } from 'payload'

const CELL = '/desk/views/Moment#MomentCell'
const FIELD = '/desk/views/Moment#Moment'

/**
 * Every date with a time says its zone in the lists and records of the admin: the one it was meant in, else the
 * house's. The CMS writes them in that of the browser, and mails in the house's: the same instant had two times.
 */
export function inOneZone(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals]) each(fields)
  return config
}

function each(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'date') say(field)
    if ('fields' in field) each(field.fields)
    if (field.type === 'tabs') for (const tab of field.tabs) each(tab.fields)
  }
}

/** A day is the same in every zone; a field that somebody fills in stays a field. */
function say(field: DateField): void {
  field.admin = { ...field.admin, date: { ...field.admin?.date, ...written(field) } }
  const { components, date, readOnly } = field.admin
  if (date?.pickerAppearance === 'dayOnly') return
  field.admin = {
    ...field.admin,
    components: {
      ...components,
      Cell: components?.Cell ?? CELL,
      ...(readOnly && components?.Field === undefined ? { Field: FIELD } : {}),
    },
  }
}

/** Month in letters and 24 hours: the CMS would write 02/09 for the 9th of February, and 1:30 PM, in French too. */
const written = ({ admin }: DateField): NonNullable<NonNullable<DateField['admin']>['date']> => ({
  displayFormat: admin?.date?.pickerAppearance === 'dayAndTime' ? 'd MMM yyyy HH:mm' : 'd MMM yyyy',
  timeFormat: 'HH:mm',
  timeIntervals: 15,
  // "Time" is said in no other language; the column of hours says what it is.
  overrides: { timeCaption: '', ...(admin?.position === 'sidebar' ? { popperPlacement: 'bottom-end' } : {}) },
})
