/**
 * The rooms of the house and the arrows between them, as docs/architecture.md draws them. A room may import itself, the
 * rooms it names here, and the ground that everybody stands on.
 */

/** Files at the top of `src` that everybody may import: ports, errors, and what has no opinion. */
const GROUND = new Set([
  "src/ports.ts",
  "src/errors.ts",
  "src/logger.ts",
  "src/record-id.ts",
  "src/config.ts",
  "src/config-proxy.ts",
  "src/config-values.ts",
  "src/config-warnings.ts",
  "src/package-version.ts",
  "src/registered-name.ts",
  "src/seal.ts",
  "src/mail-channel.ts",
]);

/** The files of `chat/commands` that put its rooms together; the others beside them are what the rooms stand on. */
const COMMAND_TOP = /^src\/chat\/commands\/(?:runner|handlers|complete|offered-values|suggest)\.ts$/;
const NESTED = new Set(["chat", "policy", "web"]);

/** The room a file belongs to. */
export function roomOf(path: string): string {
  const [top, second, third, fourth] = path.split("/");
  if (top !== "src") return top ?? "";
  if (GROUND.has(path) || second === "ports") return "ground";
  if (second === undefined || second.endsWith(".ts")) return "root";
  if (!NESTED.has(second) || third === undefined || /\.(?:tsx?|json)$/.test(third)) return second;
  if (third !== "commands" || fourth === undefined) return `${second}/${third}`;
  if (COMMAND_TOP.test(path)) return "chat/commands: top";
  return fourth.endsWith(".ts") ? "chat/commands" : `chat/commands/${fourth}`;
}

/** What a room of verbs stands on; no such room imports another. */
const VERB_ROOM = [
  "teams",
  "chat/commands",
  "chat/commands/line",
  "chat/commands/verbs",
  "chat/notice",
  "chat",
  "records",
  "channels",
  "catalogue",
  "policy",
];
const ENGINES_BELOW_RATING = ["policy", "policy/reading", "policy/words"];
const PLATFORM = ["chat", "chat/commands/line", "chat/commands/verbs", "records", "channels", "policy"];

