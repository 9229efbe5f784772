import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLogo } from '@/partners/createLogo'
import type { Logo, Partner } from '@/payload-types'
import { openSession } from '@/people/memberSession'
import { idOf } from '@/platform/ids'
import { commitNotes } from '@/publishing/notes'
import { makeRelay, type Relay } from '../support/editions'
import { payloadForTests } from '../support/payload'
import { hidden, open, send } from '../support/space'
import { makeCampaign, makeHelpline, makeHouse, withdraw } from './publishing-fixtures'

const ROOM = '/fr/espace-partenaire/logos'

let campaign: string
let who: Relay & { cookie: string }

beforeAll(async () => {
  const payload = await payloadForTests()
  for (const locale of ['fr', 'en'] as const)
    await commitNotes(() =>
      payload.updateGlobal({ slug: 'house', locale, data: { name: 'Fondation Roumégas' } }),
    )
  campaign = (await makeHouse()).campaign
})

beforeEach(async () => {
  const relay = await makeRelay({ campaign })
  const cookie = (await openSession(await payloadForTests(), relay.member.id)).split(';')[0] ?? ''
  who = { ...relay, cookie }
})

const svg = (): File =>
  new File([readFileSync('src/seed/logos/ville-light.svg')], 'ville.svg', { type: 'image/svg+xml' })
const uploading = () => ({
  do: 'upload',
  place: 'light',
  campaigns: campaign,
  until: '2090-01-31',
  agree: 'yes',
})

