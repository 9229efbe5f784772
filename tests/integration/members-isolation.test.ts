import { jwtSign, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as file } from '@/app/(service)/files/[...path]/route'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { type Answer, type Method, rest } from '../support/rest'
import { open, send } from '../support/space'
import { make, subject } from './access/subjects'
import { type Person, person } from './members-people'

type Data = Record<string, unknown>
/** The Local API without its types by collection. */
type Records = {
  find(args: object): Promise<{ docs: (Data & { id: string })[] }>
  findByID(args: object): Promise<Data | null>
  count(args: object): Promise<{ totalDocs: number }>
  findVersions(args: object): Promise<{ docs: Data[] }>
  findVersionByID(args: object): Promise<Data>
  restoreVersion(args: object): Promise<Data>
  create(args: object): Promise<Data & { id: string }>
  duplicate(args: object): Promise<Data>
  update(args: object): Promise<Data & { docs?: Data[] }>
  delete(args: object): Promise<Data & { docs?: Data[] }>
  findGlobal(args: object): Promise<Data>
  updateGlobal(args: object): Promise<Data>
  findDistinct(args: object): Promise<{ values: Data[] }>
}

/** Stands in everything that only the second organisation and the house may see. */
const SECRET = 'geheim'
const secret = (what: string) => `${SECRET}-${what}`
const LATER = '2099-01-01T00:00:00.000Z'

let payload: Payload
let records: Records
let a: Person
let b: Person
/** What belongs to the second organisation, or to the house: collection and id. */
const theirs: { collection: string; id: string }[] = []
let logo: { id: string; address: string }

const write = <T>(work: () => Promise<T>): Promise<T> => commitNotes(work)

async function changed(collection: string, id: string, data: Data, more: object = {}): Promise<void> {
  await write(() => records.update({ collection, id, locale: 'fr', depth: 0, data, ...more }))
}

/** Makes a record of the second organisation, with secrets in it. */
async function theirRecord(collection: string, data: Data): Promise<string> {
  const id = await make(subject(collection))
  await changed(collection, id, data)
  theirs.push({ collection, id })
  return id
}

beforeAll(async () => {
  payload = await payloadForTests()
  records = payload as Records
  await write(() => records.updateGlobal({ slug: 'house', locale: 'fr', data: { name: 'La Maison' } }))
  ;[a, b] = [await person(payload), await person(payload)]
  theirs.push({ collection: 'members', id: b.id }, { collection: 'partners', id: b.partner })
  await changed('members', b.id, { name: secret('name') })
  await payload.db.updateOne({
    collection: 'members',
    id: b.id,
    data: { resetPasswordToken: secret('token'), lockUntil: LATER },
  })
  await changed('partners', b.partner, {
    contactEmail: `${SECRET}@example.org`,
    territory: secret('territory'),
    registration: secret('number'),
    secondContact: { name: secret('second'), email: `${SECRET}-2@example.org` },
    election: { names: secret('elected') },
    languages: ['fr'],
  })
  const edition = await theirRecord('editions', { partner: b.partner })
  await changed('editions', edition, { slots: { introduction: secret('draft') } }, { draft: true })
  const { campaign } = await records
    .findByID({ collection: 'editions', id: edition, depth: 0 })
    .then((d) => d ?? {})
  const standing = await theirRecord('standings', {
    state: 'suspended',
    reason: secret('reason'),
    asked: [
      { language: 'fr', at: LATER, by: secret('by'), fingerprint: secret('print'), answer: secret('answer') },
    ],
    // Not a secret: every embed names the hosts that may frame it.
    embedHosts: [{ host: 'www.example.org' }],
  })
  await payload.db.updateOne({ collection: 'standings', id: standing, data: { partner: b.partner } })
  await theirRecord('applications', {
    partner: b.partner,
    organisation: secret('organisation'),
    reason: secret('no'),
  })
  const agreement = await records.create({
    collection: 'agreements',
    depth: 0,
    data: {
      ...(await subject('agreements').data()),
      campaign,
      partner: b.partner,
      text: secret('agreed'),
      email: `${SECRET}@example.org`,
    },
  })
  theirs.push({ collection: 'agreements', id: agreement.id })
  await theirRecord('terms', { text: secret('coming'), from: LATER })
  await theirRecord('directory-entries', { name: secret('entry') })
  await theirRecord('outbox', { subject: secret('subject'), to: `${SECRET}@example.org` })
  await theirRecord('one-time-links', { email: `${SECRET}@example.org`, tokenHash: secret('hash') })
  await theirRecord('staff', { name: secret('staff') })
  await theirRecord('media', { name: secret('media'), approved: false })
  const mark = await theirRecord('logos', {
    name: secret('logo'),
    shown: false,
    owner: b.partner,
    permission: { grantedBy: secret('granted') },
  })
  const { url } = (await records.findByID({ collection: 'logos', id: mark, depth: 0 })) ?? {}
  logo = { id: mark, address: String(url) }
  await theirRecord('payload-locked-documents', {})
  await payload.db.create({
    collection: 'payload-preferences',
    data: { key: 'x', value: secret('preference'), user: { relationTo: 'members', value: b.id } },
  })
  await records.create({
    collection: 'audit-entries',
    data: { action: secret('audit'), subjectCollection: 'x', subjectId: 'x' },
  })
}, 120_000)

