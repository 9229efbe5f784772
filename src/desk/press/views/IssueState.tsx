'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useDeskLanguage } from '../../views/useDeskLanguage'
import { listedStateOf } from './stateOf'
import { WORDS } from './words'

/** How an issue stands, in a list: one that waits for its embargo is not in force, whatever its record says. */
export function IssueStateCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const say = WORDS[useDeskLanguage()].states
  const { state, publicFrom, stateAt } = rowData ?? {}
  return <span>{say[listedStateOf({ state, publicFrom, stateAt }, new Date())]}</span>
}
