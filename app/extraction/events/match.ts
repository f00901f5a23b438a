// Which row of the lexicon a verb or noun fits, the most specific first.
import type { Token } from '../annotation.ts';
import { type ActRow, nounRows, verbRows } from '../lexicon/act-rows.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import { obliquesBetween } from './phrases.ts';

export interface Match {
  readonly row: ActRow;
  /** Last token of the row's words. */
  readonly last: number;
  /** The preposition that ends the row's words ("on" in "call on"), or null. */
  readonly preposition: string | null;
  /** The phrases in which the row's object words were found; empty where it asks for none. */
  readonly carried: readonly Phrase[];
}

const prepositions = new Set(
  'on upon to with for at from into in against of by over out off behind around about up away down'.split(
    ' ',
  ),
);

/** Adjectives and nouns that tell an act after a copula. */
export const predicates: ReadonlySet<string> = new Set([
  'opposed',
  'responsible',
  'guilty',
  'behind',
  'donor',
  'contributor',
  'on',
]);

/** The row that a clause's verb fits, or null. */
export function matchVerb(view: SentenceView, clause: Clause): Match | null {
  const token = view.tokens[clause.verb];
  if (!token || !(token.tag === 'VERB' || predicates.has(token.lower))) return null;
  let best: { match: Match; weight: number } | null = null;
  const known = verbRows.get(token.lemma) ?? verbRows.get(token.lemma.replace(/e$/, '')) ?? [];
  const rows = token.lower === token.lemma ? known : [...known, ...(verbRows.get(token.lower) ?? [])];
  for (const row of rows) {
    const match = matchRow(view, clause, row);
    if (!match) continue;
    const fits = weight(match) + (isPhrasal(match, clause.verb) ? phrasal : 0);
    if (!best || fits >= best.weight) best = { match, weight: fits };
  }
  return best?.match ?? null;
}

/** More than any object adds: words that stand together are one verb ("send away" is no "send"). */
const phrasal = 8;

function isPhrasal({ row, last }: Match, verb: number): boolean {
  return row.words.length > 1 && last - verb === row.words.length - 1;
}

function weight({ row }: Match): number {
  return (
    row.words.length * 3 +
    (row.condition.lemmas ? 5 : 0) +
    (row.condition.needs === 'nothing' ? 0 : 1) +
    (row.condition.also ? 2 : 0)
  );
}

function matchRow(view: SentenceView, clause: Clause, row: ActRow): Match | null {
  const last = followWords(view, clause, row);
  if (last === null) return null;
  const final = row.words.length > 1 ? (row.words.at(-1) ?? '') : '';
  const preposition = prepositions.has(final) ? final : null;
  const { lemmas, needs } = row.condition;
  if (row.words[0] === 'call' && row.words.length === 1 && !lemmas && !isTelephoned(view, clause))
    return null;
  if (needs === 'nothing') return { row, last, preposition, carried: [] };
  const objects = objectsOf(view, clause, { last, preposition });
  // "called on Friday for calm": a day is nobody to call on.
  if (preposition === 'on' && objects.some(({ head }) => isTimeNoun(view.tokens[head]))) return null;
  if (!lemmas) {
    return needs === 'object' && objects.length === 0 ? null : { row, last, preposition, carried: [] };
  }
  const holds = row.condition.bare ? holdsBare : row.condition.heads ? headsLemma : holdsLemma;
  const carried = objects.filter((phrase) => holds(view, phrase, lemmas));
  if (final === 'as' && holdsAfter(view, clause, { last, lemmas }))
    return { row, last, preposition, carried: [] };
  if (!alsoHolds(view, row, clause.verb)) return null;
  return carried.length > 0 ? { row, last, preposition, carried } : null;
}

