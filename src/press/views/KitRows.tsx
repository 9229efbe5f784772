import { pictureOf } from '@/media/picture'
import { formatDate } from '@/platform/dates'
import { words } from '@/platform/words'
import { KitRow } from '@/ui/KitRow'
import type { KitView } from '../queries'
import { holds } from './holds'
import { archiveOffer } from './offers'

const GROUNDS = ['dawn', 'sky', 'lime'] as const

/** Kits one below the other: picture, title, what each holds, its date, and everything at once. */
export const KitRows = ({ kits }: { kits: readonly KitView[] }) =>
  kits.map(({ href, edition, content, downloads, media }, index) => {
    const { locale } = edition
    const [first] = content.images
    const record = first && media.get(first.id)
    const date = formatDate(content.date, locale, content.timeZone)
    return (
      <KitRow
        key={href}
        locale={locale}
        href={href}
        title={edition.title}
        text={holds({ edition, content })}
        status={{ kind: 'ok', text: words(locale)('press.dated', { date }) }}
        picture={record ? pictureOf(record) : null}
        ground={GROUNDS[index % GROUNDS.length]}
        archive={archiveOffer(downloads, locale)}
      />
    )
  })
