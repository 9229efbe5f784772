import type { Messages } from '..'
import { help } from './help'
import { press } from './press'
import { site } from './site'

export const en = { site, help, press } satisfies Messages
