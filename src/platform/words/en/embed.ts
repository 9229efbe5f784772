import type { Messages } from '..'

export const embed = {
  help: 'Need help?',
  allLines: 'All helplines',
  read: 'Read the campaign',
  makeYours: 'Carry this campaign under your name',
  by: 'A campaign by {house}.',
  with: 'Carried here by {partner}.',
  withSupport: 'Supported by {partner}.',
  withFunding: 'With financial support from {partner}.',
  copied: 'Text of {date}.',
  isCurrent: 'See today’s version',
  source: 'Source: {citation}',
  doesNotMean: 'What this figure does not mean: {text}',
  lost: {
    title: 'This campaign is not published here',
    text: 'These numbers do answer.',
    lineTitle: 'This line is no longer in service',
    lineText: 'These are.',
    broken: 'The campaign can’t be shown right now',
  },
  pasted: {
    title: 'Preview of what you paste',
    before: 'Here is the text of your page.',
    after: 'And the rest of your page.',
  },
  call: {
    title: 'Call: {name}',
    dial: 'Tap the number to call. If nothing happens, dial it on your phone.',
    write: 'Tap the number to write. If nothing happens, type it on your phone.',
    others: 'The other lines',
    back: 'Back to the campaign',
  },
  check: {
    title: 'Is this text up to date?',
    same: 'Yes. Nothing has changed since {date}.',
    sameUndated: 'Yes. Nothing has changed.',
    text: 'The help numbers of {date} are right. Other words have changed: copy the code again.',
    textUndated: 'The help numbers are right. Other words have changed: copy the code again.',
    lines: 'No. The help numbers have changed since {date}. Copy the code again today.',
    linesUndated: 'No. The help numbers have changed. Copy the code again today.',
    unknown: 'The copy does not tell its version. Compare it with what is right today.',
    ended: 'This edition is no longer published. Here is the campaign as {house} publishes it.',
    gone: 'This campaign is no longer published. Remove the copy, and keep the help numbers.',
    now: 'What is right today, {date}',
  },
  notes: {
    name: '{title} ({house})',
    purpose:
      'Purpose: to show the helplines and the words of the campaign, always up to date. No audience measurement by visitor, no advertising.',
    cookies: 'Cookies: none. Local, session or other storage on the device: none. Browser fingerprint: none.',
    sent: 'Sent: the browser asks {host} for the page, which like every server receives its IP address and the name of your site. Nothing of it is kept by visitor.',
    third: 'Third parties: none. Everything comes from {host}.',
    consent:
      'Consent: nothing is read from or written to the device (ePrivacy directive, article 5(3)). Class this content as necessary: blocked, it would hide the help numbers.',
  },
} satisfies Messages['embed']
