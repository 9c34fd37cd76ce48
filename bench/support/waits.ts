import type { Waits } from "./people.js";

/** What a round of commands came to, by command. */
export interface RoundFigures {
  readonly name: string;
  readonly seconds: number;
  /** How long the event loop was held up, ms. */
  readonly loop: { readonly p99: number; readonly max: number };
  readonly commands: readonly CommandFigures[];
}

interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

interface CommandFigures {
  readonly line: string;
  readonly count: number;
  readonly ack: Spread;
  readonly answer: Spread;
}

/** ms; a wait without an end counts as endless. */
export function figuresOf(line: string, all: readonly Waits[]): CommandFigures {
  const waits = all.filter((one) => one.line === line);
  const answers = waits.map(({ answerMs }) => answerMs ?? Number.POSITIVE_INFINITY);
  const acks = waits.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY);
  return { line, count: waits.length, ack: spread(acks), answer: spread(answers) };
}

export function printRound({ name, seconds, loop, commands }: RoundFigures): void {
  for (const { line, count, ack, answer } of commands) {
    const command = line === "/policy" ? "/policy severity" : line;
    const row = [name, command, `n ${count}`, `ack p50 ${ack.p50} p99 ${ack.p99} max ${ack.max}`];
    console.log([...row, `answer p50 ${answer.p50} p99 ${answer.p99} max ${answer.max} ms`].join(" | "));
  }
  console.log(`${name} | ${seconds} s | event loop held up: p99 ${loop.p99}, max ${loop.max} ms`);
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
