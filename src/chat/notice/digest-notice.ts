import { formatDigestTime, formatLocal } from "../../channels/digest-times.js";
import { severityRank } from "../../policy/severities.js";
import { formatDay } from "../../policy/utc.js";
import { formatRecordId } from "../../record-id.js";
import { changeRating } from "../../records/record-words.js";
import { documentLabel, upperFirst } from "../../records/words.js";
import { commandWords, type Prose, prose, webLink } from "../commands/verbs/prose.js";
import type { Action, Block, Notice } from "../types.js";
import type { CardLinks } from "./card-links.js";
import { coverageProblems, coverageSentence } from "./coverage-blocks.js";
import type { DigestEntry } from "./digest-entries.js";
import type { DigestView } from "./digest-view.js";
import { aheadBlocks, heartbeatSentence } from "./heartbeat-notice.js";

/** Changes on the digest itself; the others are in its details. */
const SHOWN = 30;

/** What changed since the last digest, by platform, the changes not posted here first; coverage; when the next one comes. */
export function createDigestNotice(view: DigestView, links: CardLinks = new Map()): Notice {
  const said = view.entries.length === 0 ? nothingChanged(view) : `${counts(view.entries)}.`;
  const summary = `${title(view)}: ${said}`;
  const platformBlocks = (entries: readonly DigestEntry[]) => drawPlatform(entries, links);
  const platforms = byPlatform(view.entries);
  const fit = fitting(platforms);
  const more = platforms.slice(fit);
  const first = platforms[0]?.[0];
  return {
    summary,
    blocks: [
      { kind: "heading", text: nameOf(view) },
      text(upperFirst(`${periodOf(view)}: ${said}`)),
      ...platforms.slice(0, fit).flatMap(platformBlocks),
      ...(more.length > 0 ? [text(`${more.length} more ${plural(more.length, "platform")} in the details.`)] : []),
      ...quietBlocks(view),
      ...deadlineBlocks(view),
      ...coverageBlocks(view),
      ...heartbeatBlocks(view),
      { kind: "footer", text: nextWords(view) },
      { kind: "footer", text: nextCommand(first) },
    ],
    ...(more.length > 0 ? { details: more.flatMap(platformBlocks) } : {}),
    actions: ACTIONS,
  };
}

/** `Weekly digest, Mon 2026-11-16 09:00 to Mon 2026-11-23 09:00 (Europe/Berlin)` */
function title(view: DigestView): string {
  return `${nameOf(view)}, ${periodOf(view)}`;
}

function nameOf({ rhythm, preview }: DigestView): string {
  return preview ? `The ${rhythm} digest as it would be now` : `${upperFirst(rhythm)} digest`;
}

function periodOf({ since, until, timeZone }: DigestView): string {
  return `${formatLocal(since, timeZone)} to ${formatLocal(until, timeZone)} (${timeZone})`;
}

function nothingChanged(view: DigestView): string {
  const readable = view.watched.filter(({ document }) => document.state === "verified").length;
  const others = view.watched.length - readable;
  if (readable === 0) return `no watched policy can be read, so nothing was compared.`;
  const policies = `the ${readable === 1 ? "1 policy" : `${readable} policies`} that can be read`;
  const unread = others > 0 ? `; ${others} could not be compared` : "";
  return `nothing to tell of ${policies}${unread}.`;
}

/** `5 changes of 3 platforms, 2 of them posted here already` */
function counts(entries: readonly DigestEntry[]): string {
  const platforms = new Set(entries.map(({ platform }) => platform.id)).size;
  const posted = entries.filter((entry) => !isNews(entry)).length;
  const told = posted === entries.length ? "" : posted === 0 ? "none of them " : `${posted} of them `;
  const changes = `${entries.length} ${plural(entries.length, "change")}`;
  return `${changes} of ${platforms} ${plural(platforms, "platform")}, ${told}posted here already`;
}

/** The channel has not seen it as a card. */
function isNews({ delivery }: DigestEntry): boolean {
  return delivery.status === "skipped" || delivery.status === "failed";
}

function rank({ change }: DigestEntry): number {
  return severityRank(change.severity ?? "low");
}

