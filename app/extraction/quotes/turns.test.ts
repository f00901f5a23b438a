// Transcripts: who speaks is told by a label, and what is said has no marks.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { parsePublication } from '../../text/publication.ts';
import { catalogue } from '../lexicon/catalogue.ts';
import { extract } from '../pipeline.ts';

function read(text: string) {
  const published = parsePublication('2022-02-18', 'given');
  const article: Article = {
    title: null,
    byline: null,
    publisher: null,
    url: null,
    language: 'en',
    published,
    text,
  };
  return extract(article, catalogue);
}

/** "speaker: words || words" of each quote. */
const quotesIn = (text: string) =>
  read(text).quotes.map(
    ({ speaker, content }) => `${speaker}: ${content.map((part) => part.text).join(' || ')}`,
  );

const briefing = `Press conference in Lima

FOREIGN MINISTER BAERBOCK (via interpreter): Welcome. We urge Moscow to withdraw its troops.

The "old rules" hold.

(Laughter.)

SECRETARY BLINKEN: Thank you. I met Foreign Minister Lavrov on Tuesday.

QUESTION: Mr. Secretary, did he say that Russia would pay?

MR PRICE: That is all for today.`;

describe('transcripts', () => {
  it('give the paragraphs of a turn to the person of its label, and questions to nobody', () => {
    expect(quotesIn(briefing)).toEqual([
      'annalena-baerbock: Welcome. We urge Moscow to withdraw its troops. || The "old rules" hold.',
      'antony-blinken: Thank you. I met Foreign Minister Lavrov on Tuesday.',
      'null: that Russia would pay',
      'ned-price: That is all for today.',
    ]);
  });

  it('tell acts in the first person of who speaks', () => {
    const acts = read(briefing).events.filter(({ type }) => type !== 'STATEMENT');
    expect(acts.map(({ type, sources, targets, summary }) => [type, sources, targets, summary])).toEqual([
      [
        'REQUEST',
        ['annalena-baerbock'],
        ['russia'],
        'Annalena Baerbock: We urge Moscow to withdraw its troops',
      ],
      [
        'CONSULT',
        ['antony-blinken'],
        ['sergei-lavrov'],
        'Antony Blinken: I met Foreign Minister Lavrov on Tuesday',
      ],
    ]);
  });

  it('show a statement by what is said, not by the label', () => {
    const statement = read('MS HOLM: Hello.\n\nMR PRICE: The talks are over. Good night.').events.find(
      ({ type, sources }) => type === 'STATEMENT' && sources.join() === 'ned-price',
    );
    expect([statement?.evidence.text, statement?.trigger.text]).toEqual([
      'The talks are over.',
      'The talks are over.',
    ]);
  });

  it('may have names without capitals, which return', () => {
    const text = `Question: Will Russia answer?
Dmitry Peskov: It will. We regret the delay.
Question: When?
Dmitry Peskov: I cannot say.`;
    expect(quotesIn(text)).toEqual([
      'dmitry-peskov: It will. We regret the delay.',
      'dmitry-peskov: I cannot say.',
    ]);
  });

  it('end where the paragraph tells of the speaker', () => {
    const text = `MR PESKOV: We regret the delay.\n\nMS PSAKI: So do we.\n\nPsaki then left the room.`;
    expect(quotesIn(text)).toEqual(['dmitry-peskov: We regret the delay.', 'jen-psaki: So do we.']);
  });

  it.each([
    ['one label', 'SECRETARY BLINKEN: We met.\nNobody answered.'],
    ['places', 'NEW DELHI: India called its envoy home.\nMOSCOW: Russia did not answer.'],
    ['other labels', 'PHOTO: A bridge in Lima.\nWATCH: The minister speaks.\nRead more: Our guide.'],
  ])('are not made of %s', (_, text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

describe('the first person', () => {
  it('in a quote of several sentences is its speaker', () => {
    const { events } = read(
      '“We demand an answer from Ankara,” Dmitry Peskov told reporters. “We reject the claims of Ukraine.”',
    );
    expect(events.map(({ type, sources, targets }) => [type, ...sources, ...targets])).toEqual(
      expect.arrayContaining([
        ['REQUEST', 'dmitry-peskov', 'turkey'],
        ['REJECT', 'dmitry-peskov', 'ukraine'],
      ]),
    );
  });

  it('outside of quotes is nobody', () => {
    expect(read('We demand an answer from Ankara.').events.flatMap(({ sources }) => sources)).toEqual([]);
  });
});
