/** A command with verbs as its subcommands. */
export type CommandGroup = "policy" | "policy-proof" | "watch-settings" | "policy-admin";

export interface CommandGroupRow {
  readonly name: CommandGroup;
  /** One line, at most 100 characters. */
  readonly help: string;
  /** Only for those who may manage: a platform that can hides it from the others, as a whole. */
  readonly managed: boolean;
}

/**
 * The commands that verbs stand under where a platform counts subcommands (Discord takes 25 of each). Where commands are
 * typed, all of them are `/policy <verb>`.
 */
export const COMMAND_GROUPS: readonly CommandGroupRow[] = [
  { name: "watch-settings", help: "How, when and for how long this channel is told of changes", managed: true },
  { name: "policy-admin", help: "Vendors, owners, rules and records of the whole workspace", managed: true },
  { name: "policy-proof", help: "Citations, checks and files that prove what a policy said", managed: false },
  { name: "policy", help: "Changes, clauses and proof of the policies this channel watches", managed: false },
];
