import type { types } from "@slack/bolt";
import { cutText } from "../../records/safe-text.js";
import { upperFirst } from "../../records/words.js";
import { kindOf } from "../commands/line/argument-kinds.js";
import type { InputClass, KindRow } from "../commands/line/kind-types.js";
import type { VerbArgument } from "../commands/verbs/verb-types.js";
import { LIMITS } from "./limits.js";

type Element = types.InputBlock["element"];

/** Whether an argument can be given as a file instead of written out. */
export function takesFile(argument: VerbArgument): boolean {
  return kindOf(argument).input === "lines";
}

/** The name of the input that takes an argument as a file. */
export function fileFieldOf(name: string): string {
  return `${name}:file`;
}

/** The inputs of an argument: with `files`, what may be long can be given as a file as well, and either will do. */
export function drawInputs(
  argument: VerbArgument,
  { filled, files }: { readonly filled: string | undefined; readonly files: boolean },
): types.InputBlock[] {
  if (!files || !takesFile(argument)) return [drawInput(argument, filled)];
  return [{ ...drawInput(argument, filled), optional: true }, drawFile(argument.name)];
}

function drawFile(argument: string): types.InputBlock {
  const name = fileFieldOf(argument);
  return {
    type: "input",
    block_id: name,
    label: plain("Or as a file"),
    hint: plain("CSV in UTF-8, up to 1 MB"),
    optional: true,
    element: { type: "file_input", action_id: name, filetypes: [...FILE_TYPES], max_files: 1 },
  };
}

/** Endings of a list's file; what is in it is judged when it is read. */
const FILE_TYPES = ["csv", "tsv", "txt"] as const;

function drawInput(argument: VerbArgument, filled: string | undefined): types.InputBlock {
  const { name, help, required } = argument;
  const kind = kindOf(argument);
  const placeholder = plain(cutText(help, LIMITS.placeholder));
  return {
    type: "input",
    block_id: name,
    label: plain(labelOf(name)),
    hint: plain(help),
    optional: !required,
    element: DRAWN[kind.input]({ action_id: name, placeholder }, kind, filled),
  };
}

interface Base {
  readonly action_id: string;
  readonly placeholder: types.PlainTextElement;
}
type Draw = (base: Base, kind: KindRow, filled: string | undefined) => Element;

/** How each class of input is drawn in a form. */
const DRAWN: Readonly<Record<InputClass, Draw>> = {
  choice: drawChoices,
  suggested: (base, { open }, filled) => ({
    ...{ ...base, type: "external_select", min_query_length: open ? 1 : 0 },
    ...(filled === undefined ? {} : { initial_option: optionOf(filled) }),
  }),
  several: (base, _kind, filled) => ({
    ...{ ...base, type: "multi_external_select", min_query_length: 0 },
    ...(filled === undefined ? {} : { initial_options: filled.split(/, ?/).map(optionOf) }),
  }),
  number: drawText,
  switch: drawChoices,
  words: drawText,
  sentence: (base, kind, filled) => ({ ...drawText(base, kind, filled), multiline: true }),
  lines: (base, kind, filled) => ({ ...drawText(base, kind, filled), multiline: true, max_length: LIMITS.formLines }),
  person: (base) => ({ ...base, type: "users_select" }),
  channel: ({ action_id }) => ({
    ...{ action_id, type: "conversations_select", default_to_current_conversation: true },
    filter: { include: ["public", "private"], exclude_bot_users: true },
  }),
  group: drawText,
  time: ({ action_id }, _kind, filled) => ({
    ...{ action_id, type: "timepicker" },
    ...(filled === undefined ? {} : { initial_time: filled }),
  }),
};

function drawChoices({ action_id }: Base, { choices = [] }: KindRow, filled: string | undefined): Element {
  const chosen = filled === undefined ? {} : { initial_option: optionOf(filled) };
  return { action_id, ...chosen, type: "static_select", options: choices.map(optionOf) };
}

function drawText({ action_id }: Base, _kind: KindRow, filled: string | undefined): types.PlainTextInput {
  const value = filled === undefined ? {} : { initial_value: cutText(filled, LIMITS.formText) };
  return { action_id, ...value, type: "plain_text_input", multiline: false, max_length: LIMITS.formText };
}

/** `ai-training` as a label: `Ai training`; never shouted, never more than one line. */
export function labelOf(name: string): string {
  return upperFirst(name.replaceAll("-", " "));
}

function optionOf(value: string): types.PlainTextOption {
  return { text: plain(cutText(value, LIMITS.optionText)), value };
}

export function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
