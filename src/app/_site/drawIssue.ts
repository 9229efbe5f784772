import type { DrawIssue } from '@/press/embargo/jobs/rehearse'
import { openReader } from '@/publishing/read'
import { Body } from './Body'
import { sceneMetadata } from './metadata'
import { sceneAt } from './open'

/** Draws the page of a kit as it will stand when its next issue is public, and throws it away. */
export const drawIssue: DrawIssue = async (payload, { id, slug, locale }, user) => {
  const reader = openReader({ payload, locale, user })
  const scene = await sceneAt(reader, { kind: 'kit', locale, kit: slug })
  const { subject } = scene
  if (subject.kind !== 'kit' || subject.view.issue?.id !== id)
    throw new Error('Another issue, or none, would stand at the address of the kit.')
  const [body] = [await Body({ scene }), await sceneMetadata(scene)]
  const { renderToStaticMarkup } = await import('react-dom/server')
  if (!renderToStaticMarkup(body).includes('<main')) throw new Error('The page of the kit has no main part.')
}
