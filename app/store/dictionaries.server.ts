// Numbers for what the columns hold as text. Dictionaries only grow, so a number means the same for good.

/** Texts by number, in the order in which they came. */
class Dictionary {
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

/** Who to whom, as numbers of two parties, by number. */
class PairDictionary {
  readonly #sources: number[] = [];
  readonly #targets: number[] = [];
  /** By source, then target: small whole numbers are found several times as fast as one made of the two. */
  readonly #numbers: Map<number, number>[] = [];

  get size(): number {
    return this.#sources.length;
  }

  sourceOf(number: number): number {
    return this.#sources[number] ?? 0;
  }

  targetOf(number: number): number {
    return this.#targets[number] ?? 0;
  }

  /** The number of a pair, -1 where it has none. */
  find(source: number, target: number): number {
    return this.#numbers[source]?.get(target) ?? -1;
  }

  /** The number of a pair, a new one where it has none. */
  add(source: number, target: number): number {
    const ofSource = this.#numbers[source] ?? new Map<number, number>();
    this.#numbers[source] = ofSource;
    const known = ofSource.get(target);
    if (known !== undefined) return known;
    const number = this.#sources.push(source) - 1;
    this.#targets.push(target);
    ofSource.set(target, number);
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
