import type { ServerProps } from 'payload'
import { env } from '@/platform/env'

const WORDS = {
  fr: {
    what: 'Relais : les campagnes de la fondation, et les partenaires qui les portent.',
    demonstration: 'Ceci est une démonstration. Ses comptes sont dans le fichier',
    where: 'du dossier où elle a été lancée.',
  },
  en: {
    what: 'Relais: the foundation’s campaigns, and the partners who carry them.',
    demonstration: 'This is a demonstration. Its accounts are in the file',
    where: 'of the folder it was started in.',
  },
}

/** Where one is, and, in a demonstration, which file holds its accounts. Never what the file says. */
export function BeforeLogin({ i18n }: ServerProps) {
  const words = WORDS[i18n.language === 'en' ? 'en' : 'fr']
  return (
    <div className="before-login">
      <p>{words.what}</p>
      {env().DEMO && (
        <p>
          {words.demonstration} <code>data/demo-accounts.json</code> {words.where}
        </p>
      )}
    </div>
  )
}
