export const dynamic = 'force-static'
export const generateStaticParams = () => []

export default async function SitePage({ params }: { params: Promise<{ path: string[] }> }) {
  const { path } = await params
  return <main>{path.join('/')}</main>
}
