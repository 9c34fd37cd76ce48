/** Work in ms after which timers and sockets get a turn. */
const TURN_MS = 4;

/** Gives the event loop its turns between pieces of work that answer in microtasks, which starve timers and sockets. */
export interface Turns {
  /** Before each piece: null when there is no need to wait, else the turn to wait for. */
  give(): Promise<void> | null;
}

/** Begins with a turn that was just given. */
export function createTurns(): Turns {
  let startedAt = performance.now();
  let turn: Promise<void> | null = null;

  function end(resolve: () => void): void {
    turn = null;
    startedAt = performance.now();
    resolve();
  }

  return {
    give() {
      if (turn === null && performance.now() - startedAt < TURN_MS) return null;
      turn ??= new Promise((resolve) => setImmediate(end, resolve));
      return turn;
    },
  };
}
