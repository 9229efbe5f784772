import fs from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rotateConsents } from '@/media/consent/rotate'
import { createImage } from '@/media/createImage'
import type { Consent, Media } from '@/payload-types'
import { env } from '@/platform/env'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { type Answer, rest, type Session, staffSession } from '../support/rest'

let officer: Session
let editor: Session
beforeAll(async () => {
  officer = await staffSession('press-officer')
  editor = await staffSession('editor')
})

const GIVEN = {
  label: 'Enfant A, atelier du 12 mars',
  minor: true,
  representatives: 'both',
  assent: 'given',
  askedHow: 'À l’atelier, page imprimée à la main.',
  uses: ['web', 'press'],
  territory: 'world',
  givenAt: '2026-03-12T09:00:00.000Z',
  until: '2099-03-12T09:00:00.000Z',
}
const PERSON = { person: 'Camille Exemple', representatives: 'Dominique Exemple, mère\nAlix Exemple, père' }
const PDF = Buffer.from('%PDF-1.4\nan agreement, signed\n%%EOF\n')

const Doc = z.object({ doc: z.object({ id: z.string() }) })
const idIn = (answer: Answer): string => {
  expect(answer.status, answer.text).toBeLessThan(300)
  return Doc.parse(answer.json).doc.id
}

const record = async (over: object = {}): Promise<string> =>
  idIn(await rest('POST', 'consents', { as: officer, body: { ...GIVEN, ...over } }))

const act = (id: string, what: string, body: unknown = {}, as: Session | null = officer) =>
  rest('POST', `desk/consents/${id}/${what}`, { ...(as ? { as } : {}), body })

function sendDocument(id: string, bytes: Uint8Array, as = officer) {
  const body = new FormData()
  body.set('document', new File([new Uint8Array(bytes)], 'accord.pdf', { type: 'application/pdf' }))
  return rest('POST', `desk/consents/${id}/document`, { as, body })
}

async function whole(over: object = {}): Promise<string> {
  const id = await record(over)
  expect((await act(id, 'names', PERSON)).status).toBe(200)
  expect((await sendDocument(id, PDF)).status).toBe(200)
  return id
}

let drawn = 0
/** A circle and a square stand in for a person; each place of the circle is another file. */
async function picture(place: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/><circle cx="${100 + place}" cy="150" r="60" fill="#064c36"/><rect x="240" y="90" width="110" height="110" fill="#fdcc45"/></svg>`
  return sharp(Buffer.from(svg)).jpeg().toBuffer()
}

async function image(over: Partial<Media> = {}, place?: number): Promise<Media> {
  const payload = await payloadForTests()
  drawn += 1
  const data = await picture(place ?? drawn)
  return createImage(payload, {
    locale: 'fr',
    upload: { name: 'formes.jpg', mimeType: 'image/jpeg', data },
    data: {
      name: 'Un cercle et un carré',
      alt: 'Un cercle et un carré.',
      author: 'Atelier',
      credit: '© Atelier',
      licence: 'CC-BY-4.0',
      sourceType: 'digitalCapture',
      showsChild: 'yes',
      approved: false,
      ...over,
    },
  })
}

const stored = async (id: string): Promise<Consent> => {
  const payload = await payloadForTests()
  return payload.findByID({ collection: 'consents', id, depth: 0, overrideAccess: true })
}
const media = async (id: string): Promise<Media> => {
  const payload = await payloadForTests()
  return payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true })
}
const isPublic = async (id: string): Promise<boolean> => {
  const payload = await payloadForTests()
  const { totalDocs } = await payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs === 1
}
const lines = async (action: string, id: string) => {
  const payload = await payloadForTests()
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: { and: [{ action: { equals: action } }, { subjectId: { equals: id } }] },
    overrideAccess: true,
    pagination: false,
  })
  return docs
}
const sealedFiles = async () => fs.readdir(path.join(env().MEDIA_DIR, 'consents')).catch((): string[] => [])

describe('names and document', () => {
  it('are read back by a press officer, and each reading leaves a line without a name', async () => {
    const id = await whole()
    const names = await act(id, 'names/read')
    expect(names.json).toEqual({ names: PERSON })
    expect(names.headers.get('cache-control')).toBe('private, no-store')
    const document = await act(id, 'document/read')
    expect(document.text).toBe(PDF.toString())
    expect(document.headers.get('content-disposition')).toBe(`attachment; filename="consent-${id}.pdf"`)
    expect(document.headers.get('cache-control')).toBe('private, no-store')
    const trail = [...(await lines('read-consent-names', id)), ...(await lines('read-consent-document', id))]
    expect(trail).toHaveLength(2)
    expect(JSON.stringify(trail)).not.toMatch(/Exemple|agreement/)
  })

  it('are for press officers and administrators alone', async () => {
    const id = await whole()
    const others = [null, editor, await staffSession('reviewer'), await staffSession('partner-manager')]
    for (const as of others)
      for (const what of ['names/read', 'document/read', 'names', 'document', 'withdraw', 'erase'])
        expect((await act(id, what, { ...PERSON, by: 'person' }, as)).status, what).toBe(403)
    expect((await stored(id)).withdrawnAt ?? null).toBeNull()
    expect((await act(id, 'names/read', {}, await staffSession('administrator'))).status).toBe(200)
  })

  it('stand nowhere in clear: not in the database, not in the API, not on disk', async () => {
    const id = await whole()
    expect(JSON.stringify(await stored(id))).not.toMatch(/Exemple|agreement/)
    const seen = await rest('GET', `consents/${id}`, { as: officer })
    expect(seen.text).not.toMatch(/Exemple|sealedNames|wrappedKey/)
    const folder = path.join(env().MEDIA_DIR, 'consents')
    for (const name of await sealedFiles())
      expect((await fs.readFile(path.join(folder, name))).includes('agreement')).toBe(false)
  })

  it('can’t be moved to another record, or changed', async () => {
    const [one, other] = [await whole(), await whole()]
    const payload = await payloadForTests()
    const { sealedNames, wrappedKey } = await stored(one)
    await payload.db.updateOne({ collection: 'consents', id: other, data: { sealedNames, wrappedKey } })
    const answer = await act(other, 'names/read')
    expect([answer.status, answer.text]).toEqual([500, expect.stringMatching(/modifié|changed/)])
    const { document } = await stored(one)
    const { sha256 } = z.object({ sha256: z.string() }).parse(document)
    const file = path.join(env().MEDIA_DIR, 'consents', `${sha256}.sealed`)
    const bytes = await fs.readFile(file)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    await fs.writeFile(file, bytes)
    expect((await act(one, 'document/read')).status).toBe(500)
  })

  it('are refused when they are none, too large or of another kind, in words', async () => {
    const id = await record()
    expect((await act(id, 'names', { person: ' ', representatives: '' })).text).toMatch(/200/)
    for (const bytes of [
      Buffer.from('<html>'),
      Buffer.alloc(0),
      Buffer.concat([PDF, Buffer.alloc(10_000_000)]),
    ]) {
      const answer = await sendDocument(id, bytes)
      expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(/10 (Mo|MB)/)])
    }
    expect((await act(id, 'document/read')).status).toBe(404)
  })

  it('a new document takes the place of the old one, which goes', async () => {
    const id = await whole()
    const before = await sealedFiles()
    expect((await sendDocument(id, Buffer.from('%PDF-1.4 another'))).status).toBe(200)
    expect(await sealedFiles()).toHaveLength(before.length)
    expect((await act(id, 'document/read')).text).toBe('%PDF-1.4 another')
  })
})

describe('the keys of the environment', () => {
  it('rotate record by record, can be run again, and say how many', async () => {
    const id = await whole()
    const payload = await payloadForTests()
    const [old] = env().CONSENT_KEYS
    if (!old) throw new Error('A clone has a key.')
    const next = { id: 'k2', key: Buffer.alloc(32, 7) }
    const other = await whole()
    const { wrappedKey } = await stored(other)
    await payload.db.updateOne({ collection: 'consents', id: other, data: { wrappedKey: `A${wrappedKey}` } })
    const first = await rotateConsents(payload, [next, old])
    expect(first.rewrapped).toBeGreaterThan(0)
    expect(first.tampered).toContain(other)
    expect((await stored(id)).keyId).toBe('k2')
    const again = await rotateConsents(payload, [next, old])
    expect([again.rewrapped, again.already]).toEqual([0, first.rewrapped + first.already])
    // The server still has the old key alone.
    expect((await act(id, 'names/read')).text).toMatch(/CONSENT_KEYS/)
    const lost = await rotateConsents(payload, [{ id: 'k3', key: Buffer.alloc(32, 3) }])
    expect(lost.lost).toMatchObject({ k2: again.already })
    expect((await rotateConsents(payload, [old, next])).rewrapped).toBe(again.already)
    expect((await act(id, 'names/read')).json).toEqual({ names: PERSON })
  })
})

describe('an image of persons', () => {
  it('is not let out without a consent in force, and the reason stands at the field', async () => {
    const consent = await record()
    const { id } = await image({ depicts: [consent] })
    const refused = await rest('PATCH', `media/${id}?locale=fr`, {
      as: editor,
      body: { approved: true },
      headers: { 'accept-language': 'fr' },
    })
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/"path":"depicts"/)
    expect(refused.text).toMatch(/Enfant A.*nom de la personne.*document signé/)
    expect((await act(consent, 'names', PERSON)).status).toBe(200)
    expect((await sendDocument(consent, PDF)).status).toBe(200)
    const let_ = await rest('PATCH', `media/${id}?locale=fr`, { as: editor, body: { approved: true } })
    expect(let_.status, let_.text).toBe(200)
    expect(await isPublic(id)).toBe(true)
    expect((await media(id)).consentEnds).toEqual({
      web: GIVEN.until,
      press: GIVEN.until,
      print: null,
      partners: null,
    })
  })

  it('without a named consent stays in the house', async () => {
    const { id } = await image()
    const refused = await rest('PATCH', `media/${id}?locale=fr`, { as: editor, body: { approved: true } })
    expect([refused.status, refused.text]).toEqual([400, expect.stringMatching(/dessin|drawing/)])
    expect(await isPublic(id)).toBe(false)
  })

  it('leaves by itself at the end of the consent, to the instant', async () => {
    const until = '2027-06-01T10:00:00.000Z'
    const consent = await whole({ until })
    const { id } = await image({ depicts: [consent], approved: true })
    const clock = stoppedClock('2027-06-01T09:59:59.999Z')
    expect(await isPublic(id)).toBe(true)
    clock.jumpTo(until)
    expect(await isPublic(id)).toBe(false)
  })

  it('follows what is changed on the consent: a use taken back, an earlier end, the child’s no', async () => {
    const consent = await whole()
    const { id } = await image({ depicts: [consent], approved: true })
    const change = (body: object) => rest('PATCH', `consents/${consent}`, { as: officer, body })
    expect((await change({ uses: ['press'] })).status).toBe(200)
    expect((await media(id)).consentEnds).toMatchObject({ web: null, press: GIVEN.until })
    expect((await change({ assent: 'refused' })).status).toBe(200)
    expect(await isPublic(id)).toBe(false)
    expect((await change({ assent: 'given', givenAt: '2199-01-01T00:00:00.000Z' })).status).toBe(400)
  })
})

describe('a withdrawal', () => {
  const filesOf = (doc: Media) =>
    z
      .object({
        original: z.object({ sha256: z.string() }),
        files: z.array(z.object({ sha256: z.string() })),
      })
      .parse(doc.renditions)
  const onDisk = async () =>
    (await fs.readdir(env().MEDIA_DIR, { recursive: true })).map((name) => path.basename(name).split('.')[0])

  it('takes every byte from disk, the record keeps its hash alone, and the same file can’t come back', async () => {
    const consent = await whole()
    const place = 150
    const doc = await image({ depicts: [consent], approved: true }, place)
    const untouched = await image({ showsChild: 'no', approved: true })
    const hashes = [filesOf(doc).original, ...filesOf(doc).files].map(({ sha256 }) => sha256)
    expect(await onDisk()).toEqual(expect.arrayContaining(hashes))
    const answer = await act(consent, 'withdraw', { by: 'representative' })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.json).toMatchObject({ images: 1, uses: [] })
    const there = await onDisk()
    for (const hash of hashes) expect(there).not.toContain(hash)
    expect(there).toContain(filesOf(untouched).original.sha256)
    const after = await media(doc.id)
    expect(after).toMatchObject({ renditions: null, filesize: 0, sha256: doc.sha256 })
    expect(after.withdrawnAt).toBeTruthy()
    expect(await isPublic(doc.id)).toBe(false)
    expect(await isPublic(untouched.id)).toBe(true)
    await expect(image({}, place)).rejects.toThrow(/retirée|withdrawn/)
  })

  it('takes the same file under another record too', async () => {
    const consent = await whole()
    const one = await image({ depicts: [consent], approved: true }, 151)
    const twin = await image({ showsChild: 'no', approved: true }, 151)
    expect(twin.sha256).toBe(one.sha256)
    expect((await act(consent, 'withdraw', { by: 'person' })).json).toMatchObject({ images: 2 })
    expect(await isPublic(twin.id)).toBe(false)
  })

  it('lists what a person must take down by hand, and whom to ask', async () => {
    const consent = await whole()
    const doc = await image({ depicts: [consent], approved: true })
    const payload = await payloadForTests()
    const use = await payload.create({
      collection: 'derived-uses',
      data: {
        media: doc.id,
        kind: 'print',
        place: 'Affiche, 200 ex.',
        holder: 'Imprimerie Modèle',
        state: 'in-use',
      },
      overrideAccess: true,
    })
    const answer = await act(consent, 'withdraw', { by: 'house' })
    expect(answer.json).toMatchObject({
      uses: [{ id: use.id, kind: 'print', place: 'Affiche, 200 ex.', holder: 'Imprimerie Modèle' }],
    })
    const found = await payload.findByID({ collection: 'derived-uses', id: use.id, overrideAccess: true })
    expect(found.state).toBe('to-remove')
    const done = await rest('PATCH', `derived-uses/${use.id}`, { as: editor, body: { state: 'removed' } })
    expect(done.status).toBe(200)
    expect(done.text).toMatch(/"removedAt":"20/)
  })

  it('leaves one line of ids and hashes, and says who withdrew', async () => {
    const consent = await whole()
    const doc = await image({ depicts: [consent], approved: true })
    await act(consent, 'withdraw', { by: 'representative' })
    const [line, ...more] = await lines('withdraw-consent', consent)
    expect(more).toEqual([])
    expect(line?.note).toContain(doc.id)
    expect(JSON.stringify(line)).not.toMatch(/Exemple|Enfant A|cercle/)
    expect((await stored(consent)).withdrawnBy).toBe('representative')
  })

  it('asked for without saying by whom is refused', async () => {
    const consent = await whole()
    expect((await act(consent, 'withdraw', {})).status).toBe(400)
    expect((await act('nobody', 'withdraw', { by: 'person' })).status).toBe(404)
  })
})

describe('erasure', () => {
  it('waits while an image rests on the consent', async () => {
    const consent = await whole()
    await image({ depicts: [consent], approved: true })
    const refused = await act(consent, 'erase')
    expect([refused.status, refused.text]).toEqual([409, expect.stringMatching(/Retirez|Withdraw/)])
    expect((await act(consent, 'names/read')).json).toEqual({ names: PERSON })
  })

  it('takes the key, the names, the document and what may name somebody, and leaves dates and a line', async () => {
    const consent = await whole({ oneReason: 'Alix Exemple est mort.' })
    await act(consent, 'withdraw', { by: 'person' })
    const before = await sealedFiles()
    expect((await act(consent, 'erase')).status).toBe(200)
    const after = await stored(consent)
    for (const name of [
      'wrappedKey',
      'keyId',
      'sealedNames',
      'document',
      'oneReason',
      'askedHow',
      'scope',
    ] as const)
      expect(after[name] ?? null, name).toBeNull()
    expect(after.label).not.toContain('Enfant')
    expect(after.erasedAt).toBeTruthy()
    expect(after.givenAt).toBe(GIVEN.givenAt)
    expect(await sealedFiles()).toHaveLength(before.length - 1)
    for (const what of ['names/read', 'document/read']) {
      const answer = await act(consent, what)
      expect(answer.text).not.toContain('Camille')
    }
    expect((await act(consent, 'names', PERSON)).status).toBe(404)
    expect(await lines('erase-consent', consent)).toHaveLength(1)
  })
})
