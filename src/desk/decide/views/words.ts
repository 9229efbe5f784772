import type { ProofKind } from '@/partners/proofs'
import type { Application } from '@/payload-types'
import type { AddressSays } from '../evidence'

type Words = {
  act: { busy: string; failed: string }
  title: string
  unconfirmed: string
  confirmed: (on: string) => string
  decided: Record<'approved' | 'refused', (by: string, on: string) => string>
  asked: string
  question: string
  answer: string
  noAnswer: string
  reason: string
  who: string
  person: string
  second: string
  website: string
  registration: string
  territory: string
  kind: string
  campaign: string
  languages: string
  language: Record<'fr' | 'en', string>
  where: string
  address: string
  addressSays: Record<AddressSays, (domain: string, host: string) => string>
  consumerFine: string
  directory: string
  directoryMissing: string
  directoryEmpty: string
  directoryNone: string
  sameAddress: string
  sameDomain: string
  alike: (percent: number) => string
  imported: (source: string, on: string) => string
  duplicates: string
  none: string
  states: Record<Application['state'], string>
  doubts: string
  proofs: string
  proofKinds: Record<ProofKind, string>
  recorded: (by: string, on: string) => string
  prove: string
  proofKind: string
  proofWhat: string
  proofWhatHint: string
  proofOn: string
  proofButton: string
  decide: string
  approve: string
  role: string
  roles: Record<'joint' | 'supporting' | 'funder', string>
  partner: string
  newPartner: string
  account: Record<'opens' | 'unused', (organisation: string) => string>
  ask: string
  askField: string
  askButton: string
  refuse: string
  refuseField: string
  refuseButton: string
  mailed: (address: string, language: 'fr' | 'en') => string
  done: Record<'approve' | 'ask' | 'refuse', (address: string) => string> & { prove: string }
}

