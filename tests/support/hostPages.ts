import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HostPages = {
  port: number
  /** Shows this HTML from now on, at `/` and everywhere below. */
  show: (html: string, headers?: Readonly<Record<string, string>>) => void
  close: () => Promise<void>
}

/** Somebody else's site: it answers on 127.0.0.1 and on localhost, which are two hosts to a browser. */
export async function hostPages(): Promise<HostPages> {
  let page = { html: '', headers: {} as Readonly<Record<string, string>> }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
    response.end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, () => resolve()))
  return {
    port: (server.address() as AddressInfo).port,
    show: (html, headers = {}) => {
      page = { html, headers }
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
