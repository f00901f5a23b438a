// The network that scores the parser's moves: sums of rows of small integers, one a feature, through one hidden layer.
// Its inner loops are the kernel's.
import { type Kernel, KernelMemory, startKernel, VECTOR, WIDTH } from './kernel.ts';
import { type OutputLayer, outputLayer, projections } from './kernel-weights.ts';
import { KeyTable } from './key-table.ts';
import type { PackedNetwork } from './packed-network.ts';
import {
  fillPlaces,
  GATE_FEATURES,
  GATES,
  gateFeatures,
  MAIN_PLACES,
  OWN_GATE_FEATURES,
  PLACES,
} from './parser-features.ts';
import { JOINT_FEATURES, jointFeatures } from './parser-joint-features.ts';
import { MAX_PARSED_TOKENS, type ParserState } from './parser-state.ts';
import { Recurrence } from './recurrence.ts';
import { WordMemory } from './word-memory.ts';

const NODES = MAX_PARSED_TOKENS + 2;
/** Bytes for all but the rows and their keys. */
const ROOM = 2 ** 24;

/** A network over the rows of a file. */
export class ParserNetwork {
  readonly #kernel: Kernel;
  readonly #words: WordMemory;
  readonly #recurrence: Recurrence;
  readonly #projections: Int16Array;
  readonly #moves: OutputLayer;
  readonly #relations: readonly [OutputLayer, OutputLayer];
  readonly #keys: Int32Array;
  readonly #zeros: Int16Array;
  readonly #gates: Int16Array;
  readonly #contexts: Int16Array;
  /** What each word with its context says in the main places. */
  readonly #mainSums: Int16Array;
  /** Where the vectors lie that say what each node says in each place. */
  readonly #said = new Int32Array(NODES * PLACES);
  readonly #nodes = new Int32Array(PLACES);
  /** Where the vectors of a state lie, that of the joint features at the end. */
  readonly #vectors: Int32Array;
  readonly #jointSums: Int16Array;
  readonly #hidden: Int16Array;
  readonly #units: Int32Array;
  #unitsEnd = 0;

  constructor(packed: PackedNetwork, module: WebAssembly.Module) {
    const keys = new KeyTable(packed.keys);
    const memory = new KernelMemory(packed.rows.length + keys.slots.byteLength + ROOM);
    this.#kernel = startKernel(module, memory, { ...packed, keys });
    this.#words = new WordMemory(memory, this.#kernel);
    this.#recurrence = new Recurrence(packed.step);
    this.#projections = projections(memory, packed.projections, packed.step);
    this.#moves = outputLayer(memory, packed.moves);
    const half = packed.relations.length / 2;
    this.#relations = [
      outputLayer(memory, packed.relations.subarray(0, half)),
      outputLayer(memory, packed.relations.subarray(half)),
    ];
    this.#keys = memory.int32(Math.max(JOINT_FEATURES, GATE_FEATURES));
    this.#zeros = memory.int16(WIDTH);
    this.#gates = memory.int16(NODES * GATES * WIDTH);
    this.#contexts = memory.int16(NODES * WIDTH);
    this.#mainSums = memory.int16(NODES * MAIN_PLACES.length * WIDTH);
    this.#vectors = memory.int32(PLACES + 1);
    this.#jointSums = memory.int16(WIDTH);
    this.#hidden = memory.int16(WIDTH);
    this.#units = memory.int32(4 * (WIDTH + 1));
    this.#vectors[PLACES] = this.#jointSums.byteOffset;
  }

  /** To be called when the state has been given a sentence. */
  read(state: ParserState): void {
    this.#words.reserve(state.root + 1);
    for (let node = 0; node <= state.root; node++) {
      const word = this.#words.addressOf(state, node);
      for (let place = 0; place < PLACES; place++) this.#said[node * PLACES + place] = word + place * VECTOR;
      if (node > 0) this.#openGates(state, node, word + PLACES * VECTOR);
    }
    this.#recurrence.read(this.#gates, state.root, this.#contexts);
    for (let node = 1; node <= state.root; node++) this.#addContext(node);
  }

  /** Adds to what the word says to the gates what its neighbours do. */
  #openGates(state: ParserState, node: number, own: number): void {
    const keys = this.#keys;
    const neighbours = keys.byteOffset + OWN_GATE_FEATURES * keys.BYTES_PER_ELEMENT;
    for (let gate = 0; gate < GATES; gate++) {
      gateFeatures(state, node, gate, keys);
      const to = this.#gates.byteOffset + (node * GATES + gate) * VECTOR;
      this.#kernel.addRows(neighbours, GATE_FEATURES - OWN_GATE_FEATURES, own + gate * VECTOR, to);
    }
  }

  /** Adds to what the word says in the main places what its context does. */
  #addContext(node: number): void {
    const context = this.#contexts.byteOffset + node * VECTOR;
    for (let p = 0; p < MAIN_PLACES.length; p++) {
      const at = node * PLACES + (MAIN_PLACES[p] as number);
      const to = this.#mainSums.byteOffset + (node * MAIN_PLACES.length + p) * VECTOR;
      const weights = this.#projections.byteOffset + p * WIDTH * VECTOR;
      this.#kernel.project(context, weights, this.#said[at] as number, to);
      this.#said[at] = to;
    }
  }

  /** The scores of the moves. Keeps the hidden layer for `scoreRelations`. */
  scoreMoves(state: ParserState): Float32Array {
    const count = jointFeatures(state, this.#keys);
    const joint = this.#jointSums.byteOffset;
    this.#kernel.addRows(this.#keys.byteOffset, count, this.#zeros.byteOffset, joint);
    fillPlaces(state, this.#nodes);
    for (let place = 0; place < PLACES; place++)
      this.#vectors[place] = this.#said[(this.#nodes[place] as number) * PLACES + place] as number;
    this.#unitsEnd = this.#kernel.activate(
      this.#vectors.byteOffset,
      PLACES + 1,
      this.#hidden.byteOffset,
      this.#units.byteOffset,
    );
    return this.#score(this.#moves);
  }

  /** The scores of the relations, for an arc of the state that was scored last; `side` is 0 for left, 1 for right. */
  scoreRelations(side: 0 | 1): Float32Array {
    return this.#score(this.#relations[side]);
  }

  #score({ weights, allScores, scores }: OutputLayer): Float32Array {
    const to = allScores.byteOffset;
    const units = this.#units.byteOffset;
    this.#kernel.score(units, this.#unitsEnd, weights.byteOffset, to, to + allScores.byteLength);
    return scores;
  }
}
