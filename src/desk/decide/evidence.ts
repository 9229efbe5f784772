import type { Payload } from 'payload'
import { domainOf, hostOf, isConsumer, isSameHouse } from '@/partners/applying/domains'
import { type DirectoryFact, type DirectoryMatch, directoryMatches, searchWord } from '@/partners/directory'
import { type Known, type Likeness, likenesses, ownDomains } from '@/partners/duplicates'
import type { Application } from '@/payload-types'
import { idOf } from '@/platform/ids'

/** What the address says beside the website: the same house, another, an address anybody can have, or no website. */
export type AddressSays = 'same' | 'other' | 'consumer' | 'no-website'

export type Evidence = {
  address: { says: AddressSays; domain: string; host: string | null }
  directory: { known: boolean; matches: readonly DirectoryMatch[] }
  partners: readonly Likeness[]
  applications: readonly (Likeness & { state: Application['state'] })[]
}

/** What the address says. Pure. */
export function addressSays({ email, website }: Pick<Application, 'email' | 'website'>): Evidence['address'] {
  const domain = domainOf(email)
  const host = website ? hostOf(website) : null
  const says = isConsumer(domain)
    ? 'consumer'
    : host === null
      ? 'no-website'
      : isSameHouse(host, domain)
        ? 'same'
        : 'other'
  return { says, domain, host }
}

const ALL = { depth: 0, pagination: false } as const

/** Gathers what helps to decide an application, past access rules: to be called where a manager is known. */
export async function evidenceFor(payload: Payload, asked: Application): Promise<Evidence> {
  const who = { name: asked.organisation, website: asked.website, email: asked.email }
  const [partners, applications, directory] = await Promise.all([
    payload.find({
      collection: 'partners',
      locale: 'fr',
      select: { name: true, website: true, contactEmail: true },
      ...ALL,
    }),
    payload.find({
      collection: 'applications',
      where: { and: [{ id: { not_equals: asked.id } }, { state: { not_equals: 'unconfirmed' } }] },
      select: { organisation: true, website: true, email: true, state: true, partner: true },
      ...ALL,
    }),
    directoryOf(payload, who),
  ])
  const others = new Map(applications.docs.map((one) => [one.id, one]))
  return {
    address: addressSays(asked),
    directory,
    partners: likenesses(
      who,
      partners.docs.map(
        ({ id, name, website, contactEmail }): Known => ({ id, name, website, email: contactEmail }),
      ),
    ).filter(({ id }) => id !== idOf(asked.partner)),
    applications: likenesses(
      who,
      applications.docs.map(
        ({ id, organisation, website, email }): Known => ({ id, name: organisation, website, email }),
      ),
    ).flatMap((one) => {
      const state = others.get(one.id)?.state
      return state ? [{ ...one, state }] : []
    }),
  }
}

/** As many entries as are compared: a directory of communes has 35,000. */
const COMPARED = 300

async function directoryOf(
  payload: Payload,
  who: { name: string; website?: string | null; email: string },
): Promise<Evidence['directory']> {
  const word = searchWord(who.name)
  const [all, found] = await Promise.all([
    payload.count({ collection: 'directory-entries' }),
    payload.find({
      collection: 'directory-entries',
      where: {
        or: [
          { domain: { in: ownDomains(who).flatMap(withParents) } },
          { email: { equals: who.email } },
          ...(word ? [{ plainName: { contains: word } }] : []),
        ],
      },
      limit: COMPARED,
      pagination: false,
      depth: 0,
    }),
  ])
  return {
    known: all.totalDocs > 0,
    matches: directoryMatches(
      who,
      found.docs.map(
        ({ id, name, website, domain, email, phone, territory, source, importedAt }): DirectoryFact => ({
          id,
          name,
          website,
          domain,
          email,
          phone,
          territory,
          source,
          importedAt,
        }),
      ),
    ),
  }
}

/** `mairie.sarmelle.fr`, `sarmelle.fr`: a directory knows one of them. */
const withParents = (domain: string): string[] =>
  domain
    .split('.')
    .map((_, at, labels) => labels.slice(at).join('.'))
    .filter((one) => one.includes('.'))
