// Transcripts: what follows the label of a speaker is his speech, up to the next label, without any marks.
import type { Actor } from '../../model/actor.ts';
import { contains, type Span } from '../../model/span.ts';
import { inCapitals, labelOf, labelsIn } from '../../text/speaker-label.ts';
import type { Mention } from '../annotation.ts';
import type { QuotedSpan } from './marks.ts';

/** Who speaks in transcripts without a name. */
const nameless =
  /^(?:(?:question|answer|moderator|interviewer|interpreter|journalist|reporter|correspondent|participant|operator|staff|the press|press|voice|audience member|q|a)s?)$/i;

/** "(Laughter.)", "[Applause]", "# # #": what nobody says. */
const stageDirection = /^\s*(?:\([^()]*\)|\[[^[\]]*\]|[^\p{L}\p{N}]*)\s*$/u;

interface Input {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/**
 * What the persons of a transcript say, a span a paragraph; nothing where the text is none: it has two labels of persons,
 * or of those who ask them, and where none is in capitals they differ. A turn ends where a paragraph tells of its speaker by name.
 */
export function findTurns({ text, mentions, actors }: Input): readonly QuotedSpan[] {
  const labels = labelsIn(text);
  if (labels.size === 0) return [];
  const lines = linesOf(text);
  const persons = personsOf(mentions, actors);
  const turnOf = (line: Span): Turn | null => {
    const found = labelOf(text.slice(line.start, line.end));
    if (found === null || !labels.has(found.label)) return null;
    const label = { start: line.start + found.start, end: line.start + found.end };
    const isNamed = persons.some((person) => contains(label, person));
    if (!isNamed && !nameless.test(found.label)) return null;
    return {
      label,
      words: found.label,
      isNamed,
      speech: { start: line.start + found.speech, end: line.end },
    };
  };
  const turns = lines.map(turnOf);
  return isTranscript(turns.filter((turn) => turn !== null)) ? spansOf(text, lines, turns) : [];
}

interface Turn {
  readonly label: Span;
  readonly words: string;
  readonly isNamed: boolean;
  readonly speech: Span;
}

function isTranscript(turns: readonly Turn[]): boolean {
  const different = new Set(turns.map(({ words }) => words));
  return turns.length > 1 && (different.size > 1 || turns.some(({ words }) => inCapitals(words)));
}

function spansOf(
  text: string,
  lines: readonly Span[],
  turns: readonly (Turn | null)[],
): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let current: Turn | null = null;
  for (const [index, line] of lines.entries()) {
    const opened = turns[index] ?? null;
    current = opened ?? (current && !tellsOf(text, line, current) ? current : null);
    const speech = spokenIn(text, opened?.speech ?? line);
    if (!current?.isNamed || speech === null) continue;
    const last = spans.at(-1);
    if (last?.label === current.label) spans[spans.length - 1] = { ...last, continues: true };
    const { start, end } = speech;
    const { label } = current;
    spans.push({
      start,
      end,
      open: start,
      close: end,
      style: 'double',
      closed: true,
      continues: false,
      label,
    });
  }
  return spans;
}

/** A paragraph without the stage direction that opens it, and trimmed; null where nobody speaks in it. */
function spokenIn(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, end);
  if (stageDirection.test(line)) return null;
  const lead = /^\s*(?:\([^()]{1,60}\)\s*)?/.exec(line)?.[0].length ?? 0;
  return { start: start + lead, end: start + line.trimEnd().length };
}

/** Whether a paragraph names its speaker, as who speaks does not: the reporter goes on. */
function tellsOf(text: string, line: Span, { words }: Turn): boolean {
  const name = words.split(' ').at(-1)?.toLowerCase() ?? '';
  return text.slice(line.start, line.end).toLowerCase().includes(name);
}

function personsOf(mentions: readonly Mention[], actors: readonly Actor[]): readonly Mention[] {
  const persons = new Set(actors.flatMap(({ slug, kind }) => (kind === 'person' ? [slug] : [])));
  return mentions.filter(({ actor }) => actor !== null && persons.has(actor));
}

/** The lines of a text that are not empty. */
function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
