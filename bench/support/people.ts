/**
 * The people of a chat platform, a process of their own so that their clock is not the bot's: they give commands at a steady
 * pace and note how long each waits for its acknowledgement and for its answer. The parent says which commands, and when to
 * stop.
 */
export interface PeopleOrder {
  /** Command lines, given in turn; null ends the round. */
  readonly lines: readonly string[] | null;
  readonly everyMs: number;
}

export interface Waits {
  /** The command without its arguments. */
  readonly line: string;
  /** ms from the request to its acknowledgement; null when none came within 10 s: the connection was lost. */
  readonly ackMs: number | null;
  /** ms to the answer; null when none came within 10 s. */
  readonly answerMs: number | null;
}

/** One command as it was given. */
export interface Given {
  readonly acknowledged: Promise<void>;
  isAnswered(): boolean;
}

const ACK_MS = 10_000;
const ANSWER_MS = 10_000;
const LOOK_MS = 5;

/** Tells the parent how to connect, then takes its orders. `give` gives the line as the number-th of its round. */
export function takeOrders(ready: object, give: (line: string, number: number) => Promise<Given>): void {
  let waits: Promise<Waits>[] = [];
  let timer: NodeJS.Timeout | undefined;
  process.on("message", ({ lines, everyMs }: PeopleOrder) => {
    clearInterval(timer);
    if (lines === null) return void Promise.all(waits).then((all) => process.send?.({ waits: all }));
    waits = [];
    timer = setInterval(() => {
      const number = waits.length;
      const line = lines[number % lines.length] ?? "";
      waits.push(wait(line, give(line, number)));
    }, everyMs);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(ready);
}

async function wait(line: string, given: Promise<Given>): Promise<Waits> {
  const [command = ""] = line.split(" ");
  const started = performance.now();
  const acknowledged = given.then((one) => one.acknowledged).then(() => performance.now() - started);
  const ackMs = await Promise.race([acknowledged, later(ACK_MS)]);
  if (ackMs === null) return { line: command, ackMs, answerMs: null };
  const { isAnswered } = await given;
  while (!isAnswered()) {
    if (performance.now() - started > ANSWER_MS) return { line: command, ackMs, answerMs: null };
    await later(LOOK_MS);
  }
  return { line: command, ackMs, answerMs: performance.now() - started };
}

async function later(ms: number): Promise<null> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return null;
}
