import { writeFileSync } from 'node:fs'
import { openSession } from '@/people/memberSession'
import { addMember } from '@/people/members/add'
import { command } from '../../scripts/lib/command'
import { openPayload } from '../../scripts/lib/payload'

/**
 * Gives a partner of the demonstration a member who is signed in, in the database that the environment names.
 * Arguments: the partner's slug, and the file that the cookie goes to.
 */
await command(async () => {
  const [slug = '', file = ''] = process.argv.slice(2)
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'partners',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
  })
  const partner = docs[0]?.id
  if (!partner) throw new Error(`The demonstration has no partner ${slug}.`)
  const { id } = await addMember(payload, {
    email: `membre.${slug}@example.org`,
    name: 'Inès Roumégas',
    partner,
    language: 'fr',
  })
  writeFileSync(file, (await openSession(payload, id)).split(';')[0] ?? '')
})
