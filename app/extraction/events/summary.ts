// One plain line for an act, made of the article's own words.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { Sentence } from '../annotation.ts';
import type { Act } from './act.ts';

/** Longest summary, in UTF-16 units; a longer one ends at a word, with an ellipsis. */
const longest = 160;

/** Words that no line ends in: they lead on to what was cut off. */
const leading: ReadonlySet<string> = new Set(
  'of to for with from by in on at into over against about as that and or but than the a an its his her their which who'.split(
    ' ',
  ),
);

/**
 * The words of the text from the first of the act to the last, with its source in front where that stands elsewhere; a
 * pronoun gives way to the name of the actor. The first letter is a capital, white space is single, and the line ends
 * in a word that can end one, without a full stop.
 */
export function summaryOf(
  act: Act,
  { sentence, text, actors }: { sentence: Sentence; text: string; actors: readonly Actor[] },
): string {
  const { tokens } = sentence;
  const words = (start: number, end: number): string => {
    const from = tokens[start]?.start;
    const to = tokens[end - 1]?.end;
    return from === undefined || to === undefined ? '' : text.slice(from, to);
  };
  const named = (start: number, end: number): string => {
    const name =
      end - start === 1 && tokens[start]?.tag === 'PRON' ? nameOf(act.source.actors, actors) : null;
    return name ?? words(start, end);
  };
  const { start, end } = act.told;
  const [source] = act.source.phrases;
  const opens = source && source.start === start && source.end <= end;
  const outside = source && (source.end <= start || source.start >= end);
  const joint = act.byVerb ? ' ' : ': ';
  if (opens && tokens[source.head]?.tag === 'PRON')
    return lineOf(`${named(source.start, source.end)} ${words(source.end, end)}`);
  return lineOf(
    outside ? `${named(source.start, source.end)}${joint}${words(start, end)}` : words(start, end),
  );
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

function trimmed(line: string): string {
  let rest = line.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '');
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
