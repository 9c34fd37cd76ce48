import { InputError } from "../../../errors.js";
import { type RecordId, readRecordId } from "../../../record-id.js";
import type { Verb } from "../verbs/verb-types.js";
import type { CommandArguments } from "./command.js";
import { checkRecordKind } from "./record-values.js";
import type { Token } from "./tokens.js";

/** In characters: a reason stands on the card whole. */
const MOST = { reason: 500, person: 100 } as const;

/** As forms and Discord's options give them; any other `word:` belongs to the reason. */
const OPTION = /^(record|person|reason)[:=](?!\/\/)(.+)$/is;
const MENTION = /^(?:<@[^>]{1,90}>|@\S{1,90})$/;

/**
 * Reads a decision on a change: which one, then who, then why in plain words. The first record's ID is the subject; one
 * further on belongs to the reason, and so does a mention behind its first word. Throws `InputError` for what is too long.
 */
export function readTriageText(tokens: readonly Token[], verb: Verb): CommandArguments {
  const takes = new Set(verb.arguments.map(({ kind }) => kind));
  const words: string[] = [];
  let record: RecordId | undefined;
  let person: string | undefined;
  let inOption = false;
  for (const token of tokens) {
    const option: Option = words.length > 0 && !inOption ? plainWord(token) : readOption(token);
    const found = option.name === "reason" || token.quoted ? null : readRecordId(option.value.replace(/[,:;]$/, ""));
    const named = option.name === "person" || (option.name === "" && words.length === 0 && isMention(token));
    if (found && !record) record = checkRecordKind(found, verb);
    else if (named && takes.has("person") && person === undefined) person = option.value;
    else {
      words.push(words.length > 0 && token.quoted ? `"${option.value}"` : option.value);
      inOption = option.name === "reason";
    }
  }
  const rest = words.join(" ");
  if (takes.has("reason")) return { ...aboutOf(record), ...bounded("person", person), ...bounded("reason", rest) };
  return { ...aboutOf(record), ...bounded("person", person ?? rest) };
}

interface Option {
  /** Empty for a plain word. */
  readonly name: string;
  readonly value: string;
}

/** `reason:…` as forms write it; with words before it that are not an option's, it is one of them. */
function readOption({ text, quoted }: Token): Option {
  const [, name = "", value = text] = quoted ? [] : (OPTION.exec(text) ?? []);
  return { name: name.toLowerCase(), value };
}

function plainWord({ text }: Token): Option {
  return { name: "", value: text };
}

function isMention({ text, quoted }: Token): boolean {
  return !quoted && MENTION.test(text);
}

function aboutOf(record: RecordId | undefined): CommandArguments {
  return record ? { records: [record] } : {};
}

function bounded(name: keyof typeof MOST, text = ""): CommandArguments {
  return text === "" ? {} : { [name]: readBounded(name, text) };
}

/** The text, if it is not too long to stand on a card. Throws `InputError`. */
export function readBounded(name: keyof typeof MOST, text: string): string {
  const max = MOST[name];
  if (text.length <= max) return text;
  throw new InputError(`The ${name} has ${text.length} characters; at most ${max} are kept. Say it shorter.`);
}
