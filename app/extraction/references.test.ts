import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { catalogue } from './lexicon/catalogue.ts';
import { findMentions } from './mentions.ts';
import { resolveReferences } from './references.ts';
import { analyseSentences } from './syntax/analyse.ts';
import { parseSentences } from './syntax/parse.ts';

interface Circumstances {
  readonly published?: string;
  /** Whether the sentences are parsed. */
  readonly parsed?: boolean;
}

function resolve(text: string, { published = '2022-02-01', parsed = true }: Circumstances = {}) {
  const article: Article = {
    title: null,
    byline: null,
    publisher: null,
    url: null,
    language: 'en',
    published: { date: published as IsoDate, instant: null, basis: 'given' },
    text,
  };
  const tagged = analyseSentences(text);
  const found = findMentions({ article, sentences: tagged, catalogue });
  const sentences = parseSentences(tagged, () => parsed);
  return resolveReferences({ article, sentences, catalogue, ...found });
}

/** The actor or place of the mention that ends the first time `words` stand in the text. */
function referent(text: string, words: string, circumstances: Circumstances = {}): string | null {
  const { mentions } = resolve(text, circumstances);
  const mention = mentions.find((candidate) => candidate.text.toLowerCase() === words.toLowerCase());
  return mention?.actor ?? mention?.place ?? null;
}

