import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionLook } from '@/editions/look'
import { editionView } from '@/editions/queries'
import { editionSheets } from '@/editions/sheets'
import { createLogo } from '@/partners/createLogo'
import type { LogoConditions } from '@/partners/logoPlaces'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { payloadForTests } from '../support/payload'
import { makeCampaign, makeHelpline, publish } from './publishing-fixtures'

/** A square: beside a wordmark it would be too high. */
const SQUARE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><path fill="#1e4798" d="M0 0h60v60H0z"/></svg>',
)
const seeded = (name: string) => readFileSync(`src/seed/logos/${name}.svg`)

const ids = { campaign: '', partner: '', square: '', wide: '' }

beforeAll(async () => {
  const payload = await payloadForTests()
  const logo = async (name: string, data: Buffer) => {
    const upload = { name: `${name}.svg`, mimeType: 'image/svg+xml', data }
    return (await createLogo(payload, { data: { name, shown: true }, upload })).id
  }
  await commitNotes(async () => {
    ids.square = await logo('carre', SQUARE)
    ids.wide = await logo('ville', seeded('ville-light'))
    const made = await makeCampaign('conditions', [
      await makeHelpline('c-une'),
      await makeHelpline('c-autre'),
    ])
    ids.campaign = made.campaign
    await payload.updateGlobal({
      slug: 'house',
      locale: 'fr',
      data: { name: 'Fondation', logos: { light: await logo('fondation', seeded('fondation-light')) } },
    })
    const partner = await payload.create({
      collection: 'partners',
      locale: 'fr',
      data: {
        name: 'Ville de Valmorière',
        slug: 'valmoriere-asks',
        kind: 'town-hall',
        logos: { light: ids.wide },
      },
    })
    ids.partner = partner.id
    const data = { campaign: ids.campaign, partner: partner.id, role: 'joint' as const }
    const edition = await payload.create({ collection: 'editions', locale: 'fr', draft: true, data })
    await publish('editions', edition.id, 'fr')
  })
})

type Logos = { light: string; stacked?: string | null }

/** Who stands where on a page of the partner's edition, and in the list of the house's. */
async function pageWith(logoConditions: LogoConditions, logos: Logos) {
  const payload = await payloadForTests()
  await commitNotes(() =>
    payload.update({
      collection: 'partners',
      id: ids.partner,
      locale: 'fr',
      data: { logoConditions, logos },
    }),
  )
  const reader = () => openReader({ payload, locale: 'fr' })
  const [campaign] = await reader().named('campaigns', [ids.campaign])
  const own = campaign && (await editionView(reader(), campaign, 'valmoriere-asks'))
  const house = campaign && (await editionView(reader(), campaign, undefined))
  if (!own || !house) throw new Error('An edition is missing.')
  const look = editionLook(own)
  // The address of a sheet that no page has made yet must give the very same sheet.
  expect(look.sheet && (await editionSheets(reader())).get(look.sheet.hash)).toBe(look.sheet?.css)
  const by = (stands: { logo?: { light: { src: string } } | null } | null | undefined) =>
    stands?.logo ? (stands.logo.light.src.includes(ids.square) ? 'square' : 'wide') : 'name'
  const [listed] = house.relayers
  return {
    head: by(look.mate),
    foot: by(look.foot),
    list: listed?.light ? 'logo' : 'name',
    css: look.sheet?.css,
  }
}

const NONE = { textOnly: false, oncePerPage: false, fixedZone: false, atLeastAsLarge: false }

describe('what a logo’s owner asks', () => {
  it('is kept on pages', async () => {
    const logos = { light: ids.wide, stacked: null }
    expect(await pageWith(NONE, logos)).toMatchObject({ head: 'wide', foot: 'wide', list: 'logo' })
    const textOnly = await pageWith({ ...NONE, textOnly: true }, logos)
    expect(textOnly).toMatchObject({ head: 'name', foot: 'name', list: 'name' })
    const once = await pageWith({ ...NONE, oncePerPage: true }, logos)
    expect(once).toMatchObject({ head: 'wide', foot: 'name', list: 'name' })
    const apart = await pageWith({ ...NONE, fixedZone: true }, logos)
    expect(apart).toMatchObject({ head: 'name', foot: 'wide', list: 'name' })
  })

  it('leaves a refused logo its stacked form, then the name', async () => {
    const refused = await pageWith(NONE, { light: ids.square, stacked: null })
    expect(refused).toMatchObject({ head: 'name', foot: 'name' })
    // Whichever form fits: the field is called for what it mostly is.
    const other = await pageWith(NONE, { light: ids.square, stacked: ids.wide })
    expect(other).toMatchObject({ head: 'wide', foot: 'wide' })
    expect(other.css).toContain('--lead: 0.944; --mate: 1;')
  })
})
