import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, slugOf } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Mention } from './annotation.ts';
import { findQuotes } from './quotes.ts';
import { analyseSentences } from './syntax/analyse.ts';

function articleOf(text: string): Article {
  return { title: null, byline: null, publisher: null, url: null, language: 'en', published: null, text };
}

function quotesOf(text: string) {
  return findQuotes({
    article: articleOf(text),
    sentences: analyseSentences(text),
    mentions: [],
    actors: [],
  });
}

/** "content || content (speaker)" of the quotes of a kind. */
function spoken(text: string, kind: 'direct' | 'indirect'): string[] {
  return quotesOf(text)
    .filter((quote) => quote.kind === kind)
    .map(
      (quote) => `${quote.content.map((span) => span.text).join(' || ')} (${quote.speakerSpan?.text ?? '?'})`,
    );
}

describe('direct quotes', () => {
  it.each([
    [
      'speaker behind',
      '“We will not wait,” the foreign minister said.',
      ['We will not wait (the foreign minister)'],
    ],
    [
      'verb before speaker',
      '"We will not wait," said Anna Keller, the envoy.',
      ['We will not wait (Anna Keller)'],
    ],
    ['speaker before', 'Keller told reporters: "We will not wait."', ['We will not wait (Keller)']],
    ['apposition', '“It is over,” Anna Keller, the envoy to Chad, said.', ['It is over (Anna Keller)']],
    ['question', '“Who pays for it?” asked Keller.', ['Who pays for it? (Keller)']],
    ['split', '“The road,” Keller said, “is long.”', ['The road || is long (Keller)']],
    [
      'two sentences',
      '“It is late,” he added. “We must go. We leave now.”',
      ['It is late (he)', 'We must go. We leave now (he)'],
    ],
    ['colon and name', 'Keller: “The road is long.”', ['The road is long (Keller)']],
    ['line with a colon', 'Keller continued:\n“The road is long.”', ['The road is long (Keller)']],
    ['dash', '“The road is long.” — Anna Keller', ['The road is long (Anna Keller)']],
    [
      'unnamed member',
      '“We were not told,” a ministry official said.',
      ['We were not told (a ministry official)'],
    ],
    [
      'fragment',
      'The deal was "dead on arrival," Keller said, and it "cannot be saved".',
      ['dead on arrival (Keller)', 'cannot be saved (Keller)'],
    ],
    [
      'fragment behind a preposition',
      'Oslo said its crews were answering to “raids in the night.”',
      ['raids in the night (Oslo)'],
    ],
    ['threat', 'Moscow said it would take "swift countermeasures."', ['swift countermeasures (Moscow)']],
    [
      'a few words before the marks',
      'Keller told reporters that “the road to the harbour has been closed since the first days of the spring.”',
      ['that “the road to the harbour has been closed since the first days of the spring.” (Keller)'],
    ],
    [
      'a few words before the marks, which run on',
      'Keller said she “has never once doubted that the bridge will hold. It was built by people who knew the river.”',
      [
        'she “has never once doubted that the bridge will hold. It was built by people who knew the river.” (Keller)',
      ],
    ],
    [
      'two stretches in one clause',
      'Keller said it “has been closed since the first days of the spring and will stay so” for “as long as the ministry sees no way to pay for the work.”',
      [
        'it “has been closed since the first days of the spring and will stay so” for “as long as the ministry sees no way to pay for the work.” (Keller)',
      ],
    ],
    [
      'next paragraph',
      '“The road is long,” Keller said.\n“We will walk it together.”',
      ['The road is long (Keller)', 'We will walk it together (Keller)'],
    ],
    [
      'marks opened again',
      'Keller said: “The road is long.\n“We will walk it.”',
      ['The road is long || We will walk it (Keller)'],
    ],
    ['a dash before the name', '"The road is long." - Anna Keller', ['The road is long (Anna Keller)']],
    ['from a text', 'From the ministry: “The road is long.”', ['The road is long (the ministry)']],
    ['earlier sentence', 'Keller turned to the press. “The road is long.”', ['The road is long (Keller)']],
    ['closed by an opening mark', '“Will the road be long?“ he asked.', ['Will the road be long? (he)']],
    [
      'three paragraphs',
      'Keller said: “The road is long.\n“We will walk it.\n“We leave now.”',
      ['The road is long || We will walk it || We leave now (Keller)'],
    ],
    ['German marks, split', '„The road,“ Keller said, „is long.“', ['The road || is long (Keller)']],
    ['guillemets inside', '«He told me “never”,» Keller said.', ['He told me “never” (Keller)']],
    ['German marks', 'Keller said: „The road is long.“', ['The road is long (Keller)']],
    ['guillemets', '«The road is long,» Keller said.', ['The road is long (Keller)']],
    ['single marks', '‘The road isn’t long,’ Keller said.', ['The road isn’t long (Keller)']],
    ['doubled apostrophes', "''The road is long,'' Keller said.", ['The road is long (Keller)']],
    ['nested', '“He told me ‘never’ and left,” Keller said.', ['He told me ‘never’ and left (Keller)']],
    ['left open', 'Keller said: “The road is long.\nThe talks go on.', ['The road is long (Keller)']],
    [
      'owner of a remark',
      'His remark that a “small step” could split the club caused dismay.',
      ['small step (His)'],
    ],
    ['abbreviation', '“They left the U.S.,” Keller said.', ['They left the U.S. (Keller)']],
  ])('%s', (_, text, expected) => expect(spoken(text, 'direct')).toEqual(expected));

  it.each([
    ['a title', 'He appeared on “Meet the Nation” last week.'],
    ['a scare quote', 'The so-called “experts” met in the old town.'],
    ['a book', 'In her memoir, “The Long Road,” she looks back.'],
    ['a crosshead', 'The talks went on for days.\n‘A bitter end’\nThe envoys left at night.'],
    ['a fragment before another claim', 'Fans of the “super road” said that Keller was late.'],
    ['an apostrophe', "The workers' union met the owners' club, and it's over."],
    ['a nickname', 'Anna “Rocky” Keller won the vote.'],
  ])('leaves out %s', (_, text) => expect(spoken(text, 'direct')).toEqual([]));

  it('gives a headline the speaker who says the same words below', () => {
    const text = 'Ministers fail to agree: \'The door is shut\'\n"The door is shut," Keller said.';
    expect(spoken(text, 'direct')).toEqual(['The door is shut (Keller)', 'The door is shut (Keller)']);
  });
});

