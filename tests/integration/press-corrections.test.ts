import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { liftEmbargo } from '@/press/embargo/move'
import { pullIssue, pullKit } from '@/press/embargo/pull'
import { issueKit } from '@/press/issuing/issue'
import { commitNotes } from '@/publishing/notes'
import { seed } from '@/seed'
import { askText } from '../support/asked'
import { aroundOf } from '../support/embargoDoors'
import { type Embargoed, embargoedKit, publishKit, readyKit } from '../support/embargoedKit'
import { payloadForTests } from '../support/payload'

/** What is told to everybody of what issues corrected: what they could read, and all of that for good. */

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', async (original) => ({
  ...(await original<typeof import('@/ui/assets')>()),
  stylesheet: (name = 'site') => `/assets/${name}.css`,
  island: (name: string) => `/islands/${name}.js`,
}))

const HOUR = 3_600_000

let payload: Payload
const req = () => createLocalReq({}, payload)
/** Without the signed manifest, which an issue's page shows whole, and which keeps each note. */
const text = async (path: string) => (await askText(payload, path)).text.replace(/<pre[^>]*>.*?<\/pre>/gs, '')

/** The next issue, with another lede. */
const corrected = async (kit: string, note: string) => {
  await publishKit(payload, kit, { lede: `Un chapeau sur ${note.length}` })
  const correction = { fr: note, en: `(${note})` }
  return commitNotes(async () => issueKit(await req(), kit, { correction }))
}

beforeAll(async () => {
  payload = await payloadForTests()
  await commitNotes(() => seed(payload))
}, 180_000)

describe('a kit that was corrected under its embargo, and whose embargo was lifted', () => {
  const PLACES = ['martre', 'martre/3', 'corrections', 'corrections.xml', ''].map((path) =>
    `/fr/presse/${path}`.replace(/\/$/, ''),
  )
  let kit: Embargoed

  it('is no correction to anybody who could read nothing before', async () => {
    kit = await embargoedKit(payload, {
      embargo: new Date(Date.now() + 48 * HOUR).toISOString(),
      slug: 'martre',
    })
    // Its image is not the house's to give before: it could not be lifted.
    const { rights } = await payload.findByID({ collection: 'media', id: kit.image, depth: 0 })
    await payload.update({ collection: 'media', id: kit.image, data: { rights: { ...rights, from: null } } })
    const { id: accreditation } = await payload.create({
      collection: 'accreditations',
      data: {
        name: 'Camille Estève',
        medium: 'Radio Falune',
        email: 'camille@example.org',
        language: 'fr',
        state: 'granted',
      },
    })
    await payload.create({
      collection: 'press-takes',
      data: { accreditation, issue: kit.issue, what: 'archive', at: new Date().toISOString() },
    })
    const { id } = await corrected(kit.kit, 'Deux heures, et non une.')
    await commitNotes(async () => liftEmbargo(await req(), id, 'Tout est prêt.'))
    for (const path of PLACES) {
      const said = await text(path)
      expect(said, path).not.toContain('Deux heures')
      expect(said, path).not.toMatch(/martre[^<]*corrig/i)
    }
    for (const path of ['/fr/presse/martre', '/fr/presse/martre/3'])
      expect(await text(path)).toContain('qui n’a jamais été public')
    expect(await text('/fr/presse/martre')).not.toMatch(/"correction":|Numéro 3, corrigé/)
  })

  it('keeps the note for those who hold an earlier one, in the checker and in what is signed', async () => {
    expect(await text(`/fr/presse/verifier?asked=${kit.code}`)).toContain('Deux heures, et non une.')
    const { docs } = await payload.find({
      collection: 'kit-issues',
      where: { kit: { equals: kit.kit } },
      sort: 'number',
      depth: 0,
    })
    expect(docs.map(({ number, handedOnly }) => [number, handedOnly])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ])
    expect(docs[2]?.manifest).toContain('Deux heures, et non une.')
  })

  it('is a correction as ever from the next public one on', async () => {
    await corrected(kit.kit, 'Trois heures, et non deux.')
    for (const path of PLACES) {
      const said = await text(path)
      expect(said, path).toContain('Trois heures, et non deux.')
      expect(said, path).not.toContain('Deux heures')
    }
    expect(await text('/fr/presse/martre')).toContain('"correction":"Trois heures, et non deux."')
  })
})

