const ADDRESS = /([^\s@<>()[\]:;,"'«»]+)@([^\s@<>()[\]:;,"'«»]+)/g

/** A text with its e-mail addresses made unreadable but for the first letter and the domain, for logs. */
export const maskAddresses = (text: string): string =>
  text.replace(ADDRESS, (_, name: string, domain: string) => `${[...name][0]}…@${domain}`)
