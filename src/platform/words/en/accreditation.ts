/** Accreditation of journalists: how it is asked for, its personal link, what it opens, its mails. */
export const accreditation = {
  title: 'Ask for accreditation',
  lede: 'To receive a kit before it is published. Public kits are there to take without asking.',
  fields: {
    name: 'Your name',
    medium: 'Your outlet',
    mediumHint: 'The title, station or agency; “freelance” if you are.',
    email: 'Your e-mail address',
    emailHint: 'The personal link is mailed to this address, and to no other.',
    language: 'Language of our mails',
    subject: 'What are you working on?',
    subjectHint: 'The subject that interests you, and when you plan to publish.',
  },
  errors: {
    name: 'Write your name.',
    nameLong: 'Your name has 120 characters at most.',
    medium: 'Write for which outlet you work.',
    mediumLong: 'The name of the outlet has 160 characters at most.',
    email: 'Write your e-mail address.',
    emailAt: 'The address “{part}” has no @.',
    emailStart: 'What comes before the @ is missing in “{part}”.',
    emailEnd: 'The end of the address after “{part}” is missing, for example .uk.',
    emailSpace: 'The address “{part}” has a space in it: remove it.',
    emailForm: 'The address “{part}” is not complete. Check it.',
    language: 'Choose the language of our mails.',
    subject: 'Write the subject you are working on.',
    subjectLong: 'Say it in 1,000 characters at most.',
    word: 'Write the word “{part}” to show that you are no robot.',
  },
  send: 'Send the request',
  kept: 'We keep your name, your outlet, your address, your language and your message. Without accreditation they are erased twelve months after the request or the refusal; else twelve months after its end.',
  privacy: 'Privacy in the press room',
  toRoom: 'Go to the press room',
  sent: {
    title: 'Your request has arrived',
    lede: 'Somebody of the press office reads it and checks your outlet.',
    next: 'If it is granted, you get a mail with a personal link. If it is refused, you get a mail that says why. Look into your spam folder too.',
    urgent: 'Is it urgent? Call.',
  },
  access: {
    title: 'Your access to kits under embargo',
    who: 'This link is that of {name}, {medium}. It is personal: do not pass it on.',
    until: 'It holds until {when} ({zone}).',
    counts:
      'The button opens the kits for twelve hours on this computer, with one single cookie. We note what you open and take, to tell you of a correction.',
    button: 'Open the kits',
  },
  closed: {
    title: 'This link opens nothing',
    lede: 'It is incomplete, it was replaced, it is over or it was revoked.',
    next: 'Use the link of the last mail that you received. If nothing opens, call us.',
  },
  list: {
    title: 'Kits that are open to you',
    lede: 'Personal link of {name}, {medium}: do not pass it on.',
    none: 'No kit is waiting for you at the moment. If you expected one, call us.',
    isPublic: 'Public: open the page of the kit',
    fresh: 'New issue',
  },
  fresh: {
    title: 'Issue {number} is ready',
    held: 'You have issue {number}.',
    changed: 'You have issue {number}. What changed since:',
    button: 'Open issue {number}',
    counts: 'We note that you open it, to tell you of a correction.',
  },
  kit: {
    under: 'Under embargo',
    banner:
      'until <time>{when}, {zone} ({utc} UTC)</time>. Personal link of {name}, {medium}: do not pass it on.',
    number: 'Issue {number}, under embargo',
    frozen: 'Frozen on {date}. Hash of the manifest (SHA-256):',
    take: 'Download',
    takeLede:
      'Each archive holds a file ACCES.txt that says for whom it was made. It helps to find a leak; it proves nothing.',
    back: 'All kits that are open to you',
  },
  mail: {
    askedSubject: 'Accreditation asked for: {name}, {medium}',
    askedText: '{name} ({medium}, {email}) asks for accreditation:',
    askedCheck:
      'Check by a public number of the outlet that the request comes from this person. Then choose the kits and the end, and grant or refuse.',
    askedButton: 'Answer the request',
    askedKnown:
      'This address has an open accreditation already. If they lost their link, send a new one from its record.',
    askedKnownButton: 'Open that record',
    grantedSubject: 'Your accreditation is granted',
    grantedText:
      'Hello {name}, your accreditation for {medium} is granted. The button opens the kits under embargo.',
    invitedSubject: 'A kit under embargo is open to you',
    invitedText: 'Hello {name}, we open a kit under embargo to you for {medium}. The button leads to it.',
    againSubject: 'Your new link to the kits under embargo',
    againText: 'Hello {name}, here is your new link for {medium}. The one before opens nothing any more.',
    kitEmbargoed: '{title}: under embargo until {when} ({zone}).',
    kitPublic: '{title}: public.',
    grantedButton: 'See the kits',
    grantedEnd:
      'This link is personal: do not pass it on. It holds until {when}. Publish nothing before the embargo ends. We note what you open and take, to tell you of a correction.',
    refusedSubject: 'Your request for accreditation is not granted',
    refusedText: 'We cannot grant your request for accreditation.',
    revokedSubject: 'Your accreditation has ended',
    revokedText:
      'Your personal link opens nothing any more. The embargo of the kits that you took still holds.',
    closedEnd:
      'A question? The number of the press office is on the page. Public kits are there to take without accreditation.',
    correctedSubject: 'Corrected: {title}',
    correctedText:
      'Issue {code} of the kit “{title}” is ready. The last one that you took, or opened by your link, is {old}. What changed since:',
    step: 'Issue {number}, {day}: {correction}',
    since: 'What changed in the kit:',
    correctedUnsaid: 'Its content was brought up to date.',
    movedSubject: 'Embargo moved: {title}',
    movedText:
      'The embargo of the kit “{title}” has moved. Issue {code} replaces {old}, the last one that you took or opened by your link.',
    liftedSubject: 'Embargo lifted: {title}',
    liftedText:
      'The embargo of the kit “{title}” is lifted: you may publish. Issue {code} replaces {old}, the last one that you took or opened by your link.',
    restoredSubject: 'You may publish again: {title}',
    restoredText:
      'We had asked you not to publish the kit “{title}”. That no longer holds. Issue {code} replaces issue {old}: take its files, and use the old ones no more.',
    returnedSubject: 'Open again, under embargo: {title}',
    returnedText:
      'We had asked you to use the kit “{title}” no more. It comes back, under an embargo. Issue {code} replaces issue {old}: take its files, and use the old ones no more.',
    publicSince: 'Public since {when} ({zone}).',
    embargo: 'Under embargo until {when} ({zone}). Publish nothing before.',
    openKit: 'Open the kit',
    pulledSubject: 'Do not publish: {title}',
    pulledText:
      'The foundation has pulled the kit “{title}”. The last issue that you took, or opened by your link, is {old}. Do not publish it, and delete your copies. Call the press office before you use anything of this kit.',
  },
}
