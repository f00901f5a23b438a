// Numbers for what the columns hold as text. Dictionaries only grow, so a number means the same for good.

/** Texts by number, in the order in which they came. */
export class Dictionary {
  readonly #values: string[] = [];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#values.length;
  }

  /** The text of a number that the dictionary gave out. */
  textOf(number: number): string {
    return this.#values[number] ?? '';
  }

  /** The number of a text, -1 where it has none. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  /** The number of a text, a new one where it has none. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#values.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }
}

/** More parties than there can be: two of them make one whole number that a double holds. */
const PARTIES = 2 ** 26;

/** Who to whom, as numbers of two parties, by number. */
export class PairDictionary {
  readonly #pairs: number[] = [];
  readonly #numbers = new Map<number, number>();

  get size(): number {
    return this.#pairs.length;
  }

  sourceOf(number: number): number {
    return Math.floor((this.#pairs[number] ?? 0) / PARTIES);
  }

  targetOf(number: number): number {
    return (this.#pairs[number] ?? 0) % PARTIES;
  }

  /** The number of a pair, -1 where it has none. */
  find(source: number, target: number): number {
    return this.#numbers.get(source * PARTIES + target) ?? -1;
  }

  /** The number of a pair, a new one where it has none. */
  add(source: number, target: number): number {
    const pair = source * PARTIES + target;
    const known = this.#numbers.get(pair);
    if (known !== undefined) return known;
    const number = this.#pairs.push(pair) - 1;
    this.#numbers.set(pair, number);
    return number;
  }
}

export interface Dictionaries {
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: Dictionary;
  /** A country by its code, an actor without one by its slug. */
  readonly parties: Dictionary;
  /** Pairs of different parties. */
  readonly pairs: PairDictionary;
}

export function emptyDictionaries(): Dictionaries {
  return { countries: new Dictionary(), parties: new Dictionary(), pairs: new PairDictionary() };
}
