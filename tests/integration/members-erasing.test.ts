import { beforeAll, describe, expect, it } from 'vitest'
import { mayStand } from '@/editions/leave'
import { makeLink, peekLink } from '@/people/links/links'
import { SIGN_IN } from '@/people/members/purposes'
import { makeRelay, requestOf } from '../support/editions'
import { payloadForTests } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { campaign } from './access/records'
import { make, subject } from './access/subjects'

let manager: Session
let editor: Session
beforeAll(async () => {
  manager = await staffSession('partner-manager')
  editor = await staffSession('editor')
})

describe('an organisation that is deleted for good', () => {
  it('takes its people, editions and logos along, and leaves what was agreed', async () => {
    const payload = await payloadForTests()
    const house = await campaign()
    const { partner, edition, standing, member } = await makeRelay({ campaign: house })
    const other = await makeRelay({ campaign: house })
    const logo = await make(subject('logos'))
    await payload.update({ collection: 'logos', id: logo, data: { owner: partner } })
    const { token } = await makeLink(await requestOf(null), {
      purpose: SIGN_IN,
      subject: { collection: 'members', id: member.id },
      email: member.email,
      hoursValid: 1,
    })
    const application = await payload.create({
      collection: 'applications',
      data: {
        campaign: house,
        organisation: 'Ville de Sarmelle',
        kind: 'town-hall',
        person: 'Inès',
        email: member.email,
        language: 'fr',
        state: 'approved',
        partner,
      },
    })
    const answer = await rest('DELETE', `partners/${partner}`, { as: manager })
    expect(answer.status, answer.text).toBe(200)
    const there = (collection: 'partners' | 'members' | 'editions' | 'standings' | 'logos', id: string) =>
      payload.findByID({ collection, id, depth: 0, disableErrors: true, trash: true })
    expect(await there('partners', partner)).toBeNull()
    expect(await there('members', member.id)).toBeNull()
    expect(await there('editions', edition)).toBeNull()
    expect(await there('standings', standing)).toBeNull()
    expect(await there('logos', logo)).toBeNull()
    expect(await peekLink(payload, { purpose: SIGN_IN, token })).toBeNull()
    const kept = await payload.findByID({ collection: 'applications', id: application.id, depth: 0 })
    expect([kept.organisation, kept.partner ?? null]).toEqual(['Ville de Sarmelle', null])
    expect(await there('members', other.member.id)).not.toBeNull()
    expect(await there('editions', other.edition)).not.toBeNull()
  })
})

describe('a record that others are nothing without', () => {
  it('is not deleted, in words that say which and how many', async () => {
    const payload = await payloadForTests()
    const house = await campaign()
    await makeRelay({ campaign: house })
    const logo = await make(subject('logos'))
    await payload.update({
      collection: 'logos',
      id: logo,
      data: { permission: { grantedAt: '2026-09-01T00:00:00.000Z', campaigns: [house] } },
    })
    const answer = await rest('DELETE', `campaigns/${house}`, { as: editor })
    expect(answer.status, answer.text).toBe(409)
    expect(answer.text).toMatch(/(Editions|Éditions) : 1/)
    const { permission } = await payload.findByID({ collection: 'logos', id: logo, depth: 0 })
    expect(permission?.until ?? null).toBeNull()
    expect(await payload.findByID({ collection: 'campaigns', id: house, depth: 0 })).toMatchObject({
      id: house,
    })
  })
})

describe('the leave to show a logo in a campaign that is deleted', () => {
  it('ends where it named no other, and is kept for the others', async () => {
    const payload = await payloadForTests()
    const [one, other, third] = [await campaign(), await campaign(), await campaign()]
    const partner = await make(subject('partners'))
    const given = async (campaigns: string[]) => {
      const id = await make(subject('logos'))
      await payload.update({
        collection: 'logos',
        id,
        data: { owner: partner, permission: { grantedAt: '2026-09-01T00:00:00.000Z', campaigns } },
      })
      return id
    }
    const [alone, both, all] = [await given([one]), await given([one, other]), await given([])]
    const may = async (id: string, where: string, depth = 0) =>
      mayStand(await payload.findByID({ collection: 'logos', id, depth }), where, new Date()).value
    expect([await may(alone, one), await may(alone, third)]).toEqual([true, false])
    const answer = await rest('DELETE', `campaigns/${one}`, { as: editor })
    expect(answer.status, answer.text).toBe(200)
    for (const depth of [0, 1]) {
      expect([await may(alone, other, depth), await may(alone, third, depth)]).toEqual([false, false])
      expect([await may(both, other, depth), await may(both, third, depth)]).toEqual([true, false])
      expect(await may(all, third, depth)).toBe(true)
    }
  })
})
