import type { EditionView } from '@/editions/view'
import { openReader } from '@/publishing/read'
import { type Links, openLinks } from '../_site/links'
import { frameEdition } from '../_site/open'
import type { Visit } from './visit'

/** The house edition whose help stands round every page of the space; null while no campaign is published. */
export type SpaceHouse = { edition: EditionView; links: Links } | null

export async function openFrame({ payload, locale }: Pick<Visit, 'payload' | 'locale'>): Promise<SpaceHouse> {
  const reader = openReader({ payload, locale })
  const edition = await frameEdition(reader)
  return edition && { edition, links: await openLinks(reader, edition) }
}
