/** What one uploaded image may weigh. */
export const IMAGE_LIMITS = {
  /** Bytes of the file: a 50-megapixel JPEG of a press photographer stays below. */
  bytes: 50_000_000,
  /** Pixels once decoded, whatever the file weighs: 150 MB of memory as RGB. */
  pixels: 50_000_000,
  /** Pixels of one side: beyond it some formats and viewers give up. */
  side: 30_000,
} as const

/** Widths that pages are offered, where the original has them (design: no web rendition wider than 2,560 px). */
export const WEB_WIDTHS = [480, 960, 1440, 2560] as const

/**
 * Pixels of the largest web rendition: 2,560 × 1,920. It bounds time and memory for portrait and square
 * originals, whose 2,560-pixel-wide rendition would be larger than any screen is high.
 */
export const WEB_PIXELS = 2560 * 1920
/** Height of the largest web rendition. WebP ends at 16,383, and a page this long is no longer an image. */
export const WEB_HEIGHT = 4096

/** The picture that networks and messengers show beside a link (Open Graph). */
export const SHARE = { width: 1200, height: 630, bytes: 250_000 } as const

/** Width of the raster that press receives of a drawing: 30 cm at 300 dpi. */
export const PRESS_DRAWING_WIDTH = 3600

/** What moves on a page. */
export const MOTION = {
  /** Seconds after which it stands still: longer needs a control to stop it (WCAG 2.2, 2.2.2). */
  seconds: 5,
  frames: 200,
  /** Pixels of all frames together, once decoded. */
  pixels: 50_000_000,
  widths: [480, 960],
} as const

/** Bytes of a document: a report with pictures stays below, and it is read into memory to be looked through. */
export const DOCUMENT_BYTES = 30_000_000
