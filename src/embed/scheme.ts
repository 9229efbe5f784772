import { createHash } from 'node:crypto'
import type { Sheet } from '@/editions/look'
import type { Member } from '@/ui/Lockup'
import type { Scheme } from './options'

/** How an edition's sheet asks for the night. */
const NIGHT = '@media screen and (prefers-color-scheme: dark)'

/** The sheet of an edition where the scheme is settled: a dark embed has its night by day too. */
export function schemeSheet(sheet: Sheet, scheme: Scheme): Sheet {
  if (!sheet || scheme !== 'dark') return sheet
  const css = sheet.css.replaceAll(NIGHT, '@media screen')
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 16) }
}

/** The logo of a party where the scheme is settled: its one file for that ground, which the reader's device doesn't change. */
export function schemeMember<M extends Member>(member: M, scheme: Scheme): M {
  const { logo } = member
  if (!logo || scheme === 'auto') return member
  const light = scheme === 'dark' ? (logo.dark ?? logo.light) : logo.light
  return { ...member, logo: { light, dark: null, faint: logo.faint } }
}
