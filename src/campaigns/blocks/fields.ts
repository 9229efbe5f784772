import type { Block, LabelFunction, StaticLabel } from 'payload'
import { CallToAction } from './callToAction/fields'
import { Checklist } from './checklist/fields'
import { Downloads } from './downloads/fields'
import { Exercise } from './exercise/fields'
import { Figure } from './figure/fields'
import { Helplines } from './helplines/fields'
import { Hero } from './hero/fields'
import { KeyFigures } from './keyFigures/fields'
import { PartnerWall } from './partnerWall/fields'
import { Prose } from './prose/fields'
import { Questions } from './questions/fields'
import { Steps } from './steps/fields'
import { Viewpoint } from './viewpoint/fields'

/** The blocks an editor may use. A new one is a folder, a line here, and a line in `views.ts`. */
const ALL = [
  Hero,
  Prose,
  Checklist,
  Steps,
  Figure,
  KeyFigures,
  CallToAction,
  Questions,
  Exercise,
  Viewpoint,
  PartnerWall,
  Helplines,
  Downloads,
] satisfies Block[]

/** Payload takes one alternative text for both languages; the label beside the picture is in the editor's. */
const french = (label: LabelFunction | StaticLabel | undefined): string =>
  typeof label === 'object' ? (label.fr ?? '') : ''

/** Each with its picture for the admin's chooser: `picture.svg` of its folder. */
export const BLOCKS: Block[] = ALL.map((block: Block) => ({
  ...block,
  admin: {
    ...block.admin,
    // The words of the block stand in its row: a name for the admin alone would be one more thing to write.
    disableBlockName: true,
    components: {
      ...block.admin?.components,
      Label: { path: '/desk/views/BlockLabel#BlockLabel', clientProps: { kind: block.labels?.singular } },
    },
    images: { thumbnail: { url: `/blocks/${block.slug}.svg`, alt: french(block.labels?.singular) } },
  },
}))
