import type { ReactNode } from 'react'

export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ path: string[] }>
}) {
  const { path } = await params
  return (
    <html lang={path[0] === 'en' ? 'en' : 'fr'}>
      <body>{children}</body>
    </html>
  )
}
