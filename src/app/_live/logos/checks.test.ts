import { describe, expect, it } from 'vitest'
import type { LogoPlace } from '@/partners/keepLogo'
import { isDarkOlder } from './checks'

const at = (minute: number) => `2027-01-10T09:${String(minute).padStart(2, '0')}:00.000Z`
type File = { owner?: string; createdAt: string }
const files = (light: File, dark?: File) => ({
  logos: new Map<LogoPlace, File>([['light', light], ...(dark ? [['dark', dark] as const] : [])]),
})

describe('the version for dark grounds', () => {
  it('is older than the everyday logo that came later', () => {
    expect(isDarkOlder(files({ owner: 'p', createdAt: at(10) }, { createdAt: at(2) }))).toBe(true)
  })
  it('is not, where both came together, or it came later', () => {
    expect(isDarkOlder(files({ owner: 'p', createdAt: at(10) }, { createdAt: at(10) }))).toBe(false)
    expect(isDarkOlder(files({ owner: 'p', createdAt: at(10) }, { createdAt: at(20) }))).toBe(false)
  })
  it('is nobody’s to replace where staff entered both, and asks nothing where there is none', () => {
    expect(isDarkOlder(files({ createdAt: at(10) }, { createdAt: at(2) }))).toBe(false)
    expect(isDarkOlder(files({ owner: 'p', createdAt: at(10) }))).toBe(false)
  })
})
