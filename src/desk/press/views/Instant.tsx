'use client'
import { useField, useFormFields, useFormModified } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { instantAt, wallTime } from '@/editions/zoned'
import { useDeskLanguage } from '../../views/useDeskLanguage'
import { sayInstant } from '../instant'

const WORDS = {
  fr: {
    embargo: (when: string) => `Public le ${when}.`,
    until: (when: string) => `Valable jusqu’au ${when}.`,
    none: 'Sans embargo : public dès que le numéro est figé.',
  },
  en: {
    embargo: (when: string) => `Public on ${when}.`,
    until: (when: string) => `Valid until ${when}.`,
    none: 'No embargo: public as soon as the issue is made.',
  },
} as const

type InstantProps = Partial<UIFieldClientProps> & { path: string; says: 'embargo' | 'until' }

/**
 * Under a field that holds an instant and its zone: what they mean, as they stand in the form. The CMS keeps the
 * instant when the zone is changed, and shows another time: here the time that somebody typed stays.
 */
export function Instant({ path, says }: InstantProps) {
  const locale = useDeskLanguage()
  const say = WORDS[locale]
  const { value, setValue } = useField<string>({ path })
  const zone = useFormFields(([fields]) => asText(fields[`${path}_tz`]?.value))
  const modified = useFormModified()
  const held = useRef({ value, zone })
  useEffect(() => {
    const before = held.current
    held.current = { value, zone }
    if (!modified || !value || !zone || !before.zone || before.zone === zone || before.value !== value) return
    const instant = instantAt(wallTime(new Date(value), before.zone), zone)
    if (!instant) return
    held.current = { value: instant.toISOString(), zone }
    setValue(instant.toISOString())
  }, [value, zone, modified, setValue])
  const said = value ? say[says](sayInstant(value, locale, zone)) : says === 'embargo' ? say.none : ''
  return <p aria-live="polite">{said && <strong>{said}</strong>}</p>
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined
