import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GET as getFile } from '@/app/(service)/files/[...path]/route'
import { editionSheets } from '@/editions/sheets'
import { createLogo } from '@/partners/createLogo'
import { editionCss } from '@/partners/editionCss'
import { readFindings } from '@/partners/findingWords'
import { member } from '@/partners/logoFile'
import { readLogoMark } from '@/partners/logoMark'
import { proposalFile, proposalUpload } from '@/partners/logoProposal'
import { palette } from '@/partners/palette'
import type { Logo } from '@/payload-types'
import { env } from '@/platform/env'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { payloadForTests } from '../support/payload'
import { type Answer, rest, type Session, staffSession } from '../support/rest'
import { makeCampaign, makeHelpline, publish } from './publishing-fixtures'

let manager: Session
beforeAll(async () => {
  manager = await staffSession('partner-manager')
})

const seeded = (name: string) => ({
  name: `${name}.svg`,
  mimeType: 'image/svg+xml',
  data: readFileSync(`src/seed/logos/${name}.svg`),
})

function upload(content: string | Buffer, name: string, type: string, query = ''): Promise<Answer> {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ name: 'Un logo' }))
  body.set('file', new File([new Uint8Array(Buffer.from(content))], name, { type }))
  return rest('POST', `logos?depth=0${query}`, { as: manager, body })
}

const created = z.object({ doc: z.looseObject({ id: z.string() }) })
const record = async (id: string): Promise<Logo> =>
  (await payloadForTests()).findByID({ collection: 'logos', id, depth: 0, overrideAccess: true })

describe('a logo that comes in', () => {
  it('is kept cleaned, measured and with its findings, and served at an address of its content', async () => {
    const dirty = readFileSync('src/seed/logos/ville-light.svg', 'utf8').replace(
      '<title>',
      '<script>hello()</script><g onclick="hello()"/><title>',
    )
    const answer = await upload(dirty, 'Ville.svg', 'image/svg+xml')
    expect(answer.status).toBe(201)
    const logo = await record(created.parse(answer.json).doc.id)
    expect(readLogoMark(logo.mark)).toMatchObject({ boxHeight: 60, plated: false })
    expect(logo.findings).toContainEqual({
      code: 'script-removed',
      level: 'fixed',
      figures: { count: 2, names: 'script, onclick' },
    })
    expect(logo.filename).toMatch(/^ville-[0-9a-f]{8}\.svg$/)

    const seen = async (as?: Session) =>
      (await rest('GET', `logos/${logo.id}?depth=0`, as ? { as } : {})).json
    expect(await seen(manager)).toMatchObject({ report: expect.stringContaining('onclick') })
    expect(await seen()).not.toHaveProperty('report')

    const src = member({ name: 'Ville', light: logo, dark: null }).logo?.light.src ?? ''
    expect(src).toMatch(/^\/files\/logos\/[^/]+\/[0-9a-f]{16}-logo\.svg$/)
    const file = await getFile(new Request(new URL(src, env().PUBLIC_URL)))
    expect(file.status).toBe(200)
    const served = await file.text()
    expect(served).toContain('Ville de Valmorière')
    expect(served).not.toContain('hello')
  })

  it('comes with a light version where it fades by night, which can be fetched and becomes a logo', async () => {
    const { data, mimeType } = seeded('ville-light')
    const answer = await upload(data, 'Ville.svg', mimeType)
    expect(answer.status).toBe(201)
    const logo = await record(created.parse(answer.json).doc.id)
    const night = readFindings(logo.findings).find(({ ground }) => ground === 'night')
    expect(night).toMatchObject({ level: 'error', figures: { contrast: 2, needed: 3 } })
    expect(night?.figures.proposed).toBeGreaterThan(7)

    const src = proposalFile(logo)?.src ?? ''
    expect(src).toMatch(/-dark\.svg$/)
    const file = await getFile(new Request(new URL(src, env().PUBLIC_URL)))
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toContain('image/svg+xml')

    const proposal = await proposalUpload(logo)
    expect(proposal?.data.toString()).toBe(await file.text())
    if (!proposal) throw new Error('No version was proposed.')
    const payload = await payloadForTests()
    const taken = await commitNotes(() =>
      createLogo(payload, { data: { name: 'Ville, fond sombre' }, upload: proposal }),
    )
    expect(readLogoMark(taken.mark)?.contrast.night).toBeGreaterThan(7)
    expect(proposalFile(taken)).toBeNull()
    expect(member({ name: 'Ville', light: logo, dark: taken }).logo?.faint).toEqual({
      day: false,
      night: false,
    })
  })

  it.each([
    ['a PDF', '%PDF-1.7', 'logo.pdf', 'application/pdf', /SVG/],
    [
      'live text',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Bonjour</text></svg>',
      'a.svg',
      'image/svg+xml',
      /Vectorisez|outlines/,
    ],
    [
      'entities',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
      'a.svg',
      'image/svg+xml',
      /entités|entities/,
    ],
    ['a page', '<html><script>hello()</script></html>', 'a.svg', 'image/svg+xml', /image/],
  ])('is refused at its field with the remedy: %s', async (_, content, name, type, words) => {
    const before = await (await payloadForTests()).count({ collection: 'logos', overrideAccess: true })
    const answer = await upload(content, name, type)
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(words)
    const after = await (await payloadForTests()).count({ collection: 'logos', overrideAccess: true })
    expect(after).toEqual(before)
  })

  it('keeps its measurements from whoever sends others', async () => {
    const payload = await payloadForTests()
    const { id } = await commitNotes(() =>
      createLogo(payload, { data: { name: 'Fondation' }, upload: seeded('fondation-light') }),
    )
    const before = await record(id)
    const answer = await rest('PATCH', `logos/${id}?depth=0`, {
      as: manager,
      body: { name: 'Autre', mark: { width: 1 }, findings: ['x'], renditions: null, sha256: 'x' },
    })
    expect(answer.status).toBe(200)
    const { name, mark, findings, renditions, sha256 } = await record(id)
    expect(name).toBe('Autre')
    expect({ mark, findings, renditions, sha256 }).toEqual({
      mark: before.mark,
      findings: before.findings,
      renditions: before.renditions,
      sha256: before.sha256,
    })
  })
})

