import type { Locale } from '@/platform/languages'
import { Icon } from './Icon'
import { setter } from './text'

/** Where a link leads and what it says. */
export interface Target {
  readonly href: string
  readonly label: string
}

interface LinkProps extends Target {
  readonly locale: Locale
}

/** Outside addresses learn nothing about the page the reader comes from. */
export const relOf = (href: string): string | undefined => (/^https?:/.test(href) ? 'noreferrer' : undefined)

/** The baton: one solid a view, `quiet` for the second. */
export const Button = ({ href, label, locale, quiet }: LinkProps & { readonly quiet?: boolean }) => (
  <a className={quiet ? 'button quiet' : 'button'} href={href} rel={relOf(href)}>
    {setter(locale)(label)}
    <Icon name="arrow" />
  </a>
)

/** A link that stands by itself, with or without its arrow. */
export const Go = ({ href, label, locale, arrow }: LinkProps & { readonly arrow?: boolean }) => (
  <a className="go" href={href} rel={relOf(href)}>
    {setter(locale)(label)}
    {arrow && <Icon name="arrow" />}
  </a>
)

export interface ActionsProps {
  readonly locale: Locale
  readonly first?: Target | null
  readonly second?: Target | null
}

/** One button, one link. */
export const Actions = ({ locale, first, second }: ActionsProps) =>
  first || second ? (
    <p className="actions">
      {first && <Button {...first} locale={locale} />}
      {second && <Go {...second} locale={locale} />}
    </p>
  ) : null
