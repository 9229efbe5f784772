import { Icon } from '@/ui/Icon'

/** A sentence that qualifies the whole page. */
export const Notice = ({ text }: { text: string }) => (
  <p className="status warn">
    <Icon name="warn" />
    {text}
  </p>
)
