import { InputError } from "../../../errors.js";
import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { ArgumentKind, Verb, VerbArgument } from "../verbs/verb-types.js";
import { closestWord, quoteInput } from "./closest.js";
import type { Token } from "./tokens.js";

export interface GivenOption {
  readonly argument: VerbArgument;
  readonly value: string;
}

export interface SplitLine {
  readonly options: readonly GivenOption[];
  readonly words: readonly Token[];
}

const SYNONYMS: Readonly<Record<string, string>> = {
  sev: "severity",
  level: "severity",
  threshold: "severity",
  doc: "document",
  docs: "document",
  documents: "document",
  policy: "document",
  kind: "type",
  clause: "type",
  provision: "type",
  company: "platform",
  vendor: "platform",
  for: "duration",
  time: "duration",
  n: "count",
  limit: "count",
  id: "record",
  command: "verb",
  tz: "timezone",
  zone: "timezone",
  thread: "threads",
  cards: "budget",
  group: "ping",
  role: "ping",
  mention: "ping",
  readers: "audience",
  at: "time",
  weekday: "day",
  severity: "threshold",
  tags: "tag",
  label: "tag",
  owned: "owner",
  by: "owner",
  cadence: "every",
  interval: "every",
  since: "period",
  from: "period",
  after: "period",
  until: "period",
  before: "period",
  as: "format",
};

/** Names of a period's option that are words of it: `since:2026-01-01` is "since 2026-01-01". */
const EDGES: ReadonlySet<string> = new Set(["since", "from", "after", "until", "before"]);

/** `severity:high`, `severity=high`, `+severity:high`, `--severity=high`; never an address (`https://…`). */
const WITH_VALUE = /^(--|\+)?([a-z][a-z-]{0,20})[:=](?!\/\/)(.*)$/is;
const DASHED = /^--([a-z][a-z-]{0,20})$/i;

/** Kinds whose option says all there is to say: `--full`. */
const ALONE: ReadonlySet<ArgumentKind> = new Set(["full"] as const);

/** Takes the options out of a verb's words. Throws `InputError` for one it does not take, with those it does. */
export function splitOptions(tokens: readonly Token[], verb: Verb): SplitLine {
  const options: GivenOption[] = [];
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const option = token.quoted ? null : readOption(token.text);
    if (!option) {
      words.push(token);
      continue;
    }
    const argument = findArgument(option.name, verb);
    if (option.value === "" && ALONE.has(argument.kind)) {
      options.push({ argument, value: "on" });
      continue;
    }
    // `--severity high` and `severity: high`: the value is the next word.
    if (option.value === "") index += 1;
    const value = option.value === "" ? tokens[index]?.text : option.value;
    const given = needValue(value, option.name);
    const edge = argument.kind === "period" && EDGES.has(option.name) ? `${option.name} ` : "";
    options.push({ argument, value: `${edge}${given}` });
  }
  return { options, words };
}

function readOption(text: string): { name: string; value: string } | null {
  const match = WITH_VALUE.exec(text);
  if (match) return { name: (match[2] ?? "").toLowerCase(), value: match[3] ?? "" };
  const name = DASHED.exec(text)?.[1];
  return name ? { name: name.toLowerCase(), value: "" } : null;
}

function findArgument(typed: string, verb: Verb): VerbArgument {
  const synonym = Object.hasOwn(SYNONYMS, typed) ? SYNONYMS[typed] : undefined;
  const names = verb.arguments.map((argument) => argument.name);
  const argument =
    verb.arguments.find(({ name }) => name === typed) ?? verb.arguments.find(({ name }) => name === synonym);
  if (argument) return argument;
  if (names.length === 0) throw new InputError(`${verb.name} takes no options.`);
  const near = closestWord(typed, names);
  const hint = near ? ` Did you mean ${near}:…?` : "";
  throw new SpokenError(
    prose`${verb.name} has no option ${quoteInput(typed)}.${hint} It takes ${names.join(", ")}: ${usage(verb.name)}`,
  );
}

function needValue(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new InputError(`Write a value after ${name}, like ${name}:…`);
}
