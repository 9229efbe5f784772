import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { termsDuty } from '@/editions/jobs/termsDuty'
import { fingerprintOf } from '@/editions/slotNames'
import { teamOf } from '@/partners/members/team'
import { organisationsWithoutMembers } from '@/partners/members/withoutMembers'
import { makeLink } from '@/people/links/links'
import { memberOf, openSession } from '@/people/memberSession'
import { memberAt } from '@/people/members/account'
import { addMember } from '@/people/members/add'
import { forgetTries } from '@/people/signIn/limits'
import { setClock } from '@/platform/clock'
import { commitNotes } from '@/publishing/notes'
import { lettersTo } from '../support/letters'
import { payloadForTests } from '../support/payload'
import { hidden, open, send } from '../support/space'
import { campaign } from './access/records'
import { make, subject } from './access/subjects'
import { PASSWORD, person } from './members-people'

const HOME = '/fr/espace-partenaire'
const TEAM = `${HOME}/equipe`

let payload: Payload
beforeAll(async () => {
  payload = await payloadForTests()
  await commitNotes(() => payload.updateGlobal({ slug: 'house', locale: 'en', data: { name: 'The House' } }))
  await commitNotes(() => payload.updateGlobal({ slug: 'house', locale: 'fr', data: { name: 'La Maison' } }))
})
beforeEach(() => forgetTries())
afterEach(() => setClock())

async function letters(to: string) {
  return (await lettersTo(payload, to)).map(({ row, blocks }) => {
    const href = blocks.flatMap((block) => (block.kind === 'button' ? [block.href] : []))[0]
    return { purpose: row.purpose, subject: row.subject, language: row.language, blocks, href }
  })
}

const pathTo = async (to: string): Promise<string> => {
  const href = (await letters(to)).at(-1)?.href
  if (!href) throw new Error(`No link to ${to}`)
  return new URL(href).pathname
}

const colleagues = async (partner: string) =>
  (
    await payload.find({
      collection: 'members',
      where: { partner: { equals: partner } },
      pagination: false,
      depth: 0,
    })
  ).docs.map(({ email }) => email)

