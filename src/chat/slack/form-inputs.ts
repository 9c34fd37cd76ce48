import type { types } from "@slack/bolt";
import { cutText } from "../../records/safe-text.js";
import type { ArgumentKind, VerbArgument } from "../commands/verbs/verb-types.js";
import { LIMITS } from "./limits.js";

/** Kinds with few values, and those. */
const CHOICES: Readonly<Partial<Record<ArgumentKind, readonly string[]>>> = {
  severity: ["high", "medium", "low"],
  digest: ["daily", "weekly", "off"],
  "digest-mode": ["now", "daily", "weekly", "off"],
  weekday: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  audience: ["compliance", "user", "both"],
  format: ["csv", "json", "md", "pdf"],
  switch: ["on", "off"],
};
/** Kinds whose values are suggested while people type. */
const SUGGESTED: ReadonlySet<ArgumentKind> = new Set([
  ...(["platform", "watched-platform", "platforms", "provision-type", "record", "time-zone"] as const),
]);
/** Kinds that people write in sentences. */
const SENTENCES: ReadonlySet<ArgumentKind> = new Set(["question", "reason"]);

type Element = types.InputBlock["element"];

/** The input of an argument, with what is filled in. */
export function drawInput(argument: VerbArgument, filled: string | undefined): types.InputBlock {
  const { name, help, required } = argument;
  return {
    type: "input",
    block_id: name,
    label: plain(labelOf(name)),
    hint: plain(help),
    optional: !required,
    element: drawElement(argument, filled),
  };
}

function drawElement({ name, kind, help }: VerbArgument, filled: string | undefined): Element {
  const base = { action_id: name };
  const hinted = { ...base, placeholder: plain(cutText(help, LIMITS.placeholder)) };
  if (kind === "person") return { ...hinted, type: "users_select" };
  if (kind === "clock-time") return { ...base, type: "timepicker" };
  if (kind === "date") return { ...base, type: "datepicker" };
  const chosen = filled === undefined ? {} : { initial_option: optionOf(filled) };
  const choices = CHOICES[kind];
  if (choices) return { ...base, ...chosen, type: "static_select", options: choices.map(optionOf) };
  if (kind === "document-type") return { ...hinted, type: "multi_external_select", min_query_length: 0 };
  if (SUGGESTED.has(kind)) {
    return { ...hinted, ...chosen, type: "external_select", min_query_length: kind === "platform" ? 1 : 0 };
  }
  const multiline = SENTENCES.has(kind);
  return { ...base, type: "plain_text_input", multiline, max_length: LIMITS.formText };
}

/** `ai-training` as a label: `Ai training`; never shouted, never more than one line. */
export function labelOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function optionOf(value: string): types.PlainTextOption {
  return { text: plain(cutText(value, LIMITS.optionText)), value };
}

export function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
