import { InputError } from "../../../errors.js";
import { formatRecordId, readRecordId } from "../../../record-id.js";
import { commandLine, findVerb, getVerb, usageLine, VERB_WORDS } from "../verbs/find-verb.js";
import type { Verb } from "../verbs/verb-types.js";
import { closestWord, quoteInput } from "./closest.js";
import type { Command, CommandArguments } from "./command.js";
import { readDay, readFormat } from "./export-values.js";
import { readFreeText } from "./free-text.js";
import { type GivenOption, splitOptions } from "./options.js";
import { checkRecordKind, isAll, readPositional } from "./positional.js";
import { readSettingOption } from "./setting-values.js";
import { splitTokens, type Token } from "./tokens.js";
import { readTriageText } from "./triage-text.js";
import { readCount, readDigest, readDocumentTypes, readDuration, readProvisionType, readSeverity } from "./values.js";

/**
 * Reads one command line: `/watch coursera severity:high+`, `/policy explain C-67`, `help`. The slash and "policy" may be
 * left out; a record's ID alone shows it; nothing at all is help. Throws `InputError` and nothing else.
 */
export function readCommand(line: string): Command {
  const tokens = splitTokens(line);
  const { verb, rest } = takeVerb(tokens);
  if (verb.arguments.some(({ kind }) => kind === "question"))
    return { verb: verb.name, given: readFreeText(rest, verb) };
  if (verb.arguments.some(({ kind }) => kind === "reason" || kind === "person"))
    return { verb: verb.name, given: readTriageText(rest, verb) };
  const { options, words } = splitOptions(rest, verb);
  if (verb.name === "help") return { verb: "help", given: readTopic(words, options) };
  const given = options.map((option) => readOption(option, verb));
  return { verb: verb.name, given: Object.assign({}, readPositional(words, verb), ...given) };
}

/** The tokens after an optional `/policy`; the first of them names the verb. */
export function withoutPrefix(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  return first && !first.quoted && /^\/?policy$/i.test(first.text) ? tokens.slice(1) : tokens;
}

function takeVerb(tokens: readonly Token[]): { verb: Verb; rest: readonly Token[] } {
  const [first, ...rest] = withoutPrefix(tokens);
  if (!first) return { verb: getVerb("help"), rest: [] };
  const word = first.text.replace(/^\//, "");
  const verb = findVerb(word);
  if (verb) return { verb, rest };
  if (rest.length === 0 && readRecordId(word)) return { verb: getVerb("show"), rest: [first] };
  throw unknownVerb(word);
}

function unknownVerb(word: string): InputError {
  const near = findVerb(closestWord(word, VERB_WORDS) ?? "");
  if (!near) return new InputError(`${quoteInput(word)} is no command. ${commandLine("help")} lists them all.`);
  return new InputError(
    `${quoteInput(word)} is no command. Did you mean ${near.name}? ${near.help}: ${usageLine(near)}`,
  );
}

function readTopic(words: readonly Token[], options: readonly GivenOption[]): CommandArguments {
  const typed = options[0]?.value ?? withoutPrefix(words)[0]?.text;
  if (typed === undefined) return {};
  const verb = findVerb(typed.replace(/^\//, ""));
  if (!verb) throw unknownVerb(typed);
  return { topic: verb.name };
}

function readOption({ argument, value }: GivenOption, verb: Verb): CommandArguments {
  switch (argument.kind) {
    case "platform":
      return { platform: value };
    case "watched-platform":
      return isAll(value) ? { everything: true } : { platform: value };
    case "document-type":
      return documentOption(value);
    case "severity":
      return { severity: readSeverity(value) };
    case "provision-type":
      return { type: readProvisionType(value) };
    case "digest":
      return { digest: readDigest(value) };
    case "record":
      return { records: [recordOption(value, verb)] };
    case "count":
      return { count: readCount(value) };
    case "duration":
      return { durationMs: readDuration(value) };
    case "confirmation":
      return { confirmed: /^(yes|y|true|confirm)$/i.test(value) };
    case "platforms":
      return { names: value.split(",").map((name) => name.trim()) };
    case "format":
      return { format: readFormat(value) };
    case "date":
      return { since: readDay(value) };
    case "question":
    case "reason":
    case "person":
    case "verb":
      return {};
    default:
      return readSettingOption(argument, value);
  }
}

function documentOption(value: string): CommandArguments {
  const types = readDocumentTypes(value);
  return types === "all" ? { everything: true } : { documents: types };
}

function recordOption(value: string, verb: Verb) {
  const record = readRecordId(value);
  if (record) return checkRecordKind(record, verb);
  throw new InputError(`${quoteInput(value)} is no record ID; they look like ${formatRecordId("change", 67)}.`);
}