/** "called X on Monday", by the name and with nothing that X is called: not "called X a liar". */
function isTelephoned({ tokens }: SentenceView, { objects, passive }: Clause): boolean {
  const last = objects.at(-1);
  const next = tokens[last?.end ?? -1];
  return (
    last !== undefined &&
    !passive &&
    tokens[last.head]?.tag === 'PROPN' &&
    (next === undefined || /^(?:ADP|PART|PUNCT|CCONJ|SCONJ)$/.test(next.tag) || isTimeNoun(next))
  );
}

/** Whether what the row also asks for stands somewhere after the trigger. */
function alsoHolds(view: SentenceView, { condition }: ActRow, from: number): boolean {
  const { also } = condition;
  return also === null || view.phrases.some((phrase) => phrase.end > from && holdsLemma(view, phrase, also));
}

/** "described it as unacceptable": the lemma stands after "as", within the clause. */
function holdsAfter(
  { tokens }: SentenceView,
  { end }: Clause,
  { last, lemmas }: { readonly last: number; readonly lemmas: ReadonlySet<string> },
): boolean {
  return tokens.slice(last + 1, Math.max(end, last + 4)).some(({ lemma }) => lemmas.has(lemma));
}

/** What the row's object condition is about: the object, the passive's subject, or what its preposition governs. */
function objectsOf(
  view: SentenceView,
  clause: Clause,
  { last, preposition }: { last: number; preposition: string | null },
): readonly Phrase[] {
  const governed = clause.obliques.find((oblique) => oblique.at === last);
  if (preposition && governed) return governed.phrases;
  if (clause.passive) return clause.subject;
  if (clause.objects.length > 0) return [...clause.objects, ...accompanying(view, clause)];
  const after = view.phraseAt[last + 1];
  return after && last > clause.verb ? [after] : [];
}

/** "signed the decrees together with treaties": further objects. */
function accompanying({ tokens }: SentenceView, { obliques }: Clause): readonly Phrase[] {
  return obliques.flatMap(({ preposition, at, phrases }) =>
    preposition === 'with' && /^(?:together|along)$/.test(tokens[at - 1]?.lower ?? '') ? phrases : [],
  );
}

/** Index of the last of the row's words after the verb, or null where one is missing. */
function followWords(view: SentenceView, clause: Clause, { words, condition }: ActRow): number | null {
  const { tokens } = view;
  let at = clause.verb;
  for (let w = 1; w < words.length; w++) {
    const word = words[w] ?? '';
    const adjacent = [at + 1, at + 2].find(
      (i) => isWord(tokens[i], word) && (i === at + 1 || skippable(tokens[at + 1])),
    );
    if (adjacent !== undefined) at = adjacent;
    else {
      const governs =
        w === words.length - 1 && prepositions.has(word) && clause.objects.length === 0 && !condition.lemmas;
      if (word === 'to') {
        const purpose = tokens.findIndex(
          ({ lower }, i) =>
            i > at && i < at + 20 && lower === 'to' && isWord(tokens[i + 1], words[w + 1] ?? ''),
        );
        if (purpose < 0) return null;
        at = purpose;
        continue;
      }
      if (governs) return null;
      const later = tokens.slice(at + 1, clause.end).find((token) => isWord(token, word));
      // "called X to apologise for it": the preposition goes with the verb before it.
      if (
        later &&
        prepositions.has(word) &&
        tokens.slice(at + 1, later.index).some(({ tag }) => tag === 'VERB')
      )
        return null;
      if (!later || (!condition.lemmas && later.index - at > 8)) return null;
      at = later.index;
    }
  }
  return at;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lower === word || token.lemma === word);
}

function skippable(token: Token | undefined): boolean {
  return token?.tag === 'ADV' || token?.tag === 'DET' || token?.tag === 'ADJ' || token?.tag === 'PRON';
}