describe('the sheets of all editions', () => {
  it('are those of what is published, by their hash', async () => {
    const payload = await payloadForTests()
    const logo = async (name: string) =>
      (await createLogo(payload, { data: { name, shown: true }, upload: seeded(name) })).id
    const sheets = async () => [...(await editionSheets(openReader({ payload, locale: 'fr' }))).entries()]

    const edition = await commitNotes(async () => {
      const campaign = await makeCampaign('feuilles', [
        await makeHelpline('une'),
        await makeHelpline('autre'),
      ])
      await payload.updateGlobal({
        slug: 'house',
        locale: 'fr',
        data: { name: 'Fondation Mille Lanternes', logos: { light: await logo('fondation-light') } },
      })
      const partner = await payload.create({
        collection: 'partners',
        locale: 'fr',
        data: {
          name: 'Ville de Valmorière',
          slug: 'valmoriere',
          kind: 'town-hall',
          brandColour: '#487cde',
          logos: { light: await logo('ville-light'), dark: await logo('ville-dark') },
        },
      })
      const data = { campaign: campaign.campaign, partner: partner.id, role: 'joint' as const }
      return payload.create({ collection: 'editions', locale: 'fr', draft: true, data })
    })
    expect(await sheets()).toEqual([])

    await commitNotes(() => publish('editions', edition.id, 'fr'))
    const [[hash, css] = ['', ''], ...others] = await sheets()
    expect(others).toEqual([])
    expect(css).toContain('--lead: 0.944; --mate: 1;')
    expect(editionCss({ palette: palette('#487cde'), lead: 0.944, mate: 1, clear: 0.456 })).toEqual({
      hash,
      css,
    })
  })
})
