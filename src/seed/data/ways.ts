import { type Inline, linkTo } from '../richText'

/** How each line that a text names is reached. */
const WAYS: Readonly<Record<string, string>> = {
  '17': 'tel:17',
  '112': 'tel:112',
  '114': 'sms:114',
  '119': 'tel:119',
  '3018': 'tel:3018',
  '116 000': 'tel:116000',
  '17Cyber': 'https://17cyber.gouv.fr',
  PHAROS: 'https://internet-signalement.gouv.fr',
  'Point de Contact': 'https://pointdecontact.net',
  'Take It Down': 'https://takeitdown.ncmec.org',
  INHOPE: 'https://inhope.org',
}

/** A text in which `{119}` or `{PHAROS}` becomes a link to that line. */
export const withWays = (text: string): Inline[] =>
  text.split(/(\{[^}]+\})/).flatMap((part): Inline[] => {
    if (!part.startsWith('{')) return part ? [part] : []
    const name = part.slice(1, -1)
    const way = WAYS[name]
    if (!way) throw new Error(`The seed knows no way to reach "${name}".`)
    return [linkTo(way, name)]
  })
