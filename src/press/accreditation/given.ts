import type { Accreditation } from '@/payload-types'
import { memoryEntry } from '../archive/entries'
import { type ArchiveDownload, type Download, findDownload } from '../downloads'
import { kitArchive } from '../kitArchive'
import { ACCESS_NAME, accessText } from './accessText'
import type { OpenKit } from './kits'

/** The file of an open kit that the last segment of its address names, hash and all. */
export function fileOf({ frozen }: OpenKit, segment: string): Download | undefined {
  const found = findDownload(frozen, segment)
  return found?.href.endsWith(`/${segment}`) ? found : undefined
}

export const isArchive = (download: Download): download is ArchiveDownload => 'selection' in download

/** The same file as one person gets it at one time: an archive says for whom it was made. */
export function givenTo(
  { name, medium, language }: Pick<Accreditation, 'name' | 'medium' | 'language'>,
  { issue, frozen }: OpenKit,
  download: Download,
  at: Date,
): Download {
  if (!isArchive(download)) return download
  const { content } = frozen
  const title =
    (content.editions.find(({ locale }) => locale === language) ?? content.editions[0])?.title ?? ''
  const { code, publicFrom } = issue
  const text = accessText({
    locale: language,
    name,
    medium,
    code,
    title,
    at,
    publicFrom,
    timeZone: content.timeZone,
  })
  const { archive } = kitArchive(frozen, download.selection, [memoryEntry(ACCESS_NAME, text)])
  return { ...download, file: archive }
}
