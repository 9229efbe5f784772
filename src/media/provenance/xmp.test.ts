import { expect, it } from 'vitest'
import { sourceTypeInXmp } from './xmp'

const SAID = 'http://cv.iptc.org/newscodes/digitalsourcetype/print'
const packet = (inside: string, attributes = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:o="http://example.org/"><rdf:Description rdf:about="" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`

it.each([
  ['a text', packet(`<e:DigitalSourceType>\n ${SAID} </e:DigitalSourceType>`)],
  ['an attribute', packet('', `e:DigitalSourceType="${SAID}"`)],
  ['a resource', packet(`<e:DigitalSourceType rdf:resource="${SAID}"/>`)],
  [
    'a text between comments',
    packet(`<e:DigitalSourceType>${SAID.slice(0, 9)}<!-- x -->${SAID.slice(9)}</e:DigitalSourceType>`),
  ],
  ['the name of the draft', packet(`<e:DigitalSourcefileType>${SAID}</e:DigitalSourcefileType>`)],
  [
    'a drawing',
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${packet(`<e:DigitalSourceType>${SAID}</e:DigitalSourceType>`)}</metadata></svg>`,
  ],
])('reads %s', (_, xml) => {
  expect(sourceTypeInXmp(xml)).toBe(SAID)
})

it.each([
  ['nothing', ''],
  ['no XML', 'trainedAlgorithmicMedia'],
  ['a packet without it', packet('<o:DigitalSourceType>x</o:DigitalSourceType>')],
  ['an empty field', packet('<e:DigitalSourceType> </e:DigitalSourceType>')],
  ['a packet cut short', packet(`<e:DigitalSourceType>${SAID}</e:DigitalSourceType>`).slice(0, -30)],
  [
    'what it says of an ingredient',
    packet(
      `<o:Ingredients><rdf:Bag><rdf:li><rdf:Description><e:DigitalSourceType>${SAID}</e:DigitalSourceType></rdf:Description></rdf:li></rdf:Bag></o:Ingredients>`,
    ),
  ],
])('hears nothing in %s', (_, xml) => {
  expect(sourceTypeInXmp(xml)).toBeNull()
})
