import type { Campaign } from '@/payload-types'
import type { Query } from '../filter'
import { LEAVES, STATES } from '../overviewRows'
import { WORDS } from './words'

type FiltersProps = {
  query: Query
  campaigns: readonly Pick<Campaign, 'id' | 'title'>[]
  here: string
  locale: 'fr' | 'en'
}

/** What the list is narrowed to: an address that can be kept and sent. */
export function Filters({ query, campaigns, here, locale }: FiltersProps) {
  const say = WORDS[locale]
  return (
    <form className="desk-filters" action={here} method="get" aria-label={say.filters}>
      <label>
        {say.name}
        <input type="search" name="name" defaultValue={query.name} />
      </label>
      <Choice
        label={say.campaign}
        name="campaign"
        value={query.campaign}
        all={say.all}
        options={campaigns.map(({ id, title }) => [id, title])}
      />
      <Choice
        label={say.state}
        name="state"
        value={query.state}
        all={say.allStates}
        options={STATES.map((state) => [state, say.states[state]])}
      />
      <Choice
        label={say.leave}
        name="leave"
        value={query.leave}
        all={say.all}
        options={LEAVES.map((leave) => [leave, say.leaves[leave]])}
      />
      <button type="submit" className="act-button">
        {say.filter}
      </button>
      <a href={here}>{say.clear}</a>
    </form>
  )
}

type ChoiceProps = {
  label: string
  name: string
  value: string | null
  all: string
  options: readonly (readonly [string, string])[]
}

const Choice = ({ label, name, value, all, options }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{all}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
