/** Where anybody has an address: it says nothing about an organisation, for or against. */
const CONSUMER = new Set(
  `aol.com bbox.fr free.fr gmail.com gmx.com gmx.fr googlemail.com hotmail.com hotmail.fr icloud.com laposte.net
  live.com live.fr mac.com mail.com me.com msn.com neuf.fr numericable.fr orange.fr outlook.com outlook.fr proton.me
  protonmail.com sfr.fr wanadoo.fr yahoo.com yahoo.fr ymail.com zaclys.net`.split(/\s+/),
)

/** The domain of an address, in lower case. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

export const isConsumer = (domain: string): boolean => CONSUMER.has(domain)

/** The host of a web address without its `www`; null when it is none. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  return new URL(address).hostname.toLowerCase().replace(/^www\./, '')
}

/** Whether one is the other or stands below it: `mairie.sarmelle.fr` and `sarmelle.fr`. */
export const isSameHouse = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

/**
 * The domains whose confirmed addresses are approved without a decision, as staff wrote them: one a line, with or
 * without `@`. An address below a domain counts; one that merely ends with its letters does not.
 */
export function isTrusted(email: string, list: string | null | undefined): boolean {
  const domain = domainOf(email)
  return (list ?? '')
    .split(/[\s,;]+/)
    .map((entry) =>
      entry
        .toLowerCase()
        .replace(/^.*@/, '')
        .replace(/^\.|\.$/g, ''),
    )
    .filter((entry) => entry.includes('.') && !isConsumer(entry))
    .some((entry) => domain === entry || domain.endsWith(`.${entry}`))
}
