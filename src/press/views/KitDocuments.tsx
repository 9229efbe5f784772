import { usageWords } from '@/media/rights/words'
import type { Locale } from '@/platform/languages'
import { formatBytes } from '@/platform/numbers'
import { words } from '@/platform/words'
import { Download } from '@/ui/Download'
import { setter } from '@/ui/text'
import { safeName } from '../archive/names'
import type { KitDocument } from '../content'
import { documentName } from '../kitDocuments'
import { Licence } from './Licence'

export interface KitDocumentsProps {
  readonly locale: Locale
  readonly documents: readonly KitDocument[]
}

/** Documents to take: each says its language, its pages and its weight, whom to credit and what it is free for. */
export const KitDocuments = ({ locale, documents }: KitDocumentsProps) => {
  const say = words(locale)
  const set = setter(locale)
  return documents.map((document) => (
    <div key={document.id} className="stack-s mbe-4">
      <Download locale={locale} icon="file" solo {...offerOf(document, locale)} />
      <p className="small">
        {say('kit.labelled', { label: say('press.credit'), value: '' })}
        <span className="pick">{set(document.credit)}</span>
        {'. '}
        {set(`${usageWords('press', document.rights, locale)}.`)}{' '}
        {say('kit.labelled', { label: say('press.licence'), value: '' })}
        <Licence of={document} />
      </p>
    </div>
  ))
}

function offerOf(document: KitDocument, locale: Locale) {
  const { language, file } = document
  const say = words(locale)
  const name = documentName(document, locale)
  const pages = file.pages && say('kitPage.document.pages', { pages: file.pages })
  const facts = [
    say('kitPage.document.file'),
    say(`kitPage.document.language.${language}`),
    pages,
    formatBytes(file.bytes, locale),
  ]
  return {
    href: file.href,
    label: name,
    meta: facts.filter(Boolean).join(', '),
    fileName: safeName(`${name}.pdf`),
  }
}
