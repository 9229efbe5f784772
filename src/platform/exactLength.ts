/**
 * Keeps `Content-Length` on an answer of a route handler, so that a client can show how much is left and tell
 * a whole file from a broken one.
 *
 * Next drops that header from every answer, because a body that was fetched may have been decoded on the way;
 * ours is exactly as long as it says. Next tells headers apart by the small letters in which `forEach` gives
 * them, so this one is given with capitals. That is private to Next (16.4.5, `server/send-response.js`): the
 * version is pinned, and the test sends an answer through Next's own function.
 */
export function exactLength(response: Response): Response {
  const { headers } = response
  const forEach: Headers['forEach'] = (visit, self) =>
    Headers.prototype.forEach.call(headers, (value, name) =>
      visit.call(self, value, name === 'content-length' ? 'Content-Length' : name, headers),
    )
  Object.defineProperty(headers, 'forEach', { value: forEach })
  return response
}
