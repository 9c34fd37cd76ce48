import { isProvisionType } from "../policy/taxonomy.js";
import { titleOfType } from "../policy/type-titles.js";
import { safeLine, safeText } from "../records/safe-text.js";
import { DIRECTION_WORDS, KIND_WORDS, SCOPE_NOTE, SEVERITY_WORDS } from "../records/words.js";
import type { Export, ExportedChange, ExportedClause, ExportedEvidence } from "./types.js";

const PUNCTUATION = /[\\`*_{}[\]()<>#+\-.!|~:@&$^=]/g;
const FENCE = /`{3,}/g;

/** A document to read. Whatever is not ours is escaped or stands in a fence: no markup, link or mention in it takes effect. */
export function writeMarkdown({ exportedAt, about, changes, notes }: Export): string {
  const head = [`# Fineprint: ${plain(about)}`, `Exported ${exportedAt}. ${counted(changes.length)}.`];
  const parts = [...head, ...notes.map((note) => `**${plain(note)}**`), ...changes.flatMap(changeParts)];
  return `${[...parts, `---`, `Fineprint ${SCOPE_NOTE}.`].join("\n\n")}\n`;
}

function counted(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

function changeParts(change: ExportedChange): string[] {
  const { id, platform, documentLabel, severity, direction, factsLine, evidence } = change;
  const rating = [severity && SEVERITY_WORDS[severity], direction && DIRECTION_WORDS[direction]].filter(Boolean);
  const facts = [
    ["Rating", rating.join(", ")],
    ["Detected", change.detectedAt],
    ["Source", change.sourceUrl],
    ["Stated", factsLine ?? ""],
    ["Flags", change.flags.join(", ")],
    ["Before", evidenceLine(evidence.before)],
    ["After", evidenceLine(evidence.after)],
    ["Archived copy", evidence.after.archiveUrl ?? ""],
    ...change.triage.map(({ words }) => ["Triage", words]),
    ["Left out", change.leftOut > 0 ? `${change.leftOut}, because their quote is not in the stored version` : ""],
  ].filter(([, value]) => value !== "");
  return [
    `## ${id}: ${plain(platform)}, ${plain(documentLabel)}`,
    plain(change.sentence),
    facts.map(([name = "", value = ""]) => `- ${name}: ${plain(value)}`).join("\n"),
    ...change.clauses.flatMap(clauseParts),
    ...change.facts.flatMap(({ name, quote }) => [`### Stated: ${plain(name)}`, fenced(quote)]),
  ];
}

function clauseParts({ kind, types, severity, before, after, links }: ExportedClause, index: number): string[] {
  const [type = "other"] = types;
  const title = isProvisionType(type) ? titleOfType(type) : type;
  const rating = severity === null ? "" : ` (${SEVERITY_WORDS[severity]})`;
  const path = (after ?? before)?.path.join(" › ") ?? "";
  return [
    `### ${index + 1}. ${KIND_WORDS[kind]}: ${plain(title)}${rating}`,
    ...(path === "" ? [] : [plain(path)]),
    ...(after ? ["After:", fenced(after.quote)] : []),
    ...(before ? ["Before:", fenced(before.quote)] : []),
    ...links.map((link) => `- Link “${plain(link.text)}”: ${plain(link.before)} → ${plain(link.after)}`),
  ];
}

function evidenceLine({ capturedAt, snapshotSha256, textSha256 }: ExportedEvidence): string {
  return `captured ${capturedAt}, SHA-256 of the snapshot ${snapshotSha256}, of the text ${textSha256}`;
}

/** Words on one line of which no mark is markup. */
function plain(text: string): string {
  return safeLine(text).replaceAll(PUNCTUATION, String.raw`\$&`);
}

/** The policy's words as they are, between fences longer than any in them. */
function fenced(text: string): string {
  const safe = safeText(text);
  let longest = 2;
  for (const [run] of safe.matchAll(FENCE)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${safe}\n${fence}`;
}
