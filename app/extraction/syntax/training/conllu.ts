// Reads treebanks in CoNLL-U (universaldependencies.org/format).

/** One annotated sentence, column-wise. */
export interface GoldSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** "UPOS|XPOS". */
  readonly tags: readonly string[];
  /** Index of each word's head; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The sentences of a CoNLL-U text; multiword ranges, empty nodes and comments are skipped. */
export function parseConllu(text: string): readonly GoldSentence[] {
  return text
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.split('\t'));
      const column = (at: number) => rows.map((row) => row[at] ?? '_');
      const penn = column(4);
      return {
        forms: column(1),
        lemmas: column(2),
        tags: column(3).map((tag, i) => harmonised(`${tag}|${penn[i]}`)),
        heads: column(6).map((head) => Number(head) - 1),
        relations: column(7),
      };
    });
}

/** The two training treebanks differ over participles in names ("United Nations"). */
function harmonised(tag: string): string {
  return tag === 'VERB|NNP' ? 'ADJ|NNP' : tag;
}
