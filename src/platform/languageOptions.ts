import { option } from './bilingual'

/** The languages of the site, for a select of the admin. */
export const LANGUAGE_OPTIONS = [option('fr', 'Français', 'French'), option('en', 'Anglais', 'English')]
