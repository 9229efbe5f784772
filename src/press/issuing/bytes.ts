import type { Payload } from 'payload'
import { formatOfExtension } from '@/media/formats'
import { fileName } from '@/media/storage'
import { thaw } from '../frozen'
import { pdfName } from '../print/shelf'

/**
 * The names of the files that issues hold, so that no sweep takes them for litter: a record of the library may
 * have other files by now, or be gone. A stopped issue holds none.
 *
 * @throws ZodError when a record can't be read: then nothing must be swept.
 */
export async function filesOfIssues(payload: Payload): Promise<string[]> {
  const names = new Set<string>()
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'kit-issues',
      where: { content: { exists: true } },
      select: { code: true, content: true, manifest: true, manifestSha256: true, signature: true },
      sort: 'id',
      depth: 0,
      limit: 50,
      page,
    })
    for (const issue of docs) {
      if (!issue.manifest || !issue.signature) continue
      for (const { image, pdf, enclosed, entry } of thaw(issue).files) {
        if (pdf) names.add(pdfName(entry.sha256))
        if (enclosed) names.add(fileName({ sha256: entry.sha256, format: 'pdf' }))
        const format = image && formatOfExtension(image.file.extension)
        if (format) names.add(fileName({ sha256: image.file.sha256, format }))
      }
    }
    more = hasNextPage
  }
  return [...names]
}
