import type { CallToActionBlock, ProseBlock } from '@/payload-types'
import { rich } from '../../richText'
import { type Desk, to } from './desk'

/** The closing band of the pages that explain: it leads to help. */
export const worried = (desk: Desk): CallToActionBlock => ({
  blockType: 'callToAction',
  heading: desk.say('Une situation vous inquiète ?', 'Are you worried about something?'),
  text: desk.say(
    "Vous n'êtes pas seuls et il n'est jamais trop tard pour demander de l'aide.",
    'You are not alone, and it is never too late to ask for help.',
  ),
  action: to(desk, 'act', desk.say('Agir et signaler', 'Act and report')),
})

/** Says what the next passage speaks of. The way past it is drawn by the page, to its next heading. */
export const passageNote = ({ say }: Desk): ProseBlock => ({
  blockType: 'prose',
  presentation: 'content-note',
  heading: say(
    'Le passage suivant parle de violences sexuelles sur mineurs',
    'The next passage speaks of sexual abuse of children',
  ),
  body: rich(
    say(
      'Il ne montre aucune image et ne décrit aucun acte. Vous pouvez le passer : la suite se comprend sans lui.',
      'It shows no images and describes no acts. You can skip it: what follows can be understood without it.',
    ),
  ),
})
