import { RIGHTS, WHO_MAY, type WhoMay } from "../../../channels/rights.js";
import { InputError } from "../../../errors.js";
import type { VerbArgument } from "../verbs/verb-types.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";

/** Where rights may be set for. */
export const SCOPES = ["channel", "workspace"] as const;

const SYNONYMS: Readonly<Record<string, WhoMay>> = {
  all: "everyone",
  everybody: "everyone",
  members: "everyone",
  admin: "admins",
  managers: "admins",
  list: "listed",
};

/** Whether an argument's name is that of a right. */
export function isRight(name: string): name is (typeof RIGHTS)[number] {
  return RIGHTS.some((one) => one === name);
}

/** Who has the right the argument is named after. Throws `InputError` with what is allowed. */
export function readWho(text: string, { name }: VerbArgument, _verb?: unknown): CommandArguments {
  const word = text.trim().toLowerCase();
  const who = WHO_MAY.find((one) => one === word) ?? (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined);
  if (who && isRight(name)) return { who: { [name]: who } };
  throw new InputError(
    `${quoteInput(text)} is nobody a right can be given to. Write ${name}:everyone, ${name}:admins or ${name}:listed.`,
  );
}

/** Throws `InputError` with what is allowed. */
export function readScope(text: string): (typeof SCOPES)[number] {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^server$/, "workspace");
  const scope = SCOPES.find((one) => one === word);
  if (scope) return scope;
  throw new InputError(`${quoteInput(text)} is no scope. Write scope:channel or scope:workspace.`);
}

/** Whether a threshold is for the watches that stand as well, or what that changed is taken back. */
export const APPLIES = ["all", "undo"] as const;

/** `all` or `undo`. Throws `InputError`. */
export function readApply(text: string): (typeof APPLIES)[number] {
  const apply = APPLIES.find((one) => one === text.toLowerCase());
  if (apply) return apply;
  throw new InputError(`${quoteInput(text)} is not known here. Write all or undo.`);
}
