import { InputError } from "../../../errors.js";
import { HOOK_TOPICS } from "../../../ports.js";
import { quoteInput } from "./closest.js";
import { HOOK_ACTS } from "./command.js";
import type { KindTable } from "./kind-types.js";
import { readWord, takeWord } from "./profile-kinds.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** Longer addresses are taken by no server. */
const MOST_URL = 2_000;
const HOOK = /^W-?([1-9]\d{0,8})$/i;
const MESSAGE = /^M-?([1-9]\d{0,8})$/i;
/** RFC 5321: a path has at most 256 characters, with its brackets. */
const MOST_MAIL = 254;
const MAIL =
  /^([A-Za-z0-9][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63})@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,63})$/;
const ADDRESS = /^https?:\/\/\S/i;

/** Kinds of argument for people and endpoints outside chat: part of the one table in argument-kinds.ts. */
export const OUTSIDE_KINDS = {
  "mail-address": {
    ...{ input: "words", named: true, holds: ["address"] },
    read: (value) => ({ address: readMail(value) }),
    write: ({ address }) => address,
  },
  "hook-act": {
    ...{ input: "choice", choices: HOOK_ACTS, offers: HOOK_ACTS, holds: ["hookAct"] },
    read: (value) => ({ hookAct: readWord(value, HOOK_ACTS) }),
    write: ({ hookAct }) => hookAct,
    take: (words) => takeWord(words, HOOK_ACTS, (hookAct) => ({ hookAct })),
  },
  "hook-url": {
    ...{ input: "words", holds: ["hookUrl"] },
    read: (value) => ({ hookUrl: readAddress(value) }),
    write: ({ hookUrl }) => hookUrl,
    take(words) {
      const index = words.findIndex(({ text }) => ADDRESS.test(text));
      const token = words[index];
      if (!token) return { given: {}, rest: words };
      return { given: { hookUrl: readAddress(token.text) }, rest: words.toSpliced(index, 1) };
    },
  },
  "hook-number": {
    ...{ input: "words", holds: ["hook"], subject: true },
    read: (value) => ({ hook: readNumber(value, HOOK, "webhook; they look like W-3") }),
    write: ({ hook }) => (hook === undefined ? undefined : `W-${hook}`),
    take: (words) => takeNumber(words, HOOK, "hook"),
  },
  "message-number": {
    ...{ input: "words", holds: ["message"] },
    read: (value) => ({ message: readNumber(value, MESSAGE, "message; they look like M-12") }),
    write: ({ message }) => (message === undefined ? undefined : `M-${message}`),
    take: (words) => takeNumber(words, MESSAGE, "message"),
  },
  "hook-topics": {
    ...{ input: "several", offers: HOOK_TOPICS, named: true, holds: ["topics"] },
    read: (value) => ({ topics: readTopics(value) }),
    write: ({ topics }) => topics?.join(","),
  },
} satisfies Partial<KindTable>;

/** As it was typed, without the marks that chats put around addresses; whether it may be told is for the command. */
function readAddress(text: string): string {
  const address = text.trim().replace(/^<([^|<>]+)(?:\|[^<>]*)?>$/, "$1");
  if (ADDRESS.test(address) && URL.canParse(address) && address.length <= MOST_URL) return new URL(address).href;
  throw new InputError(`${quoteInput(text)} is no web address; it begins with https://.`);
}

/** One plain address as RFC 5321 has most of them; nothing that could be read as a list, a name or a header. */
function readMail(text: string): string {
  // Slack makes links of addresses: `<mailto:dana@example.com|dana@example.com>`.
  const address = text.trim().replace(/^<mailto:([^|<>]+)(?:\|[^<>]*)?>$/i, "$1");
  const [, name, domain] = MAIL.exec(address) ?? [];
  if (name !== undefined && domain !== undefined && address.length <= MOST_MAIL)
    return `${name}@${domain.toLowerCase()}`;
  throw new InputError(`${quoteInput(text)} is no e-mail address; they look like dana@example.com.`);
}

function readNumber(text: string, shape: RegExp, what: string): number {
  const digits = shape.exec(text.trim())?.[1];
  if (digits !== undefined) return Number(digits);
  throw new InputError(`${quoteInput(text)} is no ${what}.`);
}

function takeNumber(words: readonly Token[], shape: RegExp, name: "hook" | "message"): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && shape.test(text));
  const digits = shape.exec(words[index]?.text ?? "")?.[1];
  if (digits === undefined) return { given: {}, rest: words };
  return { given: { [name]: Number(digits) }, rest: words.toSpliced(index, 1) };
}

function readTopics(text: string) {
  const topics = text
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => readWord(part.trim().replace(/s$/i, ""), HOOK_TOPICS));
  if (topics.length > 0) return HOOK_TOPICS.filter((topic) => topics.includes(topic));
  throw new InputError(`Say which: ${HOOK_TOPICS.join(", ")}.`);
}
