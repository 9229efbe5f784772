import { type EmbedCodes, embedCodes } from './codes'
import { element, escapeText } from './markup'
import type { EmbedOptions } from './options'
import type { EmbedView } from './view'

/** What is shown of an edition below its check's address: the frame's page, or a plain page with one of the codes. */
export const SHOWN = ['frame', 'static', 'iframe', 'element'] as const
export type ShownAs = (typeof SHOWN)[number]
export type PastedKind = Exclude<ShownAs, 'frame'>

export const readShown = (query: URLSearchParams): ShownAs | null =>
  SHOWN.find((kind) => kind === query.get('show')) ?? null

/** Where a plain page shows a code. It is no embed's own address, so that looking at it is not counted as one. */
export const pastedAddress = (view: EmbedView, options: EmbedOptions, kind: PastedKind): string => {
  const url = new URL(framedUncounted(view, kind))
  for (const [name, value] of Object.entries(options))
    url.searchParams.set(name, typeof value === 'boolean' ? String(Number(value)) : String(value))
  return url.href
}

const framedUncounted = ({ addresses }: EmbedView, kind: ShownAs): string => `${addresses.check}?show=${kind}`

/** A code as a partner pastes it, but for the address of its frame, which is not counted. */
export function pastedCode(view: EmbedView, options: EmbedOptions, kind: PastedKind): EmbedCodes[PastedKind] {
  const addresses = { ...view.addresses, embed: framedUncounted(view, 'frame') }
  return embedCodes({ ...view, addresses }, options)[kind]
}

/** The body of a page that knows nothing of us, in the letters of most sites. @param around its own words */
export const pastedPage = (code: string, around: { before: string; after: string }): string =>
  element(
    'div',
    { style: 'font:1rem/1.5 sans-serif' },
    [element('p', {}, escapeText(around.before)), code, element('p', {}, escapeText(around.after))].join(
      '\n',
    ),
  )