/** Every way in which a member's session can be sent to a door that is not its own. */
async function disguises(): Promise<[string, Record<string, string>][]> {
  const ticket = a.cookie.split('=')[1] ?? ''
  const sid = ticket.split('.')[1] ?? ''
  const fields = { id: a.id, collection: 'members', email: a.email, sid }
  const { token } = await jwtSign({ fieldsToSign: fields, secret: payload.secret, tokenExpiration: 3600 })
  return [
    ['their cookie', { cookie: a.cookie }],
    ['their ticket as the staff cookie', { cookie: `relais-token=${ticket}` }],
    ['their ticket as a JWT', { authorization: `JWT ${ticket}` }],
    ['their ticket as a bearer', { authorization: `Bearer ${ticket}` }],
    ['a token with the house’s own seal', { cookie: `relais-token=${token}` }],
    [
      'such a token as a JWT, and both cookies',
      { authorization: `JWT ${token}`, cookie: `${a.cookie}; relais-token=${token}` },
    ],
  ]
}

const slugs = () => payload.config.collections.map(({ slug }) => slug as string)

describe('over REST', () => {
  const asked = (): [Method, string][] => [
    ...slugs().flatMap((slug): [Method, string][] => {
      const ids = theirs.filter(({ collection }) => collection === slug).map(({ id }) => id)
      return [
        ['GET', `${slug}?depth=3&limit=0&pagination=false&draft=true&trash=true&showHiddenFields=true`],
        ['GET', `${slug}?locale=all`],
        ['GET', `${slug}/count`],
        ['GET', `${slug}/versions?depth=3`],
        ['GET', `${slug}/distinct?field=id`],
        ['GET', `${slug}?where[id][exists]=true&sort=-createdAt&select[hash]=true`],
        ['POST', slug],
        ['POST', `${slug}/access/x`],
        ['PATCH', `${slug}?where[id][exists]=true`],
        ['DELETE', `${slug}?where[id][exists]=true`],
        ['GET', `${slug}/me`],
        ['POST', `${slug}/login`],
        ['POST', `${slug}/refresh-token`],
        ['POST', `${slug}/forgot-password`],
        ['POST', `${slug}/unlock`],
        ['GET', `${slug}/init`],
        ...ids.flatMap((id): [Method, string][] => [
          ['GET', `${slug}/${id}?depth=3&draft=true&trash=true`],
          ['GET', `${slug}/versions/${id}`],
          ['POST', `${slug}/versions/${id}`],
          ['PATCH', `${slug}/${id}`],
          ['DELETE', `${slug}/${id}`],
          ['POST', `${slug}/${id}/duplicate`],
          ['POST', `${slug}/access/${id}`],
        ]),
      ]
    }),
    ['GET', 'access'],
    ['GET', 'globals/house?depth=3'],
    ['POST', 'globals/house'],
    ['GET', 'globals/house/versions'],
    ['POST', 'globals/house/access'],
    ['GET', 'payload-preferences/x'],
    ['POST', 'payload-preferences/x'],
    ['GET', 'logos/file/x.png'],
  ]

  const OPEN_DOORS = /^staff\/(login|forgot-password|refresh-token|me|unlock)$/
  const body = () => ({ name: 'x', data: {}, email: a.email, password: 'quatre mots bien ordinaires' })

  it('a member is nobody, however the session is sent', { timeout: 300_000 }, async () => {
    const stored = JSON.stringify(await Promise.all(theirs.map(({ collection, id }) => row(collection, id))))
    for (const [how, headers] of await disguises())
      for (const [method, path] of asked()) {
        const answer = await rest(method, path, { headers, ...(method === 'GET' ? {} : { body: body() }) })
        expect(answer.text, `${how}: ${method} ${path}`).not.toContain(SECRET)
        if (!OPEN_DOORS.test(path))
          expect([403, 404], `${how}: ${method} ${path} ${answer.text}`).toContain(answer.status)
        else expect(answer.text, `${how}: ${path}`).not.toContain(a.id)
      }
    expect(JSON.stringify(await Promise.all(theirs.map(({ collection, id }) => row(collection, id))))).toBe(
      stored,
    )
  })

  it('staff and member may be open in one browser: each door sees its own', async () => {
    const staff = await import('../support/rest').then(({ staffSession }) => staffSession('partner-manager'))
    const cookie = `${staff.cookie}; ${a.cookie}`
    const me: Answer = await rest('GET', 'staff/me', { headers: { cookie } })
    expect(me.json).toMatchObject({ user: { collection: 'staff' } })
    expect((await open('/fr/espace-partenaire/equipe', { cookie })).text).toContain(a.email)
    await send(
      '/fr/espace-partenaire/sortie',
      {},
      { cookie: `${staff.cookie}; ${(await person(payload)).cookie}` },
    )
    expect((await rest('GET', 'staff/me', { headers: { cookie } })).json).toMatchObject({
      user: { collection: 'staff' },
    })
  })
})

