import { pictureOf } from '@/media/picture'
import { KitRow } from '@/ui/KitRow'
import { numbered } from '../newsroom/standing'
import type { KitView } from '../queries'
import { holds } from './holds'
import { archiveOffer } from './offers'

const GROUNDS = ['dawn', 'sky', 'lime'] as const

/** Kits one below the other: picture, title, what each holds, its date, and everything at once. */
export const KitRows = ({ kits }: { kits: readonly KitView[] }) =>
  kits.map(({ href, edition, content, issue, downloads, media }, index) => {
    const { locale } = edition
    const [first] = content.images
    const record = first && media.get(first.id)
    return (
      <KitRow
        key={href}
        locale={locale}
        href={href}
        title={edition.title}
        text={holds({ edition, content })}
        status={numbered(issue, content.timeZone, locale)}
        picture={record ? pictureOf(record) : null}
        ground={GROUNDS[index % GROUNDS.length]}
        archive={archiveOffer(downloads, locale)}
      />
    )
  })
