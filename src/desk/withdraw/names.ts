import type { PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { recount } from '@/media/consent/consentHooks'
import { DOCUMENT_BYTES, DOCUMENT_TYPES, documentType } from '@/media/consent/documents'
import { Names, readDocument, readNames, sealDocument, sealNames } from '@/media/consent/vault'
import { asOne } from '@/platform/database/inTransaction'
import { readUpTo } from '@/platform/readUpTo'
import { onConsent, PRIVATE } from './endpoint'
import { refuse } from './words'

const trace = (action: string, subjectId: string, hash: string | null = null) => ({
  action,
  subjectCollection: 'consents',
  subjectId,
  before: null,
  after: hash,
  aboutPeople: true,
})

const done = (body: object = { done: true }) => Response.json(body, { headers: PRIVATE })

/** Reading and entering what is sealed. Each reading leaves a line: who, which record, never what. */
export const sealedEndpoints = [
  onConsent('names/read', async (req, id) => {
    const names = await readNames(req, id)
    await asOne(req, () => write(req, trace('read-consent-names', id)))
    return done({ names: names ?? { person: '', representatives: '' } })
  }),
  onConsent('names', async (req, id) => {
    const sent = Names.safeParse(await req.json?.())
    if (!sent.success) throw refuse(req, 400, 'names')
    await asOne(req, async () => {
      await sealNames(req, id, sent.data)
      await recount(req, id)
      await write(req, trace('seal-consent-names', id))
    })
    return done()
  }),
  onConsent('document/read', async (req, id) => {
    const found = await readDocument(req, id)
    if (!found) throw refuse(req, 404, 'empty')
    const { bytes, stored } = found
    await asOne(req, () => write(req, trace('read-consent-document', id, stored.sha256)))
    const name = `consent-${id}.${DOCUMENT_TYPES[stored.mediaType]}`
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...PRIVATE,
        'content-type': stored.mediaType,
        'content-disposition': `attachment; filename="${name}"`,
        'content-length': String(bytes.length),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    })
  }),
  onConsent('document', async (req, id) => {
    const bytes = await sentDocument(req)
    const mediaType = bytes && documentType(bytes)
    if (!bytes || !mediaType) throw refuse(req, 400, 'document')
    const { dropOld } = await asOne(req, async () => {
      const sealed = await sealDocument(req, id, { bytes, mediaType })
      await recount(req, id)
      await write(req, trace('seal-consent-document', id, sealed.stored.sha256))
      return sealed
    })
    await dropOld()
    return done()
  }),
]

/** Room for what stands round a file in a form. */
const FORM_BYTES = 10_000

/** The file of the form's field `document`; null when there is none, or more than a document may have. */
async function sentDocument({ body, headers }: PayloadRequest): Promise<Uint8Array | null> {
  const form = await readUpTo(body, DOCUMENT_BYTES + FORM_BYTES)
  if (!form) return null
  const type = headers.get('content-type') ?? ''
  const file = (await new Response(form, { headers: { 'content-type': type } }).formData()).get('document')
  return file instanceof File && file.size > 0 && file.size <= DOCUMENT_BYTES
    ? new Uint8Array(await file.arrayBuffer())
    : null
}
