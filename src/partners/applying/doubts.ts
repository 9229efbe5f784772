import { z } from 'zod'
import { domainOf, hostOf, isConsumer, isSameHouse } from './domains'
import { plainNumber, registrationDoubt } from './registration'

const CODES = [
  'number-siren',
  'number-siret',
  'number-form',
  'website-domain',
  'consumer-address',
  'filled-trap',
  'odd-name',
] as const

/** What the form noticed: a code, and the figures that a person weighs. Never a refusal by itself. */
const Doubt = z.object({ code: z.enum(CODES), figures: z.record(z.string(), z.string()) })
export type Doubt = z.infer<typeof Doubt>

/** The doubts of an application as its record holds them; what can't be read is left out. */
export const readDoubts = (stored: unknown): Doubt[] =>
  (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const { data } = Doubt.safeParse(entry)
    return data ? [data] : []
  })

export type Doubtful = {
  organisation: string
  kind: string
  email: string
  website: string | null
  registration: string | null
  /** A field that people do not see held something. */
  trap: boolean
}

/** Those of whom an address of their own is expected. */
const WITH_OWN_DOMAIN = ['company', 'health', 'public-body']

/** What a partner manager should look at before deciding. Pure. */
export function doubtsOf({ organisation, kind, email, website, registration, trap }: Doubtful): Doubt[] {
  const domain = domainOf(email)
  const host = website && hostOf(website)
  const number = registration && registrationDoubt(registration)
  const doubts: Doubt[] = []
  if (registration && number)
    doubts.push({ code: `number-${number}`, figures: { number: plainNumber(registration) } })
  if (isConsumer(domain)) {
    if (WITH_OWN_DOMAIN.includes(kind)) doubts.push({ code: 'consumer-address', figures: { domain } })
  } else if (host && !isSameHouse(host, domain))
    doubts.push({ code: 'website-domain', figures: { website: host, email: domain } })
  if (trap) doubts.push({ code: 'filled-trap', figures: {} })
  if (isOddName(organisation)) doubts.push({ code: 'odd-name', figures: { name: organisation } })
  return doubts
}

/** An address, code, or more signs than letters in the place of a name. */
function isOddName(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  return /https?:|www\.|@|[<>{}]/i.test(name) || letters < name.replace(/\s/g, '').length / 2
}
