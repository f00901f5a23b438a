// The tables of acts as rows to look up by their first word.
import { type EventType, eventTypes } from '../../model/event-type.ts';
import { nounClasses } from './act-noun-classes.ts';
import { conflictVerbs } from './acts-of-conflict.ts';
import { cooperationVerbs } from './acts-of-cooperation.ts';
import { nominalActs } from './nominal-acts.ts';
import { listCell, readTable } from './table.ts';

/** What a row asks of the object. */
export interface ObjectCondition {
  /** One of these lemmas must be in the object phrase; null: any. */
  readonly lemmas: ReadonlySet<string> | null;
  /** There must be an object ("*"), or one side of the act must be a known actor at the target's place ("@"). */
  readonly needs: 'nothing' | 'object' | 'actor';
  /** One of these must stand in a later phrase too ("troops" + "peacekeepers"); null: nothing is asked. */
  readonly also: ReadonlySet<string> | null;
  /** The lemma must be the head of its phrase ("^{attack}": a battle group is no battle). */
  readonly heads: boolean;
  /** The phrase must be without article or possessor ("~{charges}"). */
  readonly bare: boolean;
}

const anyObject = { lemmas: null, also: null, heads: false, bare: false } as const;

export interface ActRow {
  /** The verb or noun and the words that must follow it. */
  readonly words: readonly string[];
  readonly condition: ObjectCondition;
  /** Null for words that look like an act and are none. */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly roles: readonly string[];
  /** As the table prints it, for the explanation. */
  readonly label: string;
  /** The file in which the row stands. */
  readonly table: string;
}

function readCondition(cell: string): ObjectCondition {
  if (cell === '*') return { ...anyObject, needs: 'object' };
  if (cell === '@') return { ...anyObject, needs: 'actor' };
  if (cell === '') return { ...anyObject, needs: 'nothing' };
  const heads = cell.startsWith('^');
  const bare = cell.startsWith('~');
  const [object = '', later] = cell.slice(heads || bare ? 1 : 0).split(' + ');
  return {
    lemmas: readLemmas(object),
    needs: 'object',
    also: later === undefined ? null : readLemmas(later),
    heads,
    bare,
  };
}

function readLemmas(cell: string): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const entry of listCell(cell)) {
    const name = /^\{(.+)\}$/.exec(entry)?.[1];
    if (name === undefined) lemmas.add(entry);
    else {
      const known = nounClasses.get(name);
      if (!known) throw new Error(`No class of nouns is called ${entry}.`);
      for (const lemma of known) lemmas.add(lemma);
    }
  }
  return lemmas;
}

/** The rows of the tables by their first word; each table under the name of its file. */
function readRows(tables: Readonly<Record<string, string>>): ReadonlyMap<string, readonly ActRow[]> {
  const rows = new Map<string, ActRow[]>();
  const tableRows = Object.entries(tables).flatMap(([table, text]) =>
    readTable(text, 5).map((row) => ({ table, row })),
  );
  for (const { table, row: cellsOfRow } of tableRows) {
    const [phrases, objects = '', type = '', mode = '', roles] = cellsOfRow;
    const known = eventTypes.find((name) => name === type);
    if (!known && type !== '-') throw new Error(`No event type is called ${type}.`);
    const condition = readCondition(objects);
    for (const phrase of listCell(phrases)) {
      const words = phrase.split(' ');
      const row: ActRow = {
        words,
        condition,
        type: known ?? null,
        mode: mode || null,
        roles: listCell(roles),
        label: [phrase, objects, type].filter((cell) => cell !== '').join(' | '),
        table,
      };
      const first = words[0] ?? '';
      rows.set(first, [...(rows.get(first) ?? []), row]);
    }
  }
  return rows;
}

/** Rows of verbs by the lemma of the verb. */
export const verbRows = readRows({
  'acts-of-cooperation.ts': cooperationVerbs,
  'acts-of-conflict.ts': conflictVerbs,
});

/** Rows of nominal acts by the lemma of their first word. */
export const nounRows = readRows({ 'nominal-acts.ts': nominalActs });

const tables = new Map(
  [...nounRows.values(), ...verbRows.values()].flat().map(({ label, table }) => [label, table]),
);

/** The file of the lexicon in which the row of a rule stands; null for a rule that is no row. */
export function tableOfRule(rule: string): string | null {
  return tables.get(rule) ?? null;
}
