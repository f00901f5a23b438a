// Whether a report's sentence names an actor: by name, or by the names that go for their country.
import { countryName } from '../model/country.ts';
import type { ActingActor, ReportedAct } from '../model/reported-act.ts';
import { stem } from './stem.ts';
import { countryWords } from './words.ts';

/** Letters that the stem of a name and of its adjective share at least: "Chile" and "Chilean". */
const SHORTEST_ROOT = 4;

/** Whether the sentence has the last word of the actor's name, or a word for the actor's country. */
export function isNamedIn(actor: ActingActor, { sentence }: ReportedAct): boolean {
  const words = (sentence.match(/\p{Lu}[\p{L}]+/gu) ?? []).map((word) => word.toLowerCase());
  return rootsOf(actor).some((root) => words.some((word) => word.startsWith(root)));
}

function rootsOf({ slug, country }: ActingActor): string[] {
  const names = country === null ? [] : [countryName(country)].filter((name) => !name.includes(' '));
  const others = country === null ? [] : (countryWords[country] ?? '').split(' ');
  return [slug.split('-').at(-1) ?? '', ...names, ...others].flatMap((name) => {
    const root = stem(name.toLowerCase()).replace(/y$/, '');
    return root.length >= SHORTEST_ROOT ? [root] : [];
  });
}
