import { beforeAll, expect, it } from 'vitest'
import { rightsDuty } from '@/desk/mediaRights/rightsDuty'
import { createImage } from '@/media/createImage'
import { corners } from '@/media/testing/pictures'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { staffSession } from '../support/rest'
import { makeHouse, publish } from './publishing-fixtures'

const UNTIL = '2027-12-31T23:00:00.000Z'

let image: string

const mails = async () => {
  const payload = await payloadForTests()
  const where = { purpose: { equals: 'media-rights-end' } }
  return (await payload.find({ collection: 'outbox', where, pagination: false })).docs
}
const pass = async () => {
  const payload = await payloadForTests()
  if (await rightsDuty.hasWork?.(payload)) await rightsDuty.run(payload)
  return (await mails()).length
}
const lasts = async (until: string, more: object = {}) =>
  (await payloadForTests()).update({
    collection: 'media',
    id: image,
    locale: 'fr',
    data: { rights: { uses: ['web', 'press'], until }, ...more },
  })

beforeAll(async () => {
  for (const role of ['editor', 'press-officer', 'partner-manager'] as const) await staffSession(role)
  const payload = await payloadForTests()
  const house = await makeHouse()
  const { id } = await createImage(payload, {
    locale: 'fr',
    data: {
      name: 'Coins',
      alt: 'Quatre coins.',
      author: 'A',
      credit: '© A',
      licence: 'Contrat 12',
      sourceType: 'digitalCapture',
      showsChild: 'no',
      approved: true,
    },
    upload: { name: 'coins.jpg', mimeType: 'image/jpeg', data: await corners(400, 300).jpeg().toBuffer() },
  })
  image = id
  await payload.update({
    collection: 'pages',
    id: house.page,
    locale: 'fr',
    draft: true,
    data: { title: 'Passer le relais', blocks: [{ blockType: 'hero', picture: image }] },
  })
  await publish('pages', house.page, 'fr')
})

it('the end of a right is announced 30 and 7 days before, once each, to editors and press officers', async () => {
  const payload = await payloadForTests()
  const clock = stoppedClock('2027-12-01T22:59:59.000Z')
  await lasts(UNTIL)
  const before = await payload.findByID({ collection: 'media', id: image, depth: 0 })
  expect(await pass()).toBe(0)
  clock.jumpTo('2027-12-01T23:00:00.000Z')
  expect(await pass()).toBe(2)
  expect(await pass()).toBe(2)
  const [mail] = await mails()
  expect(mail?.subject).toContain('« Coins » valent jusqu’au 31 décembre 2027')
  expect(mail?.text).toMatch(/Page\s: Passer le relais/)
  clock.jumpTo('2027-12-24T23:00:00.000Z')
  expect(await pass()).toBe(4)
  clock.jumpTo(UNTIL)
  expect(await pass()).toBe(4)
  // Nothing that is seen has changed.
  const after = await payload.findByID({ collection: 'media', id: image, depth: 0 })
  expect({ ...after, told: null }).toEqual({ ...before, told: null })
  expect(Object.keys(after.told ?? {})).toHaveLength(2)
})

it('is announced anew when it was moved, and not for what was withdrawn or may not leave', async () => {
  const clock = stoppedClock('2028-05-01T00:00:00.000Z')
  await lasts('2028-05-20T00:00:00.000Z', { approved: false })
  expect(await pass()).toBe(4)
  await lasts('2028-05-20T00:00:00.000Z', { approved: true })
  expect(await pass()).toBe(6)
  const payload = await payloadForTests()
  const withdrawnAt = '2028-05-02T00:00:00.000Z'
  await payload.db.updateOne({ collection: 'media', id: image, data: { withdrawnAt } })
  clock.jumpTo('2028-05-15T00:00:00.000Z')
  expect(await pass()).toBe(6)
})

it('the end of the right to a document is announced too, with the kits that offer it', async () => {
  const payload = await payloadForTests()
  const clock = stoppedClock('2028-08-01T00:00:00.000Z')
  const before = await pass()
  await payload.db.create({
    collection: 'documents',
    data: {
      title: { fr: 'Bilan' },
      language: 'fr',
      author: 'A',
      credit: '© A',
      licence: 'Contrat 12',
      approved: true,
      rights: { uses: ['press'], territory: 'world', until: '2028-08-20T00:00:00.000Z' },
    },
  })
  expect(await pass()).toBe(before + 2)
  expect(await pass()).toBe(before + 2)
  const told = (await mails()).filter(({ subject }) => subject?.includes('le document « Bilan »'))
  expect(told).toHaveLength(2)
  expect(told[0]?.text).toContain('Aucun dossier de presse ne l’utilise')
  clock.jumpTo('2028-08-14T00:00:00.000Z')
  expect(await pass()).toBe(before + 4)
})
