import { COUNT, DOCUMENT, PLATFORM, PLATFORM_IF_ANY, SEVERITY, TYPE, WATCHED_DOCUMENT } from "./arguments.js";
import { commandWords, prose } from "./prose.js";
import type { Verb } from "./verb-types.js";

/** What a channel watches, and what came of it. */
export const WATCHING_VERBS: readonly Verb[] = [
  {
    name: "watch",
    under: "itself",
    aliases: [],
    hidden: ["subscribe", "follow", "add"],
    usage: "<platform or address> [privacy|terms|all] [type:ai-training] [severity:high+] [digest:daily|weekly|off]",
    help: "Watch a platform's policies in this channel",
    more: [
      "Without a policy named, the privacy policy and the terms are watched.",
      prose`A second ${commandWords("watch")} changes what you name and keeps the rest. type:all takes a type filter away.`,
      prose`Examples: ${commandWords("watch", "coursera privacy severity:high+")} · ${commandWords("watch", "stack overflow all")} · ${commandWords("watch", "https://example.com/privacy")}`,
    ],
    arguments: [
      PLATFORM,
      DOCUMENT,
      TYPE,
      SEVERITY,
      { name: "digest", kind: "digest", required: false, help: "Digest setting: daily, weekly or off" },
      {
        name: "record",
        kind: "record",
        required: false,
        help: "A document by its ID, e.g. D-12",
        records: ["document"],
      },
    ],
    audience: "channel",
    right: "manage",
  },
  {
    name: "unwatch",
    under: "itself",
    aliases: [],
    hidden: ["unsubscribe", "unfollow", "remove"],
    usage: "<platform|D-12|all> [privacy|terms]",
    help: "Stop watching a platform, one document, or everything in this channel",
    more: [
      prose`${commandWords("unwatch", "all")} asks first; ${commandWords("unwatch", "all yes")} does it. Only this channel's own watches are touched.`,
    ],
    arguments: [
      { ...PLATFORM, kind: "watched-platform", help: "A platform this channel watches, or all" },
      DOCUMENT,
      {
        name: "record",
        kind: "record",
        required: false,
        help: "A document by its ID, e.g. D-12",
        records: ["document"],
      },
      { name: "confirm", kind: "confirmation", required: false, help: "yes, to stop all watches" },
    ],
    audience: "channel",
    right: "manage",
  },
  {
    name: "list",
    under: "policy",
    aliases: [],
    hidden: ["ls", "watches", "watching"],
    usage: "",
    help: "List what this channel watches, and whether it can be read",
    more: ["Shows each document with its threshold, its state and when it was last verified."],
    arguments: [],
    audience: "asker",
    right: "all",
    aboutChannel: true,
  },
  {
    name: "latest",
    under: "policy",
    aliases: [],
    hidden: ["recent", "changes", "news"],
    usage: "[platform] [5] [severity:high+]",
    help: "The latest changes of a platform, or of all this channel watches",
    more: [
      prose`Examples: ${commandWords("latest")} · ${commandWords("latest", "coursera 10")} · ${commandWords("latest", "severity:high+")}`,
    ],
    arguments: [PLATFORM_IF_ANY, COUNT, SEVERITY],
    audience: "asker",
    right: "all",
  },
  {
    name: "check",
    under: "policy",
    aliases: [],
    hidden: ["recheck", "refresh", "retry"],
    usage: "<D-12|platform>",
    help: "Look at a watched policy now, and say what came of it",
    more: [
      "Each policy once in ten minutes, at most five at a time; it is looked at by itself as well.",
      prose`Examples: ${commandWords("check", "D-12")} · ${commandWords("check", "coursera")}`,
    ],
    arguments: [
      { ...PLATFORM, kind: "watched-platform", help: "A platform this channel watches" },
      DOCUMENT,
      WATCHED_DOCUMENT,
    ],
    audience: "asker",
    right: "all",
  },
];
