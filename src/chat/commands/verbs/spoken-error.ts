import { InputError } from "../../../errors.js";
import type { Prose } from "./prose.js";
import { typedProse } from "./typed-prose.js";

/** Bad input from a person, said with commands in the sentence. */
export class SpokenError extends InputError {
  constructor(
    readonly said: Prose,
    options?: ErrorOptions,
  ) {
    super(typedProse(said), options);
  }
}

/** What an error says to a person, its commands as such where it has any. */
export function saidBy(error: Error): Prose {
  return error instanceof SpokenError ? error.said : error.message;
}
