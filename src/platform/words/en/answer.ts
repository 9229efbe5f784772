export const answer = {
  title: 'A question about your application',
  text: 'The foundation has a question before it decides the application of {organisation}.',
  field: 'Your answer',
  button: 'Send the answer',
  missing: 'Write your answer ({most} characters at most).',
  thanksTitle: 'Thank you, your answer is sent',
  thanks: 'Somebody of the foundation reads it, then writes to you.',
  deadTitle: 'This link no longer holds',
  dead: 'The question has its answer, the application is decided, or the link has expired. To add something, reply to the foundation’s mail.',
}