describe('the team', () => {
  it('grows by an invitation that scanners may open, once, within seven days', async () => {
    const one = await person(payload)
    const email = 'nouvelle@example.org'
    const sent = await send(TEAM, { do: 'invite', email: ` ${email.toUpperCase()} ` }, { cookie: one.cookie })
    expect([sent.status, sent.location]).toEqual([303, `${TEAM}/invited`])
    expect((await open(`${TEAM}/invited`, { cookie: one.cookie })).text).toContain('pas encore venu')
    const path = await pathTo(email)
    for (let n = 0; n < 2; n += 1) expect((await open(path)).text.match(/<button/g)).toHaveLength(1)
    expect((await send(path, { name: '\u0000', password: '' })).status).toBe(422)
    const bare = await send(path, { name: ' ', password: 'court' })
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('Donnez votre nom')
    expect(bare.text).toContain('Au moins 12')
    const joined = await send(path, { name: 'Zoé Œuvrard', password: '' })
    expect(joined.location).toBe(HOME)
    expect(await memberOf(payload, new Headers({ cookie: joined.cookie ?? '' }))).toMatchObject({
      name: 'Zoé Œuvrard',
      partner: one.partner,
    })
    expect((await send(path, { name: 'Encore' })).status).toBe(410)
    const again = await send(TEAM, { do: 'invite', email }, { cookie: one.cookie })
    expect(again.text).toContain('a déjà accès')
  })
  it('invitations end after seven days, and with whoever was taken back', async () => {
    const one = await person(payload)
    for (const email of ['tard@example.org', 'repris@example.org'])
      await send(TEAM, { do: 'invite', email }, { cookie: one.cookie })
    const [late, back] = [await pathTo('tard@example.org'), await pathTo('repris@example.org')]
    const listed = await teamOf(payload, one.doc)
    const taken = listed.find(({ email }) => email === 'repris@example.org')
    expect(
      (await send(TEAM, { do: 'remove', member: taken?.id ?? '' }, { cookie: one.cookie })).location,
    ).toBe(`${TEAM}/removed`)
    expect((await send(back, { name: 'Une personne' })).status).toBe(410)
    setClock(() => Date.now() + 7 * 86_400_000 + 1000)
    expect((await open(late)).status).toBe(410)
    expect((await teamOf(payload, one.doc)).map(({ email }) => email)).toEqual([one.email])
  })
  it('does not tell whoever invites that an address opens another space: neither at once nor in the list', async () => {
    const [one, other] = [await person(payload), await person(payload)]
    const seen = []
    for (const email of [other.email, 'membre-neuf@example.org']) {
      const sent = await send(TEAM, { do: 'invite', email }, { cookie: one.cookie })
      const again = await send(TEAM, { do: 'invite', email }, { cookie: one.cookie })
      const listed = (await teamOf(payload, one.doc)).find((colleague) => colleague.email === email)
      const gone = await send(TEAM, { do: 'remove', member: listed?.id ?? '' }, { cookie: one.cookie })
      seen.push({
        ...listed,
        id: typeof listed?.id,
        name: listed?.name === email.split('@')[0],
        email: listed?.email === email,
        answers: [sent.location, again.location, gone.location],
      })
    }
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]?.answers).toEqual([`${TEAM}/invited`, `${TEAM}/invited`, `${TEAM}/removed`])
    const [letter] = await letters(other.email)
    expect([letter?.purpose, letter?.href]).toEqual(['member-invitation', undefined])
    expect(await memberAt(payload, other.email)).toMatchObject({ partner: other.partner })
  })
  it('invites nobody over and over: a mailbox gets five letters an hour, whoever sends them', async () => {
    const one = await person(payload)
    const two = await person(payload, { partner: one.partner })
    const email = 'assailli@example.org'
    for (const { cookie } of [one, two, one, two, one])
      expect((await send(TEAM, { do: 'invite', email }, { cookie })).status).toBe(303)
    const more = await send(TEAM, { do: 'invite', email }, { cookie: two.cookie })
    expect([more.status, more.text.includes('Trop d’essais')]).toEqual([422, true])
    expect(await letters(email)).toHaveLength(5)
  })
  it('an invitation makes no account: it holds nobody who has not followed it', async () => {
    const one = await person(payload)
    await send(TEAM, { do: 'invite', email: 'future@example.org' }, { cookie: one.cookie })
    expect(await memberAt(payload, 'future@example.org')).toBeNull()
    expect((await open(TEAM, { cookie: one.cookie })).text).toContain('future@example.org')
    const stranger = await person(payload)
    expect((await teamOf(payload, stranger.doc)).map(({ email }) => email)).toEqual([stranger.email])
    const [pending] = (await teamOf(payload, one.doc)).filter(({ email }) => email !== one.email)
    const foreign = await send(TEAM, { do: 'remove', member: pending?.id ?? '' }, { cookie: stranger.cookie })
    expect(foreign.status).toBe(422)
    expect((await open(await pathTo('future@example.org'))).status).toBe(200)
  })
  it('an invitation is dead once its address has an account that came in, here or elsewhere', async () => {
    const one = await person(payload)
    for (const partner of [one.partner, undefined]) {
      const email = `entre-temps-${partner ? 'ici' : 'ailleurs'}@example.org`
      await send(TEAM, { do: 'invite', email }, { cookie: one.cookie })
      const path = await pathTo(email)
      const { id } = await addMember(payload, {
        email,
        name: 'Déjà là',
        partner: partner ?? (await make(subject('partners'))),
        language: 'fr',
        password: PASSWORD,
      })
      await openSession(payload, id)
      expect((await open(path)).status).toBe(410)
      const taken = await send(path, { name: 'Un intrus', password: 'un mot de passe intrus' })
      expect([taken.status, taken.cookie]).toEqual([410, null])
      expect(await memberAt(payload, email)).toMatchObject({ name: 'Déjà là' })
    }
  })
  it('an invitation lets in one of those who follow it at once, and gives nothing to an unknown act', async () => {
    const one = await person(payload)
    await send(TEAM, { do: 'invite', email: 'ensemble@example.org' }, { cookie: one.cookie })
    const path = await pathTo('ensemble@example.org')
    const answers = await Promise.all([1, 2, 3].map((n) => send(path, { name: `Personne ${n}\r\nde trop` })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
    expect((await memberAt(payload, 'ensemble@example.org'))?.name).toMatch(/^Personne \d de trop$/)
    for (const act of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])
      expect((await send(TEAM, { do: act }, { cookie: one.cookie })).status).toBe(200)
  })
  it('two who take each other out at once leave one', async () => {
    for (let n = 0; n < 3; n += 1) {
      const one = await person(payload)
      const two = await person(payload, { partner: one.partner })
      const whom = n % 2 === 0 ? [two.id, one.id] : [one.id, two.id]
      await Promise.all([
        send(TEAM, { do: 'remove', member: whom[0] ?? '' }, { cookie: one.cookie }),
        send(TEAM, { do: 'remove', member: whom[1] ?? '' }, { cookie: two.cookie }),
      ])
      expect(await colleagues(one.partner)).toHaveLength(1)
    }
  })
  it('keeps its last person, says so, and lets others go at once', async () => {
    const one = await person(payload)
    await send(TEAM, { do: 'invite', email: 'pas-venu@example.org' }, { cookie: one.cookie })
    const alone = await send(TEAM, { do: 'remove', member: one.id }, { cookie: one.cookie })
    expect([alone.status, alone.text.includes('dernière personne')]).toEqual([422, true])
    const two = await person(payload, { partner: one.partner })
    await send(TEAM, { do: 'remove', member: two.id }, { cookie: one.cookie })
    expect((await open(TEAM, { cookie: two.cookie })).status).toBe(403)
    // The front door shows the way in to anybody, and refuses nobody.
    expect((await open(HOME, { cookie: two.cookie })).status).toBe(200)
    expect(await colleagues(one.partner)).not.toContain(two.email)
  })
  it('an organisation whose last member is gone is named for the manager', async () => {
    const one = await person(payload)
    const named = async () => (await organisationsWithoutMembers(payload)).map(({ id }) => id)
    expect(await named()).not.toContain(one.partner)
    await payload.delete({ collection: 'members', id: one.id })
    expect(await named()).toContain(one.partner)
  })
})

