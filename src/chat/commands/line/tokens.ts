import { InputError } from "../../../errors.js";
import { isGroupName } from "../verbs/find-verb.js";

/** Longest command line in characters. */
export const MAX_LINE = 2_000;

/** One word of a command line. A quoted one is never an option, an ID or a keyword. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

/** The tokens after an optional `/policy` (or what it is elsewhere: `/watch-settings`); the first of them names the verb. */
export function withoutPrefix(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  return first && !first.quoted && isGroupName(first.text) ? tokens.slice(1) : tokens;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "”", "'": "'", "‘": "’" };
const BREAK = /[\s\p{Cc}\p{Cf}]/u;
/** Slack and Discord wrap addresses: `<https://example.com|example.com>`. */
const WRAPPED = /^<(https?:\/\/[^|<>]+)(?:\|[^<>]*)?>$/i;

/** Splits a line into words; quotes keep words together, an unclosed quote is a plain character. Throws `InputError` when too long. */
export function splitTokens(line: string): Token[] {
  if (line.length > MAX_LINE) throw new InputError(`That is too long; a command has at most ${MAX_LINE} characters.`);
  const tokens: Token[] = [];
  let index = 0;
  while (index < line.length) {
    if (BREAK.test(line.charAt(index))) {
      index += 1;
      continue;
    }
    const token = readQuoted(line, index) ?? readBare(line, index);
    if (token.text !== "") tokens.push({ text: token.text, quoted: token.quoted });
    index = token.end;
  }
  return tokens;
}

interface Read extends Token {
  readonly end: number;
}

function readQuoted(line: string, start: number): Read | null {
  const closing = CLOSING[line.charAt(start)];
  if (!closing) return null;
  const end = line.indexOf(closing, start + 1);
  if (end < 0) return null;
  return { text: line.slice(start + 1, end).trim(), quoted: true, end: end + 1 };
}

/** A bare word; quotes after `name:` belong to it, so that `type:"ai training"` is one word. */
function readBare(line: string, start: number): Read {
  let end = start;
  let text = "";
  while (end < line.length && !BREAK.test(line.charAt(end))) {
    const quoted = /[:=]$/.test(text) ? readQuoted(line, end) : null;
    text += quoted ? quoted.text : line.charAt(end);
    end = quoted ? quoted.end : end + 1;
  }
  return { text: WRAPPED.exec(text)?.[1] ?? text, quoted: false, end };
}
