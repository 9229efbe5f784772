'use client'
import { useField, useFormFields, useFormModified } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { useDeskLanguage } from '../../views/useDeskLanguage'
import { sayInstant } from '../instant'
import { settled } from './settled'

const WORDS = {
  fr: {
    embargo: (when: string) => `Sous embargo jusqu’au ${when}.`,
    until: (when: string) => `Valable jusqu’au ${when}.`,
    none: 'Sans embargo : public dès que le numéro est figé.',
  },
  en: {
    embargo: (when: string) => `Under embargo until ${when}.`,
    until: (when: string) => `Valid until ${when}.`,
    none: 'No embargo: public as soon as the issue is made.',
  },
} as const

type InstantProps = Partial<UIFieldClientProps> & { path: string; says: 'embargo' | 'until' }

/** Under a field that holds an instant and its zone: what they mean, as they stand in the form, once they are settled. */
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
    const meant = modified ? settled(before, { value, zone }, says === 'until') : null
    if (meant === null) return
    held.current = { value: meant, zone }
    setValue(meant)
  }, [value, zone, modified, setValue, says])
  const said = value ? say[says](sayInstant(value, locale, zone)) : says === 'embargo' ? say.none : ''
  return <p aria-live="polite">{said && <strong>{said}</strong>}</p>
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined
