import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { forgetPress } from '@/app/_press/limits'
import { GET, POST } from '@/app/(service)/fr/presse/verifier/[[...rest]]/route'
import { env } from '@/platform/env'
import { thaw } from '@/press/frozen'
import { issueKit } from '@/press/issuing/issue'
import { stopIssues } from '@/press/issuing/stop'
import { kitView } from '@/press/queries'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { readyKit } from '../support/embargoedKit'
import { seededPayload } from '../support/payload'

/** "Has my kit been corrected?", asked over HTTP and without a script. */

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', async (original) => ({
  ...(await original<typeof import('@/ui/assets')>()),
  stylesheet: (name = 'site') => `/assets/${name}.css`,
  island: (name: string) => `/islands/${name}.js`,
}))

let payload: Payload
beforeAll(async () => {
  payload = await seededPayload()
  forgetPress()
}, 600_000)

const at = (query = '') => new URL(`/fr/presse/verifier${query}`, env().PUBLIC_URL)
const get = async (asked?: string) => GET(new Request(at(asked === undefined ? '' : `?asked=${asked}`)))
const post = (asked: string, origin = env().PUBLIC_URL) =>
  POST(
    new Request(at(), {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ asked }),
    }),
  )
const plain = async (response: Response) =>
  (await response.text()).replace(/\u2060/g, '').replace(/[\u00a0\u202f]/g, ' ')
const inForce = async () => {
  const { docs } = await payload.find({ collection: 'press-kits', depth: 0 })
  const view = await kitView(openReader({ payload, locale: 'fr' }), docs[0]?.id ?? '')
  if (!view?.issue) throw new Error('The demonstration has an issue.')
  return view
}

describe('the question', () => {
  it('is asked by a form, whose answer nobody keeps', async () => {
    const response = await get()
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const html = await plain(response)
    expect(html).toContain('Mon dossier a-t-il été corrigé ?')
    expect(html).toContain('<kit-hash for="asked"')
  })

  it('is answered by number under an address to share, and by hash', async () => {
    const { issue } = await inForce()
    const byCode = await get(issue?.code)
    expect([byCode.status, (await plain(byCode)).includes('Vous avez le numéro en vigueur')]).toEqual([
      200,
      true,
    ])
    expect(await plain(await get(issue?.manifestSha256))).toContain('Vous avez le numéro en vigueur')
  })

  it('takes a manifest pasted whole', async () => {
    const { frozen } = await inForce()
    const manifest = frozen.signed?.manifest ?? ''
    expect(manifest.length).toBeGreaterThan(10_000)
    expect(await plain(await post(manifest))).toContain('Vous avez le numéro en vigueur')
  })

  it('says what it is to be when it is nothing, and that nobody knows what is unknown', async () => {
    const wrong = await post('bonjour')
    expect([wrong.status, (await plain(wrong)).includes('Un numéro ressemble à UPMCQX-2-91C4')]).toEqual([
      422,
      true,
    ])
    const unknown = await get('UPMCQX-9-0000')
    expect([unknown.status, (await plain(unknown)).includes('Nous ne connaissons pas ce numéro')]).toEqual([
      200,
      true,
    ])
    expect((await post('UPMCQX-1-0000', 'https://elsewhere.example')).status).toBe(403)
  })

  it('is answered thirty times a minute to one, and then asks to wait', async () => {
    forgetPress()
    const statuses: number[] = []
    for (let tried = 0; tried < 32; tried += 1) statuses.push((await get('UPMCQX-9-0000')).status)
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
    forgetPress()
  })
})

describe('a file of an issue that was stopped', () => {
  it('is not to be published, unless the issue in force still holds it', async () => {
    const req = () => createLocalReq({}, payload)
    const ready = await readyKit(payload, { embargo: null, slug: 'genette' })
    const { docs } = await payload.find({
      collection: 'media',
      where: { approved: { equals: true } },
      depth: 0,
    })
    const stays = docs.find(({ id }) => id !== ready.image)?.id ?? ''
    const images = [ready.image, stays]
    await payload.update({
      collection: 'press-kits',
      id: ready.kit,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { images, _status: 'published' },
    })
    const first = await commitNotes(async () => issueKit(await req(), ready.kit))
    const read = () => payload.findByID({ collection: 'kit-issues', id: first.id, depth: 0 })
    const { content } = thaw(await read())
    const hashOf = (image: string) =>
      content.images.find(({ id }) => id === image)?.files[0]?.sha256 ?? 'none'
    const [withdrawn, kept] = [hashOf(ready.image), hashOf(stays)]
    expect(await plain(await get(withdrawn))).toContain('Ce fichier n’a pas changé')
    const [done] = await commitNotes(async () => stopIssues(await req(), [ready.image]))
    const second = done?.issued[0]?.code ?? 'none'

    const left = await read()
    expect([left.state, left.content, left.manifest]).toEqual(['stopped', null, null])
    expect(left.fileHashes).toContain(withdrawn)
    expect(left.fileHashes).not.toMatch(/[^0-9a-f\n]/)

    forgetPress()
    const told = await plain(await get(withdrawn))
    expect(told).toContain('Ne publiez pas ce fichier : son numéro a été arrêté')
    expect(told).toContain(`${first.code} a été retiré : peut-être ce fichier même`)
    expect(told).toContain(`Le numéro en vigueur est ${second}`)
    expect(told).toContain('href="/fr/presse/genette"')
    expect(await plain(await get(kept))).toContain(`est le même dans le numéro en vigueur, ${second}`)
    // What the public reads of the record names no hash.
    const [seen] = (
      await payload.find({
        collection: 'kit-issues',
        where: { id: { equals: first.id } },
        overrideAccess: false,
      })
    ).docs
    expect(seen && 'fileHashes' in seen).toBe(false)
  })
})
