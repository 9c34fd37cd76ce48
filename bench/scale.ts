/**
 * What a day of very many documents comes to, by the real schedule on a clock of its own: `npm run bench:scale`. Everything that
 * decides when a page is asked for is the product's (due times with their drift, sweeps, the order of hosts, the pause at
 * a host, workers that wait); what a check costs and stores is a figure of `bench:check`, given as options.
 */
import { parseArgs } from "node:util";
import { nextCheckAt, sweepEveryMs } from "../jobs/schedule.js";
import { spreadHosts } from "../jobs/spread-hosts.js";
import type { PolicyDocument } from "../src/ports.js";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "100000" },
    hosts: { type: "string", default: "20000" },
    workers: { type: "string", default: "4" },
    fetches: { type: "string", default: "16" },
    days: { type: "string", default: "3" },
    /** Shares of checks in thousandths. */
    noise: { type: "string", default: "90" },
    change: { type: "string", default: "3" },
    /** CPU ms a check, by what it comes to. */
    cpu: { type: "string", default: "5,60,250" },
    /** KB that stay in the database, by what a check comes to. */
    /** KB that the first read of a document leaves. */
    first: { type: "string", default: "489" },
    kb: { type: "string", default: "0,39,66" },
  },
});
const number = (name: keyof typeof values) => Number(values[name]);
const [documents, hosts, slots] = [number("documents"), number("hosts"), number("workers") * number("fetches")];
const [cpuSame = 0, cpuNoise = 0, cpuChange = 0] = (values.cpu ?? "").split(",").map(Number);
const [kbSame = 0, kbNoise = 0, kbChange = 0] = (values.kb ?? "").split(",").map(Number);

const CADENCE_MS = 12 * 3_600_000;
const PAUSE_MS = 1_000;
const START = Date.UTC(2026, 0, 1);
const END = START + number("days") * 86_400_000;
const SWEEP_MS = sweepEveryMs(CADENCE_MS);

let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** Some hosts have very many documents, as archives and large companies do. */
const hostOf = Array.from({ length: documents }, () => Math.floor(hosts * random() ** 1.5));
const dueAt = Float64Array.from({ length: documents }, () => START + random() * CADENCE_MS);
const hostReady = new Float64Array(hosts).fill(START);
const slotFree = new Float64Array(slots).fill(START);
const waits: number[] = [];
const counts = {
  checks: 0,
  same: 0,
  noise: 0,
  change: 0,
  closest: Number.POSITIVE_INFINITY,
  largestSweep: 0,
  longestSweepMs: 0,
};
const rss: number[] = [];

for (let now = START; now < END; now += SWEEP_MS) {
  const due: { id: number; url: string }[] = [];
  for (let id = 0; id < documents; id += 1) {
    if ((dueAt[id] ?? 0) <= now) due.push({ id, url: `https://h${hostOf[id]}.example/` });
  }
  const begun = performance.now();
  const ordered = spreadHosts(due);
  counts.longestSweepMs = Math.max(counts.longestSweepMs, performance.now() - begun);
  counts.largestSweep = Math.max(counts.largestSweep, due.length);
  for (const { id } of ordered) {
    check(id, now);
    const document = { id, checkEveryMs: null } as PolicyDocument;
    dueAt[id] = nextCheckAt(document, new Date(now), CADENCE_MS).getTime();
  }
  if ((now - START) % 3_600_000 < SWEEP_MS) rss.push(process.memoryUsage().rss / 2 ** 20);
}

/** One page: the first slot that is free takes it and waits for its host, as a worker does. */
function check(id: number, now: number): void {
  let slot = 0;
  for (let other = 1; other < slots; other += 1) if ((slotFree[other] ?? 0) < (slotFree[slot] ?? 0)) slot = other;
  const host = hostOf[id] ?? 0;
  const free = Math.max(now, slotFree[slot] ?? 0);
  const begun = Math.max(free, hostReady[host] ?? 0);
  const tookMs = random() < 0.01 ? 30_000 : 150 + random() * 700;
  if ((hostReady[host] ?? START) > START)
    counts.closest = Math.min(counts.closest, begun - (hostReady[host] ?? 0) + PAUSE_MS);
  slotFree[slot] = begun + tookMs;
  hostReady[host] = begun + tookMs + PAUSE_MS;
  waits.push(begun - (dueAt[id] ?? now));
  const kind = random() * 1_000;
  counts.checks += 1;
  if (kind < number("change")) counts.change += 1;
  else if (kind < number("change") + number("noise")) counts.noise += 1;
  else counts.same += 1;
}

waits.sort((a, b) => a - b);
const late = (share: number) => `${Math.round((waits[Math.floor((waits.length - 1) * share)] ?? 0) / 1_000)} s`;
const seconds = (END - START) / 1_000;
const cpu = (counts.same * cpuSame + counts.noise * cpuNoise + counts.change * cpuChange) / 1_000;
const keptDays = 90;
const perDay = (count: number) => count / number("days");
const lasting = (perDay(counts.change) * kbChange + perDay(counts.same) * kbSame) * 365;
const rolling = perDay(counts.noise) * kbNoise * keptDays;
const gigabytes = (kilobytes: number) => `${(kilobytes / 1_048_576).toFixed(1)} GB`;
const rows: [string, string][] = [
  ["documents, hosts, fetches at once", `${documents}, ${hosts}, ${slots}`],
  [
    "checks",
    `${counts.checks}, ${(counts.checks / seconds).toFixed(1)} a second, ${(counts.checks / documents / number("days")).toFixed(2)} a document and day`,
  ],
  ["late: half, 99 %, all", `${late(0.5)}, ${late(0.99)}, ${late(1)}`],
  ["shortest pause at a host", `${Math.round(counts.closest)} ms`],
  ["CPU", `${(cpu / seconds).toFixed(2)} cores all the time`],
  ["largest sweep", `${counts.largestSweep} documents, ${Math.round(counts.longestSweepMs)} ms to put in order`],
  [
    "memory of this process",
    `${Math.round(rss[1] ?? 0)} MB after an hour, ${Math.round(rss.at(-1) ?? 0)} MB at the end (its own list of waits included)`,
  ],
  ["database: first reads", gigabytes(documents * number("first"))],
  ["database: for ever", `${gigabytes(lasting)} a year`],
  ["database: cleared away after 90 days", `${gigabytes(rolling)} at most`],
];
for (const [name, value] of rows) console.log(name.padEnd(38), value);
