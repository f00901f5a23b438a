// Precision on what is no diplomacy: the other pages of a newspaper name states and use the words of conflict too.
import { describe, expect, it } from 'vitest';
import { contains } from '../../model/span.ts';
import { eventsIn } from './acts-in.fixture.ts';

const texts: readonly (readonly [page: string, text: string])[] = [
  [
    'sports',
    'The Lions beat the Bears 3-1 in Lisbon on Saturday, with Maria Silva scoring twice after Portugal lost its captain to injury.',
  ],
  [
    'sports',
    'Brazil demanded a penalty in the last minute, and the referee from Chile waved their appeals away.',
  ],
  [
    'sports',
    'The coach accused his players of laziness after Kenya lost to Ghana in the qualifier in Nairobi.',
  ],
  [
    'sports',
    'Novak Djokovic fought for five hours in Melbourne before he beat Rafael Nadal; the two hugged at the net.',
  ],
  ['sports', 'Japan attacked down the left, and the striker met the cross to score against Norway.'],
  [
    'business',
    'Shares in Tokyo fell on Tuesday as investors feared that higher rates in the United States would hit exporters.',
  ],
  [
    'business',
    'A bakery chain from France bought twelve shops in Belgium and will open ten more in Luxembourg next year.',
  ],
  [
    'business',
    'An Irish airline cancelled its flights to Malta after a strike by baggage handlers in Dublin.',
  ],
  ['business', 'The retailer warned that Christmas had been weak in Germany and cut its dividend.'],
  [
    'weather',
    'A storm hit Cuba on Thursday and moved north; winds of 180 km/h tore roofs from houses in Havana.',
  ],
  [
    'weather',
    'Heavy snow blocked roads in Austria, and a cold front from Russia will reach Poland by Sunday.',
  ],
  [
    'weather',
    'Temperatures in Delhi rose to 45 degrees, and the weather service warned of more heat in northern India.',
  ],
  ['weather', 'An earthquake killed 14 people in Peru and destroyed a church near the border with Chile.'],
  ['crime', 'Two men robbed a jeweller in Antwerp and fled to the Netherlands in a stolen van.'],
  [
    'crime',
    'A man from Leeds was arrested after a fight outside a pub in Manchester, the local police said.',
  ],
  ['crime', 'The thief, a waiter from Portugal, had hidden the necklace in a loaf of bread.'],
  [
    'fiction',
    'Anna met Peter on the bridge in Prague, and he told her that he would leave for Vienna in the morning.',
  ],
  ['fiction', 'The dragon attacked the village at dawn, and the people fled across the hills to Persia.'],
  ['fiction', 'She had never been to Egypt, but every night the pharaohs marched through her dreams.'],
  ['cooking', 'Heat the Greek olive oil, add the onions and the Hungarian paprika, and cook until soft.'],
  [
    'cooking',
    'Beat the eggs, fold in the Swiss chocolate, and let the mixture rest while you prepare the Turkish coffee.',
  ],
  ['science', 'Researchers in Sweden found that bees attack hornets in groups, a British journal reported.'],
  ['science', 'A probe launched by Japan in 2014 returned samples of an asteroid to Australia.'],
  [
    'science',
    'Scientists from Denmark and Norway measured the ice of Greenland and warned that it melts faster than before.',
  ],
  [
    'celebrity',
    'The singer thanked her fans in Argentina and announced that she would marry an actor from Colombia.',
  ],
  ['celebrity', 'The actress visited Kenya with her two sons, and the band from Iceland cancelled its tour.'],
  [
    'live blog',
    '10:42 Good save by the keeper of Norway! 10:47 Sweden press, but Denmark hold on. 10:51 Half-time in Oslo.',
  ],
  [
    'transcript',
    'Q: Did you like growing up in Canada? A: I loved it. We moved to Mexico when I was nine, and I cried for a week.',
  ],
  ['list', 'Gold medals: China 38, United States 36, Japan 27, Britain 22, Australia 17, Italy 10.'],
  ['table', '| City | Country | Visitors |\n| Paris | France | 19 million |\n| Rome | Italy | 10 million |'],
  ['headline', 'SPAIN CRUSHES ITALY TO REACH FINAL IN VIENNA'],
  ['headline', 'FRENCH CHEF OPENS FIRST RESTAURANT IN SEOUL'],
];

describe('the other pages', () => {
  it('tell at most one act in ten texts', () => {
    const found = texts.flatMap(([page, text]) =>
      eventsIn(text).map(({ type, trigger }) => `${page}: ${type} "${trigger.text}" in ${text}`),
    );
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(Math.floor(texts.length / 10));
  });

  it.each(texts)('have their spans where they say: %s, %s', (_, text) => {
    for (const { evidence, trigger } of eventsIn(text)) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
      expect(contains(evidence, trigger)).toBe(true);
    }
  });
});