/** Platforms with the most severe change not posted come first; within one, what was not posted, the most severe first. */
function byPlatform(entries: readonly DigestEntry[]): DigestEntry[][] {
  const sorted = entries.toSorted((a, b) => Number(isNews(b)) - Number(isNews(a)) || rank(a) - rank(b));
  const groups = new Map<number, DigestEntry[]>();
  for (const entry of sorted) groups.set(entry.platform.id, [...(groups.get(entry.platform.id) ?? []), entry]);
  return [...groups.values()];
}

/** How many platforms stand on the digest: whole ones, and at least one. */
function fitting(platforms: readonly DigestEntry[][]): number {
  let lines = 0;
  const end = platforms.findIndex((entries) => {
    lines += entries.length;
    return lines > SHOWN;
  });
  return end < 0 ? platforms.length : Math.max(1, end);
}

function drawPlatform(entries: readonly DigestEntry[], links: CardLinks): Block[] {
  return [
    { kind: "heading", text: entries[0]?.platform.name ?? "" },
    { kind: "list", items: entries.map((entry) => entryLine(entry, links.get(entry.delivery.id))) },
  ];
}

/** `C-67 · Privacy Policy · Medium, worse for users · what happened · not posted: why`, or the way to its card. */
function entryLine(entry: DigestEntry, url: string | undefined): Prose {
  const { change, document, sentence, delivery } = entry;
  const head = `${formatRecordId("change", change.id)} · ${documentLabel(document.type)} · ${changeRating(change)}`;
  const line = `${head} · ${sentence}`;
  if (isNews(entry)) return `${line} · not posted: ${delivery.reason ?? "reason unknown"}`;
  const posted = delivery.postedAt ? `posted ${formatDay(delivery.postedAt)}` : "being posted";
  return url === undefined ? `${line} · ${posted}` : prose`${line} · ${webLink(`${posted} ↗`, url)}`;
}

function quietBlocks({ quiet, otherTypes }: DigestView): Block[] {
  const parts = [
    quiet > 0 ? `${quiet} quiet ${plural(quiet, "change")} (dates, order, presentation)` : null,
    otherTypes > 0 ? `${otherTypes} of clause types this channel does not watch` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? [text(`Not listed: ${parts.join("; ")}.`)] : [];
}

/** A digest that nothing is on says nothing of deadlines either, unless there are some. */
function deadlineBlocks({ ahead, watched, timeZone, until }: DigestView): Block[] {
  return ahead.length === 0 ? [] : aheadBlocks(ahead, watched, { timeZone, now: until });
}

/** On the weekly digest: that all is looked at, and what waits for a decision. */
function heartbeatBlocks({ heartbeat }: DigestView): Block[] {
  if (!heartbeat) return [];
  const { undecided, undecidedHigh } = heartbeat;
  const waiting =
    undecided === 0 ? "" : ` ${undecided} ${plural(undecided, "change")} to decide on, ${undecidedHigh} High.`;
  return [text(`${heartbeatSentence(heartbeat)}${waiting}`)];
}

/** Rule 14: what could not be read since when and why. */
function coverageBlocks({ watched, entries }: DigestView): Block[] {
  const problems = coverageProblems(watched);
  return problems.length > 0 || entries.length > 0 ? [text(coverageSentence(watched)), ...problems] : [];
}

function nextWords({ nextAt, timeZone, rhythm }: DigestView): Prose {
  return prose`Next ${rhythm} digest: ${formatDigestTime(nextAt, timeZone)}. Another time: ${commandWords("digest")}`;
}

function nextCommand(first: DigestEntry | undefined): Prose {
  if (!first) return prose`What changed before: ${commandWords("latest")}`;
  return prose`One of them in plain words: ${commandWords("explain", formatRecordId("change", first.change.id))}`;
}

/** None that names a record: a message whose buttons do is taken for being about it, and a digest is about many. */
const ACTIONS: readonly Action[] = [
  { label: "Latest changes", verb: "latest", argument: "20", place: "button" },
  { label: "Digest times", verb: "digest", argument: "", place: "button" },
];

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

function text(words: string): Block {
  return { kind: "text", text: words };
}
