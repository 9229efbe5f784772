/** What a partner takes away: embed and reach, in the partner space. */
export const share = {
  embed: {
    title: 'Embed your edition',
    lede: 'Two ways: text with your name, or a frame with your logo.',
    off: 'Your edition is not online in this language for now: until then, the code shows that of the foundation.',
    paste: 'Paste it in the HTML (code) mode of your editor.',
    inLanguage: 'Language',
    form: 'What is seen in it',
    forms: {
      full: 'Everything: words and help numbers (plain text has no drawing)',
      compact: 'Short: no drawing, no introduction',
      figures: 'The figures, with their sources',
      helplines: 'The help numbers alone',
    },
    settings: 'Change what is seen in it',
    scheme: 'Background (not for plain text)',
    schemes: { auto: 'as the visitor’s device', light: 'light', dark: 'dark' },
    withTitle: 'With its title',
    level: 'Place of the title',
    levelHint: 'If your page already has a main title, leave this as it is.',
    levels: {
      h2: 'right below the main title',
      h3: 'below a section heading',
      h4: 'one level below that',
      h5: 'two levels below that',
      h6: 'three levels below that',
    },
    show: 'Update the code',
    ways: {
      static: {
        title: 'Text, which goes anywhere',
        text: 'It shows the words of the campaign, your name, your introduction, your events and the help numbers. No logo, no colour.',
        counted:
          'A link in it says whether it is current. Only the visits that come from its links are counted.',
      },
      iframe: {
        title: 'The frame (iframe)',
        text: 'It shows your logo, your colour, the drawing and the help numbers. Always current.',
        counted: 'Each showing is counted, and the visits that it brings.',
      },
      address: {
        title: 'With WordPress: the address alone',
        text: 'It shows the same as the frame. Paste it alone on its line, in your post.',
        counted: 'Each showing is counted, and the visits that it brings.',
      },
      element: {
        title: 'With a script, if somebody looks after the code',
        text: 'It shows the same as the frame, at the right height.',
        counted: 'Each showing is counted, and the visits that it brings.',
      },
    },
    framed: 'A frame, with your logo',
    copy: { code: 'Copy the code', address: 'Copy the address', words: 'Copy the text' },
    copied: 'Copied',
    byHand: 'Or click in the grey box: all of it is selected.',
    preview: 'Preview',
    previewAlone: 'Open it alone',
    notes: 'The text for your cookie manager',
    sites: {
      known:
        'Your logo appears on {sites}. Elsewhere, the same code shows the edition of the foundation, without your name.',
      unknown:
        'First say where you paste the code: your logo appears there alone. Elsewhere, the same code shows the edition of the foundation, without your name.',
      change: 'Change the sites',
      always: 'The site of your application, {host}, is always among them.',
      first: 'The site where you paste the code',
      others: 'Other sites',
      hint: 'One a line, for example www.town.example.org.',
      save: 'Save the sites',
      saved: 'Saved.',
      wrong:
        '“{host}” is not the name of a site. Write it like www.town.example.org, or paste the address of one of its pages.',
      tooMany: 'Twenty sites at most. Write to us if you need more.',
    },
    trial: {
      text: 'In a file on your computer, the code shows the edition of the foundation: nothing there says which site it comes from.',
      link: 'Get a file to try it, with your logo',
      until: 'It works for a day.',
    },
  },
  reach: {
    title: 'Reach',
    lede: 'How often your edition was shown, day by day, without cookie or identifier. A visit shows up one to two minutes later.',
    none: 'No edition yet: there is nothing to count.',
    by: {
      day: '30 days',
      week: '26 weeks',
      month: '12 months',
    },
    period: 'Period',
    csv: 'Download for a spreadsheet (CSV)',
    mail: 'Get the reach by mail, each month',
    save: 'Save',
  },
}
