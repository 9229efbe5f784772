const PATHS = {
  phone:
    'M5 4h4l1.5 4.5-2.3 1.6a12 12 0 0 0 5.7 5.7l1.6-2.3L20 15v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  message: 'M4 5h16v11H11l-4 4v-4H4z',
  check: 'm5 12.5 4.5 4.5L19 7',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  warn: 'M12 4 2.5 20h19zM12 10v4M12 17v.01',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  archive: 'M6 3h8l4 4v14H6zM11 3v2M13 6v2M11 9v2M13 12v2',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
} as const

export type IconName = keyof typeof PATHS

/** Signs that point along the line of reading: they turn with it. */
const DIRECTED: ReadonlySet<IconName> = new Set(['leave', 'arrow'])

/** A sign beside a word, never instead of one. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    className={DIRECTED.has(name) ? 'i flip' : 'i'}
    width="20"
    height="20"
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
)
