// npm run evaluate: accuracy on the bundled gold corpus and on the evaluation sets beside the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContractOutput } from '../app/extraction/contract.ts';
import { resolveEvents } from '../app/resolution/resolve-events.ts';
import { scoreActs } from './evaluate-acts.ts';
import { calibrationTable, judgeGold } from './evaluate-confidence.ts';
import { type Floor, floors } from './evaluate-floors.ts';
import { scoreGold } from './evaluate-gold.ts';
import { type Figure, scoreSets } from './evaluate-sets.ts';
import { goldInputs, readGold } from './gold-corpus.ts';
import { type Count, goldParts, precisionOf, recallOf } from './gold-score.ts';

const root = resolve(import.meta.dirname, '..');

const usage = `Usage: npm run evaluate -- [--sets FOLDER] [--only gold|sets] [--findings]

Runs the extractor over the bundled gold corpus and, where they are there, over the evaluation sets in FOLDER
(../shared/eval by default), and prints how far confidence holds and the figures beside their floors. With
--findings every fault on the gold corpus is printed too. Exit code 1 when one is below its floor.`;

/** Runs the command; gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      sets: { type: 'string', default: resolve(root, '../shared/eval') },
      only: { type: 'string' },
      findings: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'demarche-evaluate-'));
  try {
    const figures: Figure[] = [];
    if (values.only !== 'sets') figures.push(...scoreBundledGold(scratch, values.findings === true));
    if (values.only !== 'gold') {
      if (existsSync(values.sets)) {
        const sets = scoreSets({
          folder: values.sets,
          scratch,
          extract: (lines) => extract(lines, scratch),
        });
        figures.push(...sets.figures);
        console.log(calibrationTable('coded sentences', sets.judged));
      } else console.log(`No evaluation sets at ${values.sets}: only the bundled gold corpus is scored.`);
    }
    return printTable(figures);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The extractor as users call it: lines in, lines out, in a process of its own. */
function extract(lines: readonly string[], scratch: string): ContractOutput[] {
  const input = join(scratch, 'input.jsonl');
  const output = join(scratch, 'output.jsonl');
  writeFileSync(input, lines.map((line) => `${line}\n`).join(''));
  const run = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'extract'], {
    stdio: [openSync(input, 'r'), openSync(output, 'w'), 'inherit'],
  });
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`the extractor ended with exit code ${run.status}`);
  return readFileSync(output, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((record) => {
      if (record.error !== undefined) console.error(`not extracted: ${record.error}`);
      return record.error === undefined;
    });
}

/** Prints a line a figure; 1 where one is on the wrong side of its floor. */
function printTable(figures: readonly Figure[]): number {
  const floorOf = new Map(floors.map((floor) => [floor.name, floor]));
  let failed = 0;
  console.log(`${'figure'.padEnd(50)}${'value'.padStart(8)}${'floor'.padStart(8)}`);
  for (const { name, value } of figures) {
    const floor = floorOf.get(name);
    const wrong = floor !== undefined && isWrong(value, floor);
    if (wrong) failed += 1;
    console.log(
      `${name.padEnd(50)}${percent(value)}${floor === undefined ? '       -' : percent(floor.floor)}${wrong ? '  BELOW ITS FLOOR' : ''}`,
    );
  }
  if (failed > 0)
    console.error(`${failed} of ${figures.length} figures are on the wrong side of their floor.`);
  return failed > 0 ? 1 : 0;
}

const isWrong = (value: number, { floor, atMost }: Floor) => (atMost ? value > floor : value < floor);
const percent = (value: number) => (100 * value).toFixed(1).padStart(8);

/** Recall and precision of every part of the gold corpus, and of the reports that resolution joined. */
function scoreBundledGold(scratch: string, verbose: boolean): Figure[] {
  const gold = readGold(root);
  const outputs = extract(goldInputs(root, gold), scratch);
  const { counts, findings, matches } = scoreGold(gold, outputs);
  console.log(calibrationTable('gold corpus', judgeGold(outputs, matches)));
  const acts = scoreActs(matches, outputs, resolveEvents);
  if (verbose) {
    for (const { article, part, fault, detail } of findings)
      console.log(`${article}: ${part}: ${fault}: ${detail}`);
    for (const finding of acts.findings) console.log(`acts: ${finding}`);
  }
  return [
    ...goldParts.flatMap((part) => foundAndSpurious(part, counts[part])),
    ...foundAndSpurious('reports of one act joined', acts.pairs),
    { name: 'gold: spans equal their text', value: spanAccuracy(outputs) },
  ];
}

function foundAndSpurious(part: string, count: Count): Figure[] {
  return [
    { name: `gold: ${part}, found`, value: recallOf(count) },
    { name: `gold: ${part}, not spurious`, value: precisionOf(count) },
  ];
}

/** Share of the spans printed with a text that hold just that text. */
function spanAccuracy(outputs: readonly ContractOutput[]): number {
  const checks = outputs.flatMap(({ text, actors, places, quotes, dates }) =>
    [
      ...actors.flatMap((actor) => actor.mentions),
      ...places.flatMap((place) => place.mentions),
      ...quotes,
      ...dates,
    ].map((span) => text.slice(span.start, span.end) === span.text),
  );
  return checks.length === 0 ? 0 : checks.filter(Boolean).length / checks.length;
}
