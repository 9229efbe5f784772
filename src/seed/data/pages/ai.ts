import { bullets, rich } from '../../richText'
import { two } from '../../twoLanguages'
import { type PageSeed, to } from './desk'
import { passageNote, worried } from './shared'

export const ai: PageSeed = {
  key: 'ai',
  title: two('IA : reconnaître et comprendre', 'AI: recognise and understand'),
  slug: two('ia', 'ai'),
  description: two(
    "Ce que fait une IA générative, ce qu'est un hypertrucage, les bonnes questions devant une image, et les mots pour en parler à son enfant.",
    'What generative AI does, what a deepfake is, good questions before an image, and words to speak about it with your child.',
  ),
  contents: true,
  blocks: (desk) => {
    const { say } = desk
    const people = say('Joanna Smith et Mélanie Dupont', 'Joanna Smith and Mélanie Dupont')
    const capacity = say('Psychologues, octobre 2024', 'Psychologists, October 2024')
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          "Une IA générative fabrique du texte, des images, des sons ou des vidéos à partir d'une demande. Elle a appris sur d'énormes quantités d'exemples, souvent pris sur internet.",
          'Generative AI makes text, images, sound or video from a request. It learned from huge amounts of examples, often taken from the internet.',
        ),
        picture: desk.drawing('mosaique'),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("Ce que l'IA change", 'What AI changes'),
        anchor: say('ce-que-l-ia-change', 'what-ai-changes'),
      },
      passageNote(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            "Elle rend beaucoup de services. Mais des criminels s'en servent aussi pour fabriquer ou truquer des images sexuelles d'enfants.",
            'It is useful in many ways. But criminals also use it to make or alter sexual images of children.',
          ),
        ),
      },
      { blockType: 'keyFigures', claims: desk.claims('C05'), ground: 'paper' },
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            "Un hypertrucage, ou deepfake, montre une vraie personne dans une scène qui n'a pas eu lieu. Des outils peuvent aussi fabriquer une fausse nudité. Sur l'image d'un enfant, c'est un abus. L'image est fausse, le mal est réel.",
            "A deepfake shows a real person in a scene that never happened. Some tools can also fabricate nudity. Done to a child's image, it is abuse. The image is fake, the harm is real.",
          ),
        ),
      },
      {
        blockType: 'viewpoint',
        text: say(
          "Elles craignent que l'IA renforce le sentiment de ne plus être maître de soi ni de son image. Elles évoquent, comme une possibilité, davantage de troubles psychiques graves chez des jeunes.",
          "They fear that AI deepens the feeling of no longer owning oneself or one's image. They mention, as a possibility, more serious psychological disorders among young people.",
        ),
        people,
        capacity,
        helpLink: true,
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("Peut-on voir qu'une image est fausse ?", 'Can you see that an image is fake?'),
        anchor: say('fausse', 'fake'),
        body: rich(
          say(
            "De moins en moins. Même des spécialistes entraînés peuvent s'y tromper. Ne comptez pas sur un doigt bizarre ou un reflet étrange.",
            "Less and less. Even trained specialists can be fooled. Don't rely on an odd finger or a strange reflection.",
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Les bonnes questions', 'Good questions'),
        anchor: 'questions',
        body: rich(
          bullets(
            say("qui l'a publiée en premier ?", 'who posted it first?'),
            say('ce compte est-il connu ?', 'is the account known?'),
            say(
              "y a-t-il une étiquette « IA » ou des informations d'origine ?",
              'is there an "AI" label or origin information?',
            ),
            say("qui gagne à ce que j'y croie ?", 'who gains if I believe it?'),
          ),
          say(
            'Attention : sans étiquette, on ne peut rien conclure. Une étiquette peut se perdre.',
            'Careful: no label proves nothing. Labels can get lost.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce que demande le droit européen', 'What European law asks'),
        anchor: say('droit-europeen', 'european-law'),
        body: rich(
          say(
            'En Europe, depuis le 2 août 2026, celui qui diffuse un hypertrucage doit le dire, et les contenus créés par IA doivent être marqués.',
            'In the EU, since 2 August 2026, whoever publishes a deepfake must say so, and content made by AI must be marked.',
          ),
          say(
            "Règlement (UE) 2024/1689, article 50 : dire qu'on parle à une IA ; marquer les contenus créés par IA de façon lisible par machine ; signaler les hypertrucages. Les systèmes vendus avant le 2 août 2026 ont jusqu'au 2 décembre 2026 pour le seul marquage.",
            'Regulation (EU) 2024/1689, article 50: say when one talks to an AI; mark AI-made content in machine-readable form; disclose deepfakes. Systems on the market before 2 August 2026 have until 2 December 2026 for the marking only.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Si vous tombez sur une telle image', 'If you come across such an image'),
        anchor: say('si-vous-tombez-dessus', 'if-you-come-across'),
      },
      {
        blockType: 'prose',
        presentation: 'callout',
        body: rich(
          say(
            "Ne cherchez jamais ce type d'images, même pour vérifier. Si vous tombez dessus : notez l'adresse, fermez, signalez. Ne téléchargez pas. Ne transférez pas.",
            "Never look for such images, not even to check. If you come across one: note the address, close it, report it. Don't download. Don't forward.",
          ),
        ),
        action: to(
          desk,
          'act',
          say('Trouver où signaler', 'Find where to report'),
          say('ou-signaler', 'where-to-report'),
        ),
      },
      {
        blockType: 'viewpoint',
        text: say(
          'Elles soulignent que chaque personne qui regarde, télécharge ou partage devient un agresseur de plus, et que la victime subit de nouveau.',
          'They stress that each person who views, downloads or shares becomes one more abuser, and that the victim is harmed again.',
        ),
        people,
        capacity,
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Le dire à votre enfant', 'Telling your child'),
        anchor: say('le-dire', 'telling'),
        body: rich(
          say(
            "Dites-le simplement à votre enfant : « On peut fabriquer une fausse photo de n'importe qui. Si ça t'arrive, ce n'est pas ta faute, et on s'en occupe ensemble. »",
            'Say it simply to your child: "A fake photo can be made of anyone. If it happens to you, it is not your fault, and we will deal with it together."',
          ),
        ),
      },
      {
        ...worried(desk),
        secondAction: to(desk, 'habits', say('Les dix réflexes', 'The ten habits')),
      },
    ]
  },
}
