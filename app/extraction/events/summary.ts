// One plain line for an act, made of the article's own words.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { Sentence, Token } from '../annotation.ts';
import type { Act } from './act.ts';

/** Longest summary, in UTF-16 units; a longer one ends at a word, with an ellipsis. */
const longest = 160;

/** Words that no line ends in: they lead on to what was cut off. */
const leading: ReadonlySet<string> = new Set(
  'of to for with from by in on at into over against about as that and or but than the a an its his her their which who'.split(
    ' ',
  ),
);

interface SummaryInput {
  readonly sentence: Sentence;
  readonly text: string;
  readonly actors: readonly Actor[];
}

/**
 * The words of the text from the first of the act to the last, with its source in front where that stands elsewhere; a
 * pronoun gives way to the name of the actor. The first letter is a capital, white space is single, and the line ends
 * in a word that can end one, without a full stop.
 */
export function summaryOf(act: Act, { sentence, text, actors }: SummaryInput): string {
  const { tokens } = sentence;
  const { start, end } = act.told;
  const words = (from: number, to: number): string => {
    const first = tokens[from]?.start;
    const last = tokens[to - 1]?.end;
    return from >= to || first === undefined || last === undefined ? '' : text.slice(first, last);
  };
  const [source] = act.source.phrases;
  if (!source) return lineOf(words(start, end));
  const isPronoun = tokens[source.head]?.tag === 'PRON';
  // The verb of the first person agrees with no name.
  const saying = [source.start, start, start - 1].find((at) => isFirstPerson(tokens[at]));
  if (saying !== undefined)
    return lineOf(`${nameOf(act.source.actors, actors) ?? ''}: ${words(saying, end)}`);
  const last = lastInFront(act, tokens);
  const name = (isPronoun ? nameOf(act.source.actors, actors) : null) ?? words(source.start, last);
  if (source.start === start && source.end <= end) {
    const rest = closesApposition(tokens, source.end) ? source.end + 1 : source.end;
    return lineOf(
      isPronoun || rest > source.end
        ? `${isPronoun ? name : words(start, source.end)} ${words(rest, end)}`
        : words(start, end),
    );
  }
  const overlaps = source.end > start && source.start < end;
  if (overlaps || words(start, end).startsWith(name)) return lineOf(words(start, end));
  return lineOf(`${name}${jointBefore(tokens, start, act.byVerb)}${words(start, end)}`);
}

function isFirstPerson(token: Token | undefined): boolean {
  return token !== undefined && /^(?:i|we)$/.test(token.lower) && token.tag === 'PRON';
}

/** Where the source's phrases end that stand before the act, one behind the other ("Peru and Chile"). */
function lastInFront({ source, told }: Act, tokens: readonly Token[]): number {
  let end = source.phrases[0]?.end ?? 0;
  for (const phrase of source.phrases.slice(1)) {
    const between = tokens.slice(end, phrase.start);
    if (phrase.end > told.start || !between.every(({ tag, text }) => tag === 'CCONJ' || text === ',')) break;
    end = phrase.end;
  }
  return end;
}

/** Whether the comma at `at` only closes what began before the phrase: "The minister, Ola Dal, asked …". */
function closesApposition(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === ',' &&
    next !== undefined &&
    /^(?:VERB|AUX)$/.test(next.tag) &&
    /^(?:VB[DPZ]|MD)$/.test(next.penn)
  );
}

/**
 * What stands between a source and an act told elsewhere in the sentence: nothing before a finite verb, "to" before an
 * infinitive, and a colon before what has a subject of its own, a participle, or no verb at all.
 */
function jointBefore(tokens: readonly Token[], start: number, byVerb: boolean): string {
  const first = tokens.slice(start).find(({ tag }) => tag !== 'ADV');
  if (!byVerb || !first || !(first.tag === 'VERB' || first.tag === 'AUX')) return ': ';
  if (first.penn === 'VB') return ' to ';
  return first.penn === 'VBG' ? ': ' : ' ';
}

function nameOf(slugs: readonly ActorSlug[], actors: readonly Actor[]): string | null {
  const names = slugs.flatMap((slug) => actors.find((actor) => actor.slug === slug)?.name ?? []);
  return names.length > 0 ? names.join(' and ') : null;
}

/** A stretch of text as one line: white space single, cut at a word, without loose marks or dangling words at its ends. */
export function lineOf(text: string): string {
  const line = trimmed(text.replace(/\s+/g, ' ').replace(/^[\s,;:‘’–—-]*(?:that )?/, ''));
  const short =
    line.length <= longest ? line : `${trimmed(line.slice(0, line.lastIndexOf(' ', longest - 1)))}…`;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}

/** "…, a day" before "after" or "before" was left out. */
const danglingTime = /, (?:an?|one|two|three|four|five|six|seven|\d+) (?:hour|day|week|month|year)s?$/;

function trimmed(line: string): string {
  let rest = line.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '').replace(danglingTime, '');
  for (;;) {
    const last = / (\S+)$/.exec(rest)?.[1];
    if (last === undefined || !leading.has(last)) break;
    rest = rest.slice(0, -last.length).replace(/[\s,;:–—-]+$/, '');
  }
  return withoutLooseMarks(rest);
}

/** Quotation marks that open and never close, or close and never opened, are left out. */
function withoutLooseMarks(line: string): string {
  const straight = (line.match(/"/g) ?? []).length;
  const curled = (line.match(/[“”]/g) ?? []).length;
  const even = straight % 2 === 0 ? line : line.replace('"', '');
  return curled % 2 === 0 ? even : even.replace(/[“”]/, '');
}
