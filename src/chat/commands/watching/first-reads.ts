import { formatMinute } from "../../../policy/utc.js";
import type { PolicyDocument } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { provisionLine } from "../../../records/labels.js";
import { asSentence } from "../../../records/words.js";
import { type Failing, failingNames, sameFailures } from "../../notice/same-failures.js";
import type { Action, CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { button, list, toChannel } from "../reply.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import type { WatchedDocument } from "../watched.js";

/** How long a new watch waits for its first reads before it says that they take longer. */
const POLLS = 60;
const POLL_MS = 1_000;
const ALL_PROVISIONS = 10_000;
/** Longest argument of a button. */
const MAX_ARGUMENT = 80;

/** After a watch: waits, bounded, until its pages were read or failed, then says once what came of it. */
export async function reportFirstReads(
  watched: readonly WatchedDocument[],
  context: CommandContext,
  run: { deps: HandlerDeps; signal: AbortSignal },
): Promise<void> {
  const { deps, signal } = run;
  const before = new Map(watched.map(({ document }) => [document.id, document]));
  const documents = await waitForReads(before, deps, signal);
  if (signal.aborted) return;
  const read = documents.map((document) => {
    const platform = watched.find((one) => one.document.id === document.id)?.platform ?? { name: "" };
    return { document, platform };
  });
  const failed = ({ document }: Failing) => !isRead(document) && hasFailed(document, before.get(document.id));
  const groups = [
    ...read.filter((one) => !failed(one)).map((one) => [one] as const),
    ...sameFailures(read.filter(failed)),
  ];
  const lines = await Promise.all(
    groups.map(async (group) => {
      const [{ document }] = group;
      return prose`${failingNames(group)} ${await describeRead(document, before.get(document.id), { deps, group })}`;
    }),
  );
  const unread = documents.filter((document) => !isRead(document));
  await context.followUp(
    toChannel({ summary: lines.map(typedProse).join(" "), blocks: list(lines), actions: retry(unread) }),
  );
}

function retry(unread: readonly PolicyDocument[]): Action[] {
  const ids = unread.map(({ id }) => formatRecordId("document", id)).join(" ");
  return ids === "" || ids.length > MAX_ARGUMENT ? [] : [button("Try again", "check", ids)];
}

type Before = ReadonlyMap<number, PolicyDocument>;

async function waitForReads(before: Before, deps: HandlerDeps, signal: AbortSignal): Promise<PolicyDocument[]> {
  for (let poll = 1; ; poll += 1) {
    await deps.sleep(POLL_MS, signal);
    const documents = await Promise.all([...before.keys()].map((id) => deps.stores.documents.getDocument(id)));
    const settled = documents.every((document) => isRead(document) || hasFailed(document, before.get(document.id)));
    if (settled || signal.aborted || poll === POLLS) return documents;
  }
}

function isRead(document: PolicyDocument): boolean {
  return document.state === "verified" && document.currentVersionId !== null;
}

function hasFailed(document: PolicyDocument, before: PolicyDocument | undefined): boolean {
  return document.failedReads > (before?.failedReads ?? 0);
}

async function describeRead(
  document: PolicyDocument,
  before: PolicyDocument | undefined,
  { deps, group }: { readonly deps: HandlerDeps; readonly group: readonly Failing[] },
): Promise<Prose> {
  if (isRead(document)) return describeText(document, deps);
  if (!hasFailed(document, before)) return "is not read yet; I go on trying. The watch stays.";
  const problem = document.problem ?? "the page could not be read";
  const again = commandWords("check", group.map((one) => formatRecordId("document", one.document.id)).join(" "));
  const [were, stay] = group.length === 1 ? ["was", "The watch stays"] : ["were", "The watches stay"];
  return prose`${were} not read: ${asSentence(problem)} ${stay}, next try ${formatMinute(document.nextCheckAt)}; from ten minutes on also ${again}`;
}

async function describeText({ id, currentVersionId }: PolicyDocument, { stores }: HandlerDeps): Promise<string> {
  if (currentVersionId === null) return "is not read yet.";
  const [version, provisions] = await Promise.all([
    stores.versions.readVersion(currentVersionId),
    stores.provisions.listProvisions({ documentId: id, limit: ALL_PROVISIONS }),
  ]);
  const clauses = version.content.clauses.filter(({ kind }) => kind !== "heading").length;
  const [highest] = provisions.filter(({ severity }) => severity !== null);
  const top = highest ? `highest: ${provisionLine(highest)}` : "none with a severity";
  return `was read: ${countOf(clauses, "clause")}, ${countOf(provisions.length, "provision")}, ${top}.`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
