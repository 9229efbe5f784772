/** The site's tokens (`ui/styles/tokens.css`) in the hex that mail programs understand, by day and by night. */
export const DAY = {
  paper: '#fcfbf8',
  ink: '#0e271f',
  ink2: '#40554d',
  line: '#ced7cf',
  wash: '#def3e4',
  house: '#064c36',
  onHouse: '#fcfbf8',
  houseInk: '#004a33',
} as const

export const NIGHT: Readonly<Record<keyof typeof DAY, string>> = {
  paper: '#0a1b16',
  ink: '#eaece4',
  ink2: '#b7c1b5',
  line: '#2d423b',
  wash: '#122f25',
  house: '#8bdcb1',
  onHouse: '#061a14',
  houseInk: '#9fe7c0',
}

/** Help is the same by day and by night, in every edition. */
export const LIGHT = { ground: '#fdcc45', ink: '#0e271f' } as const
