import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { type IsoDate, parseIsoDate } from '../model/partial-date.ts';
import { catalogue } from './lexicon/catalogue.ts';
import { findMentions } from './mentions.ts';
import { resolveReferences } from './references.ts';
import { analyseSentences } from './syntax/analyse.ts';

function articleOf(text: string, date: IsoDate | null, publisher: string | null = null): Article {
  const published = date === null ? null : { date, instant: null, basis: 'given' as const };
  return { title: null, byline: null, publisher, url: null, language: 'en', published, text };
}

function read(text: string, date: string | null = '2022-02-01', publisher: string | null = null) {
  const article = articleOf(text, date === null ? null : parseIsoDate(date), publisher);
  const sentences = analyseSentences(text);
  return resolveReferences({
    article,
    sentences,
    catalogue,
    ...findMentions({ article, sentences, catalogue }),
  });
}

/** "text > actor" or "text > @place" of each mention. */
function told(text: string, date?: string | null): string[] {
  return read(text, date).mentions.map(({ text, actor, place }) => `${text} > ${actor ?? `@${place}`}`);
}

describe('names that the catalogue knows', () => {
  const cases: readonly (readonly [text: string, mentions: readonly string[]])[] = [
    ['Britain and the U.K. are one.', ['Britain > united-kingdom', 'U.K. > united-kingdom']],
    ['The Kremlin rejected the offer.', ['Kremlin > russia']],
    ['NATO and the European Union met.', ['NATO > nato', 'European Union > european-union']],
    ['Two days ago al-Qaida threatened the Taliban.', ['al-Qaida > al-qaida', 'Taliban > taliban']],
    ['Who told us that it is so?', []],
    ['The WHO praised Germany.', ['WHO > world-health-organization', 'Germany > germany']],
    ['The USS Ronald Reagan left Japan.', ['Japan > @japan']],
    ['Norway wrote on Twitter that peace had come.', ['Norway > norway']],
    ['Norway laid a ban on Twitter.', ['Norway > norway', 'Twitter > twitter']],
    ['LIVE: Envoys meet in Norway', ['Norway > @norway']],
    ['VIENNA — France asked for more.', ['VIENNA > @vienna', 'France > france']],
    ['In May, China and Russia left.', ['China > china', 'Russia > russia']],
    ['In Oslo, France asked for more.', ['Oslo > @oslo', 'France > france']],
    ['CHINA WARNS TAIWAN', ['CHINA > china', 'TAIWAN > taiwan']],
  ];
  it.each(cases)('%s', (text, mentions) => {
    for (const mention of mentions) expect(told(text)).toContain(mention);
    if (mentions.length === 0) expect(told(text).filter((line) => !line.startsWith('it '))).toEqual([]);
  });
});

describe('places and actors', () => {
  const cases: readonly (readonly [text: string, mention: string])[] = [
    ['The ministers met in Moscow on Monday.', 'Moscow > @moscow'],
    ['Moscow said it would answer.', 'Moscow > russia'],
    ['Aid reached towns near Kyiv.', 'Kyiv > @kyiv'],
    ['Fighting went on in Ukraine.', 'Ukraine > @ukraine'],
    ['Ukraine rejected the plan.', 'Ukraine > ukraine'],
    ['KYIV, Ukraine (Agency) — The talks failed.', 'KYIV > @kyiv'],
    ['Shells fell on villages in the Donbas.', 'Donbas > @donbas'],
    ['A bomb went off in Kirkuk, Iraq.', 'Kirkuk > @kirkuk'],
    ['VIENNA. The talks went on.', 'VIENNA > @vienna'],
    ['He broke the Minsk agreements.', 'Minsk > @minsk'],
    ['The body grew out of the Helsinki accords.', 'Helsinki > @helsinki'],
    ['Norway closed its ports to Iceland.', 'Iceland > iceland'],
    ['Police in Birmingham, England, made an arrest.', 'England > @united-kingdom'],
    ['She flew to Atlanta, Georgia, on Monday.', 'Georgia > @georgia-us-state'],
    ['Georgia Senator Ludvik Brandt spoke.', 'Georgia > @georgia-us-state'],
    ['Georgia and Armenia agreed.', 'Georgia > georgia'],
  ];
  it.each(cases)('%s', (text, mention) => {
    expect(told(text)).toContain(mention);
  });
});

