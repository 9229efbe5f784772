import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** The islands that pages may run; each is a file of `src/islands`, or of the islands of a feature. */
export const ISLANDS = [
  'quick-exit',
  'print-button',
  'copy-button',
  'relais-embed',
  'relais-frame',
  'kit-hash',
  'leave-guard',
  'palette-live',
] as const
export type IslandName = (typeof ISLANDS)[number]

const manifest = z.record(z.string(), z.string().startsWith('/'))

/** Where a style sheet is: `/assets/site.<hash>.css`, or one of those few pages need beside it. */
export const stylesheet = (name: 'site' | 'widget' | 'space' | 'pressroom' = 'site'): string =>
  address('assets', name)

/** Where an island's script is: `/islands/<name>.<hash>.js`. */
export const island = (name: IslandName): string => address('islands', name)

/** The face of headings, fetched before the style sheet asks for it. */
export const DISPLAY_FONT = '/fonts/young-serif-5.3.0/latin-400-normal.woff2'

/** The yellow of the bar that begins every page: what a phone paints round it. */
export const THEME_COLOUR = '#fdcc45'

const known = new Map<string, Record<string, string>>()

function address(folder: 'assets' | 'islands', name: string): string {
  const found = read(folder)[name]
  if (!found) throw new Error(`public/${folder}/manifest.json does not name "${name}": run npm run assets`)
  return found
}

/** Written by `scripts/styles.ts` and `scripts/islands.ts`; read once, but each time while developing. */
function read(folder: 'assets' | 'islands'): Record<string, string> {
  const kept = known.get(folder)
  if (kept && process.env.NODE_ENV === 'production') return kept
  const fresh = manifest.parse(
    JSON.parse(readFileSync(path.join(process.cwd(), 'public', folder, 'manifest.json'), 'utf8')),
  )
  known.set(folder, fresh)
  return fresh
}
