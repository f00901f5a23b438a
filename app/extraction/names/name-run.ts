// Runs of capitalised words that may make up a name: "Nicolas Maduro", "Ursula von der Leyen", "Ban Ki-moon".
import { notNames } from '../lexicon/name-kinds.ts';
import { isJoined, type Line, lowerAt, wordAt } from './line.ts';
import { isAllCapitals, isCapitalised } from './name-trie.ts';

const particles: ReadonlySet<string> = new Set(
  'de da do dos del della di du la le van von bin ibn al el ul abu ben bint st der den ten ter e y zu af av'.split(
    ' ',
  ),
);
const suffixes: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'vi',
  'vii',
  'viii',
  'xiv',
  'xvi',
]);
const closedTags: ReadonlySet<string> = new Set([
  'DET',
  'ADP',
  'AUX',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
  'INTJ',
  'SYM',
  'ADV',
]);

const prepositions: ReadonlySet<string> = new Set(
  'in on at for with by from of as near after before'.split(' '),
);

/** Whether a token may be part of a person's name: a capitalised word or an initial. */
export function isNameWord(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (token === undefined || !isCapitalised(token.text) || !/^[\p{L}.'’-]+$/u.test(token.text)) return false;
  if (token.text.length === 1) return false;
  if (closedTags.has(token.tag) && token.tag !== 'ADP' && !isInitial(token.text)) return false;
  if (token.tag === 'ADP' && (index === 0 || line.isTitleCase || prepositions.has(token.lower))) return false;
  if (notNames.has(token.text)) return false;
  return true;
}

/** "J." or "J.K.". */
export function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.){1,3}$/u.test(word);
}

/** Most words of a name; longer runs are something else. */
const MAX_WORDS = 7;

/**
 * The end of the name that begins at token `start`: capitalised words, with particles, hyphens and suffixes
 * between them; `start` itself where none begins there.
 */
export function nameRunEnd(line: Line, start: number): number {
  if (!isNameWord(line, start) && !(isParticle(line, start) && startsAfterParticle(line, start)))
    return start;
  let end = start + 1;
  if (isParticle(line, start) && !isNameWord(line, start)) end = start;
  let words = 0;
  while (words < MAX_WORDS) {
    const next = stepOver(line, end);
    if (next === end) break;
    end = next;
    words++;
  }
  if (suffixes.has(lowerAt(line, end)) && isCapitalised(wordAt(line, end))) end++;
  return end;
}

/** The end of one more word of the name, over what may stand before it; `at` where there is none. */
function stepOver(line: Line, at: number): number {
  if (isNameWord(line, at) && (at === 0 || !changesCase(line, at))) return at + 1;
  if (
    wordAt(line, at) === '-' &&
    isJoined(line, at) &&
    isJoined(line, at + 1) &&
    /^\p{L}+$/u.test(wordAt(line, at + 1))
  ) {
    const word = wordAt(line, at + 1);
    // "Ki-moon" is a name; "Obama-led" is none
    return isCapitalised(word) ||
      !/^(?:led|era|backed|style|born|based|like|owned|run|held|controlled|mandated|sponsored|brokered|linked|friendly|occupied|administered)$/.test(
        word,
      )
      ? at + 2
      : at;
  }
  let after = at;
  while (isParticle(line, after)) after += wordAt(line, after + 1) === '-' ? 2 : 1;
  if (after > at && after - at <= 4 && isNameWord(line, after)) return after + 1;
  return at;
}

/** A word in capitals beside one that is not is another name ("John Smith USA"), unless one is an initial. */
function changesCase(line: Line, at: number): boolean {
  const [before, word] = [wordAt(line, at - 1), wordAt(line, at)];
  if (isInitial(before) || isInitial(word) || before === '-' || word.length < 3 || before.length < 3)
    return false;
  return isAllCapitals(word) !== isAllCapitals(before);
}

function isParticle(line: Line, at: number): boolean {
  return (
    particles.has(wordAt(line, at)) || (particles.has(lowerAt(line, at)) && wordAt(line, at + 1) === '-')
  );
}

function startsAfterParticle(line: Line, start: number): boolean {
  const word = lowerAt(line, start);
  if (word !== 'al' && word !== 'el' && word !== 'abu' && word !== 'ul') return false;
  return wordAt(line, start + 1) === '-' ? isNameWord(line, start + 2) : isNameWord(line, start + 1);
}
