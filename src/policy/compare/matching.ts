/** Which clause of one side was found on the other, by index; -1 while unmatched. Filled step by step by the alignment. */
export interface Matching {
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;
}

export function createMatching(before: number, after: number): Matching {
  return { toAfter: new Int32Array(before).fill(-1), toBefore: new Int32Array(after).fill(-1) };
}

export function match(matching: Matching, before: number, after: number): void {
  matching.toAfter[before] = after;
  matching.toBefore[after] = before;
}

/** Indexes that have no partner, in order. */
export function unmatched(side: Int32Array): number[] {
  const free: number[] = [];
  side.forEach((partner, at) => {
    if (partner < 0) free.push(at);
  });
  return free;
}
