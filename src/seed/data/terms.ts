import { two } from '../twoLanguages'

/** What the demonstration asks its partners to agree to: the kit's own rules, in plain words. */
export const TERMS = {
  key: 'terms-2026-09',
  /** Before the campaign opens. */
  from: '2026-09-01T00:00:00.000Z',
  label: two('version de septembre 2026', 'version of September 2026'),
  text: two(
    [
      "Ces conditions sont celles d'une démonstration. Elles lient votre organisation et la Fondation Mille Lanternes, qui est fictive.",
      'Ce que vous pouvez changer. Votre logo, votre couleur, et les espaces que la campagne vous laisse : introduction, contact, rendez-vous, appel à agir. La Fondation peut relire ces textes avant leur parution.',
      "Ce qui ne change pas. Les numéros d'aide, les chiffres et leurs sources, les mises en garde, la mention des images faites avec une IA, la bande jaune et le bouton « Quitter vite ». Vous ne les masquez pas, ni sur votre édition, ni là où vous l'intégrez.",
      "Vos logos. Vous donnez à la Fondation le droit de montrer le logo que vous déposez, à côté du sien, pour cette campagne et jusqu'à la date que vous indiquez. À cette date, ou dès que vous retirez cet accord, il quitte les pages et les intégrations. Vous confirmez que vous pouvez donner ce droit.",
      "Le logo de la Fondation. Vous le montrez tel qu'il vous est remis, dans votre édition et ses supports, et nulle part ailleurs.",
      'La pause. Vous pouvez mettre votre édition en pause à tout moment. La Fondation le peut aussi, si un texte met quelqu’un en danger ou si ces conditions ne sont plus respectées ; elle vous écrit pourquoi.',
      "La fin. Chacun peut arrêter quand il le souhaite, par un simple message. L'adresse de votre édition mène alors à celle de la Fondation, jamais à une autre organisation.",
      "Les données. La Fondation garde le nom de votre organisation, les noms et les adresses des personnes que vous désignez, et cet accord mot pour mot. Elle s'en sert pour cette campagne, ne les transmet à personne, et les efface un an après la fin de votre édition. Les personnes qui lisent votre édition n'y laissent aucune donnée.",
      'Une nouvelle version. Si ces conditions changent, nous vous les montrons et vous demandons votre accord. Rien ne change sans lui.',
    ].join('\n\n'),
    [
      'These terms are those of a demonstration. They bind your organisation and Fondation Mille Lanternes, which is fictional.',
      'What you may change. Your logo, your colour, and the places that the campaign leaves to you: introduction, contact, events, call to action. The Foundation may review these texts before they appear.',
      'What does not change. The help numbers, the figures and their sources, the content notes, the label of images made with AI, the yellow bar and the "Leave quickly" button. You do not hide them, neither in your edition nor where you embed it.',
      'Your logos. You allow the Foundation to show the logo that you hand in, beside its own, for this campaign and until the date that you give. On that date, or as soon as you withdraw this leave, it goes from pages and embeds. You confirm that you may give this leave.',
      "The Foundation's logo. You show it as it is handed to you, in your edition and its material, and nowhere else.",
      'Pausing. You may pause your edition at any time. So may the Foundation, if a text puts somebody at risk or if these terms are no longer kept; it writes to you why.',
      "Ending. Either side may stop whenever it wishes, by a simple message. The address of your edition then leads to the Foundation's, never to another organisation.",
      'Data. The Foundation keeps the name of your organisation, the names and addresses of the people you name, and this agreement word for word. It uses them for this campaign, passes them to nobody, and erases them one year after your edition ends. People who read your edition leave no data in it.',
      'A new version. If these terms change, we show them to you and ask you to agree. Nothing changes without that.',
    ].join('\n\n'),
  ),
} as const
