import { expect, it } from 'vitest'
import { mailFrame } from '@/mailFrame'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { makeCampaign, makeHelpline } from './publishing-fixtures'

it('round every mail stand the house and the helplines of the campaign that is live', async () => {
  const payload = await payloadForTests()
  expect(await mailFrame(payload, 'fr')).toEqual({
    house: '127.0.0.1:3000',
    site: 'http://127.0.0.1:3000',
    lines: [],
  })
  await commitNotes(async () => {
    await payload.updateGlobal({ slug: 'house', locale: 'fr', data: { name: 'Fondation' } })
    await payload.updateGlobal({ slug: 'house', locale: 'en', data: { name: 'Foundation' } })
    const helplines = [await makeHelpline('un'), await makeHelpline('deux')]
    const numbers = [
      [{ number: '119', by: 'tel' as const }],
      [{ number: '01 99 00 27 10', by: 'tel' as const }],
    ]
    for (const [at, id] of helplines.entries())
      await payload.update({ collection: 'helplines', id, data: { numbers: numbers[at] } })
    await makeCampaign('lanternes', helplines)
  })
  expect(await mailFrame(payload, 'fr')).toMatchObject({
    house: 'Fondation',
    lines: [
      { number: '119', href: 'tel:119' },
      { number: '01 99 00 27 10', href: 'tel:0199002710' },
    ],
  })
  expect((await mailFrame(payload, 'en')).house).toBe('Foundation')
})
