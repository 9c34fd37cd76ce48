import { safeLine } from "../../records/safe-text.js";
import { missingArguments } from "../commands/line/missing-arguments.js";
import { quoteValue } from "../commands/line/quote-value.js";
import { findVerb } from "../commands/verbs/find-verb.js";
import type { ArgumentKind, VerbArgument } from "../commands/verbs/verb-types.js";

/** A command line that a form goes on with. */
export interface FormLine {
  /** What stands already: `watch D-12`. */
  readonly begun: string;
  /** What the form asks for. */
  readonly asked: readonly VerbArgument[];
  /** What is filled in, by the argument's name. */
  readonly filled: ReadonlyMap<string, string>;
}

/** Kinds no form asks for: they are for people who type, or say nothing but yes. */
const TYPED: ReadonlySet<ArgumentKind> = new Set(["confirmation", "reset", "verb"]);
/** Kinds that say what a command is about. */
const SUBJECTS: ReadonlySet<ArgumentKind> = new Set(["platform", "watched-platform", "document-type", "record"]);
const OPTION = /^([a-z-]+):(\S+)$/;

/** A form for what a button's line lacks; null when it can be run as it is. */
export function missingLine(line: string): FormLine | null {
  const open = missingArguments(line).filter(({ kind, required }) => required || kind !== "record");
  return open.length === 0 ? null : { begun: line, asked: open, filled: new Map() };
}

/** A form for a whole line: its options are filled in, and its verb's other arguments are asked for. Null when it names no verb. */
export function wholeLine(line: string): FormLine | null {
  const [name = "", ...words] = line.trim().split(/\s+/);
  const verb = findVerb(name);
  if (!verb) return null;
  const options = words.flatMap((word) => {
    const [, option = "", value = ""] = OPTION.exec(word) ?? [];
    return verb.arguments.some((argument) => argument.name === option) ? [[option, value] as const] : [];
  });
  const subject = words.filter((word) => !options.some(([option, value]) => word === `${option}:${value}`));
  const asked = verb.arguments.filter(
    ({ kind }) => !TYPED.has(kind) && kind !== "record" && (subject.length === 0 || !SUBJECTS.has(kind)),
  );
  return { begun: [verb.name, ...subject].join(" "), asked, filled: new Map(options) };
}

/** The line with what was chosen and written, as options: `watch platform:"stack overflow" severity:high`. */
export function lineWith(
  { begun, asked }: Pick<FormLine, "begun" | "asked">,
  given: ReadonlyMap<string, string>,
): string {
  const words = asked.flatMap(({ name }) => {
    const value = safeLine(given.get(name) ?? "").trim();
    return value === "" ? [] : [`${name}:${/[\s"'“”]/.test(value) ? quoteValue(value) : value}`];
  });
  return [begun, ...words].join(" ");
}
