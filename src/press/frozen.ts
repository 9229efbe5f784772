import { createHash } from 'node:crypto'
import { buildAddress } from '@/addresses'
import { type FileFormat, formatOfExtension } from '@/media/formats'
import { storedPath } from '@/media/storage'
import { memoryEntry } from './archive/entries'
import type { KitContent, KitDocumentFile, KitImageFile } from './content'
import { nameOf } from './issuing/code'
import type { Signer } from './keys'
import { enclosedFile, imageFile, type KitFile, type PdfOnShelf, pdfFile } from './kitFile'
import { kitFiles } from './kitFiles'
import { type IssueHead, manifestOf, manifestText } from './manifest'
import { type BareDocument, type BareFile, parseStored, type StoredKit, storeKit } from './storedKit'

/** An issue as its pages and archives are made from: nothing of it changes any more. */
export interface FrozenKit {
  /** Id of the record; of the kit itself while it is only looked at before it is issued. */
  issue: string
  /** As it is printed; absent while it is only looked at. */
  code?: string
  /** Two with the same key hold the same bytes. */
  key: string
  content: KitContent
  /** All but the manifest and its signature. */
  files: readonly KitFile[]
  /** Byte for byte, with its signature in base64; absent while it is only looked at. */
  signed?: { manifest: string; signature: string }
}

/** What is written down of an issue. */
export interface Frozen {
  stored: StoredKit
  manifest: string
  /** Hex. */
  sha256: string
  /** Base64. */
  signature: string
  keyId: string
}

/**
 * Freezes a kit: pure, and the same content under the same head gives the same bytes.
 *
 * @param pdfs printed for this issue, on the shelf already.
 * @throws ZodError when its manifest could not be written truthfully.
 */
export function freeze(
  content: KitContent,
  head: IssueHead,
  signer: Signer,
  pdfs: readonly PdfOnShelf[] = [],
): Frozen {
  const files = kitFiles(content, pdfs, { name: nameOf(head), publicFrom: head.publicFrom })
  const manifest = manifestText(manifestOf(content, files, head))
  const bytes = Buffer.from(manifest)
  return {
    stored: storeKit(content, files),
    manifest,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    signature: signer.sign(bytes).toString('base64'),
    keyId: signer.id,
  }
}

/** What the record of an issue has to say of it. */
export interface IssueRecord {
  id: string
  code: string
  content?: unknown
  manifest?: string | null
  manifestSha256: string
  signature?: string | null
}

/**
 * An issue from its record.
 *
 * @throws ZodError, Error when the record was altered by hand or is that of a stopped issue.
 */
export function thaw(record: IssueRecord): FrozenKit {
  const { id, code, manifest, manifestSha256, signature } = record
  if (!manifest || !signature) throw new Error(`The issue ${code} holds no signed manifest.`)
  const {
    kit: { images: bareImages, documents: bareDocuments, ...kit },
    files,
  } = parseStored(record.content)
  const images = bareImages.map((image, of) => ({
    ...image,
    files: image.files.map((file, index) => placed(id, file, `${of + 1}-${index + 1}`)),
  }))
  const documents = bareDocuments?.map((one, of) => ({ ...one, file: placedDocument(id, one.file, of + 1) }))
  const content: KitContent = { ...kit, images, ...(documents ? { documents } : {}) }
  return {
    issue: id,
    code,
    key: `${id} ${manifestSha256}`,
    content,
    files: files.map((file): KitFile => {
      const { path, pathIn, mediaType } = file
      if (file.kind === 'document') return pdfFile(file)
      if (file.kind === 'enclosed') {
        const of = content.documents?.[file.document]
        if (!of) throw new Error(`The issue ${code} names a document that it does not hold.`)
        return enclosedFile(of, { path, pathIn })
      }
      if (file.kind !== 'image')
        return {
          kind: file.kind,
          path,
          pathIn,
          mediaType,
          locale: file.locale,
          entry: memoryEntry(path, file.text),
        }
      const of = images[file.image]
      const form = of?.files[file.file]
      if (!of || !form) throw new Error(`The issue ${code} names an image that it does not hold.`)
      return imageFile(of, form, { path, pathIn })
    }),
    signed: { manifest, signature },
  }
}

function placedDocument(issue: string, file: BareDocument['file'], number: number): KitDocumentFile {
  return { ...file, ...placeOf(issue, file.sha256, `document-${number}`, 'pdf', 'pdf') }
}

function placed(issue: string, file: BareFile, name: string): KitImageFile {
  const { sha256, extension } = file
  const format = formatOfExtension(extension)
  if (!format) throw new Error(`No image is kept as ${extension}.`)
  return { ...file, ...placeOf(issue, sha256, `image-${name}`, extension, format) }
}

/** Where the bytes lie on this machine, and where the public takes them. */
const placeOf = (issue: string, sha256: string, variant: string, extension: string, format: FileFormat) => ({
  file: storedPath({ shelf: 'renditions', sha256, format }),
  href: buildAddress({
    kind: 'file',
    collection: 'kit-issues',
    id: issue,
    hash: sha256.slice(0, 16),
    variant,
    extension,
  }),
})

/** A kit that is looked at before it is issued. */
export const unissued = (content: KitContent): FrozenKit => ({
  issue: content.id,
  key: JSON.stringify(content),
  content,
  files: kitFiles(content),
})
