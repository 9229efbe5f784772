import { preferredLocale } from '@/platform/acceptLanguage'

/** The front door sends each visitor to a language, by what the browser asks for and nothing else. */
export function GET(request: Request): Response {
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${preferredLocale(request.headers.get('accept-language'))}`,
      vary: 'Accept-Language',
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}
