/** "Has my kit been corrected?", in the press room. */
export const check = {
  title: 'Has my kit been corrected?',
  lede: 'Say which issue you took. The answer says whether it is in force, and what has changed since.',
  asked: 'Number, or SHA-256 hash',
  hint: 'The number is in the name of the archive and on the page of the kit, for example UPMCQX-2-91C4; on a PDF it is UPMCQX-2. You may also paste the hash of a file, or all of manifest.json.',
  button: 'Check',
  file: 'Or choose the archive, or a file of the kit. It stays on your device: only its hash is computed, right here.',
  busy: 'Computing the hash…',
  done: 'The hash is in the field. Press "Check".',
  failed: 'This file is too large for this browser. Type the number.',
  unreadable:
    'This is no number, no hash and no manifest. A number looks like UPMCQX-2-91C4; a hash has 64 digits and letters from a to f.',
  unknown: 'We do not know this number',
  unknownText:
    'No kit published here bears this number or holds this file. Check what you typed, or call the press office.',
  current: 'You have the issue in force',
  currentText: 'Nothing has been corrected since: {code}, "{title}".',
  fileCurrent: 'This file is in the issue in force: {path}.',
  superseded: 'This issue has been corrected',
  supersededText: 'You have {code}. Issue {newest} is in force.',
  fileSuperseded: 'This file, {path}, is no longer in the issue in force: it was replaced or removed.',
  stopped: 'This issue was stopped',
  stoppedText: 'An image in {code} was withdrawn. Please use its files no more, and delete them.',
  since: 'What has changed since',
  number: 'Issue {number}, {day}',
  take: 'Take the issue in force',
}
