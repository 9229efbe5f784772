import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { withMetadata } from './exiftool'

/** A word that stands in every value a file is told below, and in no file that leaves. */
export const TOLD = 'zqtold'

/** What cameras, telephones and editing programs write into files, in the arguments of exiftool. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  place: [
    '-GPSLatitude=48.8512',
    '-GPSLatitudeRef=N',
    `-XMP-iptcCore:Location=${TOLD}`,
    `-IPTC:City=${TOLD}`,
  ],
  serial: [`-SerialNumber=${TOLD}`, `-LensSerialNumber=${TOLD}`, `-XMP-aux:SerialNumber=${TOLD}`],
  owner: [
    `-OwnerName=${TOLD}`,
    `-Artist=${TOLD}`,
    `-XMP-aux:OwnerName=${TOLD}`,
    `-IPTC:By-line=${TOLD}`,
    `-XMP-dc:Creator=${TOLD}`,
  ],
  preview: [`-XMP-xmp:Thumbnails={Format=JPEG,Width=1,Height=1,Image=${TOLD}}`],
  faces: [
    `-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=40,H=30,Unit=pixel},RegionList=[{Area={X=0.5,Y=0.5,W=0.1,H=0.1,Unit=normalized},Name=${TOLD},Type=Face}]}`,
    `-XMP-iptcExt:PersonInImage=${TOLD}`,
  ],
  history: [
    `-XMP-xmpMM:History=[{Action=saved,SoftwareAgent=${TOLD}}]`,
    `-XMP-xmpMM:DocumentID=${TOLD}`,
    `-XMP-xmpMM:DerivedFrom={DocumentID=${TOLD}}`,
    `-XMP-photoshop:History=${TOLD}`,
  ],
  comments: [
    `-Comment=${TOLD}`,
    `-UserComment=${TOLD}`,
    `-ImageDescription=${TOLD}`,
    `-XMP-dc:Description=${TOLD}`,
    `-IPTC:SpecialInstructions=${TOLD}`,
  ],
  software: [`-Software=${TOLD}`, `-XMP-xmp:CreatorTool=${TOLD}`, `-Make=${TOLD}`, `-Model=${TOLD}`],
  dates: ['-DateTimeOriginal=2019:07:14 10:11:12', '-XMP-xmp:CreateDate=2019:07:14 10:11:12'],
}

/** An EXIF block that holds nothing but a maker's own notes, which exiftool copies and does not make. */
function makerNoteJpeg(plain: Buffer): Buffer {
  const note = Buffer.from(`${TOLD} notes of a maker`)
  const exif = Buffer.alloc(44)
  exif.write('MM\0*', 'latin1')
  exif.writeUInt32BE(8, 4)
  // One entry that leads to the block of EXIF, and one in there: the notes, behind both.
  const entries = [
    [8, 0x8769, 4, 1, 26],
    [26, 0x927c, 7, note.length, exif.length],
  ] as const
  for (const [at, tag, type, count, value] of entries) {
    exif.writeUInt16BE(1, at)
    exif.writeUInt16BE(tag, at + 2)
    exif.writeUInt16BE(type, at + 4)
    exif.writeUInt32BE(count, at + 6)
    exif.writeUInt32BE(value, at + 10)
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif, note])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([plain.subarray(0, 2), head, body, plain.subarray(2)])
}

/** A file with all of the fields, a maker's notes and a preview, as far as exiftool can write them into its format. */
export async function asFromACamera(bytes: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-camera-'))
  try {
    const small = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#c00' } })
      .jpeg()
      .toBuffer()
    const notes = path.join(folder, 'notes.jpg')
    const preview = path.join(folder, 'preview.jpg')
    writeFileSync(notes, makerNoteJpeg(small))
    writeFileSync(preview, withMetadata(small, `-Comment=${TOLD}`))
    const noted = withMetadata(bytes, '-m', '-TagsFromFile', notes, '-MakerNotes')
    return withMetadata(noted, '-m', `-ThumbnailImage<=${preview}`, ...Object.values(FIELDS).flat())
  } finally {
    rmSync(folder, { recursive: true })
  }
}
