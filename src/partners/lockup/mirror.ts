import type { Box, Rect } from './types'

/** A box as it stands where reading goes from right to left, in a lock-up of this width. */
export function mirrored<T extends Box>(box: T, width: number): T {
  const turned = { ...box, x: across(box, width) }
  return turned.kind === 'mark'
    ? { ...turned, file: { ...turned.file, x: across(turned.file, width) } }
    : turned
}

const across = (rect: Rect, width: number): number => width - rect.x - rect.width
