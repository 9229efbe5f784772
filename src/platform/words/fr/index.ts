import { form } from './form'
import { help } from './help'
import { kit } from './kit'
import { press } from './press'
import { site } from './site'
import { space } from './space'

/** Every word of the interface, in French: the language that the others are measured against. */
export const fr = { site, form, help, press, kit, space }