describe('a correction whose issue the house takes back', () => {
  const NOTE = 'Cinq heures, et non quatre.'
  const PLACES = ['/fr/presse/corrections', '/fr/presse/corrections.xml', '/fr/presse']
  let kit = ''
  let second: { id: string; code: string }

  /** The entry of the feed, by its issue. */
  const entryOf = async (number: number) => {
    const entries = (await text('/fr/presse/corrections.xml')).split('<entry>').slice(1)
    const own = entries.find((entry) => entry.includes(`press-kit/${kit}/${number}</id>`)) ?? ''
    const of = (name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(own)?.[1] ?? ''
    return { id: of('id'), title: of('title'), updated: of('updated'), whole: own }
  }

  it('stays where it was told, without its words and files, and leads to the notice', async () => {
    kit = (await readyKit(payload, { embargo: null, slug: 'belette' })).kit
    await commitNotes(async () => issueKit(await req(), kit))
    second = await corrected(kit, NOTE)
    for (const path of PLACES) expect(await text(path), path).toContain(NOTE)
    const before = await entryOf(2)
    expect(before.whole).toContain('LISEZMOI.txt')
    await commitNotes(async () => pullIssue(await req(), second.id, 'Une erreur de chiffre.'))
    for (const path of PLACES) {
      const said = await text(path)
      expect(said, path).toMatch(
        /Le numéro 2 a été retiré le .* \(heure de Paris\), et ce qu’il disait avec lui/,
      )
      expect(said, path).toContain(second.code)
      expect(said, path).toContain('/fr/presse/belette/2')
      expect(said, path).not.toContain(NOTE)
      expect(said, path).not.toContain('Une erreur de chiffre')
    }
    const after = await entryOf(2)
    expect([after.id, after.title]).toEqual([before.id, before.title])
    expect(Date.parse(after.updated)).toBeGreaterThan(Date.parse(before.updated))
    expect(after.whole).not.toContain('LISEZMOI.txt')
    expect(await text('/en/press/corrections')).toMatch(
      /Issue 2 was withdrawn on .*, and what it said went with it/,
    )
  })

  it('stays in its place among the others', async () => {
    await corrected(kit, 'Six heures, et non cinq.')
    const page = await text('/fr/presse/corrections')
    const places = ['et ce qu’il disait avec lui', 'ne le publiez plus', 'Six heures'].map((said) =>
      page.indexOf(said),
    )
    // The newest first: what came after, the act of taking it back, and where it was told.
    expect(places.every((at) => at > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  })

  it('stays when the whole kit goes, in the rooms of the partners of its campaign too', async () => {
    const { partner, campaign } = await aroundOf(payload)
    await commitNotes(async () => pullKit(await req(), kit, 'Tout.'))
    for (const path of [...PLACES, `/fr/${campaign.fr}/avec/${partner}/presse`]) {
      const said = await text(path)
      expect(said, path).toMatch(/Le numéro 3 a été retiré le [^.]*, et ce qu’il disait avec lui/)
      expect(said, path).not.toContain('Six heures')
    }
    expect(await text('/fr/presse/corrections.xml')).toMatch(/Le numéro 2 a été retiré le [^.]*, et ce qu’il/)
  })

  it('is nowhere where nobody could read it', async () => {
    const embargo = new Date(Date.now() + 48 * HOUR).toISOString()
    const waiting = await embargoedKit(payload, { embargo, slug: 'fouine' })
    await commitNotes(async () => pullKit(await req(), waiting.kit, 'Tout.'))
    const { docs } = await payload.find({
      collection: 'kit-issues',
      where: { kit: { equals: waiting.kit } },
      depth: 0,
    })
    // As one that was corrected, in the record alone.
    await payload.update({
      collection: 'kit-issues',
      id: docs[0]?.id ?? '',
      locale: 'fr',
      data: { number: 2, correction: 'Sept heures.' },
    })
    for (const path of PLACES) {
      const said = await text(path)
      expect(said, path).not.toContain('fouine')
      expect(said, path).not.toContain(waiting.code)
    }
  })
})
