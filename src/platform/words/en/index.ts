import type { Messages } from '..'
import { form } from './form'
import { help } from './help'
import { kit } from './kit'
import { press } from './press'
import { site } from './site'
import { space } from './space'

export const en = { site, form, help, press, kit, space } satisfies Messages
