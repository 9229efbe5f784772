import { readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { findRendition, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import { createLogo } from '@/partners/createLogo'
import type { House, Logo } from '@/payload-types'
import { kit } from '@/press/kit.fixture'
import { headsOf } from '@/press/print/heads'
import { makePdfs } from '@/press/print/makePdfs'
import { pdfPath, storePdfs } from '@/press/print/shelf'
import { payloadForTests } from '../support/payload'

/** From the logos of the library to documents on the shelf, on a real database. */

const logos: Logo[] = []
const house = (logo: Logo): Pick<House, 'name' | 'logos'> => ({
  name: 'Fondation Mille Lanternes',
  logos: { light: logo },
})
const upload = (name: string) => ({
  name: `${name}.svg`,
  mimeType: 'image/svg+xml',
  data: readFileSync(`src/seed/logos/${name}.svg`),
})

beforeAll(async () => {
  const payload = await payloadForTests()
  for (const name of ['fondation-light', 'ville-light']) {
    logos.push(await createLogo(payload, { data: { name, shown: true }, upload: upload(name) }))
  }
})

describe('the documents of a kit', () => {
  it('bear the logos of the house and of its partner, and lie on the shelf by their content', async () => {
    const [lead, mate] = logos
    if (!lead || !mate) throw new Error('The library took no logos.')
    const partner = { id: 'ville', name: 'Ville de Valmorière', logos: { light: mate } }
    const heads = await headsOf(house(lead), [{ partner, role: 'joint' }])
    expect([...heads.files.values()].map(({ extension }) => extension)).toEqual(['svg', 'svg'])
    const pdfs = await makePdfs(kit, { heads })
    const text = pdfs[0]?.bytes.toString('latin1') ?? ''
    expect(text).toMatch(/\/S \/Figure[\s\S]{0,300}\/Alt \(Fondation Mille Lanternes\)/)
    expect(text.match(/\/S \/Figure/g)).toHaveLength(2)
    await storePdfs(pdfs)
    for (const { sha256, bytes } of pdfs) expect(statSync(pdfPath(sha256)).size).toBe(bytes.length)
  })

  it('bear the name where the file of a logo is gone', async () => {
    const [lead] = logos
    const files = lead && readImageFiles(lead.renditions)
    const file = files && findRendition(files, 'logo')
    if (!lead || !file) throw new Error('The library took no logo.')
    await rm(storedPath({ shelf: 'renditions', ...file }))
    const pdfs = await makePdfs(kit, { heads: await headsOf(house(lead)) })
    expect(pdfs).toHaveLength(5)
    expect(pdfs[0]?.bytes.toString('latin1')).not.toMatch(/\/S \/Figure/)
  })
})
