import type { RecordKind } from "../../../record-id.js";
import type { CommandGroup } from "./command-groups.js";
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
  /** The word "full". */
  | "full"
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
  /** A channel of the platform, as it writes one: `<#ID>`, `<#ID|name>`, an ID. */
  | "channel"
  /** csv, json, md, pdf or bundle */
  | "format"
  /** L-5 or T-3: a link or a token. */
  | "access"
  /** A stretch of time: last month, since 2026-01-31. */
  | "period"
  /** Groups of watches: `payments,eu`, `-old`, none. */
  | "tag"
  /** Who looks after a watch: a person, me or none. */
  | "owner"
  /** What a watch has that is to be taken away. */
  | "clear"
  /** readable, unreadable, unread, muted or off */
  | "state"
  /** How often a document is checked: 1h to 30d, or default. */
  | "cadence"
  /** Of a list that is too long for one message. */
  | "page"
  /** A list of vendors, a line each: pasted, or a file's text. */
  | "vendor-list"
  /** What is exported. */
  | "export-subject"
  /** 14,3,1 or off */
  | "remind-days"
  /** 1 to 30 days, or off */
  | "raise-days"
  /** everyone, admins or listed */
  | "who"
  /** A person to put on a list or take off it. */
  | "listed-person"
  /** preview, save, undo or drop */
  | "profile-act"
  /** Kinds of clause, several with commas. */
  | "profile-kinds"
  /** A plain term. */
  | "profile-term"
  /** clause, heading, kind or wording */
  | "noise-scope"
  /** save or undo */
  | "rule-act"
  /** */
  | "rule-number"
  /** on: High too */
  | "rule-high"
  /** dana@example.com */
  | "mail-address"
  /** add, test, topics, rotate, failed, replay or remove */
  | "hook-act"
  /** The https address of an endpoint. */
  | "hook-url"
  /** W-3 */
  | "hook-number"
  /** M-12 */
  | "message-number"
  /** change, decision, deadline, document: several with commas. */
  | "hook-topics"
  /** all or undo */
  | "apply"
  /** channel or workspace */
  | "scope"
  /** What of a card is wrong. */
  | "wrong-part"
  /** A change in one sentence of somebody's own. */
  | "headline"
  /** worse, better, mixed, editorial or unclear */
  | "direction"
  /** withdraw, reset or reject */
  | "correction-act"
  | "verb"
  /** Part of a name to look for. */
  | "search-word";

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

/** Who may use a verb: everybody, or those who may watch, decide on changes, or manage the channel. */
export type Right = "all" | "watch" | "decide" | "manage";

export interface Verb {
  readonly name: VerbName;
  /**
   * The command it stands under: a command of its own (`/watch`), or a group's. Where a command is typed, every group's verbs
   * are `/policy <verb>`.
   */
  readonly under: "itself" | CommandGroup;
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
  readonly right: Right;
  /** It is about a channel, which may be another than the one it is given in: a forum takes no commands of its own. */
  readonly aboutChannel?: true;
}
