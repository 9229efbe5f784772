import { checkLabel, detectFormat, type FileLabel } from '@/media/detect'
import type { ImageFormat } from '@/media/formats'
import { ImageRefusal } from '@/media/refusal'
import { inTurn } from '@/media/turns'
import { refusalWords } from '@/media/words'
import type { LogoRefusal, PreparedLogo } from './logoVerdict'
import { LOGO_RASTERS, type LogoRaster, prepareRasterLogo } from './rasterLogo'
import { logoRefusal } from './refusalWords'
import { prepareVectorLogo } from './vectorLogo'

/** Files that come from the printer's side of a design, by the names their owners know. */
const PRINT_FILES = new Set(['PDF', 'PostScript', 'Photoshop'])
/** An AI is a PDF inside, an old one PostScript like an EPS: the bytes say what it is, the name what it is called. */
const CALLED: Readonly<Record<string, string>> = { ai: 'AI', eps: 'EPS', indd: 'InDesign' }
/** InDesign's own documents begin with these bytes. */
const INDESIGN = Buffer.from('0606edf5d81d46e5bd31efe7fe74b71d', 'hex')

/** What a logo may come as: the media library takes more. */
const isLogoFormat = (format: ImageFormat): format is 'svg' | LogoRaster =>
  format === 'svg' || LOGO_RASTERS.some((known) => known === format)

/**
 * Cleans and measures a logo: an SVG by the allow-list, a PNG, JPEG or WebP by its pixels. Nothing is written; to
 * be done before a transaction opens. The file's real type counts, by its bytes; a name or declared type that
 * says otherwise is refused.
 * What was found comes with its figures, and a refusal with its remedy in each language.
 */
export async function prepareLogo(upload: FileLabel & { data: Buffer }): Promise<PreparedLogo | LogoRefusal> {
  try {
    if (isBinaryEps(upload.data)) return logoRefusal('print-file', { type: 'EPS' })
    if (upload.data.subarray(0, INDESIGN.length).equals(INDESIGN))
      return logoRefusal('print-file', { type: 'InDesign' })
    const format = detectFormat(upload.data)
    if (!isLogoFormat(format)) return logoRefusal('unsupported-type', { type: format.toUpperCase() })
    checkLabel(format, upload)
    if (format === 'svg') return await prepareVectorLogo(upload.data)
    return await inTurn(() => prepareRasterLogo(upload.data, format))
  } catch (error) {
    if (error instanceof ImageRefusal) return asLogoRefusal(error, upload.name)
    throw error
  }
}

/** What any image is refused for, as it is told of a logo. */
export function asLogoRefusal(error: ImageRefusal, name: string): LogoRefusal {
  const type = String(error.data.type ?? '')
  if (error.code === 'unsupported-type') {
    if (!PRINT_FILES.has(type)) return logoRefusal('unsupported-type', { type })
    const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
    return logoRefusal('print-file', { type: CALLED[extension] ?? type })
  }
  // Of an image in general more is taken.
  if (error.code === 'unknown-type') return logoRefusal('unknown-type')
  const words = { fr: refusalWords(error, 'fr'), en: refusalWords(error, 'en') }
  return { ok: false, reason: error.code, data: { ...error.data }, words }
}

/** An EPS with a preview begins with a binary header of its own. */
function isBinaryEps(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32BE(0) === 0xc5d0d3c6
}
