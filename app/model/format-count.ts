// Counts as text. The page writes hundreds of them at once, and Intl first takes some tens of milliseconds to load.

/** A whole number with its thousands parted, as English writes it: "1,234,567". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
