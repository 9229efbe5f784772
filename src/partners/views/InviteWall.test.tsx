import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { InviteWall, type WallMember } from './InviteWall'

/** Addresses as long and as little alike as those of real files. */
function partner(n: number): WallMember {
  const hex = createHash('sha256').update(String(n)).digest('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
  const file = (at: number) => ({
    src: `/files/logos/${id}/${hex.slice(at, at + 16)}-svg.svg`,
    width: 180 + (n % 60),
    height: 60,
  })
  return {
    name: `Ville imaginaire numéro ${n}`,
    href: `/fr/une-photo-mille-chemins/avec/ville-${n}`,
    logo: { light: file(32), dark: file(48) },
  }
}

const partners = (count: number) => Array.from({ length: count }, (_, n) => partner(n))
const draw = (joint: number, supporting: number) =>
  renderToStaticMarkup(
    <InviteWall
      locale="fr"
      groups={[
        { role: 'joint', members: partners(joint) },
        { role: 'supporting', members: partners(supporting) },
        { role: 'funder', members: [] },
      ]}
    />,
  )

describe('a wall of 300', () => {
  const html = draw(40, 260)
  it('names and links every one, and fetches none before its time', () => {
    expect(html.match(/<a href/g)).toHaveLength(300)
    expect(html.match(/<img/g)).toHaveLength(300)
    expect(html.match(/loading="lazy"/g)).toHaveLength(300)
    expect(html).toContain('300 partenaires')
  })
  it('folds each role behind its first', () => {
    expect(html.match(/<details>/g)).toHaveLength(2)
    expect(html).toContain('Les 16 autres')
    expect(html).toContain('Les 236 autres')
  })
  it('stays a light page', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(130_000)
    expect(gzipSync(html).byteLength).toBeLessThan(36_000)
  })
})

it('a wall of few has no folds, a wall of none says so', () => {
  expect(draw(1, 2)).not.toContain('<details>')
  expect(draw(1, 0)).toContain('Partenaire associé<')
  expect(draw(0, 0)).toContain('Personne encore')
})
