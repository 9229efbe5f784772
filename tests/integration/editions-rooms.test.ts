import { beforeAll, describe, expect, it, vi } from 'vitest'
import { parseAddress } from '@/addresses'
import { sceneAt } from '@/app/_site/open'
import { GET as calendar } from '@/app/(service)/calendar/[...path]/route'
import { publishEdition } from '@/editions/publishing'
import { openSession } from '@/people/memberSession'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { cacheControl } from '@/publishing/headers'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { parisDay } from '@/reach/days'
import { addRow } from '@/reach/store'
import { stoppedClock } from '../support/clock'
import { makeRelay, type Relay, requestOf, write } from '../support/editions'
import { payloadForTests } from '../support/payload'
import { hidden, open, send } from '../support/space'
import { makeHouse } from './publishing-fixtures'

const SPACE = '/fr/espace-partenaire'
const FORM = `${SPACE}/vos-mots/lanternes/fr`
const PREVIEW = `${SPACE}/apercu/lanternes/fr`
const SAVED = `${PREVIEW}/_enregistre`
const PUBLISH = `${SPACE}/publier/lanternes`

let house: Awaited<ReturnType<typeof makeHouse>>

beforeAll(async () => {
  const payload = await payloadForTests()
  for (const locale of ['fr', 'en'] as const)
    await commitNotes(() => payload.updateGlobal({ slug: 'house', locale, data: { name: 'Fondation' } }))
  house = await makeHouse()
})

type Signed = Relay & { cookie: string }
const sign = async (relay: Relay): Promise<Signed> => ({
  ...relay,
  cookie: (await openSession(await payloadForTests(), relay.member.id)).split(';')[0] ?? '',
})
const member = async (wanted: Partial<Parameters<typeof makeRelay>[0]> = {}) =>
  sign(await makeRelay({ campaign: house.campaign, ...wanted }))
const draft = async ({ edition }: Relay, locale: 'fr' | 'en' = 'fr') =>
  (
    await (
      await payloadForTests()
    ).findByID({
      collection: 'editions',
      id: edition,
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
    })
  ).slots
const publishWords = async ({ edition }: Relay) => {
  const data = { _status: 'published' as const }
  const payload = await payloadForTests()
  await commitNotes(() =>
    payload.update({ collection: 'editions', id: edition, locale: 'fr', publishSpecificLocale: 'fr', data }),
  )
}
/** What stands at a public address: the kind, and where it goes on to. */
const publicly = async (path: string): Promise<string> => {
  const reader = openReader({ payload: await payloadForTests(), locale: 'fr' })
  const { subject } = await sceneAt(reader, parseAddress(path))
  return subject.kind === 'moved' ? `to ${subject.to}` : subject.kind
}
const stampAt = async (who: Signed, path = FORM) => hidden(await open(path, who), 'stamp')
const EVENT = {
  events: '1',
  'event-1-title': 'Atelier parents',
  'event-1-starts': '2027-02-18T18:30',
  'event-1-ends': '2027-02-18T20:00',
  'event-1-zone': 'Europe/Paris',
  'event-1-place': 'à la médiathèque',
}