describe('persons', () => {
  const cases: readonly (readonly [text: string, date: string, mention: string])[] = [
    ['President Bush called the king.', '1991-02-01', 'President Bush > george-h-w-bush'],
    ['President Bush called the king.', '2005-02-01', 'President Bush > george-w-bush'],
    ['Foreign Minister Sergei Lavrov arrived.', '2022-02-01', 'Sergei Lavrov > sergei-lavrov'],
    ['Putin flew home.', '2022-02-01', 'Putin > vladimir-putin'],
    ['Spokesman Pavel Horak declined to comment.', '2022-02-01', 'Pavel Horak > pavel-horak'],
    [
      'Ludvik Brandt, the finance minister of Austria, resigned.',
      '2022-02-01',
      'Ludvik Brandt > ludvik-brandt',
    ],
  ];
  it.each(cases)('%s (%s)', (text, date, mention) => {
    expect(told(text, date)).toContain(mention);
  });

  /** Who is named more than once, or in another way than by name alone. */
  const forms: readonly (readonly [text: string, mentions: readonly string[]])[] = [
    // a surname that is a place's name, a place word or unknown to every list
    [
      'Zdeslava Boston, a Czech lawyer, sued the city. Boston said she would win.',
      ['Zdeslava Boston > zdeslava-boston', 'Boston > zdeslava-boston'],
    ],
    ['The analyst quoted Daniel Hill on Monday.', ['Daniel Hill > daniel-hill']],
    ['They walked in Victoria Park on Monday.', ['Victoria Park > @victoria-park']],
    [
      'Voters chose Mok Siu-fan over Pak Jong-ho.',
      ['Mok Siu-fan > mok-siu-fan', 'Pak Jong-ho > pak-jong-ho'],
    ],
    // one person in two spellings, or by a short form
    [
      'Sergei Orlenko spoke first. Later Sergey Orlenko left.',
      ['Sergei Orlenko > sergei-orlenko', 'Sergey Orlenko > sergei-orlenko'],
    ],
    [
      'Robert Kallas signed. Bob Kallas then flew home.',
      ['Robert Kallas > robert-kallas', 'Bob Kallas > robert-kallas'],
    ],
    ['Maria Kallas signed, and Mario Kallas did not.', ['Mario Kallas > mario-kallas']],
    ['Dmitriy Peskov declined to comment.', ['Dmitriy Peskov > dmitry-peskov']],
    ['Assad lost the town.', ['Assad > bashar-al-assad']],
  ];
  it.each(forms)('%s', (text, mentions) => {
    for (const mention of mentions) expect(told(text, null)).toContain(mention);
  });

  const titled: readonly (readonly [text: string, date: string, mention: string])[] = [
    // abbreviated titles
    ['On Monday Sen. Kowalke spoke.', '2022-02-01', 'Sen. Kowalke > kowalke'],
    ['Mr. Sunak kept his post.', '2023-02-01', 'Mr. Sunak > rishi-sunak'],
    ['Ayatollah Khamenei answered.', '2015-02-01', 'Ayatollah Khamenei > ali-khamenei'],
    // the office beside a form of address tells who it is
    [
      "Lady Ashton, the EU's foreign policy chief, flew home.",
      '2010-05-12',
      'Lady Ashton > catherine-ashton',
    ],
    // a title that is a part of the name, a surname of several words, a name with hyphens
    ['Sheikh Hasina left.', '2020-02-01', 'Sheikh Hasina > sheikh-hasina'],
    ['Von der Leyen agreed.', '2022-02-01', 'Von der Leyen > ursula-von-der-leyen'],
    ['The army chief, Waker-uz-Zaman, spoke.', '2024-08-05', 'Waker-uz-Zaman > waker-uz-zaman'],
    // an abbreviation before a surname is no part of it
    ['Celso Amorim met envoys at the U.N. Amorim was late.', '2009-09-22', 'Amorim > celso-amorim'],
  ];
  it.each(titled)('%s (%s)', (text, date, mention) => {
    expect(told(text, date)).toContain(mention);
  });

  it('keeps the country of who leads a state of the past', () => {
    const { actors } = read('Mikhail Gorbachev resigned.', '1991-06-01');
    expect(actors[0]).toMatchObject({ slug: 'mikhail-gorbachev', country: 'RUS' });
  });

  const nobody: readonly (readonly [text: string, words: string])[] = [
    ['The two sides signed the Strategic Framework Agreement.', 'Framework Agreement'],
    ['He studied at the Naval Officer School.', 'Officer School'],
    ['The ex-Virginia Governor spoke for an hour.', 'Virginia Governor'],
    ['He swore an Oath. An Oath binds. He kept his Oath, the first Oath of many.', 'Oath'],
    ['They sold 300 Vokswagons. The Vokswagons and more Vokswagons were new.', 'Vokswagons'],
  ];
  it.each(nobody)('%s', (text, words) => {
    expect(told(text).filter((line) => line.startsWith(words))).toEqual([]);
  });

  it('takes the country and the office from the title', () => {
    const { actors } = read('Kazakh Deputy Foreign Minister Yerlan Sadykov flew to Vienna.');
    const person = actors.find(({ kind }) => kind === 'person');
    expect(person).toMatchObject({ slug: 'yerlan-sadykov', country: 'KAZ', discovered: true });
    expect(person?.roles[0]).toMatchObject({ title: 'Deputy Foreign Minister', country: 'KAZ' });
  });

  it('finds in the body the full name of a surname in the headline', () => {
    const text =
      'Okonkwo rejects the offer\nThe envoy Daniel Okonkwo spoke on Friday. Okonkwo gave no reason.';
    expect(told(text).filter((line) => line.endsWith('> daniel-okonkwo'))).toHaveLength(3);
  });

  it('puts the office held on the day first', () => {
    const { actors } = read('Boris Johnson spoke.', '2017-05-01');
    expect(actors[0]?.roles[0]?.title).toBe('Foreign Secretary');
  });
});

