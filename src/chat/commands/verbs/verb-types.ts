import type { RecordKind } from "../../../record-id.js";
import type { Prose } from "./prose.js";
import type { VerbName } from "./verb-name.js";

export type { VerbName };

/** What an argument is; decides how it is read, completed and offered on each platform. */
export type ArgumentKind =
  | "platform"
  | "watched-platform"
  /** Two to four platforms. */
  | "platforms"
  | "document-type"
  | "severity"
  | "provision-type"
  | "digest"
  | "record"
  | "count"
  | "duration"
  | "confirmation"
  /** on or off */
  | "switch"
  /** compliance, user or both */
  | "audience"
  /** Change cards in 7 days. */
  | "budget"
  /** An IANA time zone. */
  | "time-zone"
  /** A role or user group of the platform, or off. */
  | "ping"
  /** The word "reset". */
  | "reset"
  /** now, daily, weekly or off */
  | "digest-mode"
  /** mon … sun */
  | "weekday"
  /** HH:MM, 24 hours */
  | "clock-time"
  /** Plain words: the rest of the line. */
  | "question"
  /** Plain words too: why something was decided. */
  | "reason"
  /** `me`, a name, or how the platform writes a person: `<@ID>`, `<@ID|name>`. */
  | "person"
  /** csv, json, md, pdf or bundle */
  | "format"
  /** L-5 or T-3: a link or a token. */
  | "access"
  /** 2026-01-31 */
  | "date"
  | "verb";

export interface VerbArgument {
  /** Its name as an option: `severity:high`. */
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly required: boolean;
  /** For people; at most 100 characters. */
  readonly help: string;
  /** Kinds of record a `record` argument takes. */
  readonly records?: readonly RecordKind[];
}

export interface Verb {
  readonly name: VerbName;
  /** A command of its own (`/watch`); the others are `/policy <verb>`. */
  readonly top: boolean;
  /** Shown in help. */
  readonly aliases: readonly string[];
  /** Understood, never shown. */
  readonly hidden: readonly string[];
  /** Without the command in front: "coursera [privacy|terms|all]". */
  readonly usage: string;
  /** One line, at most 100 characters (Discord's limit for a description). */
  readonly help: string;
  /** For `help <verb>`: sentences and examples. */
  readonly more: readonly Prose[];
  readonly arguments: readonly VerbArgument[];
  /** Who sees the answer. */
  readonly audience: "asker" | "channel";
  readonly right: "all" | "manage";
}
