/** "Has my kit been corrected?", in the press room. */
export const check = {
  title: 'Has my kit been corrected?',
  lede: 'Say which issue you took. The answer says whether it is in force, and what has changed since.',
  asked: 'Number of the kit',
  hint: 'It is in the name of the archive, for example UPMCQX-2-91C4, in README.txt and on every PDF: UPMCQX-2. You may also paste the SHA-256 hash of a file, or all of manifest.json.',
  button: 'Check',
  choose:
    'Or choose the archive, or a file of the kit. It stays on your device: only its hash is computed, right here.',
  busy: 'Computing the hash…',
  done: 'The hash is in the field. Press "Check".',
  failed: 'This file is too large for this browser. Type the number.',
  unreadable:
    'This is no number, no hash and no manifest. A number looks like UPMCQX-2-91C4; a hash has 64 digits and letters from a to f.',
  unknown: 'We do not know this number',
  unknownText: 'No kit published here bears this number. Check what you typed.',
  personal:
    'Received by a personal link? Open that link again first, then check here. If it opens nothing any more, <ask>ask for a new one</ask> or call us.',
  empty: 'Type the number of your kit, or choose a file.',
  current: 'You have the issue in force',
  currentText: 'Nothing has been corrected since: {what}.',
  titled: '{code}, "{title}"',
  corrected: 'This issue has been corrected',
  replaced: 'This issue has been replaced',
  have: 'You have {code}.',
  inForce: 'The issue in force is {newest}.',
  embargoed: 'You have the latest issue, under embargo',
  embargoedText: '{code}: publish nothing before {until}.',
  embargoReplaced:
    'You have {code}. {newest} replaces it: take it again by your personal link. Publish nothing before {until}.',
  stopped: 'This issue was stopped',
  stoppedText:
    'An image or a document in {code} was withdrawn. Please use its files no more, and delete them.',
  pulled: 'This issue was pulled: do not publish it',
  pulledText: 'We pulled {code} on {day}. Delete your copies, and call us if you have published it already.',
  noneInForce:
    'No issue of this kit is in force any more. Delete {code} and its copies, and call us if you have published it already.',
  file: {
    unknown: 'We do not recognise this file',
    unknownText:
      'We find it in no issue as it is: it may come from elsewhere, or have been changed. Do not publish it, and take it again in the press room.',
    stopped: 'Do not publish this file: its issue was stopped',
    stoppedText: 'An image or a document in {code} was withdrawn: perhaps this very file. Please delete it.',
    same: 'This file has not changed',
    sameText: '{path} is the same in the issue in force, {newest}.',
    reprinted: 'This file has not been corrected',
    reprintedText: '{path} was made again to bear the new number, {newest}. It says the same.',
    changed: 'This file has been corrected',
    changedText: '{path} has changed: take that of the issue in force, {newest}.',
    gone: 'This file was removed from the kit',
    goneText: '{path} is no longer in the issue in force, {newest}.',
    others: 'Other files of the kit may have changed: to know, give the number of yours.',
  },
  since: 'What has changed since',
  number: 'Issue {number}, {day}.',
  take: 'Take the issue in force',
}
