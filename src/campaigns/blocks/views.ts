import { CallToActionView } from './callToAction/view'
import { ChecklistView } from './checklist/view'
import { DownloadsView } from './downloads/view'
import { ExerciseView } from './exercise/view'
import { FigureView } from './figure/view'
import { HelplinesView } from './helplines/view'
import { HeroView } from './hero/view'
import { KeyFiguresView } from './keyFigures/view'
import { PartnerWallView } from './partnerWall/view'
import { ProseView } from './prose/view'
import { QuestionsView } from './questions/view'
import type { BlockSlug } from './slugs'
import { StepsView } from './steps/view'
import type { View } from './view'
import { ViewpointView } from './viewpoint/view'

/** What shows each kind of block: one that is missing fails the types. */
export const VIEWS = {
  hero: HeroView,
  prose: ProseView,
  checklist: ChecklistView,
  steps: StepsView,
  figure: FigureView,
  keyFigures: KeyFiguresView,
  callToAction: CallToActionView,
  questions: QuestionsView,
  exercise: ExerciseView,
  viewpoint: ViewpointView,
  partnerWall: PartnerWallView,
  helplines: HelplinesView,
  downloads: DownloadsView,
} satisfies { [S in BlockSlug]: View<S> }
