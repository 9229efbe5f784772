import type { Messages } from '..'

export const help = {
  region: 'Help and quick exit',
  ask: 'Need help?',
  exit: 'Leave quickly',
  exitRest: 'this page',
  exitKey: 'Escape, twice',
  exitLimits: '“Leave quickly” does not clear your browser history.',
  worried: 'If you are looking for help',
  emergency: 'In France, immediate danger:',
  emergencyOr: 'or',
  bySms: 'Without speaking, by text:',
  verifiedOn: 'Verified on <when>{date}</when>',
  fromSource: 'Source of <when>{date}</when>, verification to come',
  fromSourceIn: 'Source (<when>{date}</when>), verification to come',
  fromUndatedSource: 'Undated source, verification to come',
  sms: 'by text message',
  note: {
    skip: 'Skip this passage',
    title: 'Before you read',
  },
  claim: {
    source: 'Source: {citation}',
    current: 'Current. Next review: <when>{date}</when>',
    contested: 'Contested figure',
    superseded: 'Superseded figure',
    doesNotMean: 'What this figure does not mean',
    upToDate: 'Current',
  },
  reported: 'Reported speech.',
  according: 'According to {people}',
} satisfies Messages['help']
