import { CHANGE, REASON } from "./arguments.js";
import { commandWords, prose } from "./prose.js";
import type { Verb } from "./verb-types.js";

/** Saying that a card is wrong, and putting it right for the workspace. */
export const CORRECTING_VERBS: readonly Verb[] = [
  {
    name: "wrong",
    under: "policy-proof",
    aliases: [],
    hidden: ["incorrect", "mistake"],
    usage: "<C-67> [summary|direction|severity|not-a-change|other] [in your own words], or list",
    help: "Say that a card is wrong and what of it; those who may manage are told in its thread",
    more: [
      "In the thread of a card say it in words: @fineprint this is wrong, the direction is the other way.",
      prose`${commandWords("wrong", "list")} shows what was said here and what came of it; ${commandWords("export", "wrong")} gives it as a file.`,
      prose`Examples: ${commandWords("wrong", "C-67 direction it is better now")} · ${commandWords("wrong", "C-67 not-a-change")}`,
    ],
    arguments: [
      CHANGE,
      {
        name: "what",
        kind: "wrong-part",
        required: true,
        help: "summary, direction, severity, not-a-change or other",
      },
      { ...REASON, required: false, help: "What would be right, in at most 500 characters" },
    ],
    audience: "asker",
    right: "all",
  },
  {
    name: "correct",
    under: "policy-admin",
    aliases: [],
    hidden: ["fix", "amend"],
    usage: "[C-67 [headline:…] [direction:worse] [severity:high] [withdraw|reset|reject] [why]]",
    help: "Put a change's card right for this workspace, or reject what was said of it; alone: what waits",
    more: [
      "Every card of the change in this workspace is drawn anew, marked with your name, and its thread says so. The record that others see stays as it is.",
      "withdraw says it is not a change; reset takes all corrections back; reject says why what was reported is not right.",
      prose`Examples: ${commandWords("correct", 'C-67 headline:"They may now share your data" direction:worse')} · ${commandWords("correct", "C-67 withdraw only the layout moved")} · ${commandWords("correct", "C-67 reject section 4 does say so")}`,
    ],
    arguments: [
      { ...CHANGE, required: false },
      {
        name: "headline",
        kind: "headline",
        required: false,
        help: "What changed, in your own words, at most 160 characters",
      },
      { name: "direction", kind: "direction", required: false, help: "worse, better, mixed, editorial or unclear" },
      { name: "severity", kind: "severity", required: false, help: "high, medium or low" },
      { name: "do", kind: "correction-act", required: false, help: "withdraw, reset, or reject what was reported" },
      { ...REASON, required: false, help: "Why, in at most 500 characters" },
    ],
    audience: "asker",
    right: "manage",
  },
];
