import type { CollectionBeforeChangeHook } from 'payload'

/** Characters of the sentence that a picker shows beside the code. */
const MOST = 80

/** What a claim is picked by: its code, then the beginning of its sentence. Pure. */
export function claimTitle(key: string, wording: string | null | undefined): string {
  const sentence = wording?.trim() ?? ''
  if (!sentence) return key
  const space = sentence.lastIndexOf(' ', MOST)
  const short = sentence.length <= MOST ? sentence : `${sentence.slice(0, space > 0 ? space : MOST)}…`
  return `${key} – ${short}`
}

/** Keeps it beside what it is made of, in the language that is written: a picker reads one field alone, and sorts by it. */
export const keepClaimTitle: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  title: claimTitle(data.key ?? originalDoc?.key ?? '', data.wording ?? originalDoc?.wording),
})
