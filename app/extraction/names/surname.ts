// Surnames: the forms in which the last part of a name stands alone.
import { fold } from './name-trie.ts';

/** Particles that belong to the surname which follows them. */
const particles: ReadonlySet<string> = new Set(
  'de da do dos del della di du la le van von der den ten ter bin ibn al el abu ben bint st'.split(' '),
);

/** The forms in which a name's last part stands alone: "Assad" and "al-Assad", "Peres", "de Gaulle". */
export function surnamesOf(name: string): readonly string[] {
  const words = fold(name)
    .replace(/-/g, ' - ')
    .split(/\s+/)
    .filter((word) => !/^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|xvi|xiv)\.?$/.test(word));
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return last === undefined ? [] : [last];
  const forms = [last];
  let at = words.length - 2;
  while (at > 0 && (words[at] === '-' || particles.has(words[at] ?? ''))) at--;
  if (words.length - at - 1 > 1) forms.push(joinWords(words.slice(at + 1)));
  if (words[words.length - 2] === '-' && words.length > 3) forms.push(joinWords(words.slice(-3)));
  return forms;
}

function joinWords(words: readonly string[]): string {
  return words.join(' ').replaceAll(' - ', '-');
}
