import type { PayloadRequest } from 'payload'
import { slugOf } from '@/partners/slugOf'
import type { Application } from '@/payload-types'
import { LOCALES } from '@/platform/languages'

/** Makes the organisation that an application names, the same name in every language until it says otherwise. */
export async function partnerFor(req: PayloadRequest, asked: Application): Promise<string> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'partners',
    select: { slug: true },
    pagination: false,
    trash: true,
    depth: 0,
    req,
  })
  const taken = new Set(docs.map(({ slug }) => slug))
  const { id } = await payload.create({
    collection: 'partners',
    locale: 'fr',
    data: {
      name: asked.organisation,
      slug: slugOf(asked.organisation, (slug) => taken.has(slug)),
      kind: asked.kind,
      website: asked.website,
      contactEmail: asked.email,
      languages: asked.languages,
      territory: asked.territory,
      registration: asked.registration,
      secondContact: { name: asked.secondName, email: asked.secondEmail },
      active: true,
    },
    depth: 0,
    req,
  })
  for (const locale of LOCALES.filter((other) => other !== 'fr'))
    await payload.update({
      collection: 'partners',
      id,
      locale,
      data: { name: asked.organisation },
      depth: 0,
      req,
    })
  return id
}
