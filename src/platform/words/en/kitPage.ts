import type { Messages } from '..'

/** The pages of a press kit: itself, its release, each of its issues. */
export const kitPage = {
  issue: 'Issue {number}, {date}',
  corrected: 'Issue {number}, corrected on {date}',
  unissued: 'Not frozen yet',
  immediate: 'For immediate release',
  embargoed: 'Under embargo until {when} ({zone}). Publish nothing before.',
  lifted: 'Was under embargo until {when} ({zone}). The embargo is over.',
  document: {
    file: 'PDF',
    language: { fr: 'in French', en: 'in English' },
    pages: '{pages, plural, one {# page} other {# pages}}',
  },
  quotation: {
    copy: 'Copy the quotation',
    approved: 'Approved on {date}.',
    indirect: 'Summary in indirect speech: these are not their words, do not put them in quotation marks.',
  },
  people: {
    expert: 'Can speak about: {subjects}',
    speaks: 'Languages: {languages}',
    standIn: 'When away: {name}',
    verified: 'Number checked on <when>{date}</when>',
  },
  versions: {
    title: 'Corrections and versions',
    number: 'Issue {number}',
    first: 'First version.',
    current: 'In force',
    superseded: 'Replaced',
    stopped: 'Stopped: an image or a document was withdrawn',
    seeChanges: 'See what changed in issue {number}',
    see: 'See issue {number}',
    anew: 'New issue: it replaces one that was pulled, or that never was public.',
    atHouse: 'Each issue opens in the press room of {house}.',
  },
  release: {
    open: 'Read the release alone',
    copy: 'Copy the release',
    backToKit: 'The whole kit: {title}',
    notes: 'Notes to editors',
  },
  issuePage: {
    title: '{title}: issue {number}',
    crumb: 'Issue {number}',
    current: 'This issue is in force.',
    toKit: 'Go to the kit',
    superseded: 'This issue is no longer in force: issue {newest} replaces it.',
    toNewest: 'Take the kit in force',
    stopped:
      'This issue was stopped: an image or a document that it held was withdrawn. Delete the files that you took of it, and remove them from what you published. Neither file nor manifest is left here.',
    since: 'What has changed since',
    changed: 'What changed in this issue',
    added: 'Files added',
    changedFiles: 'Files changed',
    removed: 'Files removed',
    noFiles: 'No content has changed.',
    renumbered:
      'All PDFs and texts bear the new number as well. Those that are not named here say the same as before.',
    files: 'What this issue held',
    filesHint: 'Compare the SHA-256 hash of a file that you took with the one given here.',
    manifest: 'Manifest',
    manifestHint:
      'The manifest is frozen and signed. An Ed25519 signature proves that it comes from us and that nobody changed it.',
    manifestHash: 'SHA-256 hash of the manifest',
    signature: 'Signature',
    key: 'Public key',
    howToCheck: 'To check the signature: take the key, and run this in the folder of the archive:',
    readManifest: 'Read the whole manifest',
    versions: 'All issues',
  },
} satisfies Messages['kitPage']
