// The other pages of a newspaper: whole texts of sports, business, weather, culture and fiction that name states, and use
// the words of war and of talks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePublication } from '../text/publication.ts';
import { catalogue } from './lexicon/catalogue.ts';
import { extract } from './pipeline.ts';

const folder = join(import.meta.dirname, '../../test/other-pages');
/** Of articles without diplomacy, at most one in ten may tell an event. */
const MOST_PER_ARTICLE = 0.1;

function eventsIn(text: string): readonly string[] {
  const published = parsePublication('2024-03-02', 'given');
  const { events } = extract(
    { title: null, byline: null, publisher: null, url: null, language: 'en', published, text },
    catalogue,
  );
  return events.map(({ type, summary }) => `${type}: ${summary}`);
}

describe('pages that are not of politics', () => {
  it('tell almost no events', () => {
    const pages = readdirSync(folder);
    const told = pages.flatMap((page) => eventsIn(readFileSync(join(folder, page), 'utf8')));
    expect(pages.length).toBeGreaterThanOrEqual(30);
    expect(told.length / pages.length, told.join('\n')).toBeLessThanOrEqual(MOST_PER_ARTICLE);
  });

  it('tell what an official does even so', () => {
    const page = `Cup final in Paris moved after attack
The final of the cup was moved from Lyon to Paris on Friday after an attack on a bus.
The stadium stays closed. The foreign minister of Germany, Annalena Baerbock, condemned the attack.
The bus was empty. Nobody was hurt.
The teams will train on Saturday. Tickets stay valid.`;
    expect(eventsIn(page)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ACCUSE: .*condemned the attack/)]),
    );
  });
});
