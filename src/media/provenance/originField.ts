import type { SelectField } from 'payload'
import { both, note } from '@/platform/bilingual'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { GAP_WORDS } from '../ruleWords'
import { isSourceType, SOURCE_TYPE_LABELS, SOURCE_TYPES } from '../sourceTypes'
import { deniesAi, readFound } from './found'
import { deniedWords } from './words'

interface Asked {
  /** The whole record as it will be saved, what the file said included. */
  data?: unknown
  /** `onChange` while the form is filled in; `submit` when the record is about to be written. */
  event?: 'onChange' | 'submit'
  req: { i18n?: { language?: string } }
}

/**
 * An origin is required, and can't leave out an AI that the file itself tells of. While a form is filled in it
 * may stay empty: the file that comes with it may say what it is.
 */
export function checkOrigin(value: unknown, { data, event, req }: Asked): true | string {
  const language = req.i18n?.language
  const locale = isLocale(language) ? language : DEFAULT_LOCALE
  if (!isSourceType(value)) return event === 'onChange' ? true : GAP_WORDS['source-type-missing'][locale]
  const stored =
    typeof data === 'object' && data !== null && 'sourceTypeFound' in data ? data.sourceTypeFound : null
  const found = readFound(stored)
  return found && deniesAi(value, found) ? deniedWords(found, locale) : true
}

/** How an image came to be: asked, or taken from the file where it says so. */
export const originField: SelectField = {
  name: 'sourceType',
  type: 'select',
  required: true,
  label: both('Origine (IPTC)', 'Origin (IPTC)'),
  options: SOURCE_TYPES.map((code) => ({ value: code, label: SOURCE_TYPE_LABELS[code] })),
  validate: checkOrigin,
  admin: {
    ...note(
      'Vocabulaire « digital source type » de l’IPTC. Si le fichier dit son origine, elle est reprise quand vous enregistrez ; sinon choisissez-la, elle n’est jamais devinée. Créée ou modifiée avec une IA : l’image le dit partout où elle paraît, comme le demande le règlement (UE) 2024/1689, article 50.',
      'IPTC "digital source type" vocabulary. If the file says its origin, that is taken when you save; otherwise choose it, it is never guessed. Made or edited with AI: the image says so wherever it stands, as Regulation (EU) 2024/1689, article 50, asks.',
    ),
    components: { afterInput: ['/media/views/SourceTypeFound#SourceTypeFound'] },
  },
}
