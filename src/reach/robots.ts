import { isbot } from 'isbot'
import { LONGEST_NAME } from '@/publishing/edgeLog'

/** Whether somebody says of themselves that they are a program, or says nothing. Whoever lies is taken for a person. */
export const isRobot = (userAgent: string | undefined): boolean =>
  !userAgent || userAgent.length > LONGEST_NAME || isbot(userAgent)
