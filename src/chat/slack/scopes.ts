/** A permission the app asks for, why, and what happens without it. The manifest and docs/slack.md are made from this. */
export interface Scope {
  readonly scope: string;
  readonly why: string;
  /** What the app does when it was not given. Those that have none it cannot do without. */
  readonly without?: string;
}

export const REQUIRED_SCOPES: readonly Scope[] = [
  { scope: "commands", why: "/watch, /unwatch, /policy and the message shortcut" },
  { scope: "chat:write", why: "posts cards and answers in channels it was invited to" },
  { scope: "app_mentions:read", why: "hears @fineprint, and nothing else that is said" },
  {
    scope: "files:write",
    why: "puts exports and long diffs into the thread as a file",
    without: "they come as text in the thread",
  },
  {
    scope: "files:read",
    why: "reads the list of vendors you give with import as a file, and no other file",
    without: "the list is pasted",
  },
  {
    scope: "users:read",
    why: "names the person a change is assigned to, and people in the audit log, beside their ID",
    without: "the card says a colleague",
  },
  {
    scope: "im:history",
    why: "reads what you write to the app itself, to answer it",
    without: "the app hears nothing in its direct messages; its commands work",
  },
  {
    scope: "channels:read",
    why: "knows which public channels you are in, for the Home tab, and when it is invited to one",
    without: "the Home tab shows the channels in which you set up a watch",
  },
  {
    scope: "groups:read",
    why: "the same for private channels the app was invited to",
    without: "the same as above",
  },
];

/** Not in the manifest: whoever wants one adds it under OAuth & Permissions and installs the app again. */
export const OPTIONAL_SCOPES: readonly Scope[] = [
  {
    scope: "channels:history",
    why: "after a crash, looks whether a card is out before it posts it again; reads which change a thread is about",
    without:
      "such a card is posted again and says that it may be a repeat; the thread's change is known from our own records",
  },
  {
    scope: "channels:read",
    why: "knows who created a channel, where its rights are for admins",
    without: "only admins of the workspace count",
  },
  {
    scope: "usergroups:read",
    why: "knows who is in a user group, where a channel's rights list one",
    without: "only people who are listed by name count",
  },
  {
    scope: "groups:history",
    why: "the same in private channels",
    without: "the same as above",
  },
];
