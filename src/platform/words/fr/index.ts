import { accreditation } from './accreditation'
import { answer } from './answer'
import { apply } from './apply'
import { check } from './check'
import { door } from './door'
import { embed } from './embed'
import { form } from './form'
import { help } from './help'
import { invite } from './invite'
import { issue } from './issue'
import { kit } from './kit'
import { kitPage } from './kitPage'
import { logos } from './logos'
import { newsroom } from './newsroom'
import { press } from './press'
import { print } from './print'
import { publish } from './publish'
import { share } from './share'
import { site } from './site'
import { slots } from './slots'
import { space } from './space'

/** Every word of the interface, in French: the language that the others are measured against. */
export const fr = {
  accreditation,
  answer,
  apply,
  check,
  door,
  embed,
  form,
  help,
  invite,
  issue,
  kit,
  kitPage,
  logos,
  newsroom,
  press,
  print,
  publish,
  share,
  site,
  slots,
  space,
}
