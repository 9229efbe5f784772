import type { ReactNode } from 'react'
import { NewsroomScene } from './newsroom'
import type { Scene } from './open'
import { PageScene } from './Page'
import { IssueScene, KitScene, PressScene, ReleaseScene, RetiredScene } from './press'
import { AwayScene, CampaignsScene, LostScene } from './Rooms'

/**
 * What stands at an address, read to the end: every record has been asked for when this returns, so that
 * the page can be tied to all it shows.
 */
export async function Body({ scene }: { scene: Scene }): Promise<ReactNode> {
  const { subject } = scene
  switch (subject.kind) {
    case 'page':
      return PageScene({ scene, campaign: subject.campaign, page: subject.page })
    case 'campaigns':
      return CampaignsScene({ scene, campaigns: subject.campaigns })
    case 'press':
      return PressScene({ scene, subject })
    case 'kit':
      return KitScene({ scene, subject })
    case 'release':
      return ReleaseScene({ scene, view: subject.view })
    case 'issue':
      return IssueScene({ scene, subject })
    case 'retired':
      return RetiredScene({ scene, retired: subject.retired })
    case 'newsroom':
      return NewsroomScene({ scene, room: subject.room })
    case 'away':
      return AwayScene({ scene, house: subject.house })
    case 'moved':
    case 'lost':
      return LostScene({ scene })
  }
}
