import type { HelplineSeed } from './helplineSeed'
import { OTHER_HELPLINES } from './helplinesElsewhere'
import { FRENCH_HELPLINES } from './helplinesFrance'

/** All lines of the demonstration, in the order of the campaign: the first two stand in the yellow bar. */
export const HELPLINES: readonly HelplineSeed[] = [...FRENCH_HELPLINES, ...OTHER_HELPLINES]
