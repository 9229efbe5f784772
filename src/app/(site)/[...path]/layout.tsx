import type { ReactNode } from 'react'
import { Document } from '../../_site/Document'
import { editionSheet } from '../../_site/editionSheet'
import { openScene } from '../../_site/open'
import { type PathParams, pathnameOf } from '../../_site/params'

type LayoutProps = { children: ReactNode; params: PathParams }

export default async function SiteLayout({ children, params }: LayoutProps) {
  const { locale, edition } = await openScene(pathnameOf(await params))
  return (
    <Document locale={locale} edition={edition && (await editionSheet(edition))}>
      {children}
    </Document>
  )
}
