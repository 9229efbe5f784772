import { WEB_HEIGHT, WEB_PIXELS, WEB_WIDTHS } from './limits'

/** A step of the ladder closer to the largest than this adds a file and no sharpness. */
const CLOSE = 0.9

/**
 * The widths in which an image is offered to pages, smallest first: the steps of the ladder below its largest
 * width, and that width. Never wider than the original, never more pixels than `WEB_PIXELS`.
 *
 * @param size of the original as it is seen, after its EXIF orientation, in pixels
 */
export function webWidths(size: { width: number; height: number }): number[] {
  const { width, height } = size
  const widest = WEB_WIDTHS[WEB_WIDTHS.length - 1] ?? width
  const byArea = Math.sqrt((WEB_PIXELS * width) / height)
  const byHeight = (WEB_HEIGHT * width) / height
  const largest = Math.max(1, Math.floor(Math.min(width, widest, byArea, byHeight)))
  return [...WEB_WIDTHS.filter((step) => step < largest * CLOSE), largest]
}
