/** The zones that an instant may be meant in, the house's first, as the admin lists them. */
export const TIME_ZONES = [
  { label: 'Paris, Bruxelles, Genève', value: 'Europe/Paris' },
  { label: 'London', value: 'Europe/London' },
  { label: 'Martinique, Guadeloupe', value: 'America/Martinique' },
  { label: 'Guyane', value: 'America/Cayenne' },
  { label: 'La Réunion', value: 'Indian/Reunion' },
  { label: 'Mayotte', value: 'Indian/Mayotte' },
  { label: 'Nouvelle-Calédonie', value: 'Pacific/Noumea' },
  { label: 'Polynésie française', value: 'Pacific/Tahiti' },
  { label: 'Montréal', value: 'America/Toronto' },
  { label: 'UTC', value: 'UTC' },
] as const

export type TimeZone = (typeof TIME_ZONES)[number]['value']
