import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { tagFailure, tagPage } from '@/publishing/tagPage'
import { Body } from '../../_site/Body'
import { BrokenScene } from '../../_site/Broken'
import { sceneMetadata } from '../../_site/metadata'
import { localeOf, onlyCampaign, openScene, type Scene } from '../../_site/open'
import { type PathParams, pathnameOf } from '../../_site/params'

/** Kept pages: drawn at the first visit, none at build time, so that a build needs no database. */
export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = (): { path: string[] }[] => []

type PageProps = { params: PathParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const scene = await openScene(pathnameOf(await params))
  return scene ? sceneMetadata(scene) : { robots: { index: false } }
}

export default async function SitePage({ params }: PageProps) {
  const pathname = pathnameOf(await params)
  const scene = await openScene(pathname)
  if (!scene) {
    await tagFailure()
    return <BrokenScene locale={localeOf(pathname)} />
  }
  const onward = onlyCampaign(scene) ?? (scene.subject.kind === 'moved' ? scene.subject.to : null)
  if (onward) {
    await tagPage(scene.reader, scene.address)
    redirect(onward)
  }
  // Metadata reads through the same reader: what it shows must be among the page's tags. At once, so that
  // what both want is read together.
  const [body] = await Promise.all([Body({ scene }), sceneMetadata(scene)])
  await tagPage(scene.reader, scene.address, statusOf(scene))
  return body
}

/** What was taken back is gone, and says so: it is none of what was never there. */
function statusOf({ subject }: Scene): 200 | 404 | 410 {
  if (subject.kind === 'retired') return 410
  return subject.kind === 'lost' || subject.kind === 'away' ? 404 : 200
}
