import { aboutNamed, type Refusal, type Rule } from '@/gate/rule'
import type { ImageConsentGap } from './consent/imageConsent'
import type { Use } from './fields/rights'
import { mayGoOnline, type Righted, rightsAt } from './rights/rightsAt'
import { ENDS_SOON, lastDay, RIGHTS_WORDS, TERRITORY_WORDS } from './rights/words'
import { type ImageFacts, type ImageGap, imageGaps } from './rules'
import { GAP_WORDS } from './ruleWords'

/** Something of the library where a record shows or offers it. */
export type AssetUse = {
  path: string
  /** Null when it is gone. */
  asset: (Righted & Parameters<typeof mayGoOnline>[0] & { name: string; approved?: boolean | null }) | null
  /** What it was called, where it lies in the bin. */
  binned?: string
  /** What it must be permitted for there. */
  use: Use
  /** The instants at which its right must be in force: of publishing, and where that is later, of going out. */
  at: readonly Date[]
}

/** An image where a record shows it; null when the image is gone. */
export type ImageUse = Pick<AssetUse, 'path' | 'use' | 'at' | 'binned'> & {
  image: (ImageFacts & NonNullable<AssetUse['asset']> & { consentUntil?: string | null }) | null
  /** What the persons it shows did not agree to, for this use. */
  consentGaps?: readonly ImageConsentGap[]
}

type ImageRule = Rule<{ images: readonly ImageUse[] }>

const refusals =
  (rule: string, wanted: (gap: ImageGap) => boolean): ImageRule =>
  ({ images }) =>
    images.flatMap(({ path, image }) =>
      (image ? imageGaps(image) : []).filter(wanted).map((gap) => ({
        rule,
        path,
        message: {
          fr: `« ${image?.name} » : ${GAP_WORDS[gap].fr}`,
          en: `"${image?.name}": ${GAP_WORDS[gap].en}`,
        },
      })),
    )

/** WCAG 2.2, 1.1.1: an image that carries meaning has a text that carries it too, in the language of the page. */
export const alternativeTexts: ImageRule = refusals('alternative-text', (gap) => gap === 'alt-missing')

const rights = refusals('image-rights', (gap) => gap !== 'alt-missing')

const GONE = {
  fr: 'Cette image n’existe plus. Choisissez-en une autre.',
  en: 'This image no longer exists. Choose another one.',
}
/** What lies in the bin can be named still, and taken out of it. */
const BINNED = {
  fr: 'elle est dans la corbeille. Choisissez une autre image, ou restaurez celle-ci dans la médiathèque.',
  en: 'it is in the bin. Choose another image, or restore this one in the media library.',
}

/** No image leaves the house without an author, a credit, a licence, an origin and staff's word. */
export const imageRights: ImageRule = (subject, locale) => [
  ...rights(subject, locale),
  ...subject.images
    .filter(({ image }) => !image)
    .map(({ path, binned }) =>
      binned
        ? aboutNamed('image-rights', path, binned, BINNED)
        : { rule: 'image-rights', path, message: GONE },
    ),
]

const assetsOf = ({ images, documents = [] }: Assets): AssetUse[] => [
  ...images.map(({ image, ...use }) => ({ ...use, asset: image })),
  ...documents,
]

type Assets = { images: readonly ImageUse[]; documents?: readonly AssetUse[] }

/** Nothing is published with an image or a document that may not be used there, or not at that time. */
export const rightsInForce: Rule<Assets> = (subject) =>
  assetsOf(subject).flatMap(({ path, asset, use, at }) => {
    if (!asset) return []
    const value = at.map((instant) => rightsAt(asset, use, instant).value).find((state) => state !== 'free')
    if (value === undefined) return []
    const say = RIGHTS_WORDS[value]
    return [
      aboutNamed('rights-in-force', path, asset.name, { fr: say.fr(asset, use), en: say.en(asset, use) }),
    ]
  })

/** A page is read all over the world: a right for some of it needs a word of whoever read the contract. */
export const onlineAllowed: Rule<Assets> = (subject) =>
  assetsOf(subject).flatMap(({ path, asset }) =>
    asset && !mayGoOnline(asset) ? [aboutNamed('rights-online', path, asset.name, TERRITORY_WORDS)] : [],
  )

/** A document that is offered is there, and staff let it out. */
export const documentsLetOut: Rule<Assets> = ({ documents = [] }) =>
  documents.flatMap(({ path, asset, binned }): Refusal[] => {
    if (!asset && binned) return [aboutNamed('document-let-out', path, binned, DOCUMENT_BINNED)]
    if (!asset) return [{ rule: 'document-let-out', path, message: DOCUMENT_GONE }]
    return asset.approved === true ? [] : [aboutNamed('document-let-out', path, asset.name, NOT_LET_OUT)]
  })

const DOCUMENT_GONE = {
  fr: 'Ce document n’existe plus. Retirez-le, ou choisissez-en un autre.',
  en: 'This document no longer exists. Take it out, or choose another one.',
}
const DOCUMENT_BINNED = {
  fr: 'il est dans la corbeille. Choisissez un autre document, ou restaurez celui-ci dans la liste des documents.',
  en: 'it is in the bin. Choose another document, or restore this one in the list of documents.',
}
const NOT_LET_OUT = {
  fr: 'cochez « Peut sortir de la maison » dans sa fiche, ou retirez-le.',
  en: 'tick "May leave the house" in its record, or take it out.',
}

const DAY_MS = 24 * 3_600_000
/** A right that ends within these days of going out is told of, and so is one that ends before the campaign. */
export const SOON_DAYS = 30

/**
 * A warning, which stops nothing: what is shown will leave by itself, in 30 days or before the campaign ends, and
 * there is time yet to extend a right or to choose something else. What is refused is not warned of.
 */
export const endingSoon: Rule<Assets & { campaignEnds?: string | null }> = (subject) => {
  const consents = new Map<unknown, string | null | undefined>(
    subject.images.map(({ image }) => [image, image?.consentUntil]),
  )
  return assetsOf(subject).flatMap(({ path, asset, use, at }) => {
    const out = Math.max(...at.map((instant) => instant.getTime()))
    if (!asset || rightsAt(asset, use, new Date(out)).value !== 'free') return []
    const horizon = Math.max(out + SOON_DAYS * DAY_MS, Date.parse(subject.campaignEnds ?? '') || 0)
    const ends = [
      { kind: 'right' as const, end: asset.rights?.until },
      { kind: 'consent' as const, end: consents.get(asset) },
    ]
    return ends.flatMap(({ kind, end }) => {
      if (!end || Date.parse(end) <= out || Date.parse(end) > horizon) return []
      const say = ENDS_SOON[kind]
      return [
        aboutNamed(`${kind}-ends-soon`, path, asset.name, {
          fr: say.fr(lastDay(end, 'fr')),
          en: say.en(lastDay(end, 'en')),
        }),
      ]
    })
  })
}
