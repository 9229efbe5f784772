import type { Messages } from '..'
import { form } from './form'
import { embed } from './embed'
import { help } from './help'
import { kit } from './kit'
import { logos } from './logos'
import { press } from './press'
import { site } from './site'
import { space } from './space'

export const en = { site, form, help, press, kit, space, logos } satisfies Messages
export const en = { site, help, press, kit, embed } satisfies Messages
