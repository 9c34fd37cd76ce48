import type { ArgumentKind, Verb, VerbArgument } from "../verbs/verb-types.js";
import type { CommandArguments } from "./command.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** How a value is put in where there are fields to fill; each platform draws each of these in its own way. */
export type InputClass =
  /** One of `choices`. */
  | "choice"
  /** One of many, suggested while people type. */
  | "suggested"
  /** Several of many, suggested while people type. */
  | "several"
  /** A whole number within `bounds`. */
  | "number"
  | "switch"
  /** A few words. */
  | "words"
  /** A sentence or more. */
  | "sentence"
  /** Many lines: pasted, or the text of a file where files can be given. */
  | "lines"
  | "person"
  | "channel"
  /** A role or user group. */
  | "group"
  | "time";

/** Where values come from that no list holds; the commands look there. */
export type ValueSource = "platforms" | "watched" | "records" | "tags";

/** All that is known of a kind of argument. */
export interface KindRow {
  readonly input: InputClass;
  /** All its values, where they are few. */
  readonly choices?: readonly string[];
  readonly bounds?: { readonly least: number; readonly most: number };
  /** What is offered while people type: values, or where they come from; nothing where anything may be written. */
  readonly offers?: readonly string[] | ValueSource;
  /** Values beside those offered are right as well: addresses, names in no list. */
  readonly open?: true;
  /** Names under which a command holds it. */
  readonly holds: readonly (keyof CommandArguments)[];
  /** It says what a command is about, so it is offered first on a line. */
  readonly leads?: true;
  /** It says what a command is about, so a form about something does not ask for it again. */
  readonly subject?: true;
  /** On a line it is written with its name: `severity:high`. */
  readonly named?: true;
  /** No form asks for it: it is for people who type, or says nothing but yes. */
  readonly typedOnly?: true;
  /** Reads one value. Throws `InputError` with what is allowed. */
  read(value: string, argument: VerbArgument, verb: Verb): CommandArguments;
  /** The value in a command, as `read` takes it; undefined when it has none. */
  write(given: CommandArguments, argument: VerbArgument): string | undefined;
  /** Takes words that stand on a line without a name. Throws `InputError`. */
  take?(words: readonly Token[], verb: Verb): Taken;
  /** A kind that changes how the whole line of its verb is read. Throws `InputError`. */
  line?(words: readonly Token[], verb: Verb): CommandArguments;
}

export type KindTable = Readonly<Record<ArgumentKind, KindRow>>;
