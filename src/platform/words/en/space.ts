/** The partner space. */
export const space = {
  title: 'Partner space',
  crumbs: 'Breadcrumb',
  signIn: 'Enter the partner space',
  nav: { home: 'My editions', reach: 'Reach', team: 'Team', signOut: 'Leave the space' },
  question: 'A question?',
  notAForm: {
    title: 'Nothing was saved',
    foreign: 'This request does not come from our pages. Open the page again and start over.',
    'too-large': 'This is too heavy for the page. Send a lighter file.',
    unreadable: 'The request arrived incomplete. Open the page again and start over.',
  },
}
