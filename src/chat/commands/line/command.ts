import type { CardAudience } from "../../../channels/channel-settings.js";
import type { Period } from "../../../channels/period.js";
import { joinPeriods } from "../../../channels/read-period.js";
import type { WhoMay } from "../../../channels/rights.js";
import type { ExportFormat, ExportSubject } from "../../../export/types.js";
import type { ProvisionType } from "../../../policy/taxonomy.js";
import type { Direction, Severity } from "../../../policy/types.js";
import type { DigestSetting, HookTopic, WrongPart } from "../../../ports.js";
import type { RecordId } from "../../../record-id.js";
import type { NoiseScope } from "../../../teams/types.js";
import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { Right, VerbName } from "../verbs/verb-types.js";

/** Tags as they were given: as a filter what a watch must and must not have, as a setting what it gets and loses. */
export interface TagWords {
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** No tags at all: as a setting the others are given after. */
  readonly none: boolean;
}

/** How a watch stands, as a filter says it. */
export const WATCH_STATES = ["readable", "unreadable", "unread", "muted", "off"] as const;
export type WatchState = (typeof WATCH_STATES)[number];

/** What one can do with an endpoint outside; without any, they are listed. */
export const HOOK_ACTS = ["add", "test", "topics", "rotate", "failed", "replay", "remove"] as const;
export type HookAct = (typeof HOOK_ACTS)[number];

/** A link to a record, or a token of a program, as people see it: L-5, T-3. */
export interface AccessId {
  readonly letter: "L" | "T";
  readonly id: number;
}

/** The arguments of a command, as far as they were given; each is read and within bounds. */
export interface CommandArguments {
  /** A platform as typed: name, alias, domain or address. */
  readonly platform?: string;
  /** The platform with the document words beside it, for names that hold such a word ("Google Ads"). */
  readonly words?: string;
  /** Words that name several platforms; a quoted name, or one of an option, is one of them. */
  readonly names?: readonly string[];
  /** A question in plain words. */
  readonly question?: string;
  /** Why, in plain words. */
  readonly reason?: string;
  /** A person as typed: `me`, a name, `<@ID>`, `<@ID|name>`. */
  readonly person?: string;
  /** A channel of the platform, by ID. */
  readonly target?: string;
  readonly format?: ExportFormat | "bundle";
  /** A link (L) or a token (T) by its number. */
  readonly access?: AccessId;
  /** A stretch of time in words; `askedPeriod` knows its days. */
  readonly period?: Period;
  /** Document type IDs. */
  readonly documents?: readonly string[];
  /** "all" was typed. */
  readonly everything?: boolean;
  readonly confirmed?: boolean;
  readonly records?: readonly RecordId[];
  /** At least this severity. */
  readonly severity?: Severity;
  readonly type?: ProvisionType | "all";
  readonly digest?: DigestSetting;
  /** One hour to 90 days, in ms. */
  readonly durationMs?: number;
  /** 1 to 20. */
  readonly count?: number;
  readonly topic?: VerbName;
  /** A line that is no command: it gets the help. */
  readonly unknown?: string;
  /** Part of a name to look for. */
  readonly searched?: string;
  /** The help with every command. */
  readonly whole?: boolean;
  /** Everything on record, not its first screen. */
  readonly full?: boolean;
  readonly threads?: boolean;
  readonly short?: boolean;
  readonly publish?: boolean;
  readonly owners?: boolean;
  readonly heartbeat?: boolean;
  /** Days before a deadline, most first; empty = never. */
  readonly remind?: readonly number[];
  /** Days; null = never. */
  readonly raise?: number | null;
  /** What was only guessed is taken as well. */
  readonly guesses?: boolean;
  /** Who may watch, decide and manage. */
  readonly who?: Readonly<Partial<Record<Exclude<Right, "all">, WhoMay>>>;
  readonly scope?: "channel" | "workspace";
  /** What is to be done with a profile, a rule or a correction. */
  readonly act?: "preview" | "save" | "undo" | "drop" | "withdraw" | "reset" | "reject" | "list";
  /** What of a card is wrong. */
  readonly part?: WrongPart;
  /** A change in somebody's own sentence. */
  readonly headline?: string;
  readonly direction?: Direction;
  /** By the argument's name: raise, lower, silence. */
  readonly kinds?: Readonly<Partial<Record<"raise" | "lower" | "silence", readonly ProvisionType[]>>>;
  /** By the argument's name: word, protect, without. */
  readonly terms?: Readonly<Partial<Record<"word" | "protect" | "without", string>>>;
  readonly noise?: NoiseScope;
  /** The number of a rule. */
  readonly rule?: number;
  readonly high?: boolean;
  /** An e-mail address it is about instead of the channel. */
  readonly address?: string;
  /** What is to be done with an endpoint. */
  readonly hookAct?: HookAct;
  /** Where an endpoint is, as typed. */
  readonly hookUrl?: string;
  /** The number of an endpoint. */
  readonly hook?: number;
  /** The number of a message to one. */
  readonly message?: number;
  readonly topics?: readonly HookTopic[];
  /** Lines as they were pasted, or a file's text. */
  readonly list?: string;
  readonly subject?: ExportSubject;
  /** As typed; null = mention nobody. */
  readonly ping?: string | null;
  /** A known IANA time zone. */
  readonly timeZone?: string;
  readonly audience?: CardAudience;
  readonly budget?: number;
  readonly reset?: boolean;
  /** A threshold for the watches that stand too, or back. */
  readonly apply?: "all" | "undo";
  /** A look at the digest as it would be now. */
  readonly preview?: boolean;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** `HH:MM`. */
  readonly time?: string;
  readonly tags?: TagWords;
  /** A person as typed: `me`, a name, `<@ID>`; null = nobody. */
  readonly owner?: string | null;
  readonly state?: WatchState;
  /** How often a document is checked, ms; null = as is usual. */
  readonly everyMs?: number | null;
  /** 1 is the first. */
  readonly page?: number;
}

/** One command line, read. */
export interface Command {
  readonly verb: VerbName;
  readonly given: CommandArguments;
}

const ASK: Readonly<Partial<Record<keyof CommandArguments, string>>> = {
  platform: "Say which platform",
  records: "Say which record",
  type: "Say which type of clause",
  question: "Say what you want to know",
  reason: "Say why",
  person: "Say who",
  names: "Say which platforms",
  access: "Say which link or token",
  hook: "Say which webhook",
  hookUrl: "Say where it is to go",
};

/** An argument the verb cannot do without. Throws an `InputError` with the verb's usage when it was not given. */
export function needArgument<K extends keyof CommandArguments>(
  command: Command,
  name: K,
): NonNullable<CommandArguments[K]> {
  const value = command.given[name];
  if (value !== undefined && value !== null) return value;
  throw new SpokenError(prose`${ASK[name] ?? `Say the ${name}`}: ${usage(command.verb)}`);
}

/** What was read later over what was read before; what arguments of one kind give by their names stands side by side. */
export function mergeGiven(before: CommandArguments, read: CommandArguments): CommandArguments {
  return {
    ...before,
    ...read,
    ...(before.period && read.period ? { period: joinPeriods(before.period, read.period) } : {}),
    ...(before.who && read.who ? { who: { ...before.who, ...read.who } } : {}),
    ...(before.kinds && read.kinds ? { kinds: { ...before.kinds, ...read.kinds } } : {}),
    ...(before.terms && read.terms ? { terms: { ...before.terms, ...read.terms } } : {}),
  };
}
