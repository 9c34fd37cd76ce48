import { REASON, RECORD_IF_ANY, TAG } from "./arguments.js";
import { commandWords, prose } from "./prose.js";
import type { Verb } from "./verb-types.js";

/** Ways to records for people and programs outside the channel. */
export const ACCESS_VERBS: readonly Verb[] = [
  {
    name: "link",
    under: "watch-settings",
    aliases: [],
    hidden: ["links", "signed-link"],
    usage: "[C-67|P-345|D-12] [14d]",
    help: "An address that opens one record for whoever has it, until it ends; alone: which there are",
    more: [
      "Lasts 14 days unless told. Every opening is counted and logged.",
      prose`Examples: ${commandWords("link", "C-67 7d")} · ${commandWords("link")} · ${commandWords("revoke", "L-5")}`,
    ],
    arguments: [
      RECORD_IF_ANY,
      { name: "duration", kind: "duration", required: false, help: "How long it opens the record, e.g. 7d" },
    ],
    audience: "asker",
    right: "manage",
  },
  {
    name: "feed",
    under: "watch-settings",
    aliases: [],
    hidden: ["feeds", "rss"],
    usage: "[tag:payments] [90d]",
    help: "A feed and a calendar of what this workspace watches, or has tagged, for whoever has the address",
    more: [
      "Lasts 90 days unless told. Every opening is counted and logged.",
      prose`Examples: ${commandWords("feed")} · ${commandWords("feed", "tag:payments 365d")} · ${commandWords("revoke", "L-5")}`,
    ],
    arguments: [
      { ...TAG, help: "Only what has this tag, e.g. payments" },
      { name: "duration", kind: "duration", required: false, help: "How long it opens, e.g. 90d" },
    ],
    audience: "asker",
    right: "manage",
  },
  {
    name: "token",
    under: "watch-settings",
    aliases: [],
    hidden: ["tokens", "api"],
    usage: "[what it is for]",
    help: "A token for programs and assistants to read this workspace's records; alone: which there are",
    more: [
      "It is shown once, and only to you. It reads what this workspace may see, and may ask questions.",
      prose`Examples: ${commandWords("token", "GRC export")} · ${commandWords("revoke", "T-3")}`,
    ],
    arguments: [{ ...REASON, required: false, help: "What it is for, in a few words" }],
    audience: "asker",
    right: "manage",
  },
  {
    name: "revoke",
    under: "watch-settings",
    aliases: [],
    hidden: ["unlink"],
    usage: "<L-5|T-3>",
    help: "Take a link or a token back: it opens nothing any more",
    more: [prose`Which there are: ${commandWords("link")} and ${commandWords("token")}.`],
    arguments: [{ name: "access", kind: "access", required: true, help: "A link or a token, e.g. L-5 or T-3" }],
    audience: "asker",
    right: "manage",
  },
];