describe('persons behind a bare title', () => {
  it.each([
    [
      'Secretary Blinken met Minister Gantz.',
      '2021-10-01',
      ['Secretary Blinken > antony-blinken', 'Minister Gantz > benny-gantz'],
    ],
    ['Secretary Kerry left Norway.', '2014-10-01', ['Secretary Kerry > john-kerry', 'Norway > @norway']],
  ])('%s', (text, date, mentions) => expect(told(text, date)).toEqual(mentions));
});

describe('adjectives of two words', () => {
  it('make no name of their second word', () => {
    const text = 'South Korean and Norwegian jets flew. Then South Korean and Norwegian ships left.';
    expect(told(text).filter((line) => line.startsWith('Korean'))).toEqual([]);
  });
});

describe('acronyms', () => {
  const cases: readonly (readonly [text: string, mention: string])[] = [
    ['The Union of Free Farmers (UFF) met. The UFF chose a leader.', 'UFF > union-of-free-farmers'],
    // no brackets: the initials tell
    ['The University of Eastern Kosice opened. Staff at UEK cheered.', 'UEK > university-of-eastern-kosice'],
    ['The University of Eastern Kosice opened. Staff at UEL cheered.', 'UEL > uel'],
  ];
  it.each(cases)('%s', (text, mention) => {
    expect(told(text)).toContain(mention);
  });
});

describe('nominals', () => {
  const cases: readonly (readonly [text: string, mention: string])[] = [
    ['Russian officials declined to comment.', 'Russian officials > russia'],
    ['French troops left the base.', 'French troops > france-armed-forces'],
    ['Ugandan rebels attacked a convoy.', 'Ugandan rebels > uganda-rebels'],
    ["Peru's foreign ministry protested.", 'Peru > peru'],
    ["Peru's foreign ministry protested.", 'foreign ministry > peru-foreign-ministry'],
    ['The government of Chile agreed.', 'The government of Chile > chile'],
    ['State Department officials met the envoy.', 'State Department officials > us-state-department'],
    ['Hundreds of Bolivian miners marched.', 'Bolivian miners > bolivia-workers'],
    ['The Norwegians accepted.', 'Norwegians > norwegians'],
  ];
  it.each(cases)('%s', (text, mention) => {
    expect(told(text)).toContain(mention);
  });

  it('knows the holder of an office on the day', () => {
    expect(told('The Russian foreign minister left.', '2003-05-01')).toEqual([
      'Russian foreign minister > igor-ivanov',
    ]);
    expect(told('The Russian foreign minister left.', '2022-05-01')).toEqual([
      'Russian foreign minister > sergei-lavrov',
    ]);
    expect(told('The Russian foreign minister left.', null)).toEqual(['Russian foreign minister > russia']);
  });

  it('sets the country of what it discovers', () => {
    const { actors } = read('Kenyan police arrested Somali students.');
    expect(actors.map(({ slug, country }) => [slug, country])).toEqual([
      ['kenya-police', 'KEN'],
      ['somalia-students', 'SOM'],
    ]);
  });
});

describe('nouns that name nobody who acts', () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ['Spain welcomed the withdrawal of troops.', 'troops'],
    ['Norway urged Chile to pull its forces back from the border.', 'its forces'],
    ['The force consists of some 900 soldiers.', 'some 900 soldiers'],
    ['Chile spoke of "military-technical measures".', 'military'],
    ['The minister told reporters in Oslo that Norway would wait.', 'reporters in Oslo'],
    ['He dismissed a question from a Danish reporter.', 'Danish reporter'],
    ['Denmark defends Iceland’s right to choose.', 'Iceland’s right'],
    ['She knows him better than most people in Oslo.', 'most people in Oslo'],
    ['Japan urged its two million citizens in Peru to leave.', 'its two million citizens in Peru'],
    ["Petr Brandt, the Kremlin's man at the table, smiled.", "Kremlin's man"],
    ['Both men said that their presidents would meet.', 'their presidents'],
    ['Chile waits. The president of the club resigned.', 'The president of the club'],
    ['Chile waits. The president of the club resigned.', 'The president'],
    ['Peacekeepers opened fire near Goma.', 'Peacekeepers'],
    ['He was vice president when the war began.', 'vice president'],
    ['Western officials rejected the plan.', 'Western officials'],
    ['Envoys of the member states met in Oslo.', 'Envoys'],
  ];
  it.each(cases)('%s', (text, words) => {
    expect(told(text).filter((line) => line.startsWith(`${words} >`))).toEqual([]);
  });
});

