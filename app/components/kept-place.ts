// Where the reader stood in the list of each page of the history, so that Back and a reload lead there again: the
// browser restores the scrolling of a page before a long list has its height. Kept as long as the tab.
const nameOf = (entry: string) => `list of ${entry}`;

/** Keeps the row under the head of the list, from 0, with the part of it that is scrolled away; 0 keeps nothing. */
export function keepPlace(entry: string, row: number): void {
  try {
    if (row > 0) sessionStorage.setItem(nameOf(entry), String(row));
    else sessionStorage.removeItem(nameOf(entry));
  } catch {
    // The browser keeps nothing for this site: the list begins at its top.
  }
}

/** The row that was kept for an entry of the history; null where there is none. */
export function keptPlace(entry: string): number | null {
  try {
    const row = Number(sessionStorage.getItem(nameOf(entry)) ?? 0);
    return row > 0 && Number.isFinite(row) ? row : null;
  } catch {
    return null;
  }
}
