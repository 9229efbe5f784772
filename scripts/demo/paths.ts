import { inClone } from '../lib/clone'

/** What a demonstration consists of. All of it lies in this clone and out of git. */
export const DEMO = {
  database: inClone('data/relais.db'),
  /** Says which database the demonstration made: it never touches another one. */
  marker: inClone('data/demo.json'),
  accounts: inClone('data/demo-accounts.json'),
  media: inClone('media'),
  edge: inClone('edge'),
  log: inClone('data/logs/site.log'),
} as const
