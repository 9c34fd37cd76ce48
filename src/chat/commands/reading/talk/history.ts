import { formatDay } from "../../../../policy/utc.js";
import type { ClauseChangeRecord, Version } from "../../../../ports.js";
import { formatRecordId } from "../../../../record-id.js";
import { readSince } from "../../../../records/ask/since-when.js";
import { describeClause, flagSentences } from "../../../../records/change-sentences.js";
import type { ChangeView } from "../../../../records/change-view.js";
import { factsLine } from "../../../../records/stated-facts.js";
import { sourceLine } from "../../../notice/clause-blocks.js";
import type { Block, Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { nextStep, text, toAsker } from "../../reply.js";
import { idOf, type TalkSubject } from "./subject.js";

/** Earlier wordings quoted; all of them stand in the diff. */
const QUOTED = 2;

/** "Since when?": the days of the versions, and no day that no version or fact has. */
export async function saySince(subject: TalkSubject, deps: HandlerDeps): Promise<Reply> {
  if (subject.kind === "provision") {
    const { sentence } = await readSince(subject.view.provision, deps.stores);
    return saying([sentence], [nextStep("The words now", "show", idOf(subject))]);
  }
  const { view, main } = subject;
  const { change, before, after } = view;
  const id = formatRecordId("change", change.id);
  const sentences = [
    `${id} was first seen ${formatDay(change.detectedAt)}; the text before it was read ${formatDay(readOn(before.version))}.`,
    ownDates(before.version, after.version),
    stated(
      factsLine(
        view.facts.filter(({ name }) => name === "effective-date"),
        deps.clock.now(),
      ),
    ),
    main === null ? null : clauseSentence(main),
    main?.kind === "added" || main?.provisionId == null ? null : await sinceOf(main.provisionId, deps),
  ];
  return saying(sentences, [nextStep("All changes of this platform", "timeline", view.platform.slug)]);
}

function readOn({ acceptedAt, createdAt }: Version): Date {
  return acceptedAt ?? createdAt;
}

function ownDates(before: Version, after: Version): string | null {
  if (after.dateLine === null) return null;
  return before.dateLine === after.dateLine
    ? `The document's own date did not move: “${after.dateLine}”.`
    : `The document dates itself “${after.dateLine}”.`;
}

function stated(line: string | null): string | null {
  return line === null ? null : `${line}.`;
}

/** That a clause is new tells of its words: whether the text said the like elsewhere is for the reader of the diff. */
function clauseSentence(main: ClauseChangeRecord): string {
  const what = describeClause(main).replace(/\.$/, "");
  if (main.kind === "removed") return `${what}: it stood in the text until then.`;
  return main.kind === "added" ? `${what}: these words are new.` : `${what}.`;
}

async function sinceOf(provisionId: number, { stores }: HandlerDeps): Promise<string> {
  return (await readSince(await stores.provisions.getProvision(provisionId), stores)).sentence;
}

/** "What was it before?": the earlier words, as they stood. */
export async function sayBefore(subject: TalkSubject, { stores }: HandlerDeps): Promise<Reply> {
  if (subject.kind === "change") return changeBefore(subject.view);
  const { provision } = subject.view;
  const { earlier, sentence } = await readSince(provision, stores);
  if (earlier.length === 0) return saying([`No earlier wording is on record. ${sentence}`], []);
  const quotes = earlier.slice(0, QUOTED).map(({ acceptedAt, clause }): Block => {
    return { kind: "quote", text: clause.quote, source: `From ${formatDay(acceptedAt)}` };
  });
  return saying(
    [`${earlier.length === 1 ? "One earlier wording" : `${earlier.length} earlier wordings`} on record.`],
    quotes,
  );
}

function changeBefore(view: ChangeView): Reply {
  const id = formatRecordId("change", view.change.id);
  const quotes = quotesBefore(view);
  const next = nextStep("Old and new, word for word", "diff", id);
  if (quotes.length === 0) {
    const lead = view.clauses.find(({ kind }) => kind === "added");
    const what = lead === undefined ? "" : ` ${describeClause(lead)}`;
    return saying([`${id} quotes no earlier wording: its words are new.${what}`, ...flagSentences(view)], [next]);
  }
  return saying([`Before ${formatDay(view.change.detectedAt)} it said:`], [...quotes, next]);
}

function quotesBefore({ told, clauses }: ChangeView): Block[] {
  const was = told.flatMap((fact) => (fact.was === null ? [] : [{ span: fact.was.quote, source: fact.text }]));
  const stood = clauses.flatMap(({ kind, before }) => {
    return before === null || kind === "moved" ? [] : [{ span: before.quote, source: sourceLine("Before", before) }];
  });
  const shown = (was.length > 0 ? was : stood).slice(0, QUOTED);
  return shown.map(({ span, source }): Block => ({ kind: "quote", text: span, source }));
}

/** A few sentences of ours, then blocks. */
export function saying(sentences: readonly (string | null)[], blocks: readonly Block[]): Reply {
  const summary = sentences.filter((one) => one !== null && one !== "").join(" ");
  return toAsker({ summary, blocks: [text(summary), ...blocks] });
}
