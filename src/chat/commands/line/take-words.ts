import { findDocumentType } from "../../../catalogue/document-types.js";
import { InputError } from "../../../errors.js";
import { type RecordId, readRecordId } from "../../../record-id.js";
import type { Verb } from "../verbs/verb-types.js";
import { withoutListMarks } from "./list-marks.js";
import { checkRecordKind } from "./record-values.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";
import { findDuration, findProvisionType, findSeverity, isAll, readCount } from "./values.js";
import { takeRuns } from "./word-runs.js";

/** Record IDs, anywhere. Throws `InputError` for kinds the verb does not take. */
export function takeRecords(words: readonly Token[], verb: Verb): Taken {
  const records: RecordId[] = [];
  const rest = words.filter((token) => {
    const record = token.quoted ? null : readRecordId(token.text);
    if (record) records.push(checkRecordKind(record, verb));
    return !record;
  });
  return { given: records.length > 0 ? { records } : {}, rest };
}

/** `high+` anywhere; a bare `high` only as the last word, where it can hardly be part of a name. `only high` is the same. */
export function takeSeverity(words: readonly Token[]): Taken {
  const last = words.findLastIndex(({ text }) => withoutListMarks(text) !== "");
  const index = words.findIndex(({ text, quoted }, at) => {
    const word = withoutListMarks(text);
    const bare = at > 0 && at === last && word.length > 2 && !/^(all|any)$/i.test(word);
    return !quoted && (word.endsWith("+") || bare) && findSeverity(word) !== null;
  });
  const severity = findSeverity(withoutListMarks(words[index]?.text ?? ""));
  return severity ? { given: { severity }, rest: words.toSpliced(index, 1) } : { given: {}, rest: words };
}

/** A number, anywhere. Throws `InputError` for one out of bounds. */
export function takeCount(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && /^\d{1,4}$/.test(text));
  const token = words[index];
  return token
    ? { given: { count: readCount(token.text) }, rest: words.toSpliced(index, 1) }
    : { given: {}, rest: words };
}

/** `7d`, `12 hours` at the end or the start. Throws `InputError` for two. */
export function takeDuration(words: readonly Token[]): Taken {
  const { found, rest } = takeRuns(words, findDuration);
  if (found.length > 1) throw new InputError("Name one duration.");
  const [durationMs] = found;
  return durationMs === undefined ? { given: {}, rest } : { given: { durationMs }, rest };
}

/** `yes` at the end. */
export function takeConfirmation(words: readonly Token[]): Taken {
  const last = words.at(-1);
  const confirmed = last !== undefined && !last.quoted && /^(yes|y|confirm)$/i.test(last.text);
  return confirmed ? { given: { confirmed }, rest: words.slice(0, -1) } : { given: {}, rest: words };
}

/** `full`, and what people write for it, as the last word. */
export function takeFull(words: readonly Token[]): Taken {
  const last = words.at(-1);
  const isFull =
    last !== undefined && !last.quoted && /^(?:full|fully|more|everything|all|whole|details)$/i.test(last.text);
  return isFull ? { given: { full: true }, rest: words.slice(0, -1) } : { given: {}, rest: words };
}

/** Kinds of policy, or all, at the end or the start. */
export function takeDocuments(words: readonly Token[]): Taken {
  const { found, rest } = takeRuns(words, (text) => (isAll(text) ? "all" : (findDocumentType(text)?.id ?? null)));
  if (found.length === 0) return { given: {}, rest };
  const documents = [...new Set(found.filter((id) => id !== "all"))];
  const all = found.includes("all");
  return {
    given: {
      ...(all ? { everything: true } : {}),
      ...(documents.length > 0 ? { documents } : {}),
      words: words.map((token) => token.text).join(" "),
    },
    rest,
  };
}

/** A type of clause at the end or the start. Throws `InputError` for two. */
export function takeType(words: readonly Token[]): Taken {
  const { found, rest } = takeRuns(words, findProvisionType);
  if (found.length > 1) throw new InputError("Name one type of clause at a time.");
  const [type] = found;
  return type ? { given: { type }, rest } : { given: {}, rest };
}

/** `daily` or `weekly` as the last word. */
export function takeDigest(words: readonly Token[]): Taken {
  const last = words.length > 1 ? words.at(-1) : undefined;
  const word = last && !last.quoted ? withoutListMarks(last.text).toLowerCase() : "";
  return word === "daily" || word === "weekly"
    ? { given: { digest: word }, rest: words.slice(0, -1) }
    : { given: {}, rest: words };
}

/** All that is left. */
export function takeSearched(words: readonly Token[]): Taken {
  const searched = words.map(({ text }) => text).join(" ");
  return searched === "" ? { given: {}, rest: [] } : { given: { searched }, rest: [] };
}
