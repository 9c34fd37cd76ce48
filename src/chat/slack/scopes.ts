/** A permission the app asks for, why, and what happens without it. The manifest and docs/slack.md are made from this. */
export interface Scope {
  readonly scope: string;
  readonly why: string;
  /** What the app does when it was not given. Required scopes have none: without them it does not work. */
  readonly without?: string;
}

export const REQUIRED_SCOPES: readonly Scope[] = [
  { scope: "commands", why: "/watch, /unwatch, /policy and the message shortcut" },
  { scope: "chat:write", why: "posts cards and answers in channels it was invited to" },
  { scope: "app_mentions:read", why: "hears @fineprint, and nothing else that is said" },
];

/** Not in the manifest: whoever wants one adds it under OAuth & Permissions and installs the app again. */
export const OPTIONAL_SCOPES: readonly Scope[] = [
  {
    scope: "files:write",
    why: "puts long diffs into the thread as a file",
    without: "they come as messages in the thread",
  },
  {
    scope: "channels:history",
    why: "after a crash, looks whether a card is out before it posts it again; reads which change a thread is about",
    without:
      "such a card is posted again and says that it may be a repeat; the thread's change is known from our own records",
  },
  {
    scope: "groups:history",
    why: "the same in private channels",
    without: "the same as above",
  },
  {
    scope: "users:read",
    why: "names the person chosen in a form on the card",
    without: "their Slack ID stands there",
  },
];
