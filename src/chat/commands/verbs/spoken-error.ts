import { InputError } from "../../../errors.js";
import type { Prose } from "./prose.js";
import { typedProse } from "./typed-prose.js";
import type { VerbName } from "./verb-name.js";

/** What may have been meant instead: a command to press. */
export interface Offer {
  readonly label: string;
  readonly verb: VerbName;
  /** As it is typed behind the verb, at most 80 characters. */
  readonly argument: string;
}

/** Bad input from a person, said with commands in the sentence, and with what they may have meant. */
export class SpokenError extends InputError {
  constructor(
    readonly said: Prose,
    { offers = [], ...options }: ErrorOptions & { readonly offers?: readonly Offer[] } = {},
  ) {
    super(typedProse(said), options);
    this.offers = offers;
  }
  readonly offers: readonly Offer[];
}

/** What an error says to a person, its commands as such where it has any. */
export function saidBy(error: Error): Prose {
  return error instanceof SpokenError ? error.said : error.message;
}
