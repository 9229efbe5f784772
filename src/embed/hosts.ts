/** Who asked for a frame, as far as a request tells. */
export type Asking = {
  /** The header, or null. */
  referer: string | null
  /** `Sec-Fetch-Dest`: `document` for a page of its own, `iframe` in a frame; null from an older browser. */
  destination: string | null
  /** It carries a key that is still good (`trial.ts`): a member looks at the code in a file on a disk. */
  trial?: boolean
}

/** Whose edition is shown, and which hosts may frame the answer; null: every page may. */
export type Shown = { as: 'partner'; ancestors: readonly string[] | null } | { as: 'house'; ancestors: null }

/**
 * Whether a partner's lock-up is shown to whoever asks.
 *
 * It is on the partner's hosts and on our own, and where it stands in no frame at all. Everywhere else, and where a
 * frame doesn't tell its page, it is the house's edition: never nothing, and never a partner's mark on a stranger's
 * page. The answer with the lock-up says which hosts may frame it; the house's says nothing, so that every page may.
 *
 * A page on the reader's own computer is nobody else's: there it is the partner's too. A file on a disk tells nothing
 * of itself, and no policy can name it: it takes a key, which is of no use where a page says its host.
 *
 * @param hosts the partner's, as `hostOf` writes them
 * @param own ours, with their ports: `campaign.example`, `127.0.0.1:3000`
 */
export function shownTo(
  { referer, destination, trial = false }: Asking,
  hosts: readonly string[],
  own: readonly string[],
): Shown {
  const from = authorityOf(referer)
  // From a call page of ours as well: the way back leads into the same file.
  if (trial && (from === null || own.includes(from))) return { as: 'partner', ancestors: null }
  const here = from !== null && LOCAL.test(from) ? [from] : []
  const known = [...own, ...here]
  const allowed =
    destination === 'document' ||
    (from !== null && (known.includes(from) || hosts.some((host) => isOn(from, host))))
  if (allowed)
    return { as: 'partner', ancestors: ["'self'", ...known.flatMap(schemes), ...hosts.flatMap(spread)] }
  return { as: 'house', ancestors: null }
}

/** The computer that the browser runs on. IPv6 has no name in a policy. */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3})(?::\d+)?$/

/** A host covers itself with and without `www.`: towns answer to both. A port, where stated, must be the same. */
const isOn = (authority: string, host: string): boolean =>
  bare(authority) === bare(host) ||
  (!host.includes(':') && bare(authority.replace(/:\d+$/, '')) === bare(host))

const bare = (host: string): string => host.replace(/^www\./, '')

/** As a policy names it: every port where none is stated. */
const spread = (host: string): string[] => {
  const port = host.includes(':') ? '' : ':*'
  return [`${bare(host)}${port}`, `www.${bare(host)}${port}`].flatMap(schemes)
}

const schemes = (host: string): string[] => [`https://${host}`, `http://${host}`]

function authorityOf(referer: string | null): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { protocol, host } = new URL(referer)
  return /^https?:$/.test(protocol) ? host.toLowerCase() : null
}

const NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?::\d{1,5})?$/

/**
 * A host as it is compared: from a name, a name with a port, or a whole address; accents as the net writes them.
 * Null for what is no host: it would get into a header.
 */
export function hostOf(text: string): string | null {
  const written = text.trim()
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`
  if (!written || /[\s,;'"*@]/.test(written) || !URL.canParse(address)) return null
  const { host } = new URL(address)
  return NAME.test(host) ? host : null
}
