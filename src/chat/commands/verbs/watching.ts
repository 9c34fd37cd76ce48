import { COUNT, DOCUMENT, OWNER, PAGE, PLATFORM, PLATFORM_IF_ANY, SEVERITY, STATE, TAG, TYPE } from "./arguments.js";
import { commandWords, prose } from "./prose.js";
import type { Verb } from "./verb-types.js";

/** What a channel watches, and what came of it. */
export const WATCHING_VERBS: readonly Verb[] = [
  {
    name: "watch",
    under: "itself",
    aliases: [],
    hidden: ["subscribe", "follow", "add"],
    usage:
      "<platform or address> [privacy|terms|all] [type:ai-training] [severity:high+] [digest:daily|weekly|off] [tag:payments] [owner:@person] [every:1d]",
    help: "Watch a platform's policies in this channel",
    more: [
      "Without a policy named, the privacy policy and the terms are watched.",
      prose`A second ${commandWords("watch")} changes what you name and keeps the rest. type:all takes a type filter away.`,
      prose`tag: and owner: group watches for lists, digests and reminders. Without a platform they say which watches to change: ${commandWords("watch", "tag:payments severity:high+ every:6h")}`,
      prose`Examples: ${commandWords("watch", "coursera privacy severity:high+")} · ${commandWords("watch", "stack overflow all")} · ${commandWords("watch", "https://example.com/privacy")}`,
    ],
    arguments: [
      PLATFORM,
      DOCUMENT,
      TYPE,
      SEVERITY,
      { name: "digest", kind: "digest", required: false, help: "Digest setting: daily, weekly or off" },
      { ...TAG, help: "Tags to give, e.g. payments,eu; -old takes one away" },
      { ...OWNER, help: "Who looks after it: @name, me or none; mentioned on its High cards" },
      { name: "every", kind: "cadence", required: false, help: "How often it is checked: 1h to 30d, or default" },
      { name: "clear", kind: "clear", required: false, help: "What to take away: owner, tags or every" },
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
    usage: "<platform|D-12|all> [privacy|terms] [tag:old] [owner:@person]",
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
      TAG,
      OWNER,
    ],
    audience: "channel",
    right: "manage",
  },
  {
    name: "import",
    under: "policy-admin",
    aliases: [],
    hidden: ["upload", "bulk"],
    usage: "<list of vendors, a line each, or a file> [guesses:on]",
    help: "Watch a whole list of vendors: a name or an address a line, or CSV",
    more: [
      "CSV has headings: vendor (or address), documents, tags, owner, threshold, digest, every. Only the first is needed.",
      "Each line is told: found, guessed, not found, already here, or what is wrong with it. Only found ones are watched; guesses:on takes the guesses as well. Run it again as often as you like.",
      prose`Typed on one line, names have semicolons between them: ${commandWords("import", "coursera; udemy; zoom")}. The same shape comes back: ${commandWords("export", "watches")}`,
    ],
    arguments: [
      { name: "list", kind: "vendor-list", required: true, help: "A vendor a line, or CSV with headings" },
      { name: "guesses", kind: "switch", required: false, help: "on: what was only guessed is watched as well" },
    ],
    audience: "channel",
    right: "manage",
  },
  {
    name: "list",
    under: "policy",
    aliases: [],
    hidden: ["ls", "watches", "watching"],
    usage: "[mine] [tag:payments] [owner:@person] [severity:high+] [state:unreadable] [page:2]",
    help: "List what this channel watches, what needs attention first",
    more: [
      "First what is switched off or cannot be read, then what has changes nobody has decided on, then the rest by name.",
      "severity: shows only watches with such an undecided change.",
      prose`Examples: ${commandWords("list", "mine")} · ${commandWords("list", "tag:payments state:unreadable")} · ${commandWords("list", "page:2")}`,
    ],
    arguments: [TAG, OWNER, SEVERITY, STATE, PAGE],
    audience: "asker",
    right: "all",
    aboutChannel: true,
  },
  {
    name: "latest",
    under: "policy",
    aliases: [],
    hidden: ["recent", "changes", "news"],
    usage: "[platform] [5] [severity:high+] [tag:payments] [owner:@person]",
    help: "The latest changes of a platform, or of all this channel watches",
    more: [
      prose`Examples: ${commandWords("latest")} · ${commandWords("latest", "coursera 10")} · ${commandWords("latest", "severity:high+")} · ${commandWords("latest", "tag:payments")}`,
    ],
    arguments: [PLATFORM_IF_ANY, COUNT, SEVERITY, TAG, OWNER],
    audience: "asker",
    right: "all",
  },
];
