import { OAuth2Scopes, PermissionFlagsBits, type PermissionsBitField } from "discord.js";

/** What a channel must allow us, and how Discord calls it in its settings. */
export const NEEDED_PERMISSIONS = {
  ViewChannel: "View Channel",
  SendMessages: "Send Messages",
  SendMessagesInThreads: "Send Messages in Threads",
  CreatePublicThreads: "Create Public Threads",
  EmbedLinks: "Embed Links",
  AttachFiles: "Attach Files",
  ReadMessageHistory: "Read Message History",
} as const;

export type NeededPermission = keyof typeof NEEDED_PERMISSIONS;

const NAMES = Object.keys(NEEDED_PERMISSIONS) as NeededPermission[];

/** The permissions of the invite link, as Discord's bit field. */
export const PERMISSION_BITS: bigint = NAMES.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/** Names, as Discord shows them, of the permissions that are not given. */
export function missingPermissions(given: Readonly<PermissionsBitField>): string[] {
  return NAMES.filter((name) => !given.has(PermissionFlagsBits[name])).map((name) => NEEDED_PERMISSIONS[name]);
}

/** What nothing can be posted without. Without the others it is posted all the same, with less. */
const POSTING: ReadonlySet<NeededPermission> = new Set(["ViewChannel", "SendMessages"]);

/** What is less without a permission. */
const LESS: Readonly<Partial<Record<NeededPermission, string>>> = {
  SendMessagesInThreads: "details come as a file instead of in the card's thread",
  CreatePublicThreads: "details come as a file instead of in a thread",
  EmbedLinks: "a card may come without its form",
  AttachFiles: "long diffs are left out",
  ReadMessageHistory: "after a crash a card may come twice",
};

/** Names of missing permissions without which nothing can be posted. */
export function missingToPost(given: Readonly<PermissionsBitField>): string[] {
  const names = new Set<string>([...POSTING].map((name) => NEEDED_PERMISSIONS[name]));
  return missingPermissions(given).filter((name) => names.has(name));
}

/** What comes with less for want of a permission, and how to put it right; null when nothing does. */
export function permissionWarning(given: Readonly<PermissionsBitField>): string | null {
  const lacking = NAMES.filter((name) => !POSTING.has(name) && !given.has(PermissionFlagsBits[name]));
  if (lacking.length === 0) return null;
  const parts = lacking.map((name) => `without ${NEEDED_PERMISSIONS[name]} ${LESS[name] ?? "something is missing"}`);
  return `Cards come here, but ${parts.join("; ")}. To put it right: the channel's settings, Permissions, Fineprint's role.`;
}

/** What to do about permissions that are not given. */
export function permissionFix(missing: readonly string[]): string {
  const many = missing.length > 1;
  return `Fineprint lacks ${many ? "permissions" : "a permission"} there: ${missing.join(", ")}. Open the channel's settings, Permissions, add Fineprint's role and allow ${many ? "them" : "it"}; then /watch again.`;
}

/** The address at which an admin adds the bot to a server, with exactly the permissions it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "),
    permissions: PERMISSION_BITS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
