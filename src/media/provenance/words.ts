import type { Locale } from '@/platform/languages'
import { SOURCE_TYPE_LABELS } from '../sourceTypes'
import type { SourceTypeFound, Statement } from './found'

/** What an editor reads beside the origin: what the file says, where it says it, and what that does not prove. */
const SAYS: Record<Statement['from'], Record<Locale, string>> = {
  xmp: {
    fr: 'Les métadonnées XMP du fichier disent',
    en: 'The XMP metadata of the file say',
  },
  c2pa: {
    fr: 'Les Content Credentials (C2PA) du fichier disent',
    en: 'The Content Credentials (C2PA) of the file say',
  },
}

const UNKNOWN: Record<Locale, string> = {
  fr: 'ce n’est pas un code de l’IPTC, il faut donc demander',
  en: 'that is no code of IPTC’s, so it must be asked',
}

const WORTH: Record<'none' | 'trusted' | 'valid' | 'broken', Record<Locale, string>> = {
  none: {
    fr: 'N’importe qui peut écrire ou effacer cette mention : elle ne prouve pas comment l’image a été faite.',
    en: 'Anybody can write or erase this: it does not prove how the image was made.',
  },
  trusted: {
    fr: 'La signature est d’un certificat reconnu : le fichier n’a pas changé depuis. Elle ne prouve pas que ce que dit le signataire est vrai.',
    en: 'The signature is of a recognised certificate: the file has not changed since. It does not prove that what the signer says is true.',
  },
  valid: {
    fr: 'La signature est d’un certificat que personne ne garantit : le fichier n’a pas changé depuis, mais on ne sait pas qui l’a signé. Elle ne prouve pas que ce qui est dit est vrai.',
    en: 'The signature is of a certificate that nobody vouches for: the file has not changed since, but who signed it is not known. It does not prove that what is said is true.',
  },
  broken: {
    fr: 'La signature ne va pas avec ce fichier : il a été changé depuis. Elle ne prouve rien.',
    en: 'The signature does not match this file: it was changed since. It proves nothing.',
  },
}

const SILENT: Record<Locale, string> = {
  fr: 'Le fichier ne dit rien de son origine, ce qui ne prouve pas qu’aucune IA n’y a pris part. Demandez à qui l’a fait.',
  en: 'The file says nothing of its origin, which does not prove that no AI took part. Ask whoever made it.',
}

const UNREAD: Record<Locale, string> = {
  fr: 'Le fichier porte des Content Credentials (C2PA) qui n’ont pas pu être lus ici. Demandez à qui administre le serveur d’installer @contentauth/c2pa-node, ou demandez à l’auteur ce qu’ils disent.',
  en: 'The file carries Content Credentials (C2PA) that could not be read here. Ask whoever runs the server to install @contentauth/c2pa-node, or ask the author what they say.',
}

const told = ({ from, raw, code, signature }: Statement, locale: Locale): string => {
  const meaning = code ? SOURCE_TYPE_LABELS[code][locale] : UNKNOWN[locale]
  const worth = WORTH[signature ?? 'none'][locale]
  return locale === 'fr'
    ? `${SAYS[from].fr} « ${raw} » : ${meaning}. ${worth}`
    : `${SAYS[from].en} “${raw}”: ${meaning}. ${worth}`
}

/** One paragraph for each thing that the file says; one that it says nothing. */
export function foundWords(found: SourceTypeFound | null, locale: Locale): string[] {
  if (!found) return [SILENT[locale]]
  const said = found.statements.map((statement) => told(statement, locale))
  return found.unread ? [...said, UNREAD[locale]] : said
}

/** Why an origin without AI is refused for a file that says otherwise, and the ways out. */
export const deniedWords = (found: SourceTypeFound, locale: Locale): string => {
  const label = found.code ? SOURCE_TYPE_LABELS[found.code][locale] : ''
  return locale === 'fr'
    ? `Le fichier dit lui-même : « ${label} » (${found.raw}). Il ne peut pas être présenté comme fait sans IA. Choisissez cette origine ; si le fichier se trompe, demandez à son auteur un fichier dont la mention est juste, et remplacez celui-ci.`
    : `The file itself says “${label}” (${found.raw}). It can't be shown as made without AI. Choose this origin; if the file is wrong, ask its author for a file that says what is right, and replace this one.`
}