describe('references', () => {
  const cases: readonly (readonly [text: string, words: string, referent: string | null])[] = [
    // pronouns agree in gender and number, and prefer subjects
    ['Angela Merkel met Emmanuel Macron in Berlin. She promised more aid.', 'She', 'angela-merkel'],
    ['Angela Merkel met Emmanuel Macron in Berlin. He promised more aid.', 'He', 'emmanuel-macron'],
    ['Russia accused Ukraine on Monday. It gave no proof.', 'It', 'russia'],
    ['French troops left the town. They took their wounded along.', 'They', 'france-armed-forces'],
    ['Japan agreed. It is clear that more will follow.', 'It', null],
    [
      'Joe Biden warned Vladimir Putin that Boris Johnson would follow. He also called Paris.',
      'He',
      'joe-biden',
    ],
    ['Olaf Scholz flew home from Kyiv. His government will send more ships.', 'His government', 'germany'],
    // what one welcomes is no one
    ['Germany sold boats to Chile. Australia welcomed it.', 'it', null],
    // the same office again is the same office's
    [
      'In Ghana soldiers arrested the president. Portugal wants the president freed.',
      'the president',
      'nana-akufo-addo',
    ],
    // of two countries that act together, neither is meant
    [
      'Ghana counted the votes. Ghana named a winner. Mali and Togo sent envoys. The opposition has objected.',
      'The opposition',
      'ghana-opposition',
    ],
    // Brussels acts for the Union, and is a city
    ['Brussels warned Georgia.', 'Brussels', 'european-union'],
    ['Lavrov met Borrell in Brussels.', 'Brussels', 'brussels'],
    ['Beijing asked Peru for copper.', 'Beijing', 'china'],
    // an object takes up whom its own sentence named
    ['Josep Borrell left Norway. Chile heard Nicolas Maduro and thanked him.', 'him', 'nicolas-maduro'],
    // nobody promises himself, nor invites the body that he speaks for
    ['Sergei Lavrov flew to Rome. Antony Blinken promised him a reply.', 'him', 'sergei-lavrov'],
    ['Sergei Lavrov smiled. Antony Blinken praised himself.', 'himself', 'antony-blinken'],
    [
      'Jens Stoltenberg spoke for Nato. Jens Stoltenberg urged Mali to stop, and invited it to Rome.',
      'it',
      null,
    ],
    // middle names
    ['Mohamed Elhassan Mohamed was jailed.', 'Mohamed Elhassan Mohamed', 'mohamed-elhassan-mohamed'],
    ['Donald J. Trump flew home.', 'Donald J. Trump', 'donald-trump'],
    // those who act, and those who are only moved
    [
      'French soldiers landed in Gabon. Gabon agreed. The soldiers will stay a year.',
      'The soldiers',
      'france-armed-forces',
    ],
    ['Gabon protested. France will send the soldiers home.', 'the soldiers', null],
    ['Norway and Chile met in Oslo. In Lima, officials were divided.', 'officials', 'peru'],
    ['The talks began in Brussels and Vienna.', 'Vienna', 'vienna'],
    // a nation at the table, and at home
    ['The Norwegians asked for more time.', 'Norwegians', 'norway'],
    ['The Norwegians love their mountains.', 'Norwegians', 'norwegians'],
    ['French troops answered in two letters. In them they asked for time.', 'them', null],
    ['South Korea fired back after shells from the North fell.', 'the North', 'north-korea'],
    ['Norway fired back after shells from the North fell.', 'the North', null],
    ["Dmytro Kuleba thanked Poland. The country's top diplomat left early.", 'top diplomat', 'dmytro-kuleba'],
    ['Norway thanked Chile. The country will send ships.', 'The country', 'norway'],
    // definite nouns
    ['NATO warned Russia. The alliance will send more ships.', 'The alliance', 'nato'],
    ['The European Union met on Monday. The bloc agreed on sanctions.', 'The bloc', 'european-union'],
    ['Hungary vetoed the plan. The country wants more time.', 'The country', 'hungary'],
    ['Hamas fired rockets. The group gave no reason.', 'The group', 'hamas'],
    // offices spoken of, and those of the country spoken of
    [
      'Polish President Andrzej Duda arrived in Kyiv. The president will stay a day.',
      'The president',
      'andrzej-duda',
    ],
    ['Poland protested. The prime minister called a meeting.', 'The prime minister', 'mateusz-morawiecki'],
    // bodies of the country spoken of
    ['Sudan closed its border. The army sent tanks.', 'The army', 'sudan-armed-forces'],
    // "to" after a verb of motion leads to a place
    ['The envoy flew to Qatar.', 'Qatar', 'qatar'],
    ['The minister travelled to Tehran.', 'Tehran', 'tehran'],
    ['Tehran summoned the ambassador.', 'Tehran', 'iran'],
    // acronyms in brackets
    ['The Broad Front of Citizens (BFC) met. BFC leaders agreed.', 'BFC', 'broad-front-of-citizens'],
  ];
  it.each(cases)('%s [%s]', (text, words, expected) => {
    expect(referent(text, words)).toBe(expected);
  });

  it.each([
    // the phrase that opens a sentence is its subject, whatever stands between it and the verb
    ['Olaf Scholz, a lawyer by training, grew up with Boris Johnson. He likes boats.', 'He', 'olaf-scholz'],
    ['With Olaf Scholz in the car, Boris Johnson sang. He likes boats.', 'He', 'boris-johnson'],
    ['The former envoy Boris Johnson, 57, lives near Olaf Scholz. He likes boats.', 'He', 'boris-johnson'],
    ["Boris Johnson's old friend met Olaf Scholz there. He likes boats.", 'He', 'olaf-scholz'],
  ])('without a parse: %s [%s]', (text, words, expected) => {
    expect(referent(text, words, { parsed: false })).toBe(expected);
  });

  it('tells the government by its leader', () => {
    expect(referent('Critics say the Biden administration waited too long.', 'Biden administration')).toBe(
      'united-states',
    );
  });

  it.each([
    ['2022-02-01', null],
    ['2009-02-01', 'NOR'],
  ])('counts the head of an organisation for no country while in office: %s', (published, country) => {
    const { actors } = resolve('Jens Stoltenberg asked for patience.', { published });
    expect(actors.map((actor) => [actor.slug, actor.country])).toEqual([['jens-stoltenberg', country]]);
  });
});
