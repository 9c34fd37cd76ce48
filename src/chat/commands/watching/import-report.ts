import { formatDay } from "../../../policy/utc.js";
import { documentName } from "../../../records/labels.js";
import { COLUMN_NAMES } from "../../../vendors/columns.js";
import type { GuessReason } from "../../../vendors/match-vendor.js";
import type { VendorRow } from "../../../vendors/types.js";
import { writeVendorList } from "../../../vendors/write-vendor-list.js";
import type { Action, Block, Reply } from "../../types.js";
import { button, heading, list, nextStep, text, toChannel } from "../reply.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import type { BroughtBack } from "./find-unwatched.js";
import { cellsOf, lineOf, type PlannedLine } from "./plan-import.js";
import { documentIds } from "./recent-history.js";
import type { SavedWatch } from "./save-watches.js";

/** What became of a line. */
export interface LineOutcome {
  readonly planned: PlannedLine;
  /** Its watches as they stand now; none where it was not found. */
  readonly watches: readonly SavedWatch[];
  /** Of its watches: one is new, one was changed, or all stood so before. */
  readonly became: "new" | "changed" | "there";
}

/** Lines of each kind in the message; the file has them all. */
const SHOWN = 10;
/** Longest argument of a button. */
const MAX_ARGUMENT = 80;
export const REPORT_NAME = "import-report.csv";

const GUESSES: Readonly<Record<GuessReason, string>> = {
  typo: "a letter or two away",
  "more words": "its name with other words behind it",
  "other spelling": "one of several names on the line",
};

/** What became of a list. */
export interface Imported {
  readonly outcomes: readonly LineOutcome[];
  readonly saved: readonly SavedWatch[];
  /** Of these, what somebody here had stopped watching before. */
  readonly unwatched: readonly BroughtBack[];
  /** Headings whose columns were not read. */
  readonly ignored: readonly string[];
}

/**
 * What an import came to: counts, the lines that need a person, and a file that says it of every line. `report` is the name
 * the file reaches the person under; null where it does not.
 */
export function importReply({ outcomes, saved, unwatched, ignored }: Imported, report: string | null): Reply {
  const summary = prose`Read ${lines(outcomes.length)}: ${countWords(outcomes)}. ${watchWords(saved)}`;
  return toChannel({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...ignoredColumns(ignored),
      ...broughtBack(unwatched),
      ...sites(outcomes),
      ...needy("Guessed, not watched", { outcomes, kind: "guessed", report }),
      ...needy("Not found", { outcomes, kind: "unknown", report }),
      ...needy("Not understood", { outcomes, kind: "fault", report }),
      ...reportWords(report, outcomes),
      nextStep("All watches of this channel", "list"),
    ],
    actions: leaveOut(unwatched),
    files: [{ name: REPORT_NAME, text: writeVendorList(outcomes.map(reportRow)) }],
  });
}

/** A list says what is to be watched, so it counts; that somebody had decided otherwise is said, with the way back. */
function broughtBack(unwatched: readonly BroughtBack[]): Block[] {
  if (unwatched.length === 0) return [];
  const items = unwatched.slice(0, SHOWN).map(({ saved: { document, platform }, at, by }) => {
    return `${documentName(document, platform)} was unwatched on ${formatDay(at)} by ${by}: watched again`;
  });
  const hidden = unwatched.length - SHOWN;
  const more = hidden > 0 ? [text(`${hidden} more were unwatched before and are watched again.`)] : [];
  const back = prose`To leave them out: ${commandWords("unwatch", documentIds(unwatched.map(({ saved }) => saved)))}`;
  return [heading("Unwatched before"), ...list(items), ...more, { kind: "footer", text: back }];
}

function leaveOut(unwatched: readonly BroughtBack[]): Action[] {
  const argument = documentIds(unwatched.map(({ saved }) => saved));
  const fits = unwatched.length > 0 && argument.length <= MAX_ARGUMENT;
  const label = unwatched.length === 1 ? "Unwatch it again" : `Unwatch these ${unwatched.length} again`;
  return fits ? [button(label, "unwatch", argument)] : [];
}

