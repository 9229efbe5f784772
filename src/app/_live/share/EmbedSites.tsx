import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'

export type EmbedSitesProps = {
  locale: Locale
  sites: {
    /** The host of the partner's own, which is always among them; null where none is known. */
    website: string | null
    /** Those that the partner named. */
    kept: readonly string[]
    /** What stands in the field. */
    typed: string
    error: string | null
    /** They have just been saved. */
    saved: boolean
  }
}

/** Where the logo may stand: asked for first where nothing is known, else said, with the way to change it folded. */
export const EmbedSites = ({ locale, sites }: EmbedSitesProps) => {
  const say = words(locale)
  const { website, kept, error, saved } = sites
  const known = [...new Set([...(website ? [website] : []), ...kept])]
  if (known.length === 0)
    return (
      <>
        <p className="measure">{say('share.embed.sites.unknown')}</p>
        <Saved locale={locale} saved={saved} />
        <SitesForm locale={locale} sites={sites} />
      </>
    )
  const named = new Intl.ListFormat(locale).format(known)
  return (
    <>
      <p className="measure">{say('share.embed.sites.known', { sites: named })}</p>
      <details className="fold" open={error !== null || saved}>
        <summary>
          <span className="plus" />
          <span>{say('share.embed.sites.change')}</span>
        </summary>
        <div className="stack">
          <Saved locale={locale} saved={saved} />
          <SitesForm locale={locale} sites={sites} />
        </div>
      </details>
    </>
  )
}

const Saved = ({ locale, saved }: { locale: Locale; saved: boolean }) =>
  saved && (
    <p className="status ok" role="status">
      <Icon name="check" />
      {words(locale)('share.embed.sites.saved')}
    </p>
  )

const SitesForm = ({ locale, sites }: EmbedSitesProps) => {
  const say = words(locale)
  const { website, typed, error } = sites
  return (
    <form method="post" action="#sites" className="stack">
      {website && <p className="measure">{say('share.embed.sites.always', { host: website })}</p>}
      <Field
        locale={locale}
        name="hosts"
        label={say(website ? 'share.embed.sites.others' : 'share.embed.sites.first')}
        hint={say('share.embed.sites.hint')}
        error={error}
        value={typed}
        rows={2}
        maxLength={6000}
        spellCheck={false}
        optional={website !== null}
      />
      <Submit locale={locale} label={say('share.embed.sites.save')} quiet />
    </form>
  )
}
