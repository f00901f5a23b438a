import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT, type Move, OTHER, ParserState, RIGHT, SHIFT, type WordKeys } from '../parser-state.ts';
import { costOf } from './oracle.ts';

/** A random projective tree: heads of words from 0, -1 for the root. */
function projectiveTree(choices: readonly number[]): readonly number[] {
  const heads = new Array<number>(choices.length).fill(-1);
  const build = (from: number, to: number, head: number) => {
    if (from >= to) return;
    const top = from + ((choices[from] ?? 0) % (to - from));
    heads[top] = head;
    build(from, top, top);
    build(top + 1, to, top);
  };
  build(0, choices.length, -1);
  return heads;
}

describe('costOf', () => {
  it('leads to every projective tree by moves that cost nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), (choices) => {
        const heads = projectiveTree(choices);
        const state = new ParserState();
        state.start(heads.map(() => ({ word: 0, tag: 0, coarse: 0, ending: 0, kind: OTHER })));
        const gold = Int32Array.from([-1, ...heads.map((head) => (head < 0 ? state.root : head + 1)), -1]);
        while (!state.finished) {
          const free = ([SHIFT, LEFT, RIGHT] as const).filter(
            (move: Move) => state.allows(move) && costOf(move, state, gold) === 0,
          );
          expect(free.length).toBeGreaterThan(0);
          state.apply(free[(choices[0] ?? 0) % free.length] ?? SHIFT, 0);
        }
        expect([...state.head.subarray(1, state.root)]).toEqual([...gold.subarray(1, state.root)]);
      }),
    );
  });

  it('counts the arcs that a move gives up', () => {
    const state = new ParserState();
    const word: WordKeys = { word: 0, tag: 0, coarse: 0, ending: 0, kind: OTHER };
    state.start([word, word, word]);
    const gold = Int32Array.of(-1, 2, 4, 2, -1);
    state.apply(SHIFT, 0);
    expect(costOf(SHIFT, state, gold)).toBe(1);
    expect(costOf(LEFT, state, gold)).toBe(0);
  });
});