/** Without the plural's ending, for words whose lemma keeps it ("troops", "arms"). */
function singular({ lower }: Token): string {
  return lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** Whether a phrase, or what follows its "of", has one of the lemmas (of one word or two) outside its possessor. */
export function holdsLemma(view: SentenceView, phrase: Phrase, lemmas: ReadonlySet<string>): boolean {
  const { tokens } = view;
  const start = phrase.possessor?.end ?? phrase.start;
  for (let i = start; i < phrase.end; i++) {
    const token = tokens[i];
    if (!token) continue;
    const lemma = token.lemma.toLowerCase();
    if (lemmas.has(lemma) || lemmas.has(singular(token))) return true;
    const next = tokens[i + 1];
    if (next && i + 1 < phrase.end && lemmas.has(`${lemma} ${singular(next)}`)) return true;
  }
  const [after] = obliquesBetween(view, phrase.end, phrase.end + 1);
  return after?.preposition === 'of' && after.phrases.some((inner) => holdsLemma(view, inner, lemmas));
}

/** As `holdsLemma`, but only of what nobody has named yet: "accusations that …", not "the accusation", "Mali's claim". */
function holdsBare(view: SentenceView, phrase: Phrase, lemmas: ReadonlySet<string>): boolean {
  const definite = /^(?:the|this|that|these|those|such)$/.test(view.tokens[phrase.start]?.lower ?? '');
  return !definite && phrase.possessor === null && holdsLemma(view, phrase, lemmas);
}

/** As `holdsLemma`, but not by a noun before the head: a battle group is no battle. */
function headsLemma(view: SentenceView, { head, end }: Phrase, lemmas: ReadonlySet<string>): boolean {
  const noun = view.tokens[head];
  if (!noun) return false;
  const pair = `${view.tokens[head - 1]?.lemma.toLowerCase()} ${singular(noun)}`;
  if ([noun.lemma.toLowerCase(), singular(noun), pair].some((lemma) => lemmas.has(lemma))) return true;
  const [after] = obliquesBetween(view, end, end + 1);
  return after?.preposition === 'of' && after.phrases.some((inner) => headsLemma(view, inner, lemmas));
}

/** The row that the head of a phrase fits as a nominal act, or null. */
export function matchNoun(view: SentenceView, phrase: Phrase): Match | null {
  return matchesOfNoun(view, phrase)[0] ?? null;
}

/** The rows that the head of a phrase fits as a nominal act, the most specific first. */
export function matchesOfNoun(view: SentenceView, phrase: Phrase): readonly Match[] {
  const { tokens } = view;
  const head = tokens[phrase.head];
  if (!head || head.tag === 'PROPN') return [];
  const before = tokens[phrase.head - 1];
  const pair = before && phrase.head > phrase.start ? `${before.lemma.toLowerCase()} ${head.lemma}` : '';
  const candidates = [
    ...(nounRows.get(before?.lemma.toLowerCase() ?? '') ?? []),
    ...(nounRows.get(head.lemma) ?? []),
  ];
  const [after] = obliquesBetween(view, phrase.end, phrase.end + 1);
  return candidates
    .flatMap((row): readonly Match[] => {
      const name = row.words.join(' ');
      if (name !== head.lemma && name !== pair) return [];
      const { lemmas } = row.condition;
      const carried = after?.phrases ?? [];
      if (lemmas && !carried.some((inner) => holdsLemma(view, inner, lemmas))) return [];
      if (!alsoHolds(view, row, phrase.head)) return [];
      return [{ row, last: phrase.head, preposition: null, carried: lemmas ? carried : [] }];
    })
    .sort((a, b) => weight(b) - weight(a));
}

/** Whether the head of a phrase is the noun of an act ("a warning"), whatever its complement. */
export function isActNoun({ tokens }: SentenceView, { head }: Phrase): boolean {
  const noun = tokens[head];
  if (noun?.tag !== 'NOUN') return false;
  const pair = `${tokens[head - 1]?.lemma} ${noun.lemma}`;
  return [noun.lemma, tokens[head - 1]?.lemma ?? ''].some((lemma) =>
    (nounRows.get(lemma) ?? []).some(
      ({ words }) => words.join(' ') === noun.lemma || words.join(' ') === pair,
    ),
  );
}
