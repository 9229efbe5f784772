import { describe, expect, it } from 'vitest'
import { oembedAnswer, readOembed } from './oembed'
import { viewForTests } from './testing/view'

const HOSTS = ['campaign.example', '127.0.0.1:3000']
const PAGE = 'https://campaign.example/fr/une-photo/avec/valmoriere'
const read = (query: Record<string, string>) => readOembed(new URLSearchParams(query), HOSTS)

describe('an oEmbed request', () => {
  it.each([
    [PAGE, { locale: 'fr', campaign: 'une-photo', partner: 'valmoriere' }],
    [`${PAGE}/agir?utm=1#aide`, { locale: 'fr', campaign: 'une-photo', partner: 'valmoriere' }],
    ['http://127.0.0.1:3000/en/one-photo', { locale: 'en', campaign: 'one-photo' }],
    ['https://campaign.example/embed/fr/une-photo', { locale: 'fr', campaign: 'une-photo' }],
  ])('about %s', (url, place) => expect(read({ url })).toMatchObject({ place }))

  it('keeps the options of an embed’s address', () =>
    expect(read({ url: 'https://campaign.example/embed/fr/une-photo?form=figures' })).toMatchObject({
      options: { form: 'figures' },
    }))

  it.each([
    ['https://elsewhere.example/fr/une-photo'],
    ['https://campaign.example.evil.test/fr/une-photo'],
    ['https://campaign.example:8443/fr/une-photo'],
    ['https://x@campaign.example/fr/une-photo'],
    ['ftp://campaign.example/fr/une-photo'],
    ['https://campaign.example/admin'],
    ['https://campaign.example/fr/presse'],
    ['https://campaign.example/fr'],
    ['not an address'],
  ])('about %s is refused', (url) => expect(read({ url })).toEqual({ status: 404 }))

  it('without an address, or in another format, says so', () => {
    expect(read({})).toEqual({ status: 400 })
    expect(read({ url: PAGE, format: 'xml' })).toEqual({ status: 501 })
  })
})

describe('an oEmbed answer', () => {
  const answer = (query: Record<string, string> = {}) => {
    const request = read({ url: PAGE, ...query })
    if ('status' in request) throw new Error('refused')
    return oembedAnswer(viewForTests(), request)
  }

  it('has what the type rich must have', () => {
    expect(answer()).toMatchObject({ version: '1.0', type: 'rich', width: 640 })
    expect(answer().html).toMatch(
      /<iframe src="https:\/\/campaign\.example\/embed\/fr\/une-photo\/valmoriere"/,
    )
  })

  it.each([
    [{ maxwidth: '500', maxheight: '300' }, 500, 300],
    [{ maxwidth: '100' }, 100, 704],
    [{ maxwidth: '2000', maxheight: '1000' }, 640, 704],
    [{ maxwidth: '-1', maxheight: 'much' }, 640, 704],
  ])('is never larger than %j', (limits, width, height) => {
    const said = answer(limits as Record<string, string>)
    expect([said.width, said.height]).toEqual([width, height])
    expect(said.html).toContain(`width="${width}" height="${height}"`)
  })

  it('passes through the narrowest gate, that of WordPress: a quotation of links, a frame with these attributes', () => {
    const [, quotation = '', frame = ''] =
      /^<blockquote>(.*?)<\/blockquote>(<iframe [^>]+><\/iframe>)$/.exec(answer().html) ?? []
    const kept = [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ]
    for (const [, name] of frame.matchAll(/ ([a-z]+)="/g)) expect(kept).toContain(name)
    expect(quotation.replace(/<a href="[^"]+">|<\/a>/g, '')).not.toContain('<')
    expect(quotation).toContain('>119</a>')
  })
})