/** The organisation's files by their place, as they are kept. */
async function files(): Promise<Partial<Record<'light' | 'dark', Logo>>> {
  const payload = await payloadForTests()
  const { logos }: Partner = await payload.findByID({ collection: 'partners', id: who.partner, depth: 0 })
  const one = async (place: 'light' | 'dark') => {
    const id = idOf(logos?.[place])
    return id ? await payload.findByID({ collection: 'logos', id, depth: 0 }) : undefined
  }
  return { light: await one('light'), dark: await one('dark') }
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('the light version that was computed', () => {
  it('is taken under the very leave of the logo it comes from', async () => {
    await send(ROOM, { ...uploading(), file: svg() }, who)
    expect((await send(ROOM, { do: 'take' }, who)).status).toBe(303)
    const { light, dark } = await files()
    expect(dark?.permission).toMatchObject({
      campaigns: [campaign],
      until: light?.permission?.until,
      grantedAt: light?.permission?.grantedAt,
      grantedBy: light?.permission?.grantedBy,
    })
  })

  it.each([
    ['was withdrawn', { withdrawnAt: '2026-01-01T00:00:00.000Z' }],
    ['has ended', { until: '2026-01-01T00:00:00.000Z' }],
    ['was never given', { grantedAt: null, grantedBy: null }],
  ])('gives no leave that %s: it is asked for first', async (_, permission) => {
    const payload = await payloadForTests()
    await send(ROOM, { ...uploading(), file: svg() }, who)
    const light = (await files()).light
    await commitNotes(() =>
      payload.update({
        collection: 'logos',
        id: light?.id ?? '',
        data: { permission: { ...light?.permission, ...permission } },
      }),
    )
    const refused = await send(ROOM, { do: 'take' }, who)
    expect(refused.status).toBe(422)
    expect(plain(refused.text)).toContain('n’est plus en cours. Donnez-la de nouveau ici')
    expect(refused.text).toContain('href="#leave-agree"')
    expect((await files()).dark).toBeUndefined()
    const leave = { do: 'leave', 'leave-campaigns': campaign, 'leave-until': '', 'leave-agree': 'yes' }
    expect((await send(ROOM, leave, who)).status).toBe(303)
    expect((await send(ROOM, { do: 'take' }, who)).status).toBe(303)
    expect((await files()).dark?.permission).toMatchObject({ campaigns: [campaign], until: null })
  })
})

describe('a logo that staff entered', () => {
  beforeEach(async () => {
    const payload = await payloadForTests()
    const upload = {
      name: 'ville.svg',
      mimeType: 'image/svg+xml',
      data: readFileSync('src/seed/logos/ville-light.svg'),
    }
    await commitNotes(async () => {
      const { id } = await createLogo(payload, { data: { name: 'Ville', shown: true }, upload })
      const data = { logos: { light: id } }
      await payload.update({ collection: 'partners', id: who.partner, locale: 'fr', data })
    })
  })

  it.each([
    ['take', {}],
    ['withdraw', {}],
    ['leave', { 'leave-campaigns': 'x', 'leave-agree': 'yes' }],
  ])('gets no leave of a member by %s, and says what would do', async (action, fields) => {
    const before = await files()
    const page = await send(ROOM, { do: action, ...fields }, who)
    expect(page.status).toBe(422)
    expect(plain(page.text)).toContain('enregistré par Fondation Roumégas, sans votre autorisation')
    expect(await files()).toEqual(before)
    expect((await open(ROOM, who)).text).not.toContain('value="withdraw"')
  })
})

describe('a leave', () => {
  it('is for campaigns that are named, also where those have no words in the reader’s language', async () => {
    const english = await commitNotes(async () => {
      const { campaign: made } = await makeCampaign('lanterns', [
        await makeHelpline('trois'),
        await makeHelpline('quatre'),
      ])
      await withdraw('campaigns', made, 'fr')
      return made
    })
    const relay = await makeRelay({ campaign: english })
    const cookie = (await openSession(await payloadForTests(), relay.member.id)).split(';')[0] ?? ''
    who = { ...relay, cookie }
    expect((await open(ROOM, who)).text).toContain(`value="${english}"`)
    expect((await send(ROOM, { ...uploading(), campaigns: [], file: svg() }, who)).status).toBe(422)
    expect((await send(ROOM, { ...uploading(), campaigns: english, file: svg() }, who)).status).toBe(303)
    expect((await files()).light?.permission?.campaigns).toEqual([english])
    const reach = await open('/fr/espace-partenaire/audience', who)
    expect([reach.status, reach.text.includes('name="monthlyMail"')]).toEqual([200, true])
  })

  it('is given for nothing while no campaign is online, in words', async () => {
    const made = await commitNotes(async () => {
      const { campaign: hidden } = await makeCampaign('cachee', [
        await makeHelpline('cinq'),
        await makeHelpline('six'),
      ])
      for (const locale of ['fr', 'en'] as const) await withdraw('campaigns', hidden, locale)
      return hidden
    })
    const relay = await makeRelay({ campaign: made })
    const cookie = (await openSession(await payloadForTests(), relay.member.id)).split(';')[0] ?? ''
    who = { ...relay, cookie }
    const page = await send(ROOM, { ...uploading(), campaigns: [], file: svg() }, who)
    expect(page.status).toBe(422)
    expect(plain(page.text)).toContain('Aucune de vos campagnes n’est en ligne')
    expect((await files()).light).toBeUndefined()
  })
})

describe('the forms of the room', () => {
  it('name the house as it is called', async () => {
    const { text } = await open(ROOM, who)
    expect(plain(text)).toContain('Mon organisation autorise Fondation Roumégas à montrer ce logo')
  })

  it.each(['__proto__', 'constructor', 'toString', ''])('take "%s" for no button', async (action) => {
    expect((await send(ROOM, { do: action }, who)).status).toBe(303)
  })

  it('give back the leave that was typed when the session had ended, and leave the upload as it is', async () => {
    const payload = await payloadForTests()
    await send(ROOM, { ...uploading(), file: svg() }, who)
    await payload.update({
      collection: 'members',
      id: who.member.id,
      data: { password: 'une phrase assez longue' },
    })
    const leave = { do: 'leave', 'leave-campaigns': [], 'leave-until': '2091-05-06', 'leave-agree': 'yes' }
    const door = await send(ROOM, leave)
    expect(door.status).toBe(422)
    const back = await send(ROOM, {
      'relais-door': 'password',
      'relais-kept': hidden(door, 'relais-kept'),
      email: who.member.email,
      password: 'une phrase assez longue',
    })
    expect(back.status).toBe(200)
    expect(field(back.text, 'leave-until')).toContain('value="2091-05-06"')
    expect(field(back.text, 'leave-agree')).toContain('checked')
    expect(field(back.text, 'leave-campaigns')).not.toContain('checked')
    expect(field(back.text, 'campaigns')).toContain('checked')
    expect(field(back.text, 'until')).toContain('value="2090-01-31"')
    expect(field(back.text, 'agree')).not.toContain('checked')
  })

  it('leave the campaigns of an upload ticked when the colour comes back', async () => {
    const page = await send(ROOM, { do: 'colour', colour: 'rouge' }, who)
    expect(page.status).toBe(422)
    expect(field(page.text, 'campaigns')).toContain('checked')
  })
})

/** The tag of a field. */
const field = (text: string, name: string): string =>
  new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(text)?.[0] ?? ''