describe('the form of words', () => {
  it('saves a draft that nobody sees, and leads to its preview', async () => {
    const who = await member()
    const stamp = await stampAt(who)
    const page = await send(
      FORM,
      { stamp, do: 'save', heading: 'Bonjour', 'contact-phone': '01 99 00 11 22', ...EVENT },
      who,
    )
    expect([page.status, page.location]).toEqual([303, SAVED])
    expect(await draft(who)).toMatchObject({
      heading: 'Bonjour',
      contact: { phone: '01 99 00 11 22' },
      events: [{ title: 'Atelier parents', startsAt: '2027-02-18T17:30:00.000Z', endsAt_tz: 'Europe/Paris' }],
    })
    const again = await open(FORM, who)
    expect(again.text).toContain('value="2027-02-18T18:30"')
    expect((await draft(who, 'en'))?.heading ?? null).toBeNull()
  })

  it('keeps all that was typed beside what is to mend, and as a draft for whoever leaves and comes back', async () => {
    const who = await member()
    const page = await send(
      FORM,
      {
        stamp: await stampAt(who),
        do: 'save',
        introduction: 'Une belle <idée>',
        'contact-email': 'accueil@',
        'action-label': 'Venir',
        'action-url': 'mailto:nous',
      },
      who,
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain('href="#action-url"')
    expect(page.text).toContain('Brouillon enregistré.')
    for (const { text } of [page, await open(FORM, who)]) {
      expect(text).toContain('Une belle &lt;idée&gt;')
      expect(text).toContain('value="accueil@"')
      expect(text).toContain('value="mailto:nous"')
    }
    const mended = { stamp: hidden(page, 'stamp'), do: 'save', introduction: 'Une belle idée' }
    expect((await send(FORM, mended, who)).location).toBe(SAVED)
  })

  it('keeps a number and a date that look wrong, and says so beside the fields, in the preview and where they are published', async () => {
    const who = await member()
    const typed = { ...EVENT, 'event-1-starts': '2020-02-18T18:30', 'event-1-ends': '' }
    const fields = { stamp: await stampAt(who), do: 'save', 'contact-phone': '02 33 00 56', ...typed }
    expect((await send(FORM, fields, who)).location).toBe(SAVED)
    expect(await draft(who)).toMatchObject({
      contact: { phone: '02 33 00 56' },
      events: [{ startsAt: '2020-02-18T17:30:00.000Z' }],
    })
    const form = (await open(FORM, who)).text
    expect(form).toContain('n’a pas dix chiffres')
    expect(form).toContain('Cette date est passée')
    const [saved, publish] = [(await open(SAVED, who)).text, (await open(PUBLISH, who)).text]
    for (const field of ['contact-phone', 'event-1-starts']) {
      expect(form).toContain(`id="${field}-hint"`)
      for (const text of [saved, publish]) expect(text).toContain(`href="${FORM}#${field}"`)
    }
    for (const text of [saved, publish]) {
      expect(text).toContain('Le numéro 02 33 00 56 commence par 0 et n’a pas dix chiffres')
      expect(text).toMatch(/Le rendez-vous «.Atelier parents.» est passé/)
    }
    // The preview leads to where it is read; there it is advice, and keeps nothing back.
    expect(saved).toContain(`href="${PUBLISH}/fr"`)
    expect(saved).not.toContain('value="publish-fr"')
    expect(publish).toContain('value="publish-fr"')
    expect((await send(PUBLISH, { do: 'publish-fr' }, who)).location).toBe(`${PUBLISH}/asked`)
  })

  it('is published from its preview where nothing is to be checked', async () => {
    const who = await member()
    const fields = { stamp: await stampAt(who), do: 'save', heading: 'Bonjour' }
    expect((await send(FORM, fields, who)).location).toBe(SAVED)
    const saved = (await open(SAVED, who)).text
    expect(saved).toMatch(new RegExp(`<form [^>]*action="${PUBLISH}"`))
    expect(saved).toContain('value="publish-fr"')
    // One bar stays in view: help and exit scroll away with the page.
    expect(saved).toMatch(/class="watch [a-z ]*still"/)
    expect((await send(PUBLISH, { do: 'publish-fr' }, who)).location).toBe(`${PUBLISH}/asked`)
    expect((await open(PREVIEW, who)).text).not.toContain('value="publish-fr"')
  })

  it('takes a link as people type it, and shows where it leads', async () => {
    const who = await member()
    const link = { 'action-label': 'Venir', 'action-url': 'www.mairie.example.org' }
    const page = await send(FORM, { stamp: await stampAt(who), do: 'save', ...link }, who)
    expect(page.location).toBe(SAVED)
    expect((await draft(who))?.callToAction?.url).toBe('https://www.mairie.example.org')
    expect((await open(SAVED, who)).text).toContain('https://www.mairie.example.org')
  })

  it('adds and removes an event by buttons, and saves all that is typed with it', async () => {
    const who = await member()
    const unfinished = { ...EVENT, 'event-1-starts': '', 'event-1-ends': '' }
    const more = await send(
      FORM,
      {
        stamp: await stampAt(who),
        do: 'add-event',
        heading: 'Bonjour',
        'action-url': 'pas un lien',
        ...unfinished,
      },
      who,
    )
    expect(more.status).toBe(200)
    expect(more.text).toContain('name="event-2-title"')
    expect(more.text).toContain('Brouillon enregistré. Voici le nouveau rendez-vous.')
    const back = await open(FORM, who)
    for (const kept of ['Bonjour', 'pas un lien', 'Atelier parents', 'à la médiathèque'])
      expect(back.text).toContain(`value="${kept}"`)
    expect(await draft(who)).toMatchObject({ heading: 'Bonjour', events: [{ title: 'Atelier parents' }] })
    const id = hidden(more, 'event-1-id')
    expect(id).toBe((await draft(who))?.events?.[0]?.id)
    expect((await open(`${PREVIEW}/_cadre`, who)).text).not.toContain('Atelier parents')
    const fields = { stamp: hidden(more, 'stamp'), heading: 'Bonjour', ...EVENT, 'event-1-id': id }
    const less = await send(FORM, { ...fields, do: 'remove-event-1' }, who)
    expect(less.text).toContain('Brouillon enregistré, sans ce rendez-vous.')
    expect(less.text).not.toContain('name="event-1-title"')
    expect(await draft(who)).toMatchObject({ heading: 'Bonjour', events: [] })
  })

  it('says which date a draft can not hold', async () => {
    const who = await member()
    const fields = { stamp: await stampAt(who), do: 'add-event', ...EVENT, 'event-1-starts': 'jeudi soir' }
    const page = await send(FORM, fields, who)
    expect(page.text.replace(/[\u00a0\u202f]/g, ' ')).toContain('Sauf la date du rendez-vous 1')
    expect(page.text).toContain('value="jeudi soir"')
  })

  it('loses nobody’s words by a button: what somebody else saved is shown beside', async () => {
    const who = await member()
    const stamp = await stampAt(who)
    await write(who, { heading: 'Les mots de Paul' })
    const page = await send(FORM, { stamp, do: 'add-event', heading: 'Les mots d’Inès' }, who)
    expect(page.status).toBe(409)
    for (const said of ['Les mots de Paul', 'Les mots d’Inès', 'Pas encore enregistré'])
      expect(page.text).toContain(said)
    expect((await draft(who))?.heading).toBe('Les mots de Paul')
  })

  it('gives back what was typed when the session had ended, as its button left it', async () => {
    const who = await member()
    const fields = { stamp: await stampAt(who), do: 'add-event', heading: 'Bonjour', ...EVENT }
    const closed = await send(FORM, fields)
    expect(closed.status).toBe(422)
    const resumed = await send(
      FORM,
      { 'relais-door': 'resume', 'relais-kept': hidden(closed, 'relais-kept') },
      who,
    )
    for (const kept of ['value="Bonjour"', 'value="Atelier parents"', 'name="event-2-title"'])
      expect(resumed.text).toContain(kept)
    expect((await send(FORM, { ...fields, stamp: hidden(resumed, 'stamp'), do: 'save' }, who)).location).toBe(
      SAVED,
    )
  })

  it('keeps the row of an event, so that calendars know it again, and takes no row from elsewhere', async () => {
    const [who, other] = [await member(), await member()]
    for (const one of [who, other]) await send(FORM, { stamp: await stampAt(one), do: 'save', ...EVENT }, one)
    const id = (await draft(who))?.events?.[0]?.id ?? ''
    const foreign = (await draft(other))?.events?.[0]?.id ?? ''
    const moved = { ...EVENT, 'event-1-id': id, 'event-1-title': 'Autre titre' }
    await send(FORM, { stamp: await stampAt(who), do: 'save', ...moved }, who)
    expect((await draft(who))?.events).toMatchObject([{ id, title: 'Autre titre' }])
    const page = await send(
      FORM,
      { stamp: await stampAt(who), do: 'save', ...EVENT, 'event-1-id': foreign },
      who,
    )
    expect(page.status).toBe(303)
    expect((await draft(who))?.events?.[0]?.id).not.toBe(foreign)
    expect((await draft(other))?.events?.[0]?.id).toBe(foreign)
  })

  it('shows both when somebody else has saved, and loses neither', async () => {
    const who = await member()
    const stamp = await stampAt(who)
    await write(who, { heading: 'Les mots de Paul' })
    const page = await send(FORM, { stamp, do: 'save', heading: 'Les mots d’Inès' }, who)
    expect(page.status).toBe(409)
    expect(page.text).toContain('Les mots de Paul')
    expect(page.text).toContain('Les mots d’Inès')
    expect((await draft(who))?.heading).toBe('Les mots de Paul')
    const second = await send(FORM, { stamp: hidden(page, 'stamp'), do: 'save', heading: 'Les deux' }, who)
    expect(second.status).toBe(303)
    expect((await draft(who))?.heading).toBe('Les deux')
  })

  it('offers the French words to whoever begins in English', async () => {
    const who = await member()
    await send(FORM, { stamp: await stampAt(who), do: 'save', heading: 'Bonjour', ...EVENT }, who)
    const english = `${SPACE}/vos-mots/lanternes/en`
    const page = await open(english, who)
    expect(page.text).toContain('value="copy"')
    const copied = await send(
      english,
      { stamp: hidden(page, 'stamp'), do: 'copy', introduction: 'Typed already' },
      who,
    )
    expect(copied.text).toContain('value="Bonjour"')
    expect(copied.text).toContain('Typed already')
    const saved = await send(
      english,
      {
        stamp: hidden(copied, 'stamp'),
        do: 'save',
        heading: 'Hello',
        ...EVENT,
        'event-1-id': hidden(copied, 'event-1-id'),
      },
      who,
    )
    expect(saved.status).toBe(303)
    expect([(await draft(who))?.heading, (await draft(who, 'en'))?.heading]).toEqual(['Bonjour', 'Hello'])
    expect((await open(english, who)).text).not.toContain('value="copy"')
  })

  it('shows and saves the slots that the campaign gives, and no other', async () => {
    const payload = await payloadForTests()
    const who = await member()
    await write(who, { heading: 'Bonjour', contact: { phone: '01 99 00 11 22' } })
    await commitNotes(async () => {
      await payload.update({
        collection: 'campaigns',
        id: house.campaign,
        locale: 'fr',
        data: { relay: { slots: ['contact'] } },
        draft: true,
      })
      await payload.update({
        collection: 'campaigns',
        id: house.campaign,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { _status: 'published' },
      })
    })
    const page = await open(FORM, who)
    expect(page.text).toContain('name="contact-phone"')
    expect(page.text).not.toContain('name="introduction"')
    await send(
      FORM,
      { stamp: hidden(page, 'stamp'), do: 'save', heading: 'Glissé', 'contact-phone': '02 99 00 11 22' },
      who,
    )
    expect(await draft(who)).toMatchObject({ heading: 'Bonjour', contact: { phone: '02 99 00 11 22' } })
    await commitNotes(async () => {
      const all = ['introduction', 'contact', 'events', 'callToAction'] as const
      await payload.update({
        collection: 'campaigns',
        id: house.campaign,
        locale: 'fr',
        data: { relay: { slots: [...all] } },
        draft: true,
      })
      await payload.update({
        collection: 'campaigns',
        id: house.campaign,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { _status: 'published' },
      })
    })
  })

  it('names no elected person before a vote, and offers neutral words', async () => {
    stoppedClock('2027-01-10T10:00:00Z')
    const who = await member({ election: { on: '2027-03-14T11:00:00.000Z', names: 'Aurélie Vaucanson' } })
    const fields = { stamp: await stampAt(who), introduction: 'Avec Aurélie Vaucanson', heading: 'Bonjour' }
    const page = await send(FORM, { ...fields, do: 'save' }, who)
    expect(page.status).toBe(422)
    expect(page.text.replace(/[\u00a0\u202f]/g, ' ')).toContain('L. 52-1')
    expect(page.text).toContain('value="neutral"')
    const neutral = await send(FORM, { ...fields, stamp: hidden(page, 'stamp'), do: 'neutral' }, who)
    expect(neutral.text).toContain('relaie cette campagne d’information')
    expect(neutral.text).not.toContain('Vaucanson')
    expect(neutral.text).toContain('value="Bonjour"')
  })

  it('is nobody else’s', async () => {
    const who = await member()
    for (const path of [
      'vos-mots/lanternes/de',
      'vos-mots/nulle-part/fr',
      'vos-mots',
      'apercu/lanternes/fr/nulle-part',
    ])
      expect([path, (await open(`${SPACE}/${path}`, who)).status]).toEqual([path, 404])
    expect((await open(FORM)).text).not.toContain('name="introduction"')
  })
})

describe('the preview', () => {
  it('draws the newest words at once, with the published pages of the campaign and nothing of the house’s drafts', async () => {
    const payload = await payloadForTests()
    const who = await member()
    await commitNotes(async () => {
      for (const [collection, id] of [
        ['pages', house.home],
        ['campaigns', house.campaign],
      ] as const)
        await payload.update({
          collection,
          id,
          locale: 'fr',
          draft: true,
          data: { title: 'SECRET DE LA MAISON' },
        })
      await payload.create({
        collection: 'pages',
        locale: 'fr',
        draft: true,
        data: { campaign: house.campaign, kind: 'page', title: 'PAGE SECRÈTE', slug: 'secret' },
      })
    })
    const began = performance.now()
    await send(FORM, { stamp: await stampAt(who), do: 'save', heading: 'Mes mots tout neufs' }, who)
    const page = await open(PREVIEW, who)
    const frame = await open(`${PREVIEW}/_cadre`, who)
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(page.text).toContain(`src="${PREVIEW}/_cadre#own-words"`)
    expect(frame.text).toMatch(/id="own-words">Vos mots<.*Mes mots tout neufs/s)
    expect(page.text).toContain(`href="${PREVIEW}/agir"`)
    expect(frame.text).toContain('Mes mots tout neufs')
    expect((await open(`${PREVIEW}/agir/_cadre`, who)).status).toBe(200)
    expect((await open(`${PREVIEW}/secret`, who)).status).toBe(404)
    expect((await open(`${PREVIEW}/secret/_cadre`, who)).status).toBe(404)
    for (const { text } of [page, frame]) expect(text).not.toMatch(/SECRET|SECRÈTE/)
  })

  it('is of one’s own edition, whoever asks', async () => {
    const [who, other] = [await member(), await member()]
    await write(other, { heading: 'Les mots des autres' })
    const frame = await open(`${PREVIEW}/_cadre`, who)
    expect(frame.status).toBe(200)
    expect(frame.text).not.toContain('Les mots des autres')
    expect((await open(`${PREVIEW}/_cadre`)).text).not.toContain('data-edition')
  })

  it('leads from page to page within the frame, and elsewhere out of it', async () => {
    const who = await member()
    const { text } = await open(`${PREVIEW}/_cadre`, who)
    expect(text).not.toContain(`href="/fr/lanternes/avec/`)
    for (const [, before = '', href = ''] of text.matchAll(/<a ([^>]*?)href="([^"#][^"]*)"/g))
      expect([href, href.startsWith(PREVIEW) || before.includes('target="_top"')]).toEqual([href, true])
  })
})

describe('publishing', () => {
  it('asks the house, and says so', async () => {
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    const page = await open(PUBLISH, who)
    expect(page.text).toContain('value="publish-fr"')
    const asked = await send(PUBLISH, { do: 'publish-fr' }, who)
    expect([asked.status, asked.location]).toEqual([303, `${PUBLISH}/asked`])
    const after = await open(`${PUBLISH}/asked`, who)
    expect(after.status).toBe(200)
    expect(after.text).not.toContain('value="publish-fr"')
  })

  it('says what keeps it back, with a link to the field', async () => {
    stoppedClock('2027-01-10T10:00:00Z')
    const who = await member({ election: { on: '2027-03-14T11:00:00.000Z', names: 'Aurélie Vaucanson' } })
    await write(who, { introduction: 'Avec Aurélie Vaucanson' })
    const page = await open(PUBLISH, who)
    expect(page.text).toContain(`href="${FORM}#introduction"`)
    expect(page.text).not.toContain('value="publish-fr"')
  })

  it('offers a pause of what is online alone, and titles itself by the state', async () => {
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    const page = async () => (await open(PUBLISH, who)).text
    expect(await page()).not.toContain('value="pause"')
    expect(await page()).toMatch(/<h1[^>]*>Publier votre édition</)
    await publishWords(who)
    expect(await page()).toContain('value="pause"')
    expect(await page()).toMatch(/<h1[^>]*>Votre édition est en ligne</)
    await write(who, { heading: 'Bonsoir' })
    expect(await page()).toMatch(/<h1[^>]*>Publier vos changements</)
    await send(PUBLISH, { do: 'pause', from: '', until: '' }, who)
    expect(await page()).toMatch(/<h1[^>]*>Votre édition est en pause</)
  })

  it('is told on the home as it is: changes to publish, a pause, an end', async () => {
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    await publishWords(who)
    const home = async () => (await open(SPACE, who)).text
    expect(await home()).toContain('En ligne en français')
    await write(who, { heading: 'Bonsoir' })
    const changed = await home()
    expect(changed).toMatch(/class="status warn">.{0,400}En ligne, avec des changements pas encore publiés</s)
    expect(changed).not.toContain('class="status ok"')
    expect(changed).toMatch(
      new RegExp(`class="button[^>]*href="${PUBLISH}"[^>]*>Voir et publier vos changements`),
    )
    await send(PUBLISH, { do: 'pause', from: '', until: '' }, who)
    const paused = await home()
    expect(paused).not.toContain('En ligne en français')
    expect(paused).toContain('value="resume"')
    await send(PUBLISH, { do: 'resume' }, who)
    await send(PUBLISH, { do: 'end' }, who)
    const ended = await home()
    expect(ended).not.toContain('En ligne en français')
    expect(ended).toContain('value="reopen"')
  })

  it('pauses, resumes and ends', async () => {
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    await publishWords(who)
    const standing = async () =>
      (await payloadForTests()).findByID({ collection: 'standings', id: who.standing, depth: 0 })
    const wrong = await send(PUBLISH, { do: 'pause', from: '', until: '2020-01-01T10:00' }, who)
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('value="2020-01-01T10:00"')
    expect((await send(PUBLISH, { do: 'pause', from: '', until: '' }, who)).location).toBe(
      `${PUBLISH}/paused`,
    )
    expect((await standing()).pausedFrom).toBeTruthy()
    expect((await open(PUBLISH, who)).text).toContain('value="resume"')
    expect((await send(PUBLISH, { do: 'resume' }, who)).location).toBe(`${PUBLISH}/resumed`)
    expect((await standing()).pausedFrom ?? null).toBeNull()
    // One that has not begun is cancelled: it is not over.
    await send(PUBLISH, { do: 'pause', from: '2100-01-01T10:00', until: '' }, who)
    expect((await send(PUBLISH, { do: 'resume' }, who)).location).toBe(`${PUBLISH}/cancelled`)
    expect((await open(`${PUBLISH}/cancelled`, who)).text).toContain('La pause est annulée')
    expect((await open(`${PUBLISH}/fin`, who)).text).toContain('Elles ne mènent jamais nulle part')
    expect((await standing()).state).toBe('open')
    await send(PUBLISH, { do: 'end' }, who)
    expect((await standing()).state).toBe('ended')
  })

  it.each([
    ['suspended', 'Elle seule peut la rouvrir ou y mettre fin'],
    ['ended', 'Vous pouvez la rouvrir plus bas'],
  ] as const)(
    'does nothing for an edition that is %s, and says so with the way out',
    async (state, words) => {
      const payload = await payloadForTests()
      const who = await member()
      await write(who, { heading: 'Bonjour' })
      await commitNotes(() => payload.update({ collection: 'standings', id: who.standing, data: { state } }))
      const before = await payload.findByID({ collection: 'standings', id: who.standing, depth: 0 })
      for (const action of ['pause', 'resume', 'end', 'publish-fr', 'withdraw-fr']) {
        const page = await send(PUBLISH, { do: action, from: '', until: '' }, who)
        expect([action, page.status]).toEqual([action, 409])
        expect(page.text).toContain(words)
      }
      expect(await payload.findByID({ collection: 'standings', id: who.standing, depth: 0 })).toEqual(before)
      const question = await open(`${PUBLISH}/fin`, who)
      expect([question.status, question.text.includes('value="end"')]).toEqual([409, false])
      for (const done of ['published', 'resumed', 'paused'])
        expect((await open(`${PUBLISH}/${done}`, who)).text).not.toContain('role="status"')
    },
  )

  it('opens again what its partner had ended; the house reviews it before it appears', async () => {
    const payload = await payloadForTests()
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    await commitNotes(() =>
      payload.update({
        collection: 'editions',
        id: who.edition,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { _status: 'published' },
      }),
    )
    await write(who, { heading: 'Bonjour', callToAction: { label: 'Venir', url: 'pas un lien' } })
    await send(PUBLISH, { do: 'end' }, who)
    const ended = await open(`${PUBLISH}/ended`, who)
    expect(ended.text).toContain('value="reopen"')
    expect(ended.text).not.toMatch(/value="(publish-fr|pause|end|resume)"/)
    expect((await send(PUBLISH, { do: 'reopen' }, who)).location).toBe(`${PUBLISH}/reopenedAsk`)
    expect((await payload.findByID({ collection: 'standings', id: who.standing, depth: 0 })).state).toBe(
      'open',
    )
    const shown = await payload.find({
      collection: 'editions',
      where: { id: { equals: who.edition } },
      locale: 'fr',
      fallbackLocale: false,
    })
    expect(shown.docs[0]?._status).toBe('draft')
    // What was typed stays, not yet right as it was.
    expect((await draft(who))?.callToAction?.url).toBe('pas un lien')
    const page = await open(PUBLISH, who)
    expect(page.text).toContain('corrigez d’abord')
    expect(page.text).toContain(`href="${FORM}#action-url"`)
  })

  it('keeps a printed address leading to the house from its end until it is published again', async () => {
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    const [printed, deep] = [`/fr/lanternes/avec/${who.slug}`, `/fr/lanternes/avec/${who.slug}/agir`]
    const both = async () => [await publicly(printed), await publicly(deep)]
    const atTheHouse = ['to /fr/lanternes', 'to /fr/lanternes/agir']
    await publishWords(who)
    expect(await both()).toEqual(['page', 'page'])
    await send(PUBLISH, { do: 'end' }, who)
    expect(await both()).toEqual(atTheHouse)
    expect((await send(PUBLISH, { do: 'reopen' }, who)).location).toBe(`${PUBLISH}/reopenedAsk`)
    expect(await both()).toEqual(atTheHouse)
    expect((await send(PUBLISH, { do: 'publish-fr' }, who)).location).toBe(`${PUBLISH}/asked`)
    expect(await both()).toEqual(atTheHouse)
    await publishWords(who)
    expect(await both()).toEqual(['page', 'page'])
    await send(PUBLISH, { do: 'withdraw-fr' }, who)
    expect(await both()).toEqual(atTheHouse)
    expect(await publicly('/fr/lanternes/avec/personne')).toBe('lost')
  })

  it('opens nothing again that the house suspended, or ended by a date', async () => {
    const payload = await payloadForTests()
    for (const data of [{ state: 'suspended' }, { endsAt: '2020-01-01T10:00:00.000Z' }] as const) {
      const who = await member()
      await commitNotes(() => payload.update({ collection: 'standings', id: who.standing, data }))
      expect((await open(PUBLISH, who)).text).not.toContain('value="reopen"')
      expect((await send(PUBLISH, { do: 'reopen' }, who)).status).toBe(409)
    }
  })

  it('asks nobody to review words that are not right yet', async () => {
    const who = await member()
    await write(who, { heading: 'Bonjour', contact: { email: 'accueil@' } })
    expect((await open(PUBLISH, who)).text).not.toContain('value="publish-fr"')
    const page = await send(PUBLISH, { do: 'publish-fr' }, who)
    expect(page.status).toBe(422)
    expect(page.text).toContain(`href="${FORM}#contact-email"`)
  })

  it('takes a language off the site, whatever its draft holds', async () => {
    const payload = await payloadForTests()
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    const publish = { publishSpecificLocale: 'fr' as const, data: { _status: 'published' as const } }
    await commitNotes(() =>
      payload.update({ collection: 'editions', id: who.edition, locale: 'fr', ...publish }),
    )
    const fields = { stamp: await stampAt(who), do: 'add-event', heading: 'x'.repeat(200) }
    await send(FORM, { ...fields, ...EVENT, 'event-1-starts': '' }, who)
    expect((await send(PUBLISH, { do: 'withdraw-fr' }, who)).location).toBe(`${PUBLISH}/withdrawn`)
    expect(await draft(who)).toMatchObject({
      heading: 'x'.repeat(200),
      events: [{ title: 'Atelier parents' }],
    })
    expect((await open(PUBLISH, who)).text).toContain('Pas encore en ligne')
  })

  it('shows the languages that the organisation serves, and offers one that is not begun in a line', async () => {
    const payload = await payloadForTests()
    const who = await member()
    await write(who, { heading: 'Bonjour' })
    const both = await open(PUBLISH, who)
    expect(both.text).toContain('Ajouter l’anglais')
    expect(both.text).not.toContain('value="publish-en"')
    expect(both.text.match(/class="button"/g)).toHaveLength(1)
    expect((await open(`${PUBLISH}/en`, who)).text).toContain('value="publish-en"')
    await commitNotes(() =>
      payload.update({ collection: 'partners', id: who.partner, data: { languages: ['fr'] } }),
    )
    for (const path of [PUBLISH, FORM, PREVIEW])
      expect([path, /anglais/i.test((await open(path, who)).text)]).toEqual([path, false])
    expect((await open('/en/partner-space/your-words/lanternes', who)).text).toContain('value="Bonjour"')
  })

  it('says in every state what is so, with one first button', async () => {
    const payload = await payloadForTests()
    const who = await member()
    const become = (data: Parameters<typeof payload.update<'standings', object>>[0]['data']) =>
      commitNotes(() => payload.update({ collection: 'standings', id: who.standing, data }))
    const seen = async () => {
      const { text } = await open(PUBLISH, who)
      return [
        /class="status [a-z]+"><svg.*?<\/svg>([^<]*)/s
          .exec(text)?.[1]
          ?.split(/\u00a0?[:.]/)[0]
          ?.trim(),
        text.match(/class="button"/g)?.length ?? 0,
      ]
    }
    expect(await seen()).toEqual(['Pas encore en ligne', 1])
    await write(who, { heading: 'Bonjour' })
    await send(PUBLISH, { do: 'publish-fr' }, who)
    expect(await seen()).toEqual(['Pas encore en ligne', 1])
    await commitNotes(() =>
      payload.update({
        collection: 'editions',
        id: who.edition,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { _status: 'published' },
      }),
    )
    expect(await seen()).toEqual(['En ligne et à jour', 1])
    await become({ pausedFrom: '2020-01-01T10:00:00.000Z' })
    expect(await seen()).toEqual(['Personne ne la voit', 1])
    await become({ pausedFrom: null, state: 'ended' })
    expect(await seen()).toEqual(['Son adresse mène à l’édition de la fondation', 1])
    await become({ state: 'suspended' })
    expect((await seen())[0]).toBe('La fondation l’a suspendue')
  })

  it('refuses an end at the very moment at which the house suspends', async () => {
    const payload = await payloadForTests()
    const who = await member()
    const find = payload.find.bind(payload)
    // The last look before the write is for the terms: the house is quicker than the partner by that much.
    const look = vi.spyOn(payload, 'find').mockImplementation(async (options) => {
      const found = await find(options)
      if (options.collection !== 'terms') return found
      look.mockRestore()
      const data = { state: 'suspended' as const }
      await commitNotes(() => payload.update({ collection: 'standings', id: who.standing, data }))
      return found
    })
    const page = await send(PUBLISH, { do: 'end' }, who)
    expect(page.status).toBe(409)
    expect(page.text).toContain('Elle seule peut la rouvrir')
  })

  it.each(['__proto__', 'constructor', 'toString', 'x-fr', 'publish-constructor'])(
    'takes %s for no button of its own',
    async (action) => {
      const who = await member()
      await write(who, { heading: 'Bonjour' })
      const page = await send(PUBLISH, { do: action }, who)
      expect([page.status, page.location]).toEqual([200, null])
      expect((await open(PUBLISH, who)).text).toContain('value="publish-fr"')
    },
  )

  it('knows no span of reach by a name that every object has', async () => {
    const who = await member()
    expect((await open(`${SPACE}/audience/lanternes/constructor`, who)).status).toBe(404)
    expect((await open(`${SPACE}/audience/lanternes/week`, who)).status).toBe(200)
  })

  it('names what was shown, and tells no figure by a sum', async () => {
    const who = await member()
    const payload = await payloadForTests()
    const { docs } = await payload.find({
      collection: 'campaigns',
      where: { slug: { equals: 'lanternes' } },
      locale: 'fr',
    })
    const row = { day: parisDay(now()), campaign: docs[0]?.id ?? '', partner: who.partner, language: 'fr' }
    for (const [path, people] of [
      ['', 5],
      ['/ailleurs', 1],
    ] as const)
      await addRow(payload, { ...row, kind: 'page', path: `/fr/lanternes/avec/x${path}`, people, robots: 7 })
    const { text } = await open(`${SPACE}/audience/lanternes`, who)
    expect(text).toContain('Accueil de votre édition')
    expect(text).toMatch(/de.6 à.9/u)
    expect(text).not.toMatch(/>6</)
  })
})

describe('the calendar', () => {
  const ask = async (path: string) => {
    const response = await calendar(new Request(new URL(path, env().PUBLIC_URL)))
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      text: await response.text(),
    }
  }
  const uids = (text: string) => [...text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid)

  it('holds the published events while the edition is on air, under ids that stay', async () => {
    const who = await member()
    const path = `/calendar/fr/lanternes/${who.slug}.ics`
    await send(FORM, { stamp: await stampAt(who), do: 'save', ...EVENT }, who)
    expect((await ask(path)).status).toBe(404)
    const staff = await requestOf({ ...who.member, collection: 'members' })
    const payload = await payloadForTests()
    const publish = () =>
      commitNotes(() =>
        payload.update({
          collection: 'editions',
          id: who.edition,
          locale: 'fr',
          publishSpecificLocale: 'fr',
          data: { _status: 'published' },
        }),
      )
    await publish()
    const first = await ask(path)
    expect([first.status, first.type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(first.cache).toBe(cacheControl('service'))
    expect(first.text).toContain('DTSTART;TZID=Europe/Paris:20270218T183000\r\n')
    const id = (await draft(who))?.events?.[0]?.id ?? ''
    await send(
      FORM,
      { stamp: await stampAt(who), do: 'save', ...EVENT, 'event-1-id': id, 'event-1-place': 'Ailleurs' },
      who,
    )
    expect((await ask(path)).text).toBe(first.text)
    await publish()
    const second = await ask(path)
    expect(second.text).toContain('LOCATION:Ailleurs')
    expect(uids(second.text)).toEqual(uids(first.text))
    await expect(publishEdition(staff, { edition: who.edition, locale: 'fr' })).resolves.toBeUndefined()
    await commitNotes(() =>
      payload.update({ collection: 'standings', id: who.standing, data: { state: 'suspended' } }),
    )
    expect((await ask(path)).status).toBe(404)
    expect((await ask('/calendar/fr/lanternes/nobody.ics')).status).toBe(404)
  })
})
