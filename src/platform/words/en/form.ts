/** What stands round the fields of every form. */
export const form = {
  yes: 'Yes',
  no: 'No',
  optional: '(optional)',
  errors:
    '{count, plural, one {One point to mend} =2 {Two points to mend} =3 {Three points to mend} other {# points to mend}}. The rest is kept.',
  errorsShort:
    '{count, plural, one {One point to mend} =2 {Two points to mend} =3 {Three points to mend} other {# points to mend}}',
}