describe('offices that are not the first of their kind', () => {
  const cases: readonly (readonly [text: string, wrong: string])[] = [
    ['The American deputy secretary of state left Kyiv.', 'antony-blinken'],
    ['The assistant secretary of state for Africa came too.', 'antony-blinken'],
    ['A deputy foreign minister spoke for the Russian side.', 'sergei-lavrov'],
    ['The former French president was fined.', 'emmanuel-macron'],
    ['The Ukrainian deputy prime minister visited Oslo.', 'denys-shmyhal'],
  ];
  it.each(cases)('%s', (text, wrong) => {
    const { actors } = read(text);
    expect(actors.map(({ slug }) => slug as string)).not.toContain(wrong);
  });
});

describe('appositions', () => {
  const cases: readonly (readonly [text: string, slug: string, country: string])[] = [
    ['Karin Vosko, the assistant secretary of state for Europe, came.', 'karin-vosko', 'USA'],
    ['The Croatian deputy prime minister, Ana Vosko, came on Monday.', 'ana-vosko', 'HRV'],
    ['Pablo Soto, the Chilean ambassador to the OSCE, agreed.', 'pablo-soto', 'CHL'],
    ["Peru's envoy to the United Nations, Pablo Soto, walked out.", 'pablo-soto', 'PER'],
    ['The deputy Finnish ambassador, Pekka Vosko, was expelled.', 'pekka-vosko', 'FIN'],
    ['Anna Vosko, the second diplomat at the Polish embassy, left.', 'anna-vosko', 'POL'],
    ['In Lima, Prime Minister Pablo Soto said no.', 'pablo-soto', 'PER'],
    ['The president of the Chilean senate, Ana Vosko, resigned.', 'ana-vosko', 'CHL'],
    ['A spokesman for the Polish foreign ministry, Adam Vosko, agreed.', 'adam-vosko', 'POL'],
  ];
  it.each(cases)('%s', (text, slug, country) => {
    const { actors } = read(text);
    expect(actors.find((actor) => actor.slug === slug)?.country).toBe(country);
  });

  it('refer to the bearer of the name beside them', () => {
    expect(told('The French foreign minister, Anne Vosko, resigned.', '2022-02-01')).toEqual([
      'French foreign minister > anne-vosko',
      'Anne Vosko > anne-vosko',
    ]);
    expect(told("Chile's ambassador, Pablo Soto, agreed.")).toEqual([
      'Chile > chile',
      'ambassador > pablo-soto',
      'Pablo Soto > pablo-soto',
    ]);
  });
});

describe('names of several words', () => {
  const cases: readonly (readonly [text: string, mention: string])[] = [
    ['The Nato-Russia Council met again.', 'Nato-Russia Council > nato-russia-council'],
    ['Marches were held in Moscow and Saint Petersburg.', 'Saint Petersburg > @st-petersburg'],
    ['NEW YORK. The council met.', 'NEW YORK > @new-york'],
    ['The base of the 12th Armoured Brigade burned.', '12th Armoured Brigade > 12th-armoured-brigade'],
  ];
  it.each(cases)('%s', (text, mention) => {
    expect(told(text)).toContain(mention);
  });
});

describe('publishers', () => {
  it('are no actors where a report is theirs', () => {
    expect(told('Japan agreed, a diplomat told Kyodo News.')).not.toContain('Kyodo News > kyodo-news');
  });

  it('are never actors in their own articles', () => {
    const { actors } = read('The Guardian sued Poland.', '2022-02-01', 'The Guardian');
    expect(actors.map(({ slug }) => slug)).toEqual(['poland']);
  });
});

describe('every text', () => {
  it('gives mentions that are their spans, in order and apart, with one referent each', () => {
    const words = fc.constantFrom(
      'Moscow',
      'President',
      'Biden',
      'the',
      'government',
      'of',
      'France',
      "'s",
      ',',
      '.',
      'said',
      'U.S.',
      'al',
      '-',
      'Qaida',
      'Foreign',
      'Minister',
      'he',
      'in',
      '😀',
      '\n',
      'Иван',
      '(',
      ')',
      '—',
      'troops',
      'Zürich',
      'Bank',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const { mentions, actors, places } = read(text);
        let last = 0;
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
          expect((mention.actor === null) !== (mention.place === null)).toBe(true);
          if (mention.actor !== null) expect(actors.some(({ slug }) => slug === mention.actor)).toBe(true);
          else expect(places.some(({ id }) => id === mention.place)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
