import { readFile } from 'node:fs/promises'
import { findRendition, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import { type Organisation, partyOf } from '@/partners/lockup/party'
import type { MateRole } from '@/partners/lockup/size'
import { logoFile } from '@/partners/logoFile'
import type { House, Logo } from '@/payload-types'
import type { Heads } from './lockup'

/** Formats of logos that Typst reads; one in another stands by its name. */
const READABLE = new Set(['svg', 'png', 'jpeg', 'webp'])

/**
 * Who stands at the head of a document: the house, and with it whom it names. Logos must be filled in; one of
 * which only the id was read, or whose file is gone, stands by its name.
 * @param mates partners in the lock-up, in their order; a release of the house has none
 */
export async function headsOf(
  house: Pick<House, 'name' | 'logos'>,
  mates: readonly { partner: Organisation; role: MateRole }[] = [],
): Promise<Heads> {
  const lead: Organisation = { id: 'house', name: house.name, logos: house.logos }
  const logos = [lead, ...mates.map(({ partner }) => partner)].flatMap(({ logos: of }) =>
    Object.values(of ?? {}).filter((logo): logo is Logo => typeof logo === 'object' && logo !== null),
  )
  const read = await Promise.all(logos.map(bytesOf))
  return {
    parties: [partyOf(lead, 'lead'), ...mates.map(({ partner, role }) => partyOf(partner, role))],
    files: new Map(read.filter((one) => one !== null)),
  }
}

type LogoBytes = readonly [href: string, file: { bytes: Uint8Array; extension: string }]

async function bytesOf(logo: Logo): Promise<LogoBytes | null> {
  const [files, shown] = [readImageFiles(logo.renditions), logoFile(logo)]
  const file = files && findRendition(files, 'logo')
  if (!file || !shown || !READABLE.has(file.format)) return null
  const bytes = await readFile(storedPath({ shelf: 'renditions', ...file })).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
  return bytes && [shown.src, { bytes, extension: file.format === 'jpeg' ? 'jpg' : file.format }]
}
