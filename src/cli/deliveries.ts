import { openDatabase } from "../../db/client.js";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { formatMinute } from "../policy/utc.js";
import type { Channel, Delivery, DeliveryStatus, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { readSince } from "./read-since.js";

/** The command's options, as typed where they are strings. */
export interface DeliveryOptions {
  /** Only those that were given up. */
  readonly failed?: boolean;
  /** Tries those that were given up once more. */
  readonly resend?: boolean;
  /** A day such as 2026-01-01: only what was planned since. */
  readonly since?: string;
  /** At most so many, the newest. */
  readonly most?: string;
}

const MOST = 50;
const WAITING: readonly DeliveryStatus[] = ["pending", "sending"];

type DeliveryStores = Pick<Stores, "deliveries" | "watches">;

/** `fineprint deliveries --failed`: what waits to be posted and what was given up, and why; `--resend` has it tried again. */
export async function showDeliveries(options: DeliveryOptions, now = new Date()): Promise<string> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const database = await openDatabase({ databaseUrl, dataDir });
  try {
    return await describeDeliveries(database.stores, options, now);
  } finally {
    await database.close();
  }
}

/** The same on stores that are open. Throws an `InputError` for an option that cannot be read. */
export async function describeDeliveries(
  stores: DeliveryStores,
  { failed = false, resend = false, since, most }: DeliveryOptions,
  now: Date,
): Promise<string> {
  const limit = most === undefined ? MOST : readMost(most);
  const onlyFailed = failed || resend;
  const found = await stores.deliveries.listDeliveries({
    statuses: onlyFailed ? ["failed"] : [...WAITING, "failed"],
    ...(since === undefined ? {} : { plannedSince: readSince(since, now) }),
    limit: limit + 1,
  });
  const shown = found.slice(0, limit);
  if (shown.length === 0) return onlyFailed ? "No delivery was given up." : "Nothing waits and nothing was given up.";
  const lines = await Promise.all(
    shown.map(async (one) => describe(one, await stores.watches.getChannel(one.channelId))),
  );
  if (found.length > limit) lines.push(`Only the newest ${limit} are shown; --most ${limit * 4} shows more.`);
  if (resend) lines.push(await sayResent(shown, stores, now));
  else if (shown.some(({ status }) => status === "failed"))
    lines.push("fineprint deliveries --resend tries those that failed again.");
  return lines.join("\n");
}

function readMost(text: string): number {
  const most = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (most >= 1) return most;
  throw new InputError(`--most wants a number of deliveries, such as 200, not ${text}.`);
}

/** `#41 failed   C-67 to slack T01/C0123: channel_not_found (planned 2026-03-10 08:00 UTC, tried once)`. */
function describe(delivery: Delivery, { adapter, workspace, channel }: Channel): string {
  const { id, status, reason, plannedAt, attempts, lateAt } = delivery;
  const state = status === "failed" ? "failed" : lateAt === null ? "waiting" : "late";
  const why = reason === null ? "" : `: ${reason}`;
  const tries = attempts === 1 ? "tried once" : `tried ${attempts} times`;
  return `#${id} ${state.padEnd(8)} ${subject(delivery)} to ${adapter} ${workspace}/${channel}${why} (planned ${formatMinute(plannedAt)}, ${tries})`;
}

function subject({ kind, documentId, changeId, rhythm }: Delivery): string {
  if (kind === "digest") return `${rhythm ?? ""} digest`.trim();
  const record = changeId === null ? documentId : changeId;
  const name = record === null ? "" : formatRecordId(changeId === null ? "document" : "change", record);
  return kind === "change" ? name : `${kind} ${name}`.trim();
}

async function sayResent(failed: readonly Delivery[], { deliveries }: DeliveryStores, now: Date): Promise<string> {
  const again = await deliveries.resend(
    failed.map(({ id }) => id),
    now,
  );
  const what = again.length === 1 ? "1 delivery is" : `${again.length} deliveries are`;
  return `${what} tried again within two minutes of a running Fineprint. A channel whose watches were switched off stays so until somebody says watch there.`;
}
