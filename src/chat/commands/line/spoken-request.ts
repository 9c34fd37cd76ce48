import { readRecordId } from "../../../record-id.js";
import { closestKind } from "./closest-kind.js";
import { SPOKEN_ROWS } from "./tables/spoken-requests.js";

/** A command that somebody said in their own words. */
export interface SpokenRequest {
  /** As it is typed: `list coursera`. */
  readonly line: string;
  /** What has to be a platform for it to be meant: "who owns the data" asks about a policy. */
  readonly platform?: string;
}

/** Longer ones are no commands; it also bounds what the patterns look at. */
const MOST_LETTERS = 160;

const POLITE =
  /^(?:(?:hey|hi|hello|ok|okay|please|pls|fineprint|so|and|now)[ ,]+|(?:can|could|would|will) you (?:please )?(?!read)|i (?:want|need|would like) (?:you )?to |i'd like (?:you )?to |let's )/i;
const THANKS = /(?:[ ,]+(?:please|pls|thanks|thank you|then|again please))+$/i;

/** What stands where a name does. {rest} is lazy, so that what follows it is found. */
const PLACES: Readonly<Record<string, string>> = {
  record: "(?<record>[CPD]-\\d{1,10}|this|it|that)",
  change: "(?<change>C-\\d{1,10}|this(?: change| one)?|it|that)",
  clause: "(?<clause>[CP]-\\d{1,10})",
  document: "(?<document>D-\\d{1,10})",
  kind: "(?<kind>[a-z][a-z -]{1,40}?)",
  platform: "(?<platform>[^ ?!][^?!]{0,60}?)",
  format: "(?<format>csv|json|md|markdown|pdf)",
  tag: "(?<tag>[\\w-]{1,40})",
  rest: "(?<rest>.{1,120}?)",
};

const REQUESTS = SPOKEN_ROWS.flatMap(({ says, line }) =>
  says.map((form) => {
    const pattern = form.replaceAll(/\{(\w+)\}/g, (_brace, name: string) => PLACES[name] ?? "");
    return { pattern: new RegExp(`^${pattern}$`, "i"), line };
  }),
);

/** The command that a line stands for, or null; `subject` is the record that its thread is about. */
export function spokenRequest(words: string, subject?: string): SpokenRequest | null {
  const said = plainly(words);
  if (said === "" || said.length > MOST_LETTERS) return null;
  for (const { pattern, line } of REQUESTS) {
    const match = pattern.exec(said);
    const names = match && readNames(match.groups ?? {}, subject);
    if (names) return { line: fillIn(line, names), ...(names["platform"] ? { platform: names["platform"] } : {}) };
  }
  return null;
}

/** Without what is polite, the marks at its end, and curly apostrophes. */
function plainly(words: string): string {
  let said = words.trim().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, " ");
  for (let before = ""; before !== said; ) {
    before = said;
    said = said
      .replace(/[\s.!?]+$/, "")
      .replace(THANKS, "")
      .replace(POLITE, "");
  }
  return said;
}

type Names = Readonly<Record<string, string | undefined>>;

/** The names that were said, each as a command takes it; null where one is not what its place asks for. */
function readNames(groups: Names, subject: string | undefined): Names | null {
  const names: Record<string, string | undefined> = { ...groups };
  for (const place of ["record", "change"] as const) {
    const said = names[place];
    if (said === undefined) continue;
    const id = readRecordId(said) ? said : subject;
    if (id === undefined || (place === "change" && readRecordId(id)?.kind !== "change")) return null;
    names[place] = id.toUpperCase();
  }
  if (names["kind"] !== undefined) {
    const kind = closestKind(names["kind"]);
    if (kind === null) return null;
    names["kind"] = kind;
  }
  return names;
}

function fillIn(line: string, names: Names): string {
  return line.replaceAll(/\{(\w+)\}/g, (_brace, name: string) => names[name]?.trim() ?? "").trim();
}
