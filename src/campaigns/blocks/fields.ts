import type { Block } from 'payload'
import { Hero } from './hero/fields'
import { Prose } from './prose/fields'
import { Checklist } from './checklist/fields'
import { Steps } from './steps/fields'
import { Figure } from './figure/fields'
import { KeyFigures } from './keyFigures/fields'
import { CallToAction } from './callToAction/fields'
import { Questions } from './questions/fields'
import { Exercise } from './exercise/fields'
import { Viewpoint } from './viewpoint/fields'
import { PartnerWall } from './partnerWall/fields'
import { Helplines } from './helplines/fields'
import { Downloads } from './downloads/fields'

/** The blocks an editor may use. A new one is a folder, a line here, and a line in `views.ts`. */
export const BLOCKS = [
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
