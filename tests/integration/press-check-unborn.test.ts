import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { forgetPress } from '@/app/_press/limits'
import { POST } from '@/app/(service)/fr/presse/verifier/[[...rest]]/route'
import { env } from '@/platform/env'
import { openPressSession } from '@/press/accreditation/session'
import { moveEmbargo } from '@/press/embargo/move'
import { pullKit } from '@/press/embargo/pull'
import { nameIn, seriesToTry } from '@/press/issuing/code'
import { placeOf } from '@/press/issuing/place'
import { stopIssues } from '@/press/issuing/stop'
import { commitNotes } from '@/publishing/notes'
import { stoppedClock } from '../support/clock'
import { type Embargoed, embargoedKit } from '../support/embargoedKit'
import { seededPayload } from '../support/payload'

/** What the checker says of issues that were handed out and are no longer to be read: to strangers, and to journalists. */

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', async (original) => ({
  ...(await original<typeof import('@/ui/assets')>()),
  stylesheet: (name = 'site') => `/assets/${name}.css`,
  island: (name: string) => `/islands/${name}.js`,
}))

const HOUR = 3_600_000
const T0 = Date.now()
const at = (hours: number) => new Date(T0 + hours * HOUR).toISOString()

let payload: Payload
let kit: Embargoed
let other: Embargoed
let second = ''
let cookie = ''

beforeAll(async () => {
  payload = await seededPayload()
  kit = await embargoedKit(payload, { embargo: at(48), slug: 'loutre' })
  other = await embargoedKit(payload, { embargo: at(48), slug: 'hermine' })
  const req = await createLocalReq({}, payload)
  const moved = await commitNotes(() =>
    moveEmbargo(req, kit.issue, { embargo: new Date(at(72)), reason: 'La loi attend.' }),
  )
  second = moved.code
  cookie = await cookieFor([kit.kit])
}, 600_000)

async function cookieFor(kits: string[]): Promise<string> {
  const journalist = await payload.create({
    collection: 'accreditations',
    data: {
      name: 'Camille Estève',
      medium: 'Radio Falune',
      email: `${kits.length}-${Math.random()}@example.org`,
      language: 'fr',
      kits,
      until: at(24 * 30),
      until_tz: 'Europe/Paris',
      state: 'granted',
      linkHash: 'a'.repeat(64),
    },
  })
  return openPressSession(journalist).split(';')[0] ?? ''
}

