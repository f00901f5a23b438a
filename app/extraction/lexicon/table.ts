// Lexicon tables as text: one row a line, cells between bars, "#" before a comment.

/**
 * The rows of a table, each with `columns` trimmed cells.
 * @throws where a row has another number of cells, with the row: the table is part of the source.
 */
export function readTable(table: string, columns: number): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== columns) {
        throw new Error(`This row of a lexicon has ${cells.length} cells, not ${columns}: ${line}`);
      }
      return cells;
    });
}

/** The entries of a cell, separated by "; " or, where it has none, by ", ". */
export function listCell(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === '') return [];
  return cell.split(cell.includes(';') ? ';' : ',').map((entry) => entry.trim());
}
