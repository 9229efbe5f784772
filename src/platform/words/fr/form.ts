/** What stands round the fields of every form. */
export const form = {
  yes: 'Oui',
  no: 'Non',
  optional: '(facultatif)',
  errors:
    '{count, plural, one {Un point à reprendre} =2 {Deux points à reprendre} =3 {Trois points à reprendre} other {# points à reprendre}}. Le reste est gardé.',
  errorsShort:
    '{count, plural, one {Un point à reprendre} =2 {Deux points à reprendre} =3 {Trois points à reprendre} other {# points à reprendre}}',
}
