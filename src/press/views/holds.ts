import { words } from '@/platform/words'
import type { KitView } from '../queries'

/** What a kit holds, in one line: "Communiqué, fiche de faits, 6 images, contact." */
export function holds({ edition, content }: Pick<KitView, 'edition' | 'content'>): string {
  const say = words(edition.locale)
  const parts = [
    edition.release && say('kit.holds.release'),
    edition.claims.length > 0 && say('kit.holds.facts'),
    edition.quotations.length > 0 && say('kit.holds.quotations', { count: edition.quotations.length }),
    content.images.length > 0 && say('kit.holds.images', { count: content.images.length }),
    content.documents && say('kit.holds.documents', { count: content.documents.length }),
    edition.questions.length > 0 && say('kit.holds.questions'),
    edition.contact && say('kit.holds.contact'),
  ].filter((part) => typeof part === 'string')
  const line = parts.join(', ')
  return line && `${line.charAt(0).toLocaleUpperCase(edition.locale)}${line.slice(1)}.`
}
