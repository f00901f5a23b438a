import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { parseIsoDate } from '../model/partial-date.ts';
import type { ExtractedEvent } from './annotation.ts';
import { catalogue } from './lexicon/catalogue.ts';
import { extract } from './pipeline.ts';

function article(text: string, published: string | null = '2022-03-10'): Article {
  const date = published === null ? null : parseIsoDate(published);
  return {
    title: null,
    byline: null,
    publisher: null,
    url: null,
    language: 'en',
    published: date === null ? null : { date, instant: null, basis: 'given' },
    text,
  };
}

function acts(text: string): readonly ExtractedEvent[] {
  return extract(article(text), catalogue).events.filter(({ type }) => type !== 'STATEMENT');
}

/** "AGREE france > germany" */
function told({ type, sources, targets }: ExtractedEvent): string {
  return `${type} ${sources.join('+')} > ${targets.join('+')}`;
}

/** The most confident act of a text; '' where it has none. */
function first(text: string): string {
  const [event] = acts(text);
  return event ? told(event) : '';
}

describe('kinds of act', () => {
  it.each([
    ['Finland has agreed to give medicine to Estonia.', 'AGREE finland > estonia'],
    ['Canada is ready to provide medicine to Haiti.', 'AGREE canada > haiti'],
    ['Portugal held talks with Morocco on fishing rights.', 'CONSULT portugal > morocco'],
    ['Mexico sent a letter to Guatemala about the border.', 'CONSULT mexico > guatemala'],
    ['Austria praised Slovenia for its reforms.', 'SUPPORT austria > slovenia'],
    ['Kenya apologised to Uganda for the incident.', 'SUPPORT kenya > uganda'],
    ['Peru lifted the ban on Bolivia.', 'CONCEDE peru > bolivia'],
    ['Sweden shared intelligence with Norway.', 'COOPERATE sweden > norway'],
    ['Japan delivered 20 ambulances to Nepal.', 'AID japan > nepal'],
    ['Ethiopia returned the disputed land to Eritrea.', 'RETREAT ethiopia > eritrea'],
    ['Ireland demanded an explanation from Belarus.', 'REQUEST ireland > belarus'],
    ['Chile called on Venezuela to hold elections.', 'REQUEST chile > venezuela'],
    ['Greece accused Turkey of drilling in its waters.', 'ACCUSE greece > turkey'],
    ['Sudan rejected a proposal from Egypt.', 'REJECT sudan > egypt'],
    ['Iran threatened to strike Israel.', 'THREATEN iran > israel'],
    ['Bolivia recalled its ambassador from Chile.', 'SANCTION bolivia > chile'],
    ['Poland expelled ten diplomats of Belarus.', 'SANCTION poland > belarus'],
    ['India deployed two battalions along its border with Pakistan.', 'MOBILIZE india > pakistan'],
    ['Canada imposed sanctions on Nicaragua.', 'COERCE canada > nicaragua'],
    ['Canada suspended imports of fruit from Nicaragua.', 'COERCE canada > nicaragua'],
    ['Azerbaijan shelled Armenia at dawn.', 'ASSAULT azerbaijan > armenia'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));
});

describe('constructions', () => {
  it.each([
    ['a passive', 'Armenia was attacked by Azerbaijan.', 'ASSAULT azerbaijan > armenia'],
    ['a light verb', 'Turkey launched an attack on Syria.', 'ASSAULT turkey > syria'],
    ['a carried noun', 'Norway announced a suspension of aid to Myanmar.', 'SANCTION norway > myanmar'],
    ['both sides in the subject', 'France and Italy signed a treaty.', 'SUPPORT france+italy > france+italy'],
    ['two targets', 'Spain criticised Cuba and Nicaragua.', 'ACCUSE spain > cuba+nicaragua'],
    ['a refusal', 'Serbia refused to recognise Kosovo.', 'REJECT serbia > kosovo'],
    ['a negated concession', 'Algeria did not make any concessions to Morocco.', 'REJECT algeria > morocco'],
    ['a wish', 'Argentina wants an apology from Britain.', 'REQUEST argentina > united-kingdom'],
    ['an obligation', 'Denmark said Hungary must respect the ruling.', 'REQUEST denmark > hungary'],
    ['speech at the end', 'Qatar will send food to Lebanon, officials said.', 'AGREE qatar > lebanon'],
    ['an attack announced', 'Russia said it would bomb Georgia.', 'THREATEN russia > georgia'],
    [
      'a noun with both sides',
      'The talks between Libya and Malta went on.',
      'CONSULT libya+malta > libya+malta',
    ],
  ])('%s: %s', (_, text, expected) => expect(first(text)).toBe(expected));

  it('take the target of the clause before', () => {
    const found = acts('Brazil sent a letter to Paraguay, but did not make any concessions.');
    expect(found.map(({ type, targets }) => [type, ...targets])).toEqual([
      ['CONSULT', 'paraguay'],
      ['REJECT', 'paraguay'],
    ]);
  });
});

describe('talks, calls and letters', () => {
  it.each([
    ['Ghana spoke with Togo by telephone.', 'CONSULT ghana > togo'],
    ['Peru and Chile talked for three hours in Lima.', 'CONSULT peru+chile > peru+chile'],
    ['Norway and Sweden ended two days of talks in Oslo.', 'CONSULT norway+sweden > norway+sweden'],
    ['Kenya delivered its draft to Uganda on Monday.', 'CONSULT kenya > uganda'],
    ['Malta handed Libya its answer.', 'CONSULT malta > libya'],
    ['Peru set out its plans in a phone call with Chile.', 'CONSULT peru > chile'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));

  it('are between the two that were named before', () => {
    const found = acts('Ghana and Togo have a border in dispute.\n\nThe two sides talked for three hours.');
    expect(found.map(({ type, sources }) => [type, ...sources])).toEqual([['CONSULT', 'ghana', 'togo']]);
  });
});

describe('appeals and refusals', () => {
  it.each([
    ['China urged all sides to show restraint.', 'REQUEST china > '],
    ['Estonia asked the allies to send more ships.', 'REQUEST estonia > '],
    ['Iran rejected the accusation.', 'REJECT iran > '],
    ['Canada suspended the certification of medicines from Brazil.', 'SANCTION canada > brazil'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));

  it('warn of a price', () =>
    expect(first('Ghana said on Monday that Togo would pay a high price for the raid.')).toBe(
      'THREATEN ghana > togo',
    ));

  it('take up the act in the words of the demand', () => {
    const found = acts(
      'Armenia demanded on Friday that Azerbaijan leave the valley and pull back its troops.',
    );
    expect(found.map(({ type }) => type)).toEqual(['REQUEST']);
  });
});

describe('sides', () => {
  it.each([
    ['no act on the own state', 'Peru warned that Lima would close the port.', 'THREATEN peru > '],
    [
      'what a pronoun owns is nobody else',
      'Chile thanked Peru. Norway sent warships to its coast.',
      'MOBILIZE norway > ',
    ],
    [
      'owners joined by "of"',
      'Togo telephoned the leaders of Ghana, Benin and Mali.',
      'CONSULT togo > ghana+benin+mali',
    ],
    [
      'adjectives joined',
      'U.S. and Chilean diplomats met in Lima.',
      'CONSULT united-states+chile > united-states+chile',
    ],
    ['the topic of talks', 'Ghana and Togo held talks on Mali.', 'CONSULT ghana+togo > ghana+togo'],
    [
      'whom one meets before whom one meets next',
      'Ghana met Togo before its talks with Benin.',
      'CONSULT ghana > togo',
    ],
    [
      'a thing that bears a name',
      'Italy halted the certification of the Gazprom pipeline.',
      'SANCTION italy > ',
    ],
    [
      'a past that looks like an infinitive',
      'Mali closed its airspace and cut diplomatic relations with Niger.',
      'SANCTION mali > niger',
    ],
    ['an authority that is quoted', 'Cuba sent medicine to Haiti, according to Mexico.', 'AID cuba > haiti'],
    [
      'who speaks after the day',
      'Kenya accused Uganda on Friday, Rwandan officials said.',
      'ACCUSE kenya > uganda',
    ],
    ['an act beside it', 'Ghana praised the vote, as Togo closed its border with Benin.', 'SUPPORT ghana > '],
    ['one object of two verbs', 'Ghana condemned and rejected a decision of Togo.', 'ACCUSE ghana > togo'],
  ])('%s: %s', (_, text, expected) => expect(acts(text).map(told)).toContain(expected));

  it('of a clause after "with" are those named there', () => {
    const found = acts('Ghana and Togo signed a treaty on Monday, with Benin accusing Mali of envy.');
    expect(found.map(told)).toEqual(
      expect.arrayContaining(['SUPPORT ghana+togo > ghana+togo', 'ACCUSE benin > mali']),
    );
  });

  it('take up those whom their own sentence named before', () => {
    const found = acts(
      'Emmanuel Macron spoke to Olaf Scholz and Mario Draghi, the office said, and the three reaffirmed their support for Norway.',
    );
    const thanks = found.find(({ type }) => type === 'SUPPORT');
    expect([...(thanks?.sources ?? [])].sort()).toEqual(['emmanuel-macron', 'mario-draghi', 'olaf-scholz']);
  });

  it('take up the two that were named together', () => {
    const found = acts('Ghana and Togo share a border.\n\nThey accused Benin of moving it.');
    expect(found.map(told)).toEqual(['ACCUSE ghana+togo > benin']);
  });
});

describe('summaries', () => {
  it.each([
    [
      'Ghana thanked Peru. It accused Togo of moving the border.',
      ['Ghana thanked Peru', 'Ghana accused Togo of moving the border'],
    ],
    [
      'Chile warned Bolivia that it would close the port.',
      ['Chile warned Bolivia that it would close the port'],
    ],
    [
      'The Kenyan foreign minister, Raychelle Omamo, asked Uganda for an explanation.',
      ['The Kenyan foreign minister, Raychelle Omamo, asked Uganda for an explanation'],
    ],
    [
      'Chile warned Bolivia on Monday that the arrest of two fishermen near the mouth of the river would have consequences.',
      [
        'Chile warned Bolivia on Monday that the arrest of two fishermen near the mouth of the river would have consequences',
      ],
    ],
    [
      'Ghana said on Monday that Togo would pay a high price for the raid.',
      ['Ghana: Togo would pay a high price for the raid'],
    ],
    ['The ports of Togo were attacked by Ghana.', ['The ports of Togo were attacked by Ghana']],
  ])('name the actor and end in a whole phrase: %s', (text, expected) =>
    expect(acts(text).map(({ summary }) => summary)).toEqual(expected),
  );
});

describe('assertion', () => {
  it.each([
    ['Jordan visited nobody, but Egypt invaded Libya.', 'reported'],
    ['Thailand will host the president of Laos.', 'planned'],
    ['Eritrea said it would attack Djibouti.', 'threatened'],
  ])('%s', (text, expected) => expect(acts(text)[0]?.assertion).toBe(expected));
});

describe('no act', () => {
  it.each([
    ['a condition', 'If Iran attacked Israel, prices would rise.'],
    ['a purpose', 'The device is there to prevent an attack on Estonia.'],
    ['a meeting that did not happen', 'Iceland did not meet Norway.'],
    ['a denial', 'Eritrea denied allegations by Djibouti.'],
    ['a refused comment', 'Australia declined to comment on the report.'],
    ['an appeal to nobody in particular', 'The mayor urged everyone to stay at home.'],
    ['cooking', 'Whisk the eggs, then fold in the flour and bake for an hour.'],
    ['business', 'The bakery released its figures and raised the price of bread.'],
  ])('%s: %s', (_, text) => expect(acts(text)).toEqual([]));
});

describe('dates', () => {
  it('come from the clause or its sentence', () => {
    const [event] = acts('Ghana sent a letter to Togo on 3 March 2022.');
    expect(event?.date).toMatchObject({ from: '2022-03-03', precision: 'day' });
  });

  it('come from the lead where the same actor goes on', () => {
    const found = acts(
      'Ghana thanked Peru on Tuesday for its help.\n\nNobody had expected it.\n\nGhana also sent a letter to Togo.',
    );
    expect(found.map(({ date }) => date?.from)).toEqual(['2022-03-08', '2022-03-08']);
  });

  it.each([
    ['In Oslo, Norway accused Sweden of spying.'],
    ['Earlier in the day Norway accused Sweden of spying.'],
  ])('come from the lead of a round-up: %s', (text) => {
    const found = acts(`Ghana thanked Peru on Tuesday.\n\nNobody had expected it.\n\n${text}`);
    expect(found.find(({ type }) => type === 'ACCUSE')?.date?.from).toBe('2022-03-08');
  });

  it('are not those of a noun', () => {
    const [event] = acts('Ghana warned Togo not to repeat the attack of 2014.');
    expect(event?.date?.from).toBeNull();
  });

  it.each([
    ['Ghana proposed talks with Togo next week.'],
    ['Ghana thanked the envoy of Togo, who had resigned on Tuesday.'],
    ['Ghana urged Togo to repay loans that ran out in 2019.'],
    ['Ghana has accused Togo of smuggling since Monday.'],
    ['Ghana accused Togo of rigging the December elections.'],
  ])('are not those of what lies ahead, of other clauses or of a bound: %s', (text) => {
    expect(acts(text)[0]?.date).toMatchObject({ from: null, to: '2022-03-10' });
  });

  it('are read behind a relative clause that a comma ends', () => {
    const [event] = acts('Ghana expelled two diplomats of Togo, who had photographed a port, on Tuesday.');
    expect(event?.date?.from).toBe('2022-03-08');
  });

  it('are at most the day of publication where the text gives none', () => {
    const [event] = acts('Ghana sent a letter to Togo.');
    expect(event?.date).toEqual({
      from: null,
      to: '2022-03-10',
      precision: 'unknown',
      basis: 'publication',
      text: null,
    });
  });

  it('are null where nothing is known', () => {
    const { events } = extract(article('Ghana sent a letter to Togo.', null), catalogue);
    expect(events[0]?.date).toBeNull();
  });
});

describe('one act in an article', () => {
  it('is one event, with the evidence of the body', () => {
    const text =
      'Latvia expels diplomats of Belarus\nLatvia on Tuesday expelled four diplomats of Belarus over the case of a pilot.';
    const found = acts(text);
    expect(found.map(({ type }) => type)).toEqual(['SANCTION']);
    expect(found[0]?.evidence.text).toContain('on Tuesday');
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'France',
    'Germany',
    'Moscow',
    'said',
    'it',
    'would',
    'not',
    'attack',
    'talks',
    'with',
    'and',
    'if',
    'the',
    'troops',
    'sanctions',
    'on',
    'accused',
    'of',
    'by',
    ',',
    '"',
    'demand',
    'that',
    'to',
    'agreed',
    'who',
    'will',
    '’s',
    '-',
    '30',
  );

  it('gives spans that are the text and confidences in [0, 1]', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const text = list.join(' ');
        for (const event of extract(article(text), catalogue).events) {
          expect(text.slice(event.evidence.start, event.evidence.end)).toBe(event.evidence.text);
          expect(text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
          expect(event.confidence).toBeGreaterThan(0);
          expect(event.confidence).toBeLessThanOrEqual(1);
          expect(event.sources.length + event.targets.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