/** The page without what was typed, which it shows again. */
async function ask(asked: string, session = ''): Promise<string> {
  forgetPress()
  const answer = await POST(
    new Request(new URL('/fr/presse/verifier', env().PUBLIC_URL), {
      method: 'POST',
      headers: {
        origin: env().PUBLIC_URL,
        'content-type': 'application/x-www-form-urlencoded',
        ...(session ? { cookie: session } : {}),
      },
      body: new URLSearchParams({ asked }),
    }),
  )
  expect(answer.status).toBe(200)
  return (await answer.text())
    .replace(/\u2060/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll(asked, '…')
}

describe('two kits of one campaign', () => {
  it('bear letters of their own', () => {
    expect(nameIn(kit.code)).not.toBe(nameIn(other.code))
  })
})

describe('before the embargo', () => {
  it('a stranger gets, of all that is not out, the very page of what never was', async () => {
    const never = await ask('UPMCQX-9-0000')
    expect(never).toContain('Nous ne connaissons pas ce numéro')
    expect(never).toContain('Reçu par un lien personnel ? Rouvrez d’abord ce lien')
    expect(never).toContain('href="tel:')
    for (const asked of [kit.code, second, nameIn(kit.code), nameIn(second)])
      expect(await ask(asked)).toBe(never)
    const changed = await ask('0'.repeat(64))
    expect(changed).toContain('Nous ne reconnaissons pas ce fichier')
    for (const asked of kit.hashes) expect(await ask(asked)).toBe(changed)
  })

  it('so does a journalist whose link opens another kit', async () => {
    const elsewhere = await cookieFor([other.kit])
    expect(await ask(kit.code, elsewhere)).toContain('Nous ne connaissons pas ce numéro')
    expect(await ask(other.code, elsewhere)).toContain('Vous avez le dernier numéro, sous embargo')
  })

  it('a journalist whose link opens it is told that it was replaced, by which, and until when', async () => {
    for (const asked of [kit.code, nameIn(kit.code), ...kit.hashes]) {
      const told = await ask(asked, cookie)
      expect(told).not.toContain('Nous ne connaissons pas')
      expect(told).toMatch(/Ce numéro a été remplacé|sous embargo/)
    }
    const told = await ask(kit.code, cookie)
    expect(told).toContain(`${second} le remplace`)
    expect(told).toContain('Ne publiez rien avant le')
    expect(await ask(second, cookie)).toContain('Vous avez le dernier numéro, sous embargo')
  })
})

describe('after the embargo', () => {
  it('what was replaced before is told of as replaced, to everybody', async () => {
    const clock = stoppedClock(at(72))
    const told = await ask(kit.code)
    expect(told).toContain('Ce numéro a été remplacé')
    expect(told).toContain(`Le numéro en vigueur est ${second}`)
    expect(await ask(second)).toContain('Vous avez le numéro en vigueur')
    // The other kit is out by now as well, and was neither moved nor corrected.
    expect(await ask(other.code)).toContain('Vous avez le numéro en vigueur')
    clock.advance(HOUR)
  })

  it('what the house pulled is told of for good, with the order not to publish it', async () => {
    stoppedClock(at(73))
    await commitNotes(async () => pullKit(await createLocalReq({}, payload), kit.kit, 'Une erreur.'))
    for (const asked of [second, nameIn(second)]) {
      const told = await ask(asked)
      expect(told).toContain('Ce numéro a été retiré : ne le publiez pas')
      expect(told).not.toContain('Une erreur')
    }
    // It never was public, and nothing that is stands in its place.
    expect(await ask(kit.code)).toContain('Nous ne connaissons pas ce numéro')
  })

  it('an image that is withdrawn later makes nothing known that never was public', async () => {
    stoppedClock(at(74))
    await commitNotes(async () => stopIssues(await createLocalReq({}, payload), [kit.image]))
    expect(await ask(kit.code)).toContain('Nous ne connaissons pas ce numéro')
    expect(await ask(second)).toContain('ne le publiez pas')
  })
})

describe('a file that was withdrawn under an embargo', () => {
  it('is told of to whom its kit is open, and to everybody once what replaced it is public', async () => {
    const clock = stoppedClock(at(75))
    const waiting = await embargoedKit(payload, { embargo: at(100), slug: 'vison' })
    const [, file = ''] = waiting.hashes
    await commitNotes(async () => stopIssues(await createLocalReq({}, payload), [waiting.image]))
    expect(await ask(file)).toBe(await ask('0'.repeat(64)))
    const held = await ask(file, await cookieFor([waiting.kit]))
    expect(held).toContain('peut-être ce fichier même')
    expect(held).toContain('Ne publiez rien avant le')
    clock.jumpTo(at(101))
    expect(await ask(file)).toContain('peut-être ce fichier même')
  })
})

describe('the letters of a new kit', () => {
  it('are the next ones where another kit bears the first, public or not', async () => {
    const title = 'Une photo, mille chemins'
    // The kits of this file have letters that their ids decide: one in 324 would have these by chance.
    const taken = [kit.code, other.code].map((code) => code.split('-')[0] ?? '')
    const id = Array.from({ length: 9 }, (_, turn) => `${turn}bcdefabcdefabcdefabcdef`).find(
      (one) =>
        !seriesToTry(title, one)
          .slice(0, 2)
          .some((series) => taken.includes(series)),
    )
    if (!id) throw new Error('Two kits cannot take nine times two series.')
    const [first, second] = seriesToTry(title, id)
    const place = async () => placeOf(await createLocalReq({}, payload), id, [], title)
    expect(await place()).toEqual({ series: first, number: 1 })
    const code = `${first}-1-0000`
    await payload.update({ collection: 'kit-issues', id: other.issue, data: { code } })
    expect(await place()).toEqual({ series: second, number: 1 })
  })
})
