import { composeLockup } from '@/partners/lockup/compose'
import type { Box, Party } from '@/partners/lockup/types'

/** Who stands at the head of a document, with the bytes of its logos by their addresses. */
export interface Heads {
  parties: readonly Party[]
  files: ReadonlyMap<string, { bytes: Uint8Array; extension: string }>
}

type Place = { x: number; y: number; width: number; height: number }
export type DrawnBox =
  | (Place & { kind: 'image'; image: string; alt: string })
  | (Place & { kind: 'rule' })
  | (Place & { kind: 'plate'; dark: boolean })
  | (Place & { kind: 'name' | 'sentence'; lines: string[]; size: number; lineHeight: number })
export type Drawing = { width: number; height: number; boxes: DrawnBox[] }

/** Beside what the document is called, at the head of an A4 page. */
const SPACE = { unit: 'mm', width: 104, height: 40, direction: 'ltr' } as const

/** Millimetres as exact as any printer. */
const at = (value: number): number => Math.round(value * 1000) / 1000

/**
 * The lock-up of a printed page: its boxes in millimetres, without the clear space at its outer edge, where the
 * margin is, and the files that they show. Null where there is nobody to stand, or no way for these to stand
 * together: then the name is set in type.
 */
export function drawLockup({
  parties,
  files,
}: Heads): { drawing: Drawing; images: Record<string, Uint8Array> } | null {
  // A logo whose file is not there stands by its name: a page with a hole says that something is missing.
  const there = parties.map((party) => ({
    ...party,
    variants: party.variants.filter(({ href }) => href !== undefined && files.has(href)),
  }))
  if (!there.every(({ name, variants }) => name || variants.length > 0) || there.length === 0) return null
  const composed = composeLockup({ parties: there, space: SPACE, ground: 'light' })
  if (!composed.ok) return null
  const { boxes, width, height, clear } = composed
  const images: Record<string, Uint8Array> = {}
  const named = (href: string): string | null => {
    const file = files.get(href)
    if (!file) return null
    const known = Object.entries(images).find(([, bytes]) => bytes === file.bytes)
    if (known) return known[0]
    const name = `lockup-${Object.keys(images).length + 1}.${file.extension}`
    images[name] = file.bytes
    return name
  }
  const drawn = boxes.flatMap((box) => drawnBox(box, clear, named, there))
  return {
    drawing: { width: at(width - 2 * clear), height: at(height - 2 * clear), boxes: drawn },
    images,
  }
}

function drawnBox(
  box: Box,
  clear: number,
  named: (href: string) => string | null,
  parties: readonly Party[],
): DrawnBox[] {
  const place = ({ x, y, width, height }: Place): Place => ({
    x: at(x - clear),
    y: at(y - clear),
    width: at(width),
    height: at(height),
  })
  switch (box.kind) {
    case 'mark': {
      const image = box.variant.href && named(box.variant.href)
      const alt = parties.find(({ id }) => id === box.party)?.name ?? ''
      return image ? [{ ...place(box.file), kind: 'image', image, alt }] : []
    }
    case 'rule':
      return [{ ...place(box), kind: 'rule' }]
    case 'plate':
      return [{ ...place(box), kind: 'plate', dark: box.ground === 'dark' }]
    default: {
      const { kind, lines, size, lineHeight } = box
      return [{ ...place(box), kind, lines, size: at(size), lineHeight: at(lineHeight) }]
    }
  }
}