const row = (collection: string, id: string) =>
  payload.db.findOne<Data & { id: string }>({
    collection: collection as 'pages',
    where: { id: { equals: id } },
  })

describe('by the Local API, as the space reads', () => {
  const as = () => ({ overrideAccess: false, user: a.doc, locale: 'fr' })
  const gave = async (work: () => Promise<unknown>): Promise<string> =>
    write(work).then(
      (found) => JSON.stringify(found) ?? '',
      () => 'refused',
    )

  const populate = () =>
    Object.fromEntries(
      payload.config.collections.map(({ slug, flattenedFields }) => [
        slug,
        Object.fromEntries(flattenedFields.map((field) => [field.name, true])),
      ]),
    )
  const READS: [string, object][] = [
    ['plain', {}],
    ['deep', { depth: 3 }],
    ['drafts', { draft: true, depth: 2 }],
    ['trash', { trash: true, depth: 2 }],
    ['hidden fields', { showHiddenFields: true, depth: 3 }],
    ['all languages', { locale: 'all' }],
  ]

  it.each(READS)('lists and single records give nothing of others: %s', async (_, more) => {
    for (const slug of slugs()) {
      const args = { collection: slug, ...as(), pagination: false, limit: 0, ...more }
      expect(await gave(() => records.find(args)), slug).not.toContain(SECRET)
      expect(await gave(() => records.find({ ...args, populate: populate() })), slug).not.toContain(SECRET)
      expect(await gave(() => records.find({ ...args, select: populate()[slug] })), slug).not.toContain(
        SECRET,
      )
      expect(await gave(() => records.findVersions(args)), slug).not.toContain(SECRET)
    }
    for (const { collection, id } of theirs) {
      expect(
        await gave(() => records.findByID({ collection, id, ...as(), ...more })),
        collection,
      ).not.toContain(SECRET)
      expect(
        await gave(() => records.findVersionByID({ collection, id, ...as() })),
        collection,
      ).not.toContain(SECRET)
    }
    expect(await gave(() => records.findGlobal({ slug: 'house', ...as(), ...more }))).not.toContain(SECRET)
  })

  it('what only the house and an owner may read is no filter, no order and no list of values', {
    timeout: 120_000,
  }, async () => {
    const guesses: [string, string, unknown][] = [
      ['members', 'hash', 'pbkdf2'],
      ['members', 'salt', ''],
      ['members', 'resetPasswordToken', SECRET],
      ['members', 'lockUntil', LATER],
      ['members', 'email', b.email],
      ['members', 'name', SECRET],
      ['members', 'sessions.id', '-'],
      ['members', 'lastSeenAt', '20'],
      ['partners', 'contactEmail', SECRET],
      ['partners', 'secondContact.email', SECRET],
      ['partners', 'secondContact.name', SECRET],
      ['partners', 'registration', SECRET],
      ['partners', 'territory', SECRET],
      ['partners', 'election.names', SECRET],
      ['editions', 'partner.contactEmail', SECRET],
      ['editions', 'partner.secondContact.email', SECRET],
      ['editions', 'slots.introduction', SECRET],
      ['standings', 'reason', SECRET],
      ['standings', 'asked.answer', SECRET],
      ['standings', 'partner.contactEmail', SECRET],
      ['logos', 'permission.grantedBy', SECRET],
      ['logos', 'name', SECRET],
      ['logos', 'owner.contactEmail', SECRET],
      ['agreements', 'email', SECRET],
      ['agreements', 'text', SECRET],
      ['applications', 'organisation', SECRET],
      ['terms', 'text', SECRET],
      ['outbox', 'to', SECRET],
      ['one-time-links', 'email', SECRET],
      ['staff', 'email', 'a'],
      ['campaigns', 'relay.trustedDomains', 'a'],
      ['payload-preferences', 'user.value.email', b.email],
      ['payload-locked-documents', 'user.value.email', 'a'],
    ]
    for (const [collection, path, value] of guesses) {
      const ids = theirs.filter((one) => one.collection === collection).map(({ id }) => id)
      const about = { id: { in: ids } }
      for (const test of [{ like: value }, { contains: value }, { exists: true }]) {
        const where = { and: [about, { [path]: test }] }
        for (const draft of [true, false]) {
          const found = await gave(() =>
            records.find({ collection, ...as(), where, draft, pagination: false }),
          )
          expect(
            found === 'refused' || JSON.parse(found).docs.length === 0,
            `${collection} ${path} ${found}`,
          ).toBe(true)
        }
        const counted = await gave(() => records.count({ collection, ...as(), where }))
        expect(counted === 'refused' || JSON.parse(counted).totalDocs === 0, `${collection} ${path}`).toBe(
          true,
        )
      }
      const values = await gave(() => records.findDistinct({ collection, field: path, ...as() }))
      expect(values, `${collection} ${path}`).not.toContain(SECRET)
    }
    for (const [collection, path] of [
      ['partners', 'contactEmail'],
      ['standings', 'reason'],
      ['logos', 'permission.grantedBy'],
      ['members', 'hash'],
      ['editions', 'partner.contactEmail'],
    ] as const)
      expect(
        await gave(() => records.find({ collection, ...as(), sort: path })),
        `${collection} ${path}`,
      ).toBe('refused')
  })

  it('writes nothing of others, one or many, and makes nothing in their name', {
    timeout: 120_000,
  }, async () => {
    const before = JSON.stringify(await Promise.all(theirs.map(({ collection, id }) => row(collection, id))))
    for (const { collection, id } of theirs) {
      const data = { name: 'taken', reason: 'taken', state: 'open', partner: a.partner, owner: a.partner }
      expect(await gave(() => records.update({ collection, id, ...as(), data })), collection).toBe('refused')
      await gave(() => records.update({ collection, where: { id: { equals: id } }, ...as(), data }))
      expect(await gave(() => records.delete({ collection, id, ...as() })), collection).toBe('refused')
      await gave(() => records.delete({ collection, where: { id: { equals: id } }, ...as() }))
      expect(await gave(() => records.duplicate({ collection, id, ...as(), data: {} })), collection).toBe(
        'refused',
      )
      expect(await gave(() => records.restoreVersion({ collection, id, ...as() })), collection).toBe(
        'refused',
      )
    }
    expect(await gave(() => records.updateGlobal({ slug: 'house', ...as(), data: { name: 'taken' } }))).toBe(
      'refused',
    )
    expect(JSON.stringify(await Promise.all(theirs.map(({ collection, id }) => row(collection, id))))).toBe(
      before,
    )
    const colleague = {
      name: 'Une collègue',
      email: 'collegue@example.org',
      language: 'fr',
      partner: a.partner,
    }
    expect(await gave(() => records.create({ collection: 'members', ...as(), data: colleague }))).toBe(
      'refused',
    )
    for (const collection of slugs().filter((slug) => !['members', 'logos'].includes(slug))) {
      const known = ['campaigns', 'pages', 'editions', 'standings', 'terms', 'partners', 'applications']
      if (!known.includes(collection)) continue
      const data = await subject(collection).data()
      expect(await gave(() => records.create({ collection, ...as(), data })), collection).toBe('refused')
    }
  })

  it('an organisation reads and writes its own, and no more than is its to decide', async () => {
    const standing = await make(subject('standings'))
    await payload.db.updateOne({ collection: 'standings', id: standing, data: { partner: a.partner } })
    await changed('standings', standing, { state: 'suspended', reason: 'le motif' })
    await changed('partners', a.partner, { contactEmail: 'nous@example.org' })
    const own = await records.find({ collection: 'partners', ...as(), where: { id: { equals: a.partner } } })
    expect(own.docs[0]).toMatchObject({ contactEmail: 'nous@example.org' })
    const state = await records.find({
      collection: 'standings',
      ...as(),
      where: { id: { equals: standing } },
      depth: 0,
    })
    expect(state.docs[0]).toMatchObject({ reason: 'le motif' })
    await gave(() =>
      records.update({ collection: 'standings', id: standing, ...as(), data: { state: 'open' } }),
    )
    expect(await row('standings', standing)).toMatchObject({ state: 'suspended' })
    await write(() =>
      records.update({ collection: 'partners', id: a.partner, ...as(), data: { active: false } }),
    )
    expect(await row('partners', a.partner)).toMatchObject({ active: true })
    await person(payload, { partner: a.partner })
    const colleagues = await records.find({ collection: 'members', ...as(), pagination: false })
    expect(colleagues.docs.length).toBeGreaterThan(0)
    expect(colleagues.docs.every(({ partner }) => (partner as { id: string }).id === a.partner)).toBe(true)
    const [other] = colleagues.docs.filter(({ id }) => id !== a.id)
    expect(
      await gave(() =>
        records.update({ collection: 'members', id: other?.id, ...as(), data: { name: 'x' } }),
      ),
    ).toBe('refused')
    await write(() =>
      records.update({
        collection: 'members',
        id: a.id,
        ...as(),
        data: { partner: b.partner, email: 'x@example.org' },
      }),
    )
    expect(await row('members', a.id)).toMatchObject({ partner: a.partner, email: a.email })
  })
})

