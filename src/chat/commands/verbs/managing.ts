import { CHANGE, FOR, PAGE, PERIOD, TAG } from "./arguments.js";
import { commandWords, prose } from "./prose.js";
import type { Verb } from "./verb-types.js";

/** Who may do what, and who did what. */
export const MANAGING_VERBS: readonly Verb[] = [
  {
    name: "rights",
    under: "policy-admin",
    aliases: [],
    hidden: ["permissions", "access"],
    usage:
      "[watch:everyone|admins|listed] [decide:…] [manage:…] [person:@name] [group:<role or group>] [scope:workspace] [reset]",
    help: "Who may watch, decide and manage in this channel or the whole workspace",
    more: [
      "watch: watch, unwatch and import. decide: acknowledge, assign, escalate, not material, reopen, snooze. manage: all else that changes what a channel gets.",
      "listed takes admins and the people and groups that are listed; person and group put somebody on the list, or take them off again.",
      "admins are those who may manage the server on Discord; on Slack workspace admins and whoever created the channel.",
      prose`Examples: ${commandWords("rights")} · ${commandWords("rights", "watch:listed person:@dana")} · ${commandWords("rights", "manage:admins scope:workspace")}`,
    ],
    arguments: [
      { name: "watch", kind: "who", required: false, help: "Who may watch and unwatch: everyone, admins or listed" },
      { name: "decide", kind: "who", required: false, help: "Who may decide on changes: everyone, admins or listed" },
      { name: "manage", kind: "who", required: false, help: "Who may change settings: everyone, admins or listed" },
      { name: "person", kind: "listed-person", required: false, help: "Somebody to put on the list, or take off it" },
      { name: "group", kind: "ping", required: false, help: "A role or group to put on the list, or take off it" },
      {
        name: "scope",
        kind: "scope",
        required: false,
        help: "channel, or workspace for all channels without their own",
      },
      { name: "reset", kind: "reset", required: false, help: "As it was at first" },
    ],
    audience: "asker",
    right: "manage",
  },
  {
    name: "profile",
    under: "policy-admin",
    aliases: [],
    hidden: ["weights"],
    usage:
      "[preview|save|undo|drop] [raise:ai-training] [lower:…] [silence:…] [word:…] [protect:…] [without:…] [tag:payments]",
    help: "What this workspace rates higher, lower or not at all; the shared record stays as it is",
    more: [
      "raise and lower move a kind of clause by 20 points, silence keeps it off the channels; word adds 20 points to clauses with a term, protect makes them High at least. Terms are plain words. tag: keeps a rule to watches with that tag.",
      "What you give is a draft: preview says what the last 90 days would have looked like with it, save makes it count, drop forgets it. Every version is kept; undo goes back to the one before. without: takes the rules of a kind or a term out.",
      prose`Examples: ${commandWords("profile", "raise:ai-training,arbitration")} · ${commandWords("profile", 'protect:"health data" tag:hr')} · ${commandWords("profile", "preview")} · ${commandWords("profile", "save")}`,
    ],
    arguments: [
      { name: "do", kind: "profile-act", required: false, help: "preview, save, undo or drop" },
      {
        name: "raise",
        kind: "profile-kinds",
        required: false,
        help: "Kinds of clause that matter more to you, e.g. ai-training",
      },
      { name: "lower", kind: "profile-kinds", required: false, help: "Kinds of clause that matter less to you" },
      { name: "silence", kind: "profile-kinds", required: false, help: "Kinds of clause you do not want cards about" },
      { name: "word", kind: "profile-term", required: false, help: "A term that makes a clause matter more" },
      {
        name: "protect",
        kind: "profile-term",
        required: false,
        help: "A term that makes every change of its clause High",
      },
      { name: "without", kind: "profile-term", required: false, help: "A kind or a term whose rules go" },
      { ...TAG, help: "Only for watches with this tag" },
    ],
    audience: "asker",
    right: "manage",
  },
  {
    name: "rules",
    under: "policy-admin",
    aliases: [],
    hidden: ["noise"],
    usage: "[C-67 clause|heading|kind|wording [save] [high]] [undo R-3]",
    help: "What was found not to matter and is silenced: listed, dated, tried out, undone",
    more: [
      "clause: this clause of the document; heading: all under its heading; kind: this kind of clause on this platform; wording: these words on every platform.",
      "Without save it says what the rule would have silenced in the last 90 days. High changes still come, unless you say high.",
      prose`Examples: ${commandWords("rules")} · ${commandWords("rules", "C-67 kind")} · ${commandWords("rules", "C-67 kind save")} · ${commandWords("rules", "undo R-3")}`,
    ],
    arguments: [
      { ...CHANGE, required: false, help: "The change that does not matter, e.g. C-67" },
      { name: "what", kind: "noise-scope", required: false, help: "clause, heading, kind or wording" },
      { name: "do", kind: "rule-act", required: false, help: "save, or undo with a rule" },
      { name: "rule", kind: "rule-number", required: false, help: "A rule, e.g. R-3" },
      { name: "high", kind: "rule-high", required: false, help: "on: High changes are silenced too" },
    ],
    audience: "asker",
    right: "manage",
  },
  {
    name: "webhook",
    under: "policy-admin",
    aliases: [],
    hidden: ["webhooks", "hook", "hooks"],
    usage:
      "[add https://… [topics:change,decision,deadline,document]] [test|topics|rotate|failed|remove W-3] [replay W-3 [M-12] [since:2026-01-01|last week]]",
    help: "Signed messages to Jira, Linear, a sheet or your own tools; alone: which there are",
    more: [
      "change: a card was posted. decision: somebody acknowledged, assigned, escalated, dismissed or reopened. deadline: a reminder went out. document: a policy cannot be read, or can again.",
      "Messages are signed as Standard Webhooks say; the secret is shown once, to you. rotate makes a new one; the one before signs beside it for 24 hours. What does not arrive is tried again for about three days; failed lists what was given up, replay sends it again under the same IDs.",
      prose`Examples: ${commandWords("webhook", "add https://hooks.example.com/fineprint")} · ${commandWords("webhook", "test W-3")} · ${commandWords("webhook", "replay W-3 since:2026-01-01")}`,
    ],
    arguments: [
      {
        name: "do",
        kind: "hook-act",
        required: false,
        help: "add, test, topics, rotate, failed, replay or remove; nothing lists them",
      },
      { name: "url", kind: "hook-url", required: false, help: "Where the messages are to go, with https" },
      { name: "webhook", kind: "hook-number", required: false, help: "One that is there, e.g. W-3" },
      {
        name: "topics",
        kind: "hook-topics",
        required: false,
        help: "What it is told of: change, decision, deadline, document; all unless told",
      },
      { name: "message", kind: "message-number", required: false, help: "One message to send again, e.g. M-12" },
      { ...PERIOD, help: "With replay: what was given up then, e.g. last week, since 2026-01-31" },
    ],
    audience: "asker",
    right: "manage",
  },
  {
    name: "audit",
    under: "policy-admin",
    aliases: [],
    hidden: [],
    usage: "[last week|since May] [page:2] [for:dana@example.com]",
    help: "Who did what when in this channel: watches, settings, decisions, exports",
    more: [
      prose`As a file: ${commandWords("export", "audit")}. Entries are only added, never changed; the operator sets for how long they are kept.`,
    ],
    arguments: [PERIOD, PAGE, FOR],
    audience: "asker",
    right: "manage",
  },
];
