import type { EditionView } from '@/editions/view'
import type { Form } from '@/embed/options'
import { type EmbedLine, lineOf, linesOf } from '@/embed/view'
import { EmbedLost } from '@/embed/views/Lost'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { sceneAt } from '../_site/open'
import type { EmbedAnswer } from './answer'
import { EmbedDocument } from './Document'

/** The numbers of the campaign that is live. */
export async function houseLines(reader: Reader, form: Form = 'compact'): Promise<readonly EmbedLine[]> {
  return linesIn((await sceneAt(reader, null)).edition, form)
}

/** The lines of an edition that a form shows; none of none. */
export function linesIn(edition: EditionView | null | undefined, form: Form): readonly EmbedLine[] {
  const lines = (edition?.safety.helplines ?? []).flatMap((line) => lineOf(line) ?? [])
  return linesOf({ lines }, form)
}

/** Nothing stands there: 404, with the numbers that answer. */
export const lostPage = (
  locale: Locale,
  why: 'campaign' | 'line' | 'broken',
  lines: readonly EmbedLine[],
): EmbedAnswer => ({
  status: 404,
  ancestors: null,
  page: (
    <EmbedDocument
      locale={locale}
      title={words(locale)('embed.help')}
      edition={null}
      scheme="auto"
      canonical={null}
      leaves
    >
      <EmbedLost locale={locale} why={why} lines={lines} />
    </EmbedDocument>
  ),
})
