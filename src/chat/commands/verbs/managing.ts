import { PAGE } from "./arguments.js";
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
    name: "audit",
    under: "policy-admin",
    aliases: [],
    hidden: ["who"],
    usage: "[since:2026-01-01] [page:2]",
    help: "Who did what when in this channel: watches, settings, decisions, exports",
    more: [
      prose`As a file: ${commandWords("export", "audit")}. Entries are only added, never changed; the operator sets for how long they are kept.`,
    ],
    arguments: [{ name: "since", kind: "date", required: false, help: "Only since that day, e.g. 2026-01-01" }, PAGE],
    audience: "asker",
    right: "manage",
  },
];
