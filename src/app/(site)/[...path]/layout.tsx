import type { ReactNode } from 'react'
import { Document } from '../../_site/Document'
import { editionSheet, sheetBeside } from '../../_site/editionSheet'
import { localeOf, openScene } from '../../_site/open'
import { type PathParams, pathnameOf } from '../../_site/params'

type LayoutProps = { children: ReactNode; params: PathParams }

export default async function SiteLayout({ children, params }: LayoutProps) {
  const pathname = pathnameOf(await params)
  const scene = await openScene(pathname)
  const sheet = scene?.edition ? editionSheet(scene.edition) : null
  return (
    <Document locale={scene?.locale ?? localeOf(pathname)} edition={sheet} sheet={sheetBeside(scene)}>
      {children}
    </Document>
  )
}
