/**
 * How long people wait for the acknowledgement (both platforms allow 3 s) and the answer of `/watch` and `/policy severity`
 * while the same process checks documents. Every round has its seconds: what is not looked at by then is left. Prints a table
 * and one line of JSON.
 */
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ChatAdapter } from "../../src/chat/types.js";
import type { ChannelRef } from "../../src/ports.js";
import { formatRecordId } from "../../src/record-id.js";
import type { ServerMode } from "../page-server.js";
import { type AckWorld, type AdapterParts, openAckWorld } from "./ack-world.js";
import { nextMessage, startChild } from "./child.js";
import type { PeopleOrder, Waits } from "./people.js";
import { figuresOf, printRound, type RoundFigures } from "./waits.js";

export interface AckPlatform<Ready> {
  /** The script whose process is the platform and its people; `Ready` is its first message. */
  readonly people: URL;
  readonly watching: ChannelRef;
  createAdapter(ready: Ready, parts: AdapterParts): ChatAdapter;
}

const EVERY_MS = 150;
const ROUND_MS = 10_000;
/** Documents that are read before the rounds, and looked at again in them. */
const READ_FIRST = 40;
/** Documents of which the last round reads as many as it can for the first time; the others are on record and watched. */
const READ_LAST = 100;
/** Reading them takes the analysis as long as it takes; a machine that is slower begins with fewer. */
const READ_FIRST_MS = 15_000;

/** Measures one platform. `documents` and `threads` come from the command line. */
export async function benchAcks<Ready>(platform: AckPlatform<Ready>): Promise<void> {
  const [documents = 1_000, threads] = process.argv.slice(2).map(Number);
  const server = startChild(new URL("../page-server.ts", import.meta.url));
  const { port } = await nextMessage<{ port: number }>(server);
  const people = startChild(platform.people);
  const ready = await nextMessage<Ready>(people);
  const world = await openAckWorld({
    ...{ documents, threads, watching: platform.watching, urlOf: (number) => `http://127.0.0.1:${port}/${number}` },
    createAdapter: (parts) => platform.createAdapter(ready, parts),
  });
  const check = (ids: readonly number[], state: Omit<ServerMode, "documents">, withinMs = ROUND_MS) =>
    checkAll({ world, server, ids, withinMs }, { ...state, documents: world.ids.indexOf(ids.at(-1) ?? 0) + 1 });
  const [some, others] = [world.ids.slice(0, READ_FIRST), world.ids.slice(READ_FIRST, READ_FIRST + READ_LAST)];
  await check(some, { validators: true, noise: 0, edit: 0 }, READ_FIRST_MS);
  console.log(
    `${documents} documents watched on ${world.storage}, ${some.length + others.length} of them served, 60 to 140 KB each; a command every ${EVERY_MS} ms`,
  );
  const measure = (name: string, work: () => Promise<void>) => measureRound({ name, work }, world, people);
  const results = [
    await measure("nothing to do", () => later(ROUND_MS)),
    await measure("unchanged (same bytes)", () => check(some, { validators: false, noise: 0, edit: 0 })),
    await measure("all changed", () => check(some, { validators: true, noise: 0, edit: 1 })),
    await measure("first read", () => check(others, { validators: true, noise: 0, edit: 1 })),
  ];
  console.log(JSON.stringify({ storage: world.storage, documents, everyMs: EVERY_MS, results }));
  await world.close();
  server.disconnect();
  people.disconnect();
}

/** People give commands while the work is done; what they waited for, and how long the event loop was held up. */
async function measureRound(
  { name, work }: { readonly name: string; readonly work: () => Promise<void> },
  { stores }: AckWorld,
  people: ReturnType<typeof startChild>,
): Promise<RoundFigures> {
  const provisions = await stores.provisions.listProvisions({ limit: 100 });
  const asked = provisions.length > 0 ? provisions.map(({ id }) => formatRecordId("provision", id)) : ["P-1"];
  const lines = asked.flatMap((id) => ["/watch meadow terms", `/policy severity ${id}`]);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  people.send({ lines, everyMs: EVERY_MS } satisfies PeopleOrder);
  await work();
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  delay.disable();
  people.send({ lines: null, everyMs: 0 } satisfies PeopleOrder);
  const { waits } = await nextMessage<{ waits: Waits[] }>(people);
  const loop = { p99: toMs(delay.percentile(99)), max: toMs(delay.max) };
  const round = { name, seconds, loop, commands: ["/watch", "/policy"].map((line) => figuresOf(line, waits)) };
  printRound(round);
  return round;
}

function toMs(nanoseconds: number): number {
  return Math.round(nanoseconds / 1e6);
}

/** Steps that wait for their own hour are never done. */
const SCHEDULED: ReadonlySet<string> = new Set(["sweep", "digest"]);

/** Which documents are looked at, and for how long at most. */
interface Checking {
  readonly world: AckWorld;
  readonly server: ReturnType<typeof startChild>;
  readonly ids: readonly number[];
  readonly withinMs: number;
}

/** Has documents looked at until all are, or the time is over. */
async function checkAll({ world, server, ids, withinMs }: Checking, mode: ServerMode): Promise<void> {
  const { stores, queues } = world;
  const until = performance.now() + withinMs;
  server.send(mode);
  await once(server, "message");
  const due = new Date(Date.now() - 1_000);
  for (const id of ids) await stores.documents.scheduleCheck(id, due);
  await queues.enqueue([{ step: "sweep", id: `bench-${performance.now()}`, payload: {} }]);
  while (performance.now() < until) {
    await later(500);
    const counts = await queues.countJobs();
    // Cards wait for their channel's turn; they are no checks.
    const busy = counts.some(
      ({ step, waiting, active, delayed }) =>
        step !== "notify" && waiting + active + (SCHEDULED.has(step) ? 0 : delayed) > 0,
    );
    if (!busy) return;
  }
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
