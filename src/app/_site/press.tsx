import type { ReactNode } from 'react'
import type { EditionView } from '@/editions/view'
import { words } from '@/platform/words'
import { correctionsOf } from '@/press/corrections'
import { contactOf } from '@/press/kitPeople'
import type { KitView } from '@/press/queries'
import { type Retirement, retirementsOf } from '@/press/retired'
import { Issue } from '@/press/views/Issue'
import { Kit } from '@/press/views/Kit'
import { inOrder } from '@/press/views/latest'
import { PressRoom } from '@/press/views/PressRoom'
import { Release } from '@/press/views/Release'
import { Retired, retiredWords } from '@/press/views/Retired'
import { RoomPage } from '@/press/views/RoomPage'
import type { Crumb } from '@/ui/Hero'
import { JsonLd } from '@/ui/JsonLd'
import { comingDates, type PublicDate } from '../_press/dates'
import { Frame } from './Frame'
import { inEveryLanguage, type Links, openLinks } from './links'
import { newsArticle } from './newsArticle'
import type { Scene } from './open'
import { type KitSubject, kitIdOf } from './openKit'
import type { RoomSubject } from './openRoom'
import { LostScene } from './Rooms'

/** Corrections and dates that the room shows: the rest stand on pages of their own. */
const LATEST = 4
const COMING = 6

type Of<K extends KitSubject['kind']> = Extract<KitSubject, { kind: K }>
type Drawn = { links: Links; crumbs: (...more: Crumb[]) => Crumb[] }

/** A page of the press room in the frame of its edition: what is inside is told where it stands. */
async function framed(
  scene: Scene,
  record: string | null,
  body: KitView['body'],
  draw: (drawn: Drawn) => ReactNode,
): Promise<ReactNode> {
  const { reader, edition, address } = scene
  if (!edition || !address) return LostScene({ scene })
  const links = await openLinks(reader, edition, [{ blockType: 'prose', body }])
  const languages = await inEveryLanguage(reader, edition, address, record)
  return (
    <Frame edition={edition} links={links} languages={languages} current={links.press}>
      {draw({ links, crumbs: crumbsTo(edition, links) })}
    </Frame>
  )
}

const crumbsTo =
  ({ locale }: EditionView, links: Links) =>
  (...more: Crumb[]): Crumb[] => {
    const say = words(locale)
    const room = { label: say('site.press'), href: more.length > 0 ? links.press : null }
    return [{ label: say('site.home'), href: links.home }, room, ...more]
  }

/** The press room: of everything, of a campaign or a year, or as a partner's edition shows it. */
export async function PressScene({ scene, subject }: { scene: Scene; subject: RoomSubject }) {
  const { locale, edition, reader } = scene
  const { room, campaign, campaigns, people } = subject
  const own = edition?.partner ? edition : null
  const [corrected, retired, coming] = await Promise.all([
    correctionsOf(reader, own ? {} : { limit: LATEST }),
    retirementsOf(reader),
    comingDates(reader),
  ])
  const corrections = own
    ? corrected.filter(({ kit }) => room.kits.some(({ content }) => content.id === kit))
    : corrected
  const takenBack = own ? retired.filter(({ campaign }) => campaign === own.campaign.id) : retired
  const dates = own ? coming.dates.filter((date) => isOf(date, own)) : coming.dates
  const which = [campaign?.title, room.year].filter(Boolean).join(', ')
  return framed(scene, campaign?.id ?? null, undefined, ({ crumbs }) => (
    <PressRoom
      locale={locale}
      room={room}
      campaign={campaign}
      campaigns={campaigns}
      people={people}
      contact={contactOf(edition?.contacts.press ?? null) ?? null}
      latest={inOrder(corrections, takenBack).slice(0, LATEST)}
      dates={dates.slice(0, COMING)}
      at={own?.house.name}
      crumbs={which ? crumbs({ label: which }) : crumbs()}
    />
  ))
}

/** In its own edition a partner stands beside the lead and nobody else: not with others' dates either. */
const isOf = ({ campaign, host }: PublicDate, edition: EditionView): boolean =>
  campaign === edition.campaign.title && [edition.partner?.name, edition.house.name].includes(host)

/** A press kit, in the frame of its own campaign. */
export async function KitScene({ scene, subject }: { scene: Scene; subject: Of<'kit'> }) {
  const { view, versions } = subject
  const data = await newsArticle(scene, view, 'kit')
  return framed(scene, view.content.id, view.body, ({ links, crumbs }) => (
    <>
      {data && <JsonLd data={data} />}
      <Kit
        view={view}
        versions={versions}
        now={scene.reader.now}
        crumbs={crumbs({ label: view.edition.title })}
        pageHref={links.page}
      />
    </>
  ))
}

/** The release of a kit alone. */
export async function ReleaseScene({ scene, view }: { scene: Scene; view: KitView }) {
  const data = await newsArticle(scene, view, 'release')
  const kit: Crumb = { label: view.edition.title, href: view.href }
  const label = words(scene.locale)('press.contents.release')
  return framed(scene, view.content.id, view.body, ({ links, crumbs }) => (
    <>
      {data && <JsonLd data={data} />}
      <Release view={view} now={scene.reader.now} crumbs={crumbs(kit, { label })} pageHref={links.page} />
    </>
  ))
}

/** Where something of a kit stood that the house has taken back. */
export async function RetiredScene({ scene, retired }: { scene: Scene; retired: Retirement }) {
  const { locale, edition } = scene
  const { title, lede } = retiredWords(retired, locale)
  const contact = contactOf(edition?.contacts.press ?? null) ?? null
  return framed(scene, null, undefined, ({ crumbs }) => (
    <RoomPage locale={locale} title={title} lede={lede} crumbs={crumbs({ label: title }).slice(0, -1)}>
      <Retired locale={locale} retired={retired} contact={contact} />
    </RoomPage>
  ))
}

/** One issue of a kit, at the address that it keeps. */
export async function IssueScene({ scene, subject }: { scene: Scene; subject: Of<'issue'> }) {
  const { issue, versions } = subject
  const { number } = issue.facts
  const title = versions.find((version) => version.number === number)?.title ?? ''
  const label = words(scene.locale)('kitPage.issuePage.crumb', { number: String(number) })
  return framed(scene, kitIdOf(subject), undefined, ({ crumbs }) => (
    <Issue
      locale={scene.locale}
      issue={issue}
      versions={versions}
      crumbs={crumbs({ label: title, href: issue.kitHref }, { label })}
    />
  ))
}
