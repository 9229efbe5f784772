import type { Locale } from '@/platform/languages'
import { Download } from '@/ui/Download'
import { Island } from '@/ui/Island'
import type { KitDocument } from '../content'
import { fileNameOf } from '../downloads'
import type { FrozenKit } from '../frozen'
import { DocumentToTake } from './DocumentToTake'
import { documentOffer } from './offers'

export interface KitDocumentsProps {
  readonly locale: Locale
  readonly documents: readonly KitDocument[]
  /** The issue that they are taken from. */
  readonly frozen: FrozenKit
}

/** Documents to take: each says its language, its pages and its weight, whom to credit and what it is free for. */
export const KitDocuments = ({ locale, documents, frozen }: KitDocumentsProps) => (
  <>
    {documents.map((document) => (
      <DocumentToTake key={document.id} locale={locale} document={document}>
        <Download
          locale={locale}
          solo
          {...documentOffer(document, locale)}
          fileName={fileNameOf(frozen, document.file.href, locale)}
        />
      </DocumentToTake>
    ))}
    <Island name="copy-button" />
  </>
)
