import { expect, it } from 'vitest'
import { NEWEST_KEPT, pruneVersions } from '@/publishing/versions'
import { payloadForTests } from '../support/payload'

it('old drafts go, what was published stays, in both languages', async () => {
  const payload = await payloadForTests()
  const line = (key: string) =>
    payload.create({
      collection: 'helplines',
      locale: 'fr',
      data: {
        key,
        name: key,
        purpose: 'p',
        hours: 'h',
        territory: 'FR',
        source: { name: 's' },
        active: true,
      },
    })
  const lines = [(await line('a')).id, (await line('b')).id]
  const campaign = await payload.create({
    collection: 'campaigns',
    locale: 'fr',
    draft: true,
    data: {
      title: 'Première',
      slug: 'premiere',
      tagline: 't',
      summary: 's',
      languages: ['fr', 'en'],
      opensAt: '2026-01-01T00:00:00.000Z',
      opensAt_tz: 'Europe/Paris',
      helplines: lines,
      contentNote: 'n',
      exitUrl: 'https://meteo.example',
    },
  })
  const { id } = campaign
  await payload.update({ collection: 'campaigns', id, locale: 'fr', data: { _status: 'published' } })
  for (let i = 0; i < NEWEST_KEPT + 8; i++)
    await payload.update({
      collection: 'campaigns',
      id,
      locale: 'fr',
      draft: true,
      data: { title: `Brouillon ${i}` },
    })

  const versions = () =>
    payload.findVersions({
      collection: 'campaigns',
      where: { parent: { equals: id } },
      limit: 0,
      locale: 'fr',
      sort: '-updatedAt',
    })
  const before = await versions()
  const gone = await pruneVersions(payload)
  const after = await versions()
  expect(gone).toBeGreaterThan(0)
  expect(after.totalDocs).toBe(before.totalDocs - gone)
  expect(after.docs.slice(0, NEWEST_KEPT).map((v) => v.id)).toEqual(
    before.docs.slice(0, NEWEST_KEPT).map((v) => v.id),
  )
  expect(after.docs.some((v) => v.version._status === 'published')).toBe(true)
  expect(
    (await payload.findByID({ collection: 'campaigns', id, locale: 'fr', overrideAccess: false })).title,
  ).toBe('Première')
  expect(await pruneVersions(payload)).toBe(0)
})
