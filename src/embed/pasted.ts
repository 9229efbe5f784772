import { words } from '@/platform/words'
import { type EmbedCodes, embedCodes, frameAddress, frameCode, frameTitle } from './codes'
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
export const pastedAddress = (view: EmbedView, options: EmbedOptions, kind: PastedKind): string =>
  frameAddress(uncounted(view, kind), options)

/** A code as a partner pastes it, but for the address of its frame, which is not counted. */
export const pastedCode = (
  view: EmbedView,
  options: EmbedOptions,
  kind: PastedKind,
): EmbedCodes[PastedKind] => embedCodes(uncounted(view, 'frame'), options)[kind]

const uncounted = (view: EmbedView, kind: ShownAs): EmbedView => ({
  ...view,
  addresses: { ...view.addresses, embed: `${view.addresses.check}?show=${kind}` },
})

/** The body of a page that knows nothing of us, in the letters of most sites. @param around its own words */
export const pastedPage = (code: string, around: { before: string; after: string }): string =>
  element(
    'div',
    { style: 'font:1rem/1.5 sans-serif' },
    [element('p', {}, escapeText(around.before)), code, element('p', {}, escapeText(around.after))].join(
      '\n',
    ),
  )

/**
 * A whole page with the frame as it is pasted, to open from a disk; looking at it is not counted.
 * @param key by which it shows the partner's edition
 */
export function trialPage(view: EmbedView, options: EmbedOptions, key: string): string {
  const say = words(view.locale)
  const around = { before: say('embed.pasted.before'), after: say('embed.pasted.after') }
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    element('title', {}, escapeText(frameTitle(view))),
  ]
  return [
    '<!doctype html>',
    `<html lang="${view.locale}">`,
    ...head,
    pastedPage(frameCode(uncounted(view, 'frame'), options, key), around),
  ].join('\n')
}