/** Which rooms a room may import, beside itself and the ground. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  ground: ["policy/looks", "policy", "policy/extract"],
  policy: ["policy/reading"],
  "policy/reading": [],
  "policy/words": ["policy/reading"],
  "policy/extract": ["policy", "policy/reading"],
  "policy/compare": ["policy", "policy/reading"],
  "policy/classify": ENGINES_BELOW_RATING,
  "policy/severity": [...ENGINES_BELOW_RATING, "policy/classify"],
  "policy/direction": [...ENGINES_BELOW_RATING, "policy/compare", "policy/classify", "policy/severity"],
  "policy/facts": [...ENGINES_BELOW_RATING, "policy/direction"],
  "policy/statements": ["policy/reading"],
  "policy/sentences": ["policy", "policy/reading", "policy/words", "policy/compare", "policy/direction"],
  "policy/sense": ["policy", "policy/reading", "policy/classify", "policy/direction", "policy/statements"],
  "policy/telling": [
    ...ENGINES_BELOW_RATING,
    "policy/sense",
    "policy/compare",
    "policy/severity",
    "policy/direction",
    "policy/facts",
    "policy/sentences",
    "policy/statements",
  ],
  "policy/report": [
    ...ENGINES_BELOW_RATING,
    "policy/extract",
    "policy/telling",
    "policy/compare",
    "policy/severity",
    "policy/direction",
    "policy/facts",
  ],
  "policy/looks": ["policy", "policy/compare", "policy/extract"],
  "policy/regulations": ["policy", "policy/reading"],
  "policy/prevalence": ["policy"],
  "policy/peers": ["policy", "policy/words"],
  "policy/risks": ["policy", "policy/reading"],
  "policy/explain": [
    ...ENGINES_BELOW_RATING,
    "policy/classify",
    "policy/severity",
    "policy/facts",
    "policy/statements",
    "policy/telling",
  ],
  "policy/answer": [
    ...ENGINES_BELOW_RATING,
    "policy/compare",
    "policy/severity",
    "policy/direction",
    "policy/explain",
    "policy/report",
    "policy/statements",
  ],
  fetch: ["policy/extract"],
  browser: ["policy/extract", "fetch"],
  catalogue: ["policy/extract"],
  engine: [
    "policy/looks",
    "policy",
    "policy/compare",
    "policy/extract",
    "policy/explain",
    "policy/report",
    "policy/answer",
    "policy/peers",
    "policy/severity",
  ],
  "history-import": ["policy", "policy/compare", "policy/extract", "catalogue"],
  discovery: ["policy/compare", "policy/extract"],
  channels: ["policy"],
  // Bands alone: a stored score is put into its band again, nothing is rated.
  teams: ["policy", "policy/severity"],
  // Look-ups only: what rates, reads, answers or compares is reached through `PolicyEngine`.
  records: [
    "policy/looks",
    "policy",
    "policy/facts",
    "policy/words",
    "policy/prevalence",
    "policy/regulations",
    "policy/risks",
    "catalogue",
  ],
  export: ["policy", "records"],
  vendors: ["policy", "catalogue", "export"],
  evidence: ["policy", "records", "export"],
  hooks: ["policy", "policy/facts", "records", "export", "teams"],
  chat: ["policy", "chat/slack", "chat/discord", "chat/mail", "chat/commands/line", "chat/commands/verbs"],
  "chat/notice": [
    "teams",
    "policy/looks",
    "policy",
    "policy/facts",
    "chat",
    "chat/commands/verbs",
    "records",
    "channels",
  ],
  "chat/commands/verbs": [],
  "chat/commands/line": ["teams", "policy", "catalogue", "channels", "records", "export", "chat/commands/verbs"],
  "chat/commands": [
    "teams",
    "policy",
    "catalogue",
    "channels",
    "records",
    "discovery",
    "chat",
    "chat/notice",
    "chat/commands/line",
    "chat/commands/verbs",
    "chat/commands/platforms",
  ],
  "chat/commands/platforms": ["catalogue", "chat", "chat/commands/line", "chat/commands/verbs"],
  "chat/commands/watching": [...VERB_ROOM, "chat/commands/platforms", "discovery", "vendors"],
  "chat/commands/reading": [...VERB_ROOM, "chat/commands/platforms"],
  "chat/commands/channel": VERB_ROOM,
  "chat/commands/managing": VERB_ROOM,
  "chat/commands/deciding": [...VERB_ROOM, "export", "vendors", "evidence"],
  "chat/commands: top": [
    ...VERB_ROOM,
    "export",
    "chat/commands/platforms",
    "chat/commands/watching",
    "chat/commands/reading",
    "chat/commands/channel",
    "chat/commands/deciding",
    "chat/commands/managing",
  ],
  "chat/terminal": PLATFORM,
  "chat/slack": PLATFORM,
  "chat/discord": PLATFORM,
  "chat/mail": PLATFORM,
  operations: ["chat", "policy"],
  backup: ["records"],
  "web/access": ["records"],
  "web/pages": ["policy", "records", "evidence", "web/access"],
  "web/feeds": ["policy", "records", "web/access"],
  "web/api": ["policy", "records", "export", "web/access"],
  web: ["operations", "records", "web/access", "web/pages", "web/feeds", "web/api"],
  jobs: [
    "teams",
    "policy/looks",
    "policy",
    "policy/compare",
    "policy/extract",
    "channels",
    "records",
    "chat",
    "chat/notice",
  ],
  db: ["policy/looks", "policy", "policy/compare", "policy/extract", "policy/facts"],
};

/** Composition roots put the rooms together: they may import all, and nothing imports them. */
export const COMPOSITION = new Set(["root", "cli", "demo"]);