export const WORDS: Record<'fr' | 'en', Words> = {
  fr: {
    act: { busy: 'Un instant…', failed: 'Rien n’est parti. Vérifiez la connexion, puis recommencez.' },
    title: 'Décider',
    unconfirmed:
      'L’adresse n’est pas encore confirmée. La demande se décide dès que la personne a ouvert le lien reçu.',
    confirmed: (on) => `Adresse confirmée le ${on}.`,
    decided: {
      approved: (by, on) => `Acceptée par ${by}, le ${on}.`,
      refused: (by, on) => `Refusée par ${by}, le ${on}.`,
    },
    asked: 'Une question est posée ; la demande attend sa réponse. Vous pouvez décider sans l’attendre.',
    question: 'Question posée',
    answer: 'Réponse',
    noAnswer: 'Pas encore de réponse.',
    reason: 'Motif',
    who: 'Qui demande',
    person: 'Personne',
    second: 'Second contact',
    website: 'Site web',
    registration: 'SIRET ou RNA',
    territory: 'Territoire',
    kind: 'Nature',
    campaign: 'Campagne',
    languages: 'Langues de l’édition',
    language: { fr: 'français', en: 'anglais' },
    where: 'Où la verrait-on',
    address: 'L’adresse et le site',
    addressSays: {
      same: (domain, host) => `L’adresse (${domain}) et le site (${host}) sont au même domaine.`,
      other: (domain, host) =>
        `L’adresse est à ${domain}, le site à ${host}. Cherchez l’adresse sur le site, ou rappelez à un numéro public.`,
      consumer: (domain) => `L’adresse est à ${domain}, où chacun peut en ouvrir une : elle ne prouve rien.`,
      'no-website': (domain) => `Aucun site n’est indiqué. L’adresse est à ${domain}.`,
    },
    consumerFine:
      'Pour une commune, une école ou une association, c’est courant et ce n’est pas un défaut. Rappelez à un numéro public, ou demandez à un réseau qui la connaît.',
    directory: 'L’annuaire officiel',
    directoryMissing: 'Sans annuaire officiel',
    directoryEmpty:
      'L’annuaire n’est pas encore importé ici : rien à comparer. Demandez-le à la personne qui administre le site.',
    directoryNone: 'Aucune entrée de ce domaine ni de ce nom.',
    sameAddress: 'même adresse',
    sameDomain: 'même domaine',
    alike: (percent) => `nom semblable à ${percent} %`,
    imported: (source, on) => `${source}, importé le ${on}`,
    duplicates: 'Déjà connue ?',
    none: 'Aucun partenaire et aucune demande du même domaine ou d’un nom semblable.',
    states: {
      unconfirmed: 'adresse à confirmer',
      waiting: 'à décider',
      asked: 'question posée',
      approved: 'acceptée',
      refused: 'refusée',
    },
    doubts: 'À regarder de près',
    proofs: 'Preuves notées',
    proofKinds: {
      'call-back': 'Rappel à un numéro public',
      network: 'Un réseau s’en porte garant',
      letter: 'Lettre avec un code',
      other: 'Autre preuve',
    },
    recorded: (by, on) => `noté par ${by}, le ${on}`,
    prove: 'Noter une preuve',
    proofKind: 'Preuve',
    proofWhat: 'Quoi, par qui',
    proofWhatHint: 'Par exemple : 02 00 00 00 00, numéro de l’annuaire, Mme Roumégas confirme.',
    proofOn: 'Le',
    proofButton: 'Noter la preuve',
    decide: 'Votre décision',
    approve: 'Accepter',
    role: 'Rôle dans le bloc de logos',
    roles: { supporting: 'Soutien', joint: 'Associé (même taille que la maison)', funder: 'Financeur' },
    partner: 'Organisation',
    newPartner: 'Nouvelle organisation',
    account: {
      opens: (organisation) =>
        `L’adresse ouvre déjà l’espace de « ${organisation} » : la demande acceptée donne une édition de plus à cette organisation.`,
      unused: (organisation) =>
        `Un compte de « ${organisation} » porte cette adresse, et personne n’y est jamais entré : cela ne prouve rien. La demande acceptée le fait passer à l’organisation que vous choisissez ici.`,
    },
    ask: 'Poser une question',
    askField: 'Votre question, envoyée telle quelle',
    askButton: 'Envoyer la question',
    refuse: 'Refuser',
    refuseField: 'Le motif, envoyé tel quel',
    refuseButton: 'Refuser et envoyer le motif',
    mailed: (address, language) =>
      `Votre réponse part à ${address}, en ${language === 'fr' ? 'français' : 'anglais'}. Écrivez dans cette langue.`,
    done: {
      approve: (address) =>
        `Demande acceptée. Un message part à ${address}, avec le lien de son espace : il lui reste à préparer son édition.`,
      ask: (address) =>
        `Question posée. Elle part à ${address}. La réponse arrive ici, et un courriel vous prévient.`,
      refuse: (address) => `Demande refusée. Le motif part à ${address}. Il ne vous reste rien à faire.`,
      prove: 'Preuve notée. Il reste à décider.',
    },
  },
  en: {
    act: { busy: 'One moment…', failed: 'Nothing was sent. Check the connection and try again.' },
    title: 'Decide',
    unconfirmed:
      'The address is not confirmed yet. The application can be decided once the person has opened the link they got.',
    confirmed: (on) => `Address confirmed on ${on}.`,
    decided: {
      approved: (by, on) => `Approved by ${by}, on ${on}.`,
      refused: (by, on) => `Refused by ${by}, on ${on}.`,
    },
    asked: 'A question was asked; the application waits for its answer. You may decide without it.',
    question: 'Question asked',
    answer: 'Answer',
    noAnswer: 'No answer yet.',
    reason: 'Reason',
    who: 'Who asks',
    person: 'Person',
    second: 'Second contact',
    website: 'Website',
    registration: 'SIRET or RNA',
    territory: 'Territory',
    kind: 'Kind',
    campaign: 'Campaign',
    languages: 'Languages of the edition',
    language: { fr: 'French', en: 'English' },
    where: 'Where it would be seen',
    address: 'Address and website',
    addressSays: {
      same: (domain, host) => `The address (${domain}) and the website (${host}) are at one domain.`,
      other: (domain, host) =>
        `The address is at ${domain}, the website at ${host}. Look for the address on the website, or call back on a public number.`,
      consumer: (domain) => `The address is at ${domain}, where anybody can open one: it proves nothing.`,
      'no-website': (domain) => `No website is given. The address is at ${domain}.`,
    },
    consumerFine:
      'For a commune, a school or a charity this is usual and no fault. Call back on a public number, or ask a network that knows it.',
    directory: 'The official directory',
    directoryMissing: 'No official directory',
    directoryEmpty:
      'The directory is not imported here yet: nothing to compare with. Ask whoever administers the site for it.',
    directoryNone: 'No entry of this domain or name.',
    sameAddress: 'same address',
    sameDomain: 'same domain',
    alike: (percent) => `name alike by ${percent}%`,
    imported: (source, on) => `${source}, imported on ${on}`,
    duplicates: 'Known already?',
    none: 'No partner and no application of the same domain or a similar name.',
    states: {
      unconfirmed: 'address to confirm',
      waiting: 'to decide',
      asked: 'question asked',
      approved: 'approved',
      refused: 'refused',
    },
    doubts: 'To look at closely',
    proofs: 'Proofs recorded',
    proofKinds: {
      'call-back': 'Called back on a public number',
      network: 'A network vouches for it',
      letter: 'Letter with a code',
      other: 'Another proof',
    },
    recorded: (by, on) => `recorded by ${by}, on ${on}`,
    prove: 'Record a proof',
    proofKind: 'Proof',
    proofWhat: 'What, and by whom',
    proofWhatHint: 'For example: 02 00 00 00 00, the directory’s number, Ms Roumégas confirms.',
    proofOn: 'On',
    proofButton: 'Record the proof',
    decide: 'Your decision',
    approve: 'Approve',
    role: 'Role in the lock-up',
    roles: { supporting: 'Supporting', joint: 'Joint (same size as the house)', funder: 'Funder' },
    partner: 'Organisation',
    newPartner: 'New organisation',
    account: {
      opens: (organisation) =>
        `The address opens the space of "${organisation}" already: once approved, the application gives that organisation one more edition.`,
      unused: (organisation) =>
        `An account of "${organisation}" bears this address, and nobody ever came in by it: that proves nothing. Once approved, the application moves it to the organisation that you choose here.`,
    },
    ask: 'Ask a question',
    askField: 'Your question, sent as it is',
    askButton: 'Send the question',
    refuse: 'Refuse',
    refuseField: 'The reason, sent as it is',
    refuseButton: 'Refuse and send the reason',
    mailed: (address, language) =>
      `Your answer goes to ${address}, in ${language === 'fr' ? 'French' : 'English'}. Write in that language.`,
    done: {
      approve: (address) =>
        `Application approved. A message goes to ${address} with the link to their space: what is left is for them to prepare their edition.`,
      ask: (address) => `Question asked. It goes to ${address}. The answer comes here, and a mail tells you.`,
      refuse: (address) =>
        `Application refused. The reason goes to ${address}. Nothing is left for you to do.`,
      prove: 'Proof recorded. What is left is to decide.',
    },
  },
}
