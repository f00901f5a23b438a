// Whether a report's sentence names an actor: by name, or by the names that go for their country.
import { countryName } from '../model/country.ts';
import type { ActingActor, ReportedAct } from '../model/reported-act.ts';
import { stem } from './stem.ts';
import { countryWords } from './words.ts';

/** Letters that the stem of a name and of its adjective share at least: "Chile" and "Chilean". */
const SHORTEST_ROOT = 4;

/** Whether the sentence has the last word of the actor's name, or a word for the actor's country. */
export function isNamedIn({ slug, country }: ActingActor, report: ReportedAct): boolean {
  const names = country === null ? [] : [countryName(country)].filter((name) => !name.includes(' '));
  const others = country === null ? [] : (countryWords[country] ?? '').split(' ');
  return isNamedAs(slug, report) || hasNames([...names, ...others], report);
}

/** Whether the sentence has the last word of the name that the slug is made of. */
export function isNamedAs(slug: string, report: ReportedAct): boolean {
  return hasNames(slug.split('-').slice(-1), report);
}

function hasNames(names: readonly string[], { sentence }: ReportedAct): boolean {
  const words = (sentence.match(/\p{Lu}[\p{L}]+/gu) ?? []).map((word) => word.toLowerCase());
  return rootsOf(names).some((root) => words.some((word) => word.startsWith(root)));
}

function rootsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const root = stem(name.toLowerCase()).replace(/y$/, '');
    return root.length >= SHORTEST_ROOT ? [root] : [];
  });
}
