import { Go } from '@/ui/Link'
import { RichText } from '@/ui/RichText'
import { targetOf } from '../target'
import type { ViewProps } from '../view'

type Props = ViewProps<'prose'>

/** The editor's text. */
export const Body = ({ block, context }: Props) => (
  <RichText locale={context.locale} value={block.body} pageHref={context.pageHref} />
)

/** The link below it. */
export const Action = ({ block, context }: Props) => {
  const target = targetOf(block.action, context)
  return target ? (
    <p>
      <Go {...target} locale={context.locale} arrow />
    </p>
  ) : null
}
