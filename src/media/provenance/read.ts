import sharp from 'sharp'
import { checkLabel, detectFormat, type FileLabel } from '../detect'
import { type ImageFormat, MIME_TYPES } from '../formats'
import { inTurn } from '../turns'
import { credentialStatements } from './credentials'
import { type SourceTypeFound, type Statement, stated, weighed } from './found'
import { sourceTypeInXmp } from './xmp'

/**
 * Reads what a file says of its origin: its XMP, and its content credentials where they can be read. IPTC's
 * older block, IIM, has no field for it (IPTC Photo Metadata Standard 2024.1), so nothing is read from there;
 * neither EXIF's "software" nor a name is taken for a statement. It says what somebody wrote into the file,
 * which proves nothing.
 *
 * @returns null when the file says nothing
 * @throws ImageRefusal as `detectFormat` and `checkLabel`
 */
export async function readProvenance({
  data,
  ...label
}: FileLabel & { data: Buffer }): Promise<SourceTypeFound | null> {
  const format = detectFormat(data)
  checkLabel(format, label)
  const raw = sourceTypeInXmp(await xmpOf(data, format))
  const fromXmp: Statement[] = raw ? [stated('xmp', raw)] : []
  const { statements, unread } = await inTurn(() => credentialStatements(data, MIME_TYPES[format]))
  return weighed([...fromXmp, ...statements], unread)
}

/** The XMP of a file; an empty text where there is none. A drawing is its own XML. */
async function xmpOf(bytes: Buffer, format: ImageFormat): Promise<string> {
  if (format === 'svg') return bytes.toString('utf8')
  // Formats whose XMP the decoder doesn't hand out: by the packet's own marks, as XMP's part 3 provides.
  if (format === 'heic' || format === 'gif') return packetIn(bytes)
  const { xmp } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    // A file that can't be opened says nothing here; it is refused, with its words, by whoever opens it next.
    .catch(() => ({ xmp: undefined }))
  return xmp?.toString('utf8') ?? ''
}

/** The packet between `<x:xmpmeta` and its end, wherever it lies. */
function packetIn(bytes: Buffer): string {
  const start = bytes.indexOf('<x:xmpmeta')
  const last = '</x:xmpmeta>'
  const end = start === -1 ? -1 : bytes.indexOf(last, start)
  return end === -1 ? '' : bytes.toString('utf8', start, end + last.length)
}
