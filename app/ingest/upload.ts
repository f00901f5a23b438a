// What a user pastes or uploads to source items, as the files of the command line are.
import type { SourceItem } from './source-item.ts';

/** A file that came with a form. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The items of a file: a record a line of JSON Lines, a record an entry of JSON, else one article. */
export function itemsOfFile({ name, bytes }: UploadedFile): SourceItem[] {
  if (/\.(jsonl|ndjson)$/i.test(name)) {
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    return lines.flatMap((line, index) =>
      line.trim() === '' ? [] : [{ kind: 'record' as const, name: `${name}:${index + 1}`, line }],
    );
  }
  if (/\.json$/i.test(name)) return itemsOfJson(name, Buffer.from(bytes).toString('utf8'));
  return [{ kind: 'bytes', name, bytes }];
}

/** The item of a pasted text, plain or HTML. */
export function itemOfPaste(text: string): SourceItem {
  return { kind: 'bytes', name: 'pasted text', bytes: Buffer.from(text, 'utf8') };
}

/** A .json file holds one record or a list of records. */
export function itemsOfJson(name: string, text: string): SourceItem[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    const reason =
      text.trim() === ''
        ? 'it is empty; give a record or a list of records'
        : 'it is not JSON; one record a line belongs in a .jsonl file';
    return [{ kind: 'failed', name, reason }];
  }
  if (!Array.isArray(value)) return [{ kind: 'record', name, line: JSON.stringify(value) }];
  if (value.length === 0)
    return [{ kind: 'failed', name, reason: 'the list in it is empty; give at least one record' }];
  return value.map((record, index) => ({
    kind: 'record',
    name: `${name}[${index}]`,
    line: JSON.stringify(record),
  }));
}