describe('files', () => {
  it('a logo that is not shown is its owner’s and the house’s', async () => {
    for (const [how, headers] of [['nobody', {}], ...(await disguises())] as [
      string,
      Record<string, string>,
    ][]) {
      const request = new Request(new URL(logo.address, 'http://127.0.0.1:3000'), { headers })
      const answer = await file(request)
      expect(answer.status, how).toBe(404)
    }
  })
})

describe('pages of the space', () => {
  it('show nothing of others, whatever the address says', async () => {
    const rooms = [
      '',
      '/equipe',
      '/logos',
      '/conditions',
      '/vos-mots',
      '/apercu',
      '/publier',
      '/integrer',
      '/audience',
    ]
    for (const room of rooms)
      for (const rest of ['', `/${b.partner}`, ...theirs.slice(0, 4).map(({ id }) => `/${id}`)]) {
        const page = await open(`/fr/espace-partenaire${room}${rest}`, { cookie: a.cookie })
        expect(page.text, `${room}${rest}`).not.toContain(SECRET)
      }
    const removed = await send(
      '/fr/espace-partenaire/equipe',
      { do: 'remove', member: b.id },
      { cookie: a.cookie },
    )
    expect(removed.status).toBe(422)
    expect(await row('members', b.id)).not.toBeNull()
  })
})
