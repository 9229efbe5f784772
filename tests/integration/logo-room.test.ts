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

const svg = (name = 'ville-light'): File =>
  new File([readFileSync(`src/seed/logos/${name}.svg`)], 'ville.svg', { type: 'image/svg+xml' })
const uploading = () => ({
  do: 'save',
  leave: 'give',
  campaigns: campaign,
  until: '2090-01-31',
  agree: 'yes',
  'file-light': svg(),
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
    await send(ROOM, uploading(), who)
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
    await send(ROOM, uploading(), who)
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
    expect(refused.text).toContain('href="#agree"')
    expect((await files()).dark).toBeUndefined()
    const leave = { do: 'save', leave: 'give', campaigns: campaign, until: '', agree: 'yes' }
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
    ['save', { leave: 'give', campaigns: 'x', agree: 'yes' }],
  ])('gets no leave of a member by %s, and says what would do', async (action, fields) => {
    const before = await files()
    const page = await send(ROOM, { do: action, ...fields }, who)
    expect(page.status).toBe(422)
    expect(plain(page.text)).toContain('enregistré par Fondation Roumégas, sans votre autorisation')
    expect(await files()).toEqual(before)
    expect((await open(ROOM, who)).text).not.toContain('value="withdraw"')
  })
})

describe('a file that is refused', () => {
  const drawing = (inside: string) =>
    new File([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">${inside}</svg>`], 'logo.svg', {
      type: 'image/svg+xml',
    })

  it('is shown in the answer, cleaned and marked, and kept nowhere', async () => {
    const text = drawing('<script>x()</script><text x="9" y="20" onclick="x()">Ville</text>')
    const clip = drawing(
      '<clipPath id="c"><path d="M0 0h9v9z"/></clipPath><g clip-path="url(#c)"><text y="9">Bourg</text></g>',
    )
    const { status, text: page } = await send(
      ROOM,
      { ...uploading(), 'file-light': text, 'file-dark': clip, 'file-stacked': clip },
      who,
    )
    expect(status).toBe(422)
    expect(plain(page)).toContain('À reprendre : 1 texte (« Ville »).')
    expect(page.match(/<figure class="refused">/g)).toHaveLength(3)
    expect(page).not.toMatch(/onclick|x\(\)|data:| style=/)
    // Several drawings stand in one page: each keeps to its own clips.
    expect(page.match(/id="refused-(?:dark|stacked)-1"/g)).toHaveLength(2)
    expect(await files()).toEqual({ light: undefined, dark: undefined })
    expect((await open(ROOM, who)).text).not.toContain('refused')
  })

  it('comes first, in a few words that lead to its picture, beside what was saved and the logo that stays', async () => {
    await send(ROOM, uploading(), who)
    const text = drawing('<text x="9" y="20">Ville</text>')
    const sent = { do: 'save', 'file-light': text, 'file-stacked': svg(), 'colour-code': '#7a1f3d' }
    const { status, text: html } = await send(ROOM, sent, who)
    expect(status).toBe(422)
    const page = plain(html)
    expect(page).toMatch(/<a href="#file-light-block">Logo de tous les jours : 1 texte modifiable<\/a>/)
    const block = /<div class="field wrong" id="file-light-block"><label.*?<figure class="refused">/.exec(
      page,
    )
    expect(block?.[0]).toContain('Vectorisez les textes, ou envoyez un PNG')
    expect(page).toContain('L’autre version est enregistrée. Votre couleur est enregistrée.')
    expect(page).toContain('Le fichier refusé n’est pas enregistré : votre logo actuel reste en place.')
    expect(page).not.toMatch(/Tout est enregistré|status ok" role="status"|Votre logo est prêt|Logo prêt/)
    expect(page.indexOf('id="file-light-block"')).toBeLessThan(page.indexOf('Votre logo actuel :'))
    expect(page.match(/id="file-light-block"/g)).toHaveLength(1)
  })

  it('asks once for the file that is missing most, also where that is the one that was refused', async () => {
    await send(ROOM, uploading(), who)
    const before = plain((await open(ROOM, who)).text)
    expect(before.match(/name="file-dark"/g)).toHaveLength(1)
    const page = await send(ROOM, { do: 'save', 'file-dark': drawing('<text y="9">a</text>') }, who)
    expect(page.text.match(/name="file-dark"/g)).toHaveLength(1)
    expect(page.text).toContain('href="#file-dark-block"')
  })

  it('and is too heavy to be read is answered in the space’s own frame, with the limit', async () => {
    const heavy = new File([Buffer.alloc(9_000_000)], 'logo.png', { type: 'image/png' })
    const { status, text } = await send(ROOM, { ...uploading(), 'file-light': heavy }, who)
    const page = plain(text)
    expect(status).toBe(413)
    expect(page).toContain('Votre envoi dépasse 8 Mo, la limite de cette page.')
    expect(page).toMatch(/aria-label="Une feuille trop chargée sur une balance : [^"]* 8 Mo au plus\."/)
    expect(page).toContain('class="exit"')
    expect(page).toContain('<nav class="site-nav"')
    expect(page).toContain(`href="${ROOM}"`)
    const few = { do: 'save', 'colour-code': 'x'.repeat(70_000) }
    expect((await send(ROOM, few, who)).status).not.toBe(413)
    const words = await send('/fr/espace-partenaire/equipe', few, who)
    expect([words.status, plain(words.text).includes('dépasse 66 Ko')]).toEqual([413, true])
  })

  it('that can’t be drawn is told by a pictogram', async () => {
    const pdf = new File(['%PDF-1.5'], 'logo.pdf', { type: 'application/pdf' })
    const { text } = await send(ROOM, { ...uploading(), 'file-light': pdf }, who)
    expect(plain(text)).toContain('aria-label="Une feuille « PDF », une flèche, une feuille « SVG »."')
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
    expect((await send(ROOM, { ...uploading(), campaigns: [] }, who)).status).toBe(422)
    expect((await send(ROOM, { ...uploading(), campaigns: english }, who)).status).toBe(303)
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
    const page = await send(ROOM, { ...uploading(), campaigns: [] }, who)
    expect(page.status).toBe(422)
    expect(plain(page.text)).toContain('Aucune de vos campagnes n’est en ligne')
    expect((await files()).light).toBeUndefined()
  })
})

/** Answers as a browser follows them: where a form leads, and what stands there. */
async function follow(fields: Parameters<typeof send>[1], room = ROOM) {
  const { status, location } = await send(room, fields, who)
  expect(status).toBe(303)
  const [path = '', anchor] = (location ?? '').split('#')
  return { path, anchor, text: plain((await open(path, who)).text) }
}

const colourOf = async (): Promise<string | null | undefined> =>
  (await (await payloadForTests()).findByID({ collection: 'partners', id: who.partner, depth: 0 }))
    .brandColour

describe('the leave on the page', () => {
  it('is asked for once, and once given it is a record with a way to change it', async () => {
    const before = plain((await open(ROOM, who)).text)
    expect(before.match(/name="agree"/g)).toHaveLength(1)
    expect(before).toContain('Mon organisation autorise la fondation (Fondation Roumégas) à montrer ce logo')
    const { text } = await follow(uploading())
    expect(text).not.toContain('name="agree"')
    expect(text).toMatch(/Autorisation donnée par Inès Roumégas.*Le .*, pour .*jusqu’au 31 janvier 2090\./)
    const changed = await follow({ do: 'save', leave: 'change', campaigns: campaign, until: '' })
    expect(changed.text).toContain('Votre autorisation est enregistrée.')
    expect(changed.text).toContain('sans date de fin.')
    const withdrawn = await follow({ do: 'withdraw' })
    expect(withdrawn.text).toContain('Votre autorisation est retirée')
    expect(withdrawn.text.match(/name="agree"/g)).toHaveLength(1)
    expect(withdrawn.text).not.toContain('value="withdraw"')
  })

  it('that is in force serves for another file, without being asked for again', async () => {
    await follow(uploading())
    const { text } = await follow({ do: 'save', 'file-dark': svg() })
    expect(text).toContain('Cette version est enregistrée.')
    const { light, dark } = await files()
    expect(dark?.permission?.grantedAt).toBe(light?.permission?.grantedAt)
  })

  it('is no leave without its box, and what was typed comes back', async () => {
    const page = await send(ROOM, { ...uploading(), agree: [], 'colour-code': '#7a1f3d' }, who)
    expect(page.status).toBe(422)
    expect(plain(page.text)).toContain('Cochez l’autorisation')
    expect(plain(page.text)).toContain('Choisissez le fichier à nouveau')
    expect(field(page.text, 'until')).toContain('value="2090-01-31"')
    expect((await files()).light).toBeUndefined()
    // The colour was right: it is kept, and the page says so.
    expect(plain(page.text)).toContain('Votre couleur est enregistrée. Elle paraît dès maintenant')
    expect(await colourOf()).toBe('#7a1f3d')
  })
})

describe('the form of the room', () => {
  it.each(['__proto__', 'constructor', 'toString', ''])(
    'takes "%s" for no button of its own',
    async (action) => {
      const { status, text } = await send(ROOM, { do: action }, who)
      expect(status).toBe(422)
      expect(plain(text)).toContain('Choisissez le fichier de votre logo, ou passez cette étape.')
    },
  )

  it('says that nothing had changed where a logo is there and nothing was chosen', async () => {
    await follow(uploading())
    const { path, text } = await follow({ do: 'save' })
    expect(path).toBe(`${ROOM}/nothing`)
    expect(text).toContain('tout est comme avant')
  })

  it('shows a new file of which there is something to say, and goes on with one that is good on every ground', async () => {
    const next = { ...uploading(), do: 'next' }
    expect((await follow(next)).path).toBe(`${ROOM}/logo`)
    const { path } = await follow({ ...next, 'file-dark': svg('ville-dark') })
    expect(path).not.toContain(ROOM)
  })

  it('loses nothing whichever button is pressed', async () => {
    const first = await follow({ ...uploading(), 'colour-code': '#7A1F3D' })
    expect(first).toMatchObject({ path: `${ROOM}/several`, anchor: 'saved' })
    expect(await colourOf()).toBe('#7a1f3d')
    await follow({ do: 'take', 'colour-was': '#7a1f3d', colour: '#1e4798' })
    expect(await colourOf()).toBe('#1e4798')
    expect((await files()).dark).toBeDefined()
  })

  it('gives back a colour that can’t be read beside a logo that was kept', async () => {
    const page = await send(ROOM, { ...uploading(), 'colour-code': 'rouge' }, who)
    expect(page.status).toBe(422)
    expect(field(page.text, 'colour-code')).toContain('value="rouge"')
    expect(plain(page.text)).toContain('Votre logo est enregistré.')
    expect(plain(page.text)).toContain('D’ici là, les couleurs de la campagne restent.')
    expect((await files()).light).toBeDefined()
    await follow({ do: 'save', 'colour-code': '#7a1f3d' })
    const again = await send(ROOM, { do: 'save', 'colour-code': 'bleu roi' }, who)
    expect(plain(again.text)).toContain('D’ici là, votre couleur reste #7a1f3d.')
  })

  it('asks which of two colours, and offers both', async () => {
    const page = await send(ROOM, { do: 'save', colour: '#1e4798', 'colour-code': '#7a1f3d' }, who)
    expect(page.status).toBe(422)
    expect(plain(page.text)).toContain('Touchez celle que vous voulez garder')
    expect(page.text).toMatch(/name="colour" value="#1e4798"/)
    expect(page.text).toMatch(/name="colour" value="#7a1f3d"/)
    expect(page.text).not.toMatch(/name="colour"[^>]*checked/)
    expect(await colourOf()).toBeFalsy()
  })

  it('offers the colours of the logo, and says at the place what was saved, and what comes next', async () => {
    const { text } = await follow(uploading())
    expect(text).toMatch(/name="colour" value="#1e4798"/)
    expect(text).toContain('Bleu #1e4798')
    expect(text).not.toMatch(/ style=|<script(?![^>]* src)|"data:/)
    expect(text).toMatch(/id="logo".*id="saved" role="status".*Votre logo est enregistré.*Suite : vos mots/)
    const coloured = await follow({ do: 'save', colour: '#1e4798' })
    expect(coloured.text).toMatch(
      /id="colour-title".*id="saved" role="status".*Votre couleur est enregistrée/,
    )
  })

  it('leads on to the words, also without a logo, and saves the colour on the way', async () => {
    const { location } = await send(ROOM, { do: 'next', 'colour-code': '#7a1f3d' }, who)
    expect(location).toMatch(/^\/fr\/espace-partenaire\/vos-mots\//)
    expect(await colourOf()).toBe('#7a1f3d')
    // A new file is looked at first.
    expect((await follow({ ...uploading(), do: 'next' })).path).toBe(`${ROOM}/logo`)
  })

  it('gives back what was typed when the session had ended', async () => {
    const payload = await payloadForTests()
    await payload.update({
      collection: 'members',
      id: who.member.id,
      data: { password: 'une phrase assez longue' },
    })
    const door = await send(ROOM, { ...uploading(), until: '2091-05-06', 'colour-code': '#7a1f3d' })
    expect(door.status).toBe(422)
    const back = await send(ROOM, {
      'relais-door': 'password',
      'relais-kept': hidden(door, 'relais-kept'),
      email: who.member.email,
      password: 'une phrase assez longue',
    })
    expect(back.status).toBe(200)
    expect(field(back.text, 'until')).toContain('value="2091-05-06"')
    expect(field(back.text, 'agree')).toContain('checked')
    expect(field(back.text, 'colour-code')).toContain('value="#7a1f3d"')
  })

  it('has no page behind words that it does not know', async () => {
    expect((await open(`${ROOM}/autre`, who)).status).toBe(404)
    expect((await open(`${ROOM}/logo/autre`, who)).status).toBe(404)
  })
})

/** The tag of a field. */
const field = (text: string, name: string): string =>
  new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(text)?.[0] ?? ''
