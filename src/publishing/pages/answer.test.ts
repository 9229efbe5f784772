import { describe, expect, it } from 'vitest'
import { type Finished, prepareAnswer } from './answer.mjs'
import { tagKey } from './tagKey.mjs'

/** As `tagPage` writes tags; Next's own, which begin with `_N_T_`, stay as they are. */
const keyed = (tags: string) =>
  tags
    .split(',')
    .map((tag) => (tag.startsWith('_N_T_') ? tag : tagKey() + tag))
    .join(',')

const finished = (tags: string, more: Partial<Finished> = {}): Finished => ({
  kind: 'APP_PAGE',
  html: '<p>Aide</p><script>1</script>',
  status: 200,
  rscData: Buffer.from('wire'),
  ...more,
  headers: { 'x-next-cache-tags': keyed(tags), ...more.headers },
})
const silent = () => {}

describe('prepareAnswer', () => {
  it('takes no word from an address: its commas make tags of the visitor’s', () => {
    const data = finished('page:,status:404')
    const visitors = '_N_T_/fr/x,page:/fr/c/agir,status:200,until:2000-01-01T00:00:00Z'
    data.headers = { 'x-next-cache-tags': `${visitors},${keyed('page:,status:404')}` }
    expect(prepareAnswer(data, silent)).toBeNull()
    expect(data.status).toBe(404)
    const foreign = finished('')
    foreign.headers = { 'x-next-cache-tags': visitors }
    expect(prepareAnswer(foreign, silent)).toBeNull()
  })

  it('cleans the very object that is answered, and says what may be kept', () => {
    const data = finished(
      'page:/fr/c,doc:pages:1:fr,list:pages:c:fr,until:2027-02-09T05:00:00.000Z,_N_T_/layout',
    )
    const kept = prepareAnswer(data, silent)
    expect(data.html).toBe('<p>Aide</p>')
    expect(data.rscData?.length).toBe(0)
    expect(data.headers).toEqual({ 'cache-control': 'public, max-age=0, must-revalidate' })
    expect(kept).toMatchObject({
      path: '/fr/c',
      status: 200,
      html: '<p>Aide</p>',
      shows: ['doc:pages:1:fr', 'list:pages:c:fr'],
      until: Date.parse('2027-02-09T05:00:00.000Z'),
    })
  })

  it('takes the earliest of several instants, and an unreadable one for now', () => {
    expect(
      prepareAnswer(finished('page:/fr,until:2027-01-02T00:00:00Z,until:2027-01-01T00:00:00Z'), silent)
        ?.until,
    ).toBe(Date.parse('2027-01-01T00:00:00Z'))
    expect(prepareAnswer(finished('page:/fr,until:soon'), silent)?.until).toBe(0)
  })

  it.each([
    [404, 'public, max-age=0, must-revalidate'],
    [503, 'no-store'],
  ])('answers %i with its words and keeps nothing', (status, cacheControl) => {
    const data = finished(`page:,status:${status}`)
    expect(prepareAnswer(data, silent)).toBeNull()
    expect(data).toMatchObject({ status, html: '<p>Aide</p>', headers: { 'cache-control': cacheControl } })
  })

  it('leaves Location to Next on the first answer and keeps it for the next', () => {
    const data = finished('page:/fr/old', { status: 308, headers: { location: '/fr/new' } })
    const kept = prepareAnswer(data, silent)
    expect(data.headers).not.toHaveProperty('location')
    expect(kept).toMatchObject({ status: 308, headers: { location: '/fr/new' } })
  })

  it('does not touch what did not ask to be kept', () => {
    const data = finished('doc:pages:1:fr')
    expect(prepareAnswer(data, silent)).toBeNull()
    expect(data.html).toContain('<script>')
  })

  it('answers a page that it cannot clean, keeps it nowhere and says so', () => {
    const said: string[] = []
    const data = finished('page:/fr', { html: '<template id="B:0"></template><script>$RC()</script>' })
    expect(prepareAnswer(data, (text) => said.push(text))).toBeNull()
    expect(data.html).toContain('<script>')
    expect(said).toHaveLength(1)
  })
})
