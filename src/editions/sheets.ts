import type { Partner } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import type { Reader } from '@/publishing/read'
import { mayStand } from './leave'
import { type SheetInput, sheetOf } from './look'
import { colourOf } from './resolveEdition'

/**
 * The style sheets of every published edition, the house's included, by their hash: five reads per language,
 * whatever their number. For an address whose sheet no page of this process has made yet.
 */
export async function editionSheets(reader: Reader): Promise<Map<string, string>> {
  const inputs = (await Promise.all(LOCALES.map((locale) => sheetInputs(reader.in(locale))))).flat()
  const sheets = inputs.map((input) => sheetOf(input).sheet).filter((sheet) => sheet !== null)
  return new Map(sheets.map(({ hash, css }) => [hash, css]))
}

async function sheetInputs(reader: Reader): Promise<SheetInput[]> {
  const [house, campaigns, editions, partners, logos] = await Promise.all([
    reader.findGlobal('house'),
    reader.find('campaigns', { owner: null, select: { theme: true } }),
    reader.find('editions', { owner: null, select: { campaign: true, partner: true, role: true } }),
    reader.find('partners', {
      owner: null,
      select: { brandColour: true, logos: true, logoConditions: true },
    }),
    reader.find('logos', { owner: null, select: { mark: true, owner: true, permission: true } }),
  ])
  const byLogo = new Map(logos.map((logo) => [logo.id, logo]))
  const markOf = (pair: Partner['logos'], campaign: string): unknown =>
    [pair?.light, pair?.dark]
      .map((file) => byLogo.get(idOf(file) ?? ''))
      .find((logo) => logo && mayStand(logo, campaign, reader.now).value)?.mark ?? null
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  return campaigns.flatMap((campaign): SheetInput[] => {
    const lead = { mark: markOf(house.logos, campaign.id) }
    const common = { ground: campaign.theme?.ground ?? ('dawn' as const), lead }
    const relaying = editions.flatMap((edition): SheetInput[] => {
      const partner = byId.get(idOf(edition.partner) ?? '')
      if (!partner || idOf(edition.campaign) !== campaign.id) return []
      const { logos, logoConditions: asks } = partner
      const stacked = markOf({ light: logos?.stacked, dark: logos?.stackedDark }, campaign.id)
      const mate = { mark: markOf(logos, campaign.id), stacked, role: edition.role, asks }
      return [{ ...common, colour: colourOf(campaign, partner), mate }]
    })
    return [{ ...common, colour: colourOf(campaign, null), mate: null }, ...relaying]
  })
}
