// The state of the parser in typed arrays, and its transitions: the arc-hybrid system of Kuhlmann, Gómez-Rodríguez
// and Satta (2011) with the root behind the last word. Node 0 stands for "none", words are 1 to n, the root is n + 1.

/** Longest sentence that is parsed, in tokens. */
export const MAX_PARSED_TOKENS = 250;

/** The arc-hybrid moves: shift the next word; attach the top of the stack to the next word, or to the one below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;
export const MOVES = 3;

const rootTag = 0x2f0f1;

/** What features see of one word. */
export interface WordKeys {
  /** Hash of the form or lemma. */
  readonly word: number;
  /** Hash of the joint tag, and of the universal tag alone. */
  readonly tag: number;
  readonly coarse: number;
  /** Hash of the word's ending, which stands for words too rare to be known. */
  readonly ending: number;
  /** What kind of word it is for looking ahead and between. */
  readonly kind: WordKind;
}

/** One bit each, so that a set of kinds is a sum. */
export const OTHER = 0;
export const NOUN = 1;
export const VERB = 2;
export const COMMA = 4;
export const COORDINATION = 8;
export const SUBORDINATION = 16;
export const PREPOSITION = 32;
export const MARK = 64;
export type WordKind =
  | typeof OTHER
  | typeof NOUN
  | typeof VERB
  | typeof COMMA
  | typeof COORDINATION
  | typeof SUBORDINATION
  | typeof PREPOSITION
  | typeof MARK;

const size = MAX_PARSED_TOKENS + 2;

/** One parse under way. Reused from sentence to sentence: `start` empties it. */
export class ParserState {
  readonly word = new Int32Array(size);
  readonly tag = new Int32Array(size);
  readonly coarse = new Int32Array(size);
  readonly ending = new Int32Array(size);
  readonly kind = new Int32Array(size);
  /** The next verb at or after each node, and the last noun of the next run of nouns; 0 for none. */
  readonly nextVerb = new Int32Array(size + 1);
  readonly nextNoun = new Int32Array(size + 1);
  readonly head = new Int32Array(size);
  /** Class of each node's relation to its head; -1 while it has none. */
  readonly relation = new Int32Array(size);
  /** Outermost and second outermost child on each side; 0 for none. */
  readonly left1 = new Int32Array(size);
  readonly left2 = new Int32Array(size);
  readonly right1 = new Int32Array(size);
  readonly right2 = new Int32Array(size);
  /** The relations of the children on each side, as a sum of powers that does not tell their order. */
  readonly leftSet = new Int32Array(size);
  readonly rightSet = new Int32Array(size);
  readonly stack = new Int32Array(size);
  depth = 0;
  next = 1;
  root = 1;

  /** Begins a sentence of at most MAX_PARSED_TOKENS words. */
  start(words: readonly WordKeys[]): void {
    this.root = words.length + 1;
    this.depth = 0;
    this.next = 1;
    for (let node = 0; node <= this.root; node++) {
      const keys = words[node - 1];
      this.word[node] = keys?.word ?? 0;
      this.tag[node] = keys?.tag ?? 0;
      this.coarse[node] = keys?.coarse ?? 0;
      this.ending[node] = keys?.ending ?? 0;
      this.kind[node] = keys?.kind ?? OTHER;
      this.head[node] = 0;
      this.relation[node] = -1;
      this.left1[node] = this.left2[node] = this.right1[node] = this.right2[node] = 0;
      this.leftSet[node] = this.rightSet[node] = 0;
    }
    this.tag[this.root] = rootTag;
    this.coarse[this.root] = rootTag;
    this.#lookAhead();
  }

  #lookAhead(): void {
    let verb = 0;
    let noun = 0;
    this.nextVerb[this.root] = this.nextNoun[this.root] = 0;
    for (let node = this.root - 1; node > 0; node--) {
      const kind = this.kind[node];
      if (kind === VERB) verb = node;
      if (kind === NOUN && this.kind[node + 1] !== NOUN) noun = node;
      this.nextVerb[node] = verb;
      this.nextNoun[node] = noun;
    }
  }

  /** The kinds of the words strictly between two nodes, as bits; none where they are further apart than 12 words. */
  between(left: number, right: number): number {
    if (left === 0 || right - left > 12) return 0;
    let kinds = 0;
    for (let node = left + 1; node < right; node++) kinds |= this.kind[node] as number;
    return kinds;
  }

  /** Whether the tree is complete. */
  get finished(): boolean {
    return this.next === this.root && this.depth === 0;
  }

  /** Whether a move may be made. The root takes one word only, and takes it last. */
  allows(move: Move): boolean {
    if (move === SHIFT) return this.next < this.root;
    if (move === RIGHT) return this.depth > 1;
    return this.depth > 0 && (this.next < this.root || this.depth === 1);
  }

  /** The `i`-th node from the top of the stack, or 0. */
  below(i: number): number {
    return this.depth > i ? (this.stack[this.depth - 1 - i] as number) : 0;
  }

  /** The `i`-th node of what is left to read, or 0. */
  ahead(i: number): number {
    return this.next + i <= this.root ? this.next + i : 0;
  }

  /** Makes a move that is allowed; `relation` is the class of the new arc. */
  apply(move: Move, relation: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.below(0);
    const head = move === LEFT ? this.next : this.below(1);
    this.depth--;
    this.head[child] = head;
    this.relation[child] = relation;
    if (move === LEFT) {
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = child;
      this.leftSet[head] = (this.leftSet[head] as number) + spread(relation);
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = child;
      this.rightSet[head] = (this.rightSet[head] as number) + spread(relation);
    }
  }
}

function spread(relation: number): number {
  return Math.imul(relation + 7, 0x2c1b3c6d);
}

/** Distance in words, in steps. */
export function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7;
}
