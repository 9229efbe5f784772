import type { Locale } from '@/platform/languages'
import { Icon, type IconName } from './Icon'
import { classes, setter } from './text'

/** A file a journalist may take: what, format and size are said before it is taken. */
export interface FileOffer {
  readonly href: string
  readonly label: string
  /** "PNG, 3 600 × 2 700 px, 1,8 Mo". */
  readonly meta: string
  readonly icon?: IconName
  /** What it is to be called once taken, where its address says nothing to people. */
  readonly fileName?: string
}

export const Download = ({
  locale,
  href,
  label,
  meta,
  icon = 'download',
  fileName,
  solo,
}: FileOffer & { locale: Locale; solo?: boolean }) => {
  const set = setter(locale)
  return (
    <a className={classes('download', solo && 'solo')} href={href} download={fileName}>
      <Icon name={icon} />
      <b>{set(label)}</b>
      <span className="meta">{set(meta)}</span>
    </a>
  )
}
