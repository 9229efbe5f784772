/** The pages of the press room: search, filters, corrections, figures, guidance, privacy. */
export const newsroom = {
  notAForm: {
    foreign: 'This request does not come from our pages. Open the page again and start over.',
    'too-large': 'This is too heavy for the page. Open it again and send less.',
    unreadable: 'The request arrived incomplete. Open the page again and start over.',
  },
  wait: {
    title: 'Too many tries: wait {minutes, plural, one {a minute} other {# minutes}}, then try again',
    text: 'Nothing is lost: the press room stays open meanwhile.',
  },
  search: {
    title: 'Search the press room',
    lede: 'In the public kits and in the figures in force. Accents and capitals do not count.',
    label: 'Words to look for',
    button: 'Search',
    found: '{count, plural, =0 {Nothing answers to these words} one {One result} other {# results}}',
    nothing: 'Try a shorter word or a single one, or look through the kits:',
    toRoom: 'the press room.',
    more: 'These are the first {count}. Add a word to see fewer.',
    kit: 'Kit',
    figure: 'Figure',
  },
  changes: {
    added: 'Files added',
    changed: 'Files changed',
    removed: 'Files removed',
    count: '{what} ({count})',
  },
  check: {
    title: 'Has my kit been corrected?',
    lede: 'Type the number of your kit: it is on every PDF and every text.',
    label: 'Number of the kit',
    hint: 'For example {code}',
    button: 'Check',
  },
  corrections: {
    title: 'Corrections',
    lede: 'What has changed in the kits, in words and file by file. The earlier issue keeps its address. All PDFs and texts bear the new number as well.',
    none: 'No kit has been corrected.',
    entry: '{title}: correction, issue {code}',
    reissued: '{title}: new issue, {code}',
    issue: 'Issue {number}',
    stopped: 'This issue has itself been stopped since: an image was withdrawn.',
    toldTitle: 'Being told',
    told: 'Without giving an address: subscribe to the feed of corrections. Or check the issue that you took.',
  },
  feeds: {
    title: 'Being told',
    text: 'Without giving an address: subscribe to a feed.',
    atom: 'Feed of kits (Atom)',
    json: 'Feed of kits (JSON)',
    corrections: 'Feed of corrections (Atom)',
    calendar: 'Calendar (iCalendar)',
  },
  dates: {
    title: 'Coming dates',
    opens: 'Opening of the campaign "{campaign}"',
    closes: 'End of the campaign "{campaign}"',
    by: 'By {host}',
    place: 'Place: {place}',
    none: 'No public date is announced.',
  },
  figures: {
    title: 'Figures in force',
    lede: 'Each figure with its exact sentence, its source and what it does not mean. Do not add them up.',
    none: 'No figure is published at the moment.',
  },
  guidance: {
    lede: 'Words, images and figures that harm nobody. Always give the help numbers.',
    none: 'No answer is published at the moment. Call us: we do answer.',
    from: 'From the kit <kit>{title}</kit>',
    help: 'The numbers to give with any article',
  },
  privacy: {
    title: 'Privacy in the press room',
    lede: 'Reading, searching, taking, checking: nothing identifies you. Only an accreditation keeps your details.',
    without: {
      title: 'Without an accreditation',
      text: 'The press room has no account, no tracker and no pixel. Public kits are taken without saying who you are. A file that you have checked does not leave your computer: only its hash is compared.',
    },
    what: {
      title: 'What an accreditation keeps',
      text: 'Your name, your medium, your e-mail address, the language of your mails, the message that you wrote and what we decided, with the reason. Then what your personal link opens and takes: which issue of which kit, which file, and when. The button of the link sets one single cookie, for twelve hours: it holds that the link is yours, and nothing else.',
    },
    why: {
      title: 'Why',
      text: 'To open a kit under embargo to you, and to tell you when a kit that you took is corrected or stopped. The archive that you take holds a file ACCES.txt that says for whom it was made, and when. It helps to find where a leak began; it proves nothing against anybody.',
    },
    who: {
      title: 'Who reads it',
      text: 'The press officers of {house}, and nobody else. Nothing is sold, handed on or measured.',
    },
    long: {
      title: 'For how long',
      text: 'Twelve months after the end of the accreditation, after a refusal, or after a request that nobody answered. A daily duty then erases all of it. The trail of decisions keeps numbers and hashes of records alone.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may ask to read, correct or erase these data, or end your accreditation, at any time: write to {house}. You may also turn to the data protection authority of your country, in France the CNIL.',
    },
    ask: 'Ask for an accreditation',
  },
}
