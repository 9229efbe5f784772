import { buildAddress } from '@/addresses'
import type { Campaign } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'

export interface RoomFiltersProps {
  readonly locale: Locale
  readonly campaign: Pick<Campaign, 'slug'> | null
  readonly campaigns: readonly Pick<Campaign, 'slug' | 'title'>[]
  readonly year: number | null
  readonly years: readonly number[]
}

interface Choice {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** The press room by campaign and by year: each choice is an address, so that it can be kept and sent. */
export const RoomFilters = ({ locale, campaign, campaigns, year, years }: RoomFiltersProps) => {
  const say = words(locale)
  const at = (of: { campaign?: string; year?: number }) => buildAddress({ kind: 'press', locale, ...of })
  const here = { campaign: campaign?.slug, year: year ?? undefined }
  const byCampaign: Choice[] = [
    { label: say('press.allCampaigns'), href: at({ year: here.year }), current: campaign === null },
    ...campaigns.map(({ slug, title }) => ({
      label: title,
      href: at({ campaign: slug }),
      current: slug === campaign?.slug,
    })),
  ]
  const byYear: Choice[] = [
    { label: say('press.allYears'), href: at({ campaign: here.campaign }), current: year === null },
    ...years.map((each) => ({
      label: String(each),
      href: at({ campaign: here.campaign, year: each }),
      current: each === year,
    })),
  ]
  const lists = [
    { name: say('press.byCampaign'), choices: campaigns.length > 1 || campaign ? byCampaign : [] },
    { name: say('press.byYear'), choices: years.length > 1 || year !== null ? byYear : [] },
  ].filter(({ choices }) => choices.length > 0)
  return lists.map(({ name, choices }) => (
    <nav key={name} aria-label={name}>
      <Choices locale={locale} choices={choices} />
    </nav>
  ))
}

const Choices = ({ locale, choices }: { locale: Locale; choices: readonly Choice[] }) => (
  <ul className="filters">
    {choices.map(({ label, href, current }) => (
      <li key={href}>
        <a href={href} aria-current={current ? 'page' : undefined}>
          {setter(locale)(label)}
        </a>
      </li>
    ))}
  </ul>
)