describe('one’s own account', () => {
  it('has a name and a language of mails', async () => {
    const { cookie, email } = await person(payload)
    for (const name of ['', '\u0000', '\u0007\u2028']) {
      const wrong = await send(TEAM, { do: 'profile', name, language: 'en' }, { cookie })
      expect([wrong.status, wrong.text.includes('Donnez votre nom')]).toEqual([422, true])
    }
    await send(TEAM, { do: 'profile', name: 'Service Familles', language: 'en' }, { cookie })
    expect(await memberAt(payload, email)).toMatchObject({ name: 'Service Familles', language: 'en' })
  })
  it('changes its password with the current one alone, and ends its other sessions', async () => {
    const { cookie, email, id } = await person(payload)
    const elsewhere = await send(`${HOME}/connexion`, {
      email,
      password: PASSWORD,
      'relais-door': 'password',
    })
    const change = (currentPassword: string) =>
      send(TEAM, { do: 'password', currentPassword, password: 'un autre mot de passe' }, { cookie })
    const mailed = await Promise.all(
      ['lien', 'mot-de-passe'].map(async (room) => {
        const purpose = room === 'lien' ? 'member-link' : 'member-password'
        const about = { collection: 'members', id }
        const { token } = await makeLink({ payload }, { purpose, subject: about, email, hoursValid: 1 })
        return `${HOME}/${room}/${token}`
      }),
    )
    for (const held of mailed) expect((await open(held)).status).toBe(200)
    expect((await change('pas le bon mot de passe')).status).toBe(422)
    expect((await change('')).status).toBe(422)
    expect((await change(PASSWORD)).location).toBe(`${TEAM}/password`)
    for (const held of mailed) expect((await open(held)).status).toBe(410)
    const still = (given: string | null) => memberOf(payload, new Headers({ cookie: given ?? '' }))
    expect(await still(elsewhere.cookie)).toBeNull()
    expect(await still(cookie)).toMatchObject({ id })
  })
  it('sets a first password without one, and ends other sessions on request', async () => {
    const { cookie, email } = await person(payload, { password: null })
    await send(TEAM, { do: 'password', password: PASSWORD }, { cookie })
    const { cookie: other } = await send(`${HOME}/connexion`, {
      email,
      password: PASSWORD,
      'relais-door': 'password',
    })
    expect(other).not.toBeNull()
    expect((await open(TEAM, { cookie })).text).toContain('2 sessions')
    await send(TEAM, { do: 'sessions' }, { cookie })
    expect(await memberOf(payload, new Headers({ cookie: other ?? '' }))).toBeNull()
  })
})

