/** What the original of an image may be. GIF, TIFF and HEIC come in only: nothing of ours leaves as one. */
export const ORIGINAL_FORMATS = ['jpeg', 'png', 'webp', 'avif', 'svg', 'gif', 'tiff', 'heic'] as const
export type ImageFormat = (typeof ORIGINAL_FORMATS)[number]

/** What a file of the media folder may be: those of images, and documents. */
export const FILE_FORMATS = [...ORIGINAL_FORMATS, 'pdf'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

export const MIME_TYPES: Record<FileFormat, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  gif: 'image/gif',
  tiff: 'image/tiff',
  heic: 'image/heic',
  pdf: 'application/pdf',
}

/** The extension our own files carry. */
export const EXTENSIONS: Record<FileFormat, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
  gif: 'gif',
  tiff: 'tif',
  heic: 'heic',
  pdf: 'pdf',
}

/** The format of one of our own files by its extension. */
export const formatOfExtension = (extension: string): FileFormat | undefined =>
  FILE_FORMATS.find((format) => EXTENSIONS[format] === extension)

/** Extensions and MIME types under which people and programs send each format. */
export const LABELS: Record<FileFormat, { extensions: readonly string[]; mimeTypes: readonly string[] }> = {
  jpeg: { extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], mimeTypes: ['image/jpeg', 'image/jpg', 'image/pjpeg'] },
  png: { extensions: ['png'], mimeTypes: ['image/png', 'image/x-png'] },
  webp: { extensions: ['webp'], mimeTypes: ['image/webp'] },
  avif: { extensions: ['avif'], mimeTypes: ['image/avif'] },
  svg: { extensions: ['svg'], mimeTypes: ['image/svg+xml', 'application/xml', 'text/xml'] },
  gif: { extensions: ['gif'], mimeTypes: ['image/gif'] },
  tiff: { extensions: ['tif', 'tiff'], mimeTypes: ['image/tiff', 'image/tif', 'image/x-tiff'] },
  heic: {
    extensions: ['heic', 'heif', 'hif'],
    mimeTypes: ['image/heic', 'image/heif'],
  },
  pdf: { extensions: ['pdf'], mimeTypes: ['application/pdf', 'application/x-pdf'] },
}