describe('indirect quotes', () => {
  it.each([
    ['that', 'Keller said Wednesday that the talks would go on.', ['that the talks would go on (Keller)']],
    ['bare clause', 'Keller said the talks would go on.', ['the talks would go on (Keller)']],
    ['clause before', 'The talks will go on, Keller said Wednesday.', ['The talks will go on (Keller)']],
    [
      'source before',
      'According to the ministry, the talks will go on.',
      ['the talks will go on (the ministry)'],
    ],
    [
      'source behind',
      'The talks will go on, according to the ministry.',
      ['The talks will go on (the ministry)'],
    ],
    [
      'hearer',
      'Keller told reporters in Vienna that the talks would go on.',
      ['that the talks would go on (Keller)'],
    ],
    [
      'next predicate',
      'Keller said the talks were over, but did not give a reason.',
      ['the talks were over (Keller)'],
    ],
    ['participle', 'Keller left the hall, saying the talks were over.', ['the talks were over (Keller)']],
    ['infinitive', 'Keller vowed to go on.', ['to go on (Keller)']],
    ['a verb behind commas', 'The law, Keller said on Monday, is dead.', ['The law || is dead (Keller)']],
    [
      'a lead before commas',
      'If the talks fail, Keller said, the troops will stay.',
      ['If the talks fail || the troops will stay (Keller)'],
    ],
    [
      'a source between commas',
      'The law, according to the ministry, is dead.',
      ['The law || is dead (the ministry)'],
    ],
    [
      'an apposed source',
      'According to Anna Keller, the envoy to Chad, the law is dead.',
      ['the law is dead (Anna Keller)'],
    ],
    [
      'a relative clause around the cue',
      'They read the law, which critics said was dead.',
      ['was dead (critics)'],
    ],
    [
      'the subject behind a conjunction',
      'Norway lodged a protest after Chad said the boats had been fired at.',
      ['the boats had been fired at (Chad)'],
    ],
    [
      'a hyphenated given name',
      'President Han Ki-moon said the road was closed.',
      ['the road was closed (President Han Ki-moon)'],
    ],
    [
      'whom another verb moved to speak',
      'The raid came late, prompting Oslo to warn that the road was closed.',
      ['that the road was closed (Oslo)'],
    ],
    ['negated infinitive', 'Keller warned drivers not to leave.', ['not to leave (Keller)']],
    [
      'a relative clause in the subject',
      'Keller said the envoy, who must decide, has gone.',
      ['the envoy, who must decide, has gone (Keller)'],
    ],
    [
      'a second clause with that',
      'Keller said that the talks were over, but that she hoped for more.',
      ['that the talks were over, but that she hoped for more (Keller)'],
    ],
    [
      'two speakers',
      'Keller said the talks were over; Moreau said they went on.',
      ['the talks were over (Keller)', 'they went on (Moreau)'],
    ],
    [
      'what the writer adds with “but”',
      'Keller said the talks were over, but she did not name a day.',
      ['the talks were over (Keller)'],
    ],
    ['a noun', 'Keller demanded the return of the islands.', ['the return of the islands (Keller)']],
    [
      'an amount',
      'Keller said nearly half of the troops had left.',
      ['nearly half of the troops had left (Keller)'],
    ],
    ['a question put', 'Keller was asked whether the talks were over.', ['whether the talks were over (?)']],
    [
      'owned hearers',
      'Keller told her advisers that the talks were over.',
      ['that the talks were over (Keller)'],
    ],
    ['between commas', 'The talks, Keller said, were over.', ['The talks || were over (Keller)']],
  ])('%s', (_, text, expected) => expect(spoken(text, 'indirect')).toEqual(expected));

  it.each([
    ['an apposition of the speaker', '“It is late,” said Anna Keller, an envoy who has left.'],
    ['a participle of the speaker', '“It is late,” Keller said, echoing those who had left.'],
    ['a lead before speech', 'When she was asked again, Keller said, “It is late.”'],
    ['an adjective', 'The union rejects Keller’s proposed tax on ships.'],
    ['a relative clause', 'The delay adds to the trouble that follows the talks.'],
    ['a time', 'Keller conceded when the polls closed.'],
    ['a possession', 'Keller claims the islands as her own.'],
    [
      'what describes a speaker',
      'Without it there is little to do, said a former official who had led the talks.',
    ],
  ])('does not report %s', (_, text) => expect(spoken(text, 'indirect')).toEqual([]));

  it('says nothing of those who are told', () => {
    expect(spoken('The envoys were told on Monday.', 'indirect')).toEqual([]);
  });
});

