import type { Helpline } from '@/payload-types'
import type { Two } from '../twoLanguages'

/**
 * A line of help as it is seeded. `source` is what the facts were read in, with its date where it has one:
 * nobody has called these lines for the demonstration, so no verification is recorded.
 */
export type HelplineSeed = {
  key: string
  name: Two
  numbers?: readonly { number: string; by: 'tel' | 'sms' }[]
  website?: string
  short?: Two
  purpose: Two
  hours: Two
  channels?: Two
  languages?: Two
  cost?: Two
  limits?: Two
  territory: Helpline['territory']
  emergency?: true
  source: { name: string; date?: string }
}
