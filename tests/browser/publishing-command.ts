import { commitNotes } from '@/publishing/notes'
import { openPayload } from '../../scripts/lib/payload'

/** A command beside the running application: gives the page of the first argument the second as its title. */
const [id = '', title = ''] = process.argv.slice(2)
const payload = await openPayload()
await commitNotes(() =>
  payload.update({
    collection: 'pages',
    id,
    locale: 'fr',
    publishSpecificLocale: 'fr',
    data: { title, _status: 'published' },
  }),
)
process.exit(0)