describe('speakers', () => {
  const keller: Actor = {
    slug: slugOf('Anna Keller'),
    name: 'Anna Keller',
    kind: 'person',
    country: null,
    aliases: [],
    roles: [],
    discovered: true,
  };
  const chad: Actor = { ...keller, slug: slugOf('Chad'), name: 'Chad', kind: 'state' };

  function mention(text: string, words: string, actor: Actor): Mention {
    const start = text.indexOf(words);
    return {
      start,
      end: start + words.length,
      text: words,
      sentence: 0,
      headToken: 0,
      form: 'name',
      actor: actor.slug,
      place: null,
    };
  }

  it('prefers the person to the state in her title', () => {
    const text = '“We will wait,” Chad Foreign Minister Anna Keller said.';
    const mentions = [mention(text, 'Chad', chad), mention(text, 'Anna Keller', keller)];
    const [quote] = findQuotes({
      article: articleOf(text),
      sentences: analyseSentences(text),
      mentions,
      actors: [keller, chad],
    });
    expect(quote?.speaker).toBe(keller.slug);
  });

  it('takes a message for the words of whoever sent it', () => {
    const text =
      'Chad closed its border. In a joint letter the two states asked for help. Nobody replied. “We will wait,” the letter said.';
    const quotes = findQuotes({
      article: articleOf(text),
      sentences: analyseSentences(text),
      mentions: [mention(text, 'Chad', chad)],
      actors: [chad],
    });
    expect(quotes.find((quote) => quote.kind === 'direct')?.speaker).toBe(chad.slug);
  });

  it('takes a noun for the name between the commas behind it, and "she" for her', () => {
    const text = 'Its envoy, Anna Keller, said the talks were over. “We will wait,” she said.';
    const mentions = [mention(text, 'Its', chad), mention(text, 'Anna Keller', keller)];
    const quotes = findQuotes({
      article: articleOf(text),
      sentences: analyseSentences(text),
      mentions,
      actors: [chad, keller],
    });
    expect(quotes.map((quote) => quote.speaker)).toEqual([keller.slug, keller.slug]);
  });

  it('takes "she" for the last who spoke', () => {
    const text = 'Anna Keller said the talks were over. “We will wait,” she said.';
    const mentions = [mention(text, 'Anna Keller', keller)];
    const quotes = findQuotes({
      article: articleOf(text),
      sentences: analyseSentences(text),
      mentions,
      actors: [keller],
    });
    expect(quotes.map((quote) => quote.speaker)).toEqual([keller.slug, keller.slug]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    "''",
    'Keller',
    'said',
    ',',
    '.',
    'the talks',
    'that',
    '\n',
    'she',
    'adding',
    ':',
    'are over',
    '?',
  );

  it('gives spans that hold their text, and direct quotes apart', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, space) => {
        const text = pieces.join(space);
        let end = 0;
        for (const quote of quotesOf(text)) {
          for (const span of quote.content) expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const span of [quote.cue, quote.speakerSpan])
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
          if (quote.kind !== 'direct') continue;
          for (const span of quote.content) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        }
      }),
    );
  });

  it.each([
    ['opening marks', '“'.repeat(50_000)],
    ['words in opening marks', '“a '.repeat(10_000)],
    ['no full stop', 'Keller said that the talks go on and '.repeat(2800)],
    ['cues', 'he said, she said, '.repeat(1500)],
  ])(
    'takes bounded time over %s',
    (_, text) => {
      const sentences = analyseSentences(text);
      const start = performance.now();
      findQuotes({ article: articleOf(text), sentences, mentions: [], actors: [] });
      expect(performance.now() - start).toBeLessThan(8000);
    },
    60_000,
  );
});
