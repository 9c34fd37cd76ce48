import type { ChatAdapter } from "../chat/types.js";
import type { Clock, DeliverySummary, QueueCounts } from "../ports.js";
import { withinTime } from "./within-time.js";

/** One thing that was looked at. `ok: null` says it is worth knowing, but no reason to send work elsewhere. */
export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean | null;
  /** In words, for whoever is woken by it. */
  readonly detail: string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly HealthCheck[];
}

export interface HealthParts {
  ping(): Promise<void>;
  countJobs(): Promise<readonly QueueCounts[]>;
  summariseDeliveries(): Promise<DeliverySummary>;
  readonly adapters: readonly Pick<ChatAdapter, "name" | "isConnected">[];
  /** Bytes free on the disk of the embedded database; undefined where the database is elsewhere. */
  freeBytes?(): Promise<number>;
  /** Chat platforms this process posts to, as a worker; undefined where it posts nothing by its role. */
  readonly posting?: readonly string[];
  /** When the last sweep ended; null: none yet. Undefined where another process sweeps. */
  lastSweep?(): Date | null;
  readonly sweepEveryMs: number;
  readonly startedAt: Date;
  readonly clock: Clock;
}

/** Every look is given up after this, so that an answer comes within two seconds whatever hangs. */
const LOOK_MS = 1_500;
/** So many missed sweeps are no accident; plus a minute, for a database that is just being cleared. */
const MISSED_SWEEPS = 3;
const MINUTE_MS = 60_000;
/** A card is out within seconds; one that waits so long waits for a platform that does not take it. */
const LATE_DELIVERY_MS = 15 * MINUTE_MS;

/** Looks at everything the process needs for its work, all at once. Never throws, and answers within two seconds. */
export async function readReadiness(parts: HealthParts): Promise<Readiness> {
  const checks = [
    ...(await Promise.all([
      look("database", async () => {
        await parts.ping();
        return { ok: true, detail: "answers" };
      }),
      look("queue", async () => sayJobs(await parts.countJobs())),
      ...(parts.freeBytes ? [look("disk", async () => sayDisk(await parts.freeBytes?.()))] : []),
      look("deliveries", async () => sayDeliveries(await parts.summariseDeliveries())),
    ])),
    ...parts.adapters.flatMap(checkConnection),
    ...checkPosting(parts),
    ...checkSweep(parts),
  ];
  return { ready: checks.every(({ ok }) => ok !== false), checks };
}

type Found = Omit<HealthCheck, "name">;

async function look(name: string, find: () => Promise<Found>): Promise<HealthCheck> {
  const late = { ok: false, detail: `no answer within ${LOOK_MS} ms` };
  // An error's own message may carry an address with a password: it belongs into the log, which redacts.
  return { name, ...(await withinTime(find, LOOK_MS, { late, failed: { ok: false, detail: "does not answer" } })) };
}

function sayJobs(counts: readonly QueueCounts[]): Found {
  const sum = (count: (step: QueueCounts) => number) => counts.reduce((all, step) => all + count(step), 0);
  const waiting = sum((step) => step.waiting);
  return {
    ok: true,
    detail: `${waiting} waiting, ${sum((step) => step.active)} active, ${sum((step) => step.dead)} dead`,
  };
}

/** Below the first nothing can be relied on to be written; below the second somebody should look before that. */
const DISK_BYTES = { full: 32 * 1_048_576, low: 512 * 1_048_576 };

function sayDisk(free = Number.NaN): Found {
  const ok = free < DISK_BYTES.full ? false : free < DISK_BYTES.low ? null : true;
  return { ok, detail: `${Math.floor(free / 1_048_576)} MB free where DATA_DIR is` };
}

/** Late cards are for people to act on; they do not get out sooner when this process takes no requests. */
function sayDeliveries({ pending, oldestPendingMs, failed }: DeliverySummary): Found {
  const oldest = pending > 0 ? `, the oldest for ${Math.round(oldestPendingMs / 1_000)} s` : "";
  const detail = `${pending} pending${oldest}; ${failed} failed in the last day`;
  return { ok: failed > 0 || oldestPendingMs > LATE_DELIVERY_MS ? null : true, detail };
}

function checkConnection({ name, isConnected }: HealthParts["adapters"][number]): HealthCheck[] {
  if (isConnected === undefined) return [];
  const connected = isConnected();
  return [{ name, ok: connected, detail: connected ? "connected" : "not connected; it is tried again by itself" }];
}

/** A worker without tokens checks pages as well as any; its cards wait for another one. */
function checkPosting({ posting }: HealthParts): HealthCheck[] {
  if (posting === undefined || posting.length > 0) return [];
  return [{ name: "posting", ok: null, detail: NO_TOKENS }];
}

/** What a worker says of itself that cannot post. */
export const NO_TOKENS = "no chat tokens here: cards wait for a worker that has the bot's";

function checkSweep({ lastSweep, sweepEveryMs, startedAt, clock }: HealthParts): HealthCheck[] {
  if (lastSweep === undefined) return [];
  const last = lastSweep();
  const age = clock.now().getTime() - (last ?? startedAt).getTime();
  const detail = last === null ? "none yet" : `${Math.round(age / 1_000)} s ago`;
  return [{ name: "sweep", ok: age <= MISSED_SWEEPS * sweepEveryMs + MINUTE_MS, detail }];
}