/** `198 found, 36 guessed, 61 not found, 5 sites looked at, 2 not understood` */
function countWords(outcomes: readonly LineOutcome[]): string {
  const count = (kind: PlannedLine["kind"]) => outcomes.filter(({ planned }) => planned.kind === kind).length;
  const there = outcomes.filter(({ planned, became }) => planned.kind === "target" && became === "there").length;
  const parts: [number, string][] = [
    [count("target") - there, "found"],
    [there, "already here"],
    [count("guessed"), "guessed"],
    [count("site"), "to be looked for on its site"],
    [count("unknown"), "not found"],
    [count("fault"), "not understood"],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(", ");
}

function watchWords(saved: readonly SavedWatch[]): Prose {
  const created = new Set(saved.filter(({ before }) => before === null).map(({ document }) => document.id)).size;
  if (created === 0) return prose`${place("This channel")} watches nothing more than before.`;
  return prose`${place("This channel")} watches ${created === 1 ? "1 more policy" : `${created} more policies`} now.`;
}

function ignoredColumns(ignored: readonly string[]): Block[] {
  if (ignored.length === 0) return [];
  const named = ignored.slice(0, SHOWN).join(", ");
  const columns = ignored.length === 1 ? "The column" : "The columns";
  return [text(`${columns} ${named} said nothing to me and changed nothing. I read: ${COLUMN_NAMES.join(", ")}.`)];
}

function sites(outcomes: readonly LineOutcome[]): Block[] {
  const found = outcomes.filter(({ planned }) => planned.kind === "site").length;
  if (found === 0) return [];
  const which = found === 1 ? "1 site that I do not know" : `${found} sites that I do not know`;
  return [text(`I am looking at ${which} for its policies now and say here what I find.`)];
}

function reportWords(report: string | null, outcomes: readonly LineOutcome[]): Block[] {
  if (report === null) return [];
  const isOpen = outcomes.some(({ planned }) => planned.kind === "unknown" || planned.kind === "fault");
  if (!outcomes.some(({ planned }) => planned.kind === "guessed")) {
    const mend = isOpen ? prose` Mend there what was not taken and give it back to ${commandWords("import")}.` : "";
    return [text(prose`${report} says it of every line.${mend}`)];
  }
  return [
    text(
      prose`${report} says it of every line. Guesses stand in it under the name they were taken for: take out what is wrong and give it back to ${commandWords("import")}, or take them all with guesses:on.`,
    ),
  ];
}

interface Needy {
  readonly outcomes: readonly LineOutcome[];
  readonly kind: PlannedLine["kind"];
  readonly report: string | null;
}

function needy(title: string, { outcomes, kind, report }: Needy): Block[] {
  const found = outcomes.filter(({ planned }) => planned.kind === kind);
  if (found.length === 0) return [];
  const items = found
    .slice(0, SHOWN)
    .map(({ planned }) => `Line ${lineOf(planned)}, ${nameOf(planned)}: ${noteOf(planned)}`);
  const where = report === null ? "" : ` are in ${report}`;
  const more = found.length > SHOWN ? [text(`${found.length - SHOWN} more${where}.`)] : [];
  return [heading(title), ...list(items), ...more];
}

function nameOf(planned: PlannedLine): string {
  const name = planned.kind === "fault" ? planned.vendor : planned.line.vendor;
  return name === "" ? "without a name" : `“${name}”`;
}

/** What there is to say of a line, in a sentence's end. */
function noteOf(planned: PlannedLine): string {
  switch (planned.kind) {
    case "guessed": {
      const others = planned.others.length > 0 ? `; or ${planned.others.join(", ")}` : "";
      return `${planned.entry.name}? (${GUESSES[planned.reason]})${others}`;
    }
    case "unknown": {
      const meant = planned.others.length > 0 ? `; the closest names are ${planned.others.join(", ")}` : "";
      return `no platform of that name${meant}. Give its policy's address instead.`;
    }
    case "fault":
      return planned.problem;
    case "site":
      return `${planned.site.host} is looked at for its policies`;
    case "target":
      return planned.guess ? `taken for ${planned.target.platform.name}: ${GUESSES[planned.guess]}` : "";
  }
}

const OUTCOMES: Readonly<Record<Exclude<PlannedLine["kind"], "target">, string>> = {
  guessed: "guessed",
  site: "looked for",
  unknown: "not found",
  fault: "not understood",
};
const BECAME: Readonly<Record<LineOutcome["became"], string>> = {
  new: "found",
  changed: "found, changed",
  there: "already here",
};

const EMPTY = { vendor: "", address: "", documents: "", tags: "", owner: "", threshold: "", digest: "", every: "" };

function reportRow({ planned, became }: LineOutcome): VendorRow {
  const note = noteOf(planned);
  const cells = { ...EMPTY, ...(planned.kind === "fault" ? planned.cells : cellsOf(planned.line)) };
  if (planned.kind === "target") return { ...cells, outcome: BECAME[became], note };
  const outcome = OUTCOMES[planned.kind];
  if (planned.kind !== "guessed") return { ...cells, outcome, note };
  return { ...cells, vendor: planned.entry.name, outcome, note: `was “${cells.vendor}”: ${note}` };
}

function lines(count: number): string {
  return count === 1 ? "1 line" : `${count} lines`;
}
