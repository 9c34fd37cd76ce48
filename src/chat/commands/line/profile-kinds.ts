import { InputError } from "../../../errors.js";
import { PROVISION_TYPES } from "../../../policy/taxonomy.js";
import { NOISE_SCOPES, type NoiseScope } from "../../../teams/types.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import type { KindTable } from "./kind-types.js";
import { readSwitch } from "./setting-values.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";
import { readProvisionType } from "./values.js";

const PROFILE_ACTS = ["preview", "save", "undo", "drop"] as const;
const RULE_ACTS = ["save", "undo"] as const;
const KIND_NAMES = ["raise", "lower", "silence"] as const;
const TERM_NAMES = ["word", "protect", "without"] as const;
const MOST_TERM = 80;

/** Kinds of argument for what a workspace teaches: part of the one table in argument-kinds.ts. */
export const PROFILE_KINDS = {
  "profile-act": {
    ...{ input: "choice", choices: PROFILE_ACTS, offers: PROFILE_ACTS, holds: ["act"] },
    read: (value) => ({ act: readWord(value, PROFILE_ACTS) }),
    write: ({ act }) => act,
    take: (words) => takeWord(words, PROFILE_ACTS, (act) => ({ act })),
  },
  "profile-kinds": {
    ...{ input: "several", offers: PROVISION_TYPES, named: true, holds: ["kinds"] },
    read: (value, { name }) => ({ kinds: { [nameOf(name, KIND_NAMES)]: readKinds(value) } }),
    write: ({ kinds }, { name }) => kinds?.[nameOf(name, KIND_NAMES)]?.join(","),
  },
  "profile-term": {
    ...{ input: "words", named: true, holds: ["terms"] },
    read: (value, { name }) => ({ terms: { [nameOf(name, TERM_NAMES)]: readTerm(value) } }),
    write: ({ terms }, { name }) => terms?.[nameOf(name, TERM_NAMES)],
  },
  "noise-scope": {
    ...{ input: "choice", choices: NOISE_SCOPES, offers: NOISE_SCOPES, holds: ["noise"] },
    read: (value) => ({ noise: readWord<NoiseScope>(value, NOISE_SCOPES) }),
    write: ({ noise }) => noise,
    take: (words) => takeWord<NoiseScope>(words, NOISE_SCOPES, (noise) => ({ noise })),
  },
  "rule-act": {
    ...{ input: "choice", choices: RULE_ACTS, offers: RULE_ACTS, holds: ["act"] },
    read: (value) => ({ act: readWord(value, RULE_ACTS) }),
    write: ({ act }) => act,
    take: (words) => takeWord(words, RULE_ACTS, (act) => ({ act })),
  },
  "rule-number": {
    ...{ input: "words", holds: ["rule"] },
    read: (value) => ({ rule: readRule(value) }),
    write: ({ rule }) => (rule === undefined ? undefined : `R-${rule}`),
    take(words) {
      const index = words.findIndex(({ text, quoted }) => !quoted && RULE.test(text));
      const token = words[index];
      return token
        ? { given: { rule: readRule(token.text) }, rest: words.toSpliced(index, 1) }
        : { given: {}, rest: words };
    },
  },
  "rule-high": {
    ...{ input: "switch", choices: ["on", "off"], offers: ["on", "off"], holds: ["high"] },
    read: (value, { name }) => ({ high: readSwitch(name, value) }),
    write: ({ high }) => (high === undefined ? undefined : high ? "on" : "off"),
    take: (words) => takeWord(words, ["high"], () => ({ high: true })),
  },
} satisfies Partial<KindTable>;

const RULE = /^R-?[1-9]\d{0,5}$/i;

function readRule(text: string): number {
  if (RULE.test(text.trim())) return Number(text.trim().replace(/^R-?/i, ""));
  throw new InputError(`${quoteInput(text)} is no rule; they look like R-3.`);
}

function readKinds(text: string) {
  return text
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const type = readProvisionType(part);
      if (type !== "all") return type;
      throw new InputError("A profile is about single kinds of clause; all of them would be none.");
    });
}

function readTerm(text: string): string {
  const term = text.trim().replaceAll(/\s+/g, " ");
  if (/[\p{L}\p{N}]/u.test(term) && term.length <= MOST_TERM) return term;
  throw new InputError(
    `${quoteInput(text)} is no term; write up to ${MOST_TERM} letters, in quotes if it is several words.`,
  );
}

export function readWord<T extends string>(text: string, words: readonly T[]): T {
  const word = words.find((one) => one === text.trim().toLowerCase());
  if (word) return word;
  throw new InputError(`${quoteInput(text)} cannot be done here. Write ${words.join(", ")}.`);
}

export function takeWord<T extends string>(
  tokens: readonly Token[],
  words: readonly T[],
  given: (word: T) => CommandArguments,
): Taken {
  const index = tokens.findIndex(({ text, quoted }) => !quoted && words.some((one) => one === text.toLowerCase()));
  const word = words.find((one) => one === tokens[index]?.text.toLowerCase());
  return word ? { given: given(word), rest: tokens.toSpliced(index, 1) } : { given: {}, rest: tokens };
}

function nameOf<T extends string>(name: string, names: readonly T[]): T {
  const found = names.find((one) => one === name);
  if (!found) throw new Error(`No argument of a profile is called ${name}.`);
  return found;
}
