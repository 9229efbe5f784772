import type { Reader } from '@/publishing/read'
import { kitView } from '../queries'
import { kitsInForce } from '../roomQueries'

export type Answered = { question: string; answer: string; kit: { title: string; href: string } }

/**
 * What journalists ask, answered: from the kits in force, the newest first, each question once with its newest
 * answer. The page is made of records; nobody writes it twice.
 */
export async function guidanceOf(reader: Reader): Promise<Answered[]> {
  const places = await kitsInForce(reader)
  const views = await Promise.all(places.map(({ kit }) => kitView(reader, kit)))
  const found = new Map<string, Answered>()
  for (const view of views) {
    if (!view) continue
    const { title, questions } = view.edition
    for (const { question, answer } of questions)
      if (!found.has(question)) found.set(question, { question, answer, kit: { title, href: view.href } })
  }
  return [...found.values()]
}
