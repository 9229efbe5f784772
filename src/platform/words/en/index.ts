import type { Messages } from '..'
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

export const en = {
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
} satisfies Messages