/** An edition of a member's organisation, with terms in force that it has not agreed to. */
async function relaying(pauseAfter: string | null) {
  const one = await person(payload)
  const house = await campaign()
  const edition = await commitNotes(() =>
    payload.create({
      collection: 'editions',
      locale: 'fr',
      draft: true,
      data: { campaign: house, partner: one.partner, role: 'supporting' },
    }),
  )
  const terms = await commitNotes(() =>
    payload.create({
      collection: 'terms',
      locale: 'fr',
      data: {
        campaign: house,
        label: 'Version de 2027',
        from: '2020-01-01T00:00:00.000Z',
        from_tz: 'Europe/Paris',
        text: 'Premier point.\n\nSecond « point » : l’accord.',
        changes: 'Le second point.',
        pauseAfter,
      },
    }),
  )
  const { slug } = await payload.findByID({ collection: 'campaigns', id: house, locale: 'fr', depth: 0 })
  return { one, house, edition, terms, path: `${HOME}/conditions/${slug}` }
}

describe('terms asked again', () => {
  it('are agreed to once, word for word, and put the edition in order', async () => {
    const { one, house, terms, path } = await relaying('2000-01-02T12:00:00.000Z')
    expect((await open(HOME, { cookie: one.cookie })).text).toContain('nouvelles conditions')
    const page = await open(path, { cookie: one.cookie })
    expect(page.text).toContain('Le second point.')
    expect(page.text).toContain('en pause depuis le')
    const inEnglish = await open(path.replace(`${HOME}/conditions`, '/en/partner-space/terms'), {
      cookie: one.cookie,
    })
    expect(inEnglish.text).toContain('New terms are waiting for you')
    expect(inEnglish.text).toContain('Le second point.')
    const hash = hidden(page, 'hash')
    expect((await send(path, { hash }, { cookie: one.cookie })).status).toBe(422)
    expect((await send(path, { hash: 'x', agree: 'yes' }, { cookie: one.cookie })).status).toBe(422)
    for (let n = 0; n < 2; n += 1)
      expect((await send(path, { hash, agree: 'yes' }, { cookie: one.cookie })).status).toBe(303)
    const { docs } = await payload.find({
      collection: 'agreements',
      where: { partner: { equals: one.partner } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      text: terms.text,
      sha256: createHash('sha256').update(terms.text).digest('hex'),
      email: one.email,
      campaign: house,
      terms: terms.id,
    })
    const standing = await payload.find({
      collection: 'standings',
      where: { partner: { equals: one.partner } },
      depth: 0,
    })
    expect(standing.docs[0]).toMatchObject({ agreedTo: terms.id, state: 'open' })
    expect((await open(path, { cookie: one.cookie })).text).toContain('Vous avez accepté')
  })
  it('of others are not there', async () => {
    const { path } = await relaying(null)
    const stranger = await person(payload)
    expect((await open(path, { cookie: stranger.cookie })).status).toBe(404)
  })
  it('are told of once, and once more a week before the pause', async () => {
    const { one } = await relaying('2031-03-31T12:00:00.000Z')
    const run = async (at: string) => {
      setClock(() => Date.parse(at))
      for (let n = 0; n < 2; n += 1) await commitNotes(() => termsDuty.run(payload))
      return (await letters(one.email)).map(({ purpose }) => purpose)
    }
    expect(await run(new Date().toISOString())).toEqual(['terms-new'])
    expect(await run('2031-03-01T00:00:00Z')).toEqual(['terms-new'])
    expect(await run('2031-03-25T00:00:00Z')).toEqual(['terms-new', 'terms-soon'])
    expect(await run('2031-05-01T00:00:00Z')).toEqual(['terms-new', 'terms-soon'])
    const [first] = await letters(one.email)
    expect(JSON.stringify(first?.blocks)).toContain('31 mars 2031')
    // Nothing of the edition was written: its pages stay as they are.
    const of = { where: { partner: { equals: one.partner } } }
    expect((await payload.count({ collection: 'standings', ...of })).totalDocs).toBe(0)
  })
})

describe('the front page', () => {
  it('lists its few steps with their states, and has one first button for the one to do now', async () => {
    const { one, edition, terms, house } = await relaying(null)
    const seen = async () => {
      const { text } = await open(HOME, { cookie: one.cookie })
      return {
        title: /<h1>(.*?)<\/h1>/.exec(text)?.[1],
        buttons: [...text.matchAll(/class="button" href="[^"]*"[^>]*>([^<]*)/g)].map(([, label]) => label),
        now: [...text.matchAll(/aria-current="step"><h3><a[^>]*>([^<]*)/g)].map(([, step]) => step),
        text: text.replace(/[\u00a0\u202f]/g, ' '),
      }
    }
    const first = await seen()
    expect(first.title).toBe('Mettez votre édition en ligne')
    expect([first.buttons, first.now]).toEqual([['Lire les nouvelles conditions'], ['Nouvelles conditions']])
    const standing = await commitNotes(() =>
      payload.create({
        collection: 'standings',
        data: { campaign: house, partner: one.partner, state: 'open', agreedTo: terms.id },
      }),
    )
    const second = await seen()
    expect([second.buttons, second.now]).toEqual([
      ['Déposer votre logo et choisir votre couleur'],
      ['Logo et couleur'],
    ])
    expect(second.text).toContain('Facultatif')
    const words = { slots: { introduction: 'Bonjour', contact: { email: 'a@example.org' } } }
    await commitNotes(() =>
      payload.update({ collection: 'editions', id: edition.id, locale: 'fr', draft: true, data: words }),
    )
    expect((await seen()).text).toContain('Fait : 2 sur 4')
    const asked = { language: 'fr', at: '2027-01-10T10:00:00.000Z', fingerprint: fingerprintOf(words.slots) }
    const ask = (answer: string | null) =>
      commitNotes(() =>
        payload.update({
          collection: 'standings',
          id: standing.id,
          data: { asked: [{ ...asked, answer }] },
        }),
      )
    await ask(null)
    expect(await seen()).toMatchObject({
      title: 'La fondation relit votre édition',
      buttons: ['Voir l’aperçu'],
    })
    await ask('Plus court, s’il vous plaît.')
    const refused = await seen()
    expect(refused.text).toContain('Plus court, s’il vous plaît.')
    await commitNotes(() =>
      payload.update({
        collection: 'editions',
        id: edition.id,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { _status: 'published' },
      }),
    )
    await commitNotes(() => payload.update({ collection: 'standings', id: standing.id, data: { asked: [] } }))
    const online = await seen()
    expect(online).toMatchObject({
      title: 'Votre édition est en ligne',
      buttons: ['L’intégrer sur votre site'],
      now: [],
    })
    expect(online.text).toMatch(/<code>http[^<]*\/avec\//)
    expect(online.text).toContain('Voir son audience')
  })
  it('says what a house that suspended an edition wrote', async () => {
    const { one, house } = await relaying(null)
    await commitNotes(() =>
      payload.create({
        collection: 'standings',
        data: { campaign: house, partner: one.partner, state: 'suspended', reason: 'Un motif précis.' },
      }),
    )
    const page = await open(HOME, { cookie: one.cookie })
    expect(page.text).toContain('<h1>Suspendue par la fondation</h1>')
    expect(page.text).toContain('Un motif précis.')
  })
  it('helps on who has no edition, in both languages', async () => {
    const one = await person(payload, { partner: await make(subject('partners')) })
    expect((await open(HOME, { cookie: one.cookie })).text).toContain('Pas encore d’édition')
    expect((await open('/en/partner-space', { cookie: one.cookie })).text).toContain('No edition yet')
  })
  it('shows its mail in a demonstration alone', async () =>
    expect((await open(`${HOME}/courrier`)).status).toBe(404))
})
