import { act } from './act'
import { ai } from './ai'
import type { PageSeed } from './desk'
import { habits } from './habits'
import { home } from './home'
import { law } from './law'
import { legal } from './legal'
import { photos } from './photos'
import { privacy } from './privacy'
import { relay } from './relay'

/** The pages of the campaign, in their order. */
export const PAGES: readonly PageSeed[] = [home, photos, ai, habits, act, law, relay, legal, privacy]
