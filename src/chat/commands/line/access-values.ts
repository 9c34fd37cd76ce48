import { InputError } from "../../../errors.js";
import { quoteInput } from "./closest.js";
import type { AccessId } from "./command.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

const ACCESS = /^([LT])-?([1-9]\d{0,8})$/i;

function findAccess(text: string): AccessId | null {
  const [, letter, digits] = ACCESS.exec(text.trim()) ?? [];
  if (letter === undefined || digits === undefined) return null;
  return { letter: letter.toUpperCase() === "L" ? "L" : "T", id: Number(digits) };
}

/** A link or token as an option's value. Throws `InputError`. */
export function readAccess(text: string): AccessId {
  const access = findAccess(text);
  if (access !== null) return access;
  throw new InputError(`${quoteInput(text)} is no link and no token; they look like L-5 and T-3.`);
}

export function writeAccess(access: AccessId | undefined): string | undefined {
  return access && `${access.letter}-${access.id}`;
}

/** `L-5` anywhere. */
export function takeAccess(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && findAccess(text) !== null);
  const access = findAccess(words[index]?.text ?? "");
  return access ? { given: { access }, rest: words.toSpliced(index, 1) } : { given: {}, rest: words };
}
