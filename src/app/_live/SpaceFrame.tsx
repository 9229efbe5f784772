import type { ReactNode } from 'react'
import { buildAddress, type SpaceRoom } from '@/addresses'
import { editionLook } from '@/editions/look'
import { mailMode } from '@/mail/mode'
import { LOCALES, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { shortLines } from '@/safety/lines'
import { ErrorSummary } from '@/ui/form/ErrorSummary'
import { Icon } from '@/ui/Icon'
import { type LanguageLink, type NavEntry, SiteHead } from '@/ui/SiteHead'
import { CONTENT, Skip, Watch } from '@/ui/Watch'
import type { SpaceHouse } from './frame'
import type { Visit } from './visit'

type SpaceFrameProps = {
  visit: Visit
  title: string
  /** A sentence under the title. */
  lede?: ReactNode
  frame: SpaceHouse
  /** The room being read, to mark it in the menu. */
  room?: SpaceRoom | null
  /** Where one is: the organisation, then what of it. */
  crumbs?: readonly { label: string; href?: string }[]
  /** What is to be mended in the page's form. */
  errors?: readonly { name: string; text: string }[]
  /** What was just done, as a sentence. */
  done?: string | null
  /** Help and exit scroll away with the page. */
  still?: boolean
  /** The same page in other languages; the room that is read, unless said. */
  languages?: readonly LanguageLink[]
  children: ReactNode
}

/** What stands round every page of the partner space: help, the house, where one is, and the way out. */
export function SpaceFrame(props: SpaceFrameProps) {
  const {
    visit,
    title,
    lede,
    frame,
    room = null,
    crumbs,
    errors = [],
    done,
    still,
    languages,
    children,
  } = props
  const { locale, member } = visit
  const say = words(locale)
  const to = (name: SpaceRoom | null) => buildAddress({ kind: 'space', locale, room: name, rest: [] })
  const nav = member
    ? ([null, 'reach', 'team', 'signOut'] as const).map((name) => ({
        label: say(`space.nav.${name ?? 'home'}`),
        href: to(name),
        current: name === room,
      }))
    : []
  const others =
    languages ??
    LOCALES.map((other) => ({
      locale: other,
      href: other === locale ? null : buildAddress({ kind: 'space', locale: other, room, rest: visit.rest }),
    }))
  const look = frame && editionLook(frame.edition)
  return (
    <>
      <Skip locale={locale} />
      {frame && (
        <Watch
          locale={locale}
          help={frame.links.page(frame.edition.safety.actPage)}
          lines={shortLines(frame.edition.safety.watch)}
          exit={frame.edition.safety.exitUrl}
          still={still}
        />
      )}
      {look ? (
        <SiteHead
          locale={locale}
          lead={look.lead}
          mate={null}
          home={frame.links.home}
          nav={nav}
          languages={others}
        />
      ) : (
        <BareHead visit={visit} nav={nav} />
      )}
      <main id={CONTENT}>
        {crumbs && <Crumbs locale={locale} crumbs={crumbs} />}
        <header className={crumbs ? 'wrap stack pbe-7' : 'wrap stack pbs-5 pbe-7'}>
          <h1>{title}</h1>
          {lede && <p className="lede">{lede}</p>}
          {done && (
            <p className="status ok" role="status">
              <Icon name="check" />
              {done}
            </p>
          )}
          <ErrorSummary locale={locale} errors={errors} />
          {visit.typed && (
            <div className="note">
              <p>{say('door.ended.notSaved')}</p>
              {visit.lostFiles && <p>{say('door.ended.files')}</p>}
            </div>
          )}
        </header>
        {children}
      </main>
      <footer className="site-foot portal-foot">
        <div className="wrap">
          <p className="legal">
            {frame?.edition.contacts.partners?.email && (
              <span>
                {say('space.question')}{' '}
                <a href={`mailto:${frame.edition.contacts.partners.email}`}>
                  {frame.edition.contacts.partners.email}
                </a>
              </span>
            )}
            {frame?.edition.campaign.demonstration && <span>{say('site.demonstration')}</span>}
            {mailMode() === 'shown' && (
              <span>
                <a href={to('mail')}>{say('space.mail.title')}</a>
              </span>
            )}
          </p>
        </div>
      </footer>
    </>
  )
}

/** Where no campaign is published there is no lock-up: the menu stands alone. */
const BareHead = ({ visit, nav }: { visit: Visit; nav: readonly NavEntry[] }) => (
  <header className="site-head">
    <div className="wrap">
      <a className="name" href={buildAddress({ kind: 'campaigns', locale: visit.locale })}>
        {words(visit.locale)('site.home')}
      </a>
      {nav.length > 0 && (
        <nav className="site-nav" aria-label={words(visit.locale)('site.mainMenu')}>
          <ul>
            {nav.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  </header>
)

const Crumbs = ({ locale, crumbs }: { locale: Locale; crumbs: NonNullable<SpaceFrameProps['crumbs']> }) => (
  <div className="wrap">
    <nav className="crumbs" aria-label={words(locale)('space.crumbs')}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  </div>
)
