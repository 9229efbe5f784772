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
}
