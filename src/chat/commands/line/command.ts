import type { CardAudience } from "../../../channels/channel-settings.js";
import type { ExportFormat } from "../../../export/types.js";
import type { ProvisionType } from "../../../policy/taxonomy.js";
import type { Severity } from "../../../policy/types.js";
import type { DigestSetting } from "../../../ports.js";
import type { RecordId } from "../../../record-id.js";
import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { VerbName } from "../verbs/verb-types.js";

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
  readonly format?: ExportFormat | "bundle";
  /** A link (L) or a token (T) by its number. */
  readonly access?: AccessId;
  /** The start of a day, UTC. */
  readonly since?: Date;
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
  readonly threads?: boolean;
  readonly short?: boolean;
  /** As typed; null = mention nobody. */
  readonly ping?: string | null;
  /** A known IANA time zone. */
  readonly timeZone?: string;
  readonly audience?: CardAudience;
  readonly budget?: number;
  readonly reset?: boolean;
  /** A look at the digest as it would be now. */
  readonly preview?: boolean;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** `HH:MM`. */
  readonly time?: string;
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
