/** What an original may be. */
export const ORIGINAL_FORMATS = ['jpeg', 'png', 'webp', 'avif', 'svg'] as const
export type ImageFormat = (typeof ORIGINAL_FORMATS)[number]

export const MIME_TYPES: Record<ImageFormat, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
}

/** The extension our own files carry. */
export const EXTENSIONS: Record<ImageFormat, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
}

/** The format of one of our own files by its extension. */
export const formatOfExtension = (extension: string): ImageFormat | undefined =>
  ORIGINAL_FORMATS.find((format) => EXTENSIONS[format] === extension)

/** Extensions and MIME types under which people and programs send each format. */
export const LABELS: Record<ImageFormat, { extensions: readonly string[]; mimeTypes: readonly string[] }> = {
  jpeg: { extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], mimeTypes: ['image/jpeg', 'image/jpg', 'image/pjpeg'] },
  png: { extensions: ['png'], mimeTypes: ['image/png', 'image/x-png'] },
  webp: { extensions: ['webp'], mimeTypes: ['image/webp'] },
  avif: { extensions: ['avif'], mimeTypes: ['image/avif'] },
  svg: { extensions: ['svg'], mimeTypes: ['image/svg+xml', 'application/xml', 'text/xml'] },
}
