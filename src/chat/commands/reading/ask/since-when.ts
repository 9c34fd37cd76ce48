import type { AnswerCandidate } from "../../../../policy/answer/answer.js";
import { formatDay } from "../../../../policy/utc.js";
import type { Provision, ProvisionWording, VersionStore } from "../../../../ports.js";
import { formatRecordId } from "../../../../record-id.js";
import type { Block } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { list, text } from "../../reply.js";
import type { AskedText } from "./sources.js";

/** The provision a quoted clause is, if it is one. */
export function provisionOf({ start, end }: AnswerCandidate, { provisions }: AskedText): Provision | undefined {
  return provisions.find(({ clause }) => clause.start === start && clause.end === end);
}

export interface SinceWhen {
  readonly sentence: string;
  readonly blocks: readonly Block[];
}

/** Since when the clause and its present wording stand, from the versions on record; never earlier than the first read. */
export async function tellSince(
  provision: Provision,
  { document }: AskedText,
  { stores }: HandlerDeps,
): Promise<SinceWhen> {
  const wordings = await stores.provisions.listWordings(provision.id);
  const firstId = await firstVersion(document.id, stores.versions);
  const id = formatRecordId("provision", provision.id);
  const [first] = wordings;
  const last = wordings.at(-1);
  const atLeast = first?.versionId === firstId ? "at least since" : "since";
  const began = first
    ? `${id} stands ${atLeast} ${formatDay(first.acceptedAt)}`
    : `${id} was first seen ${formatDay(provision.firstSeenAt)}`;
  const before = first?.versionId === firstId ? ", when the document was first read" : "";
  const now = last && wordings.length > 1 ? `; in these words since ${formatDay(last.acceptedAt)}` : "";
  return { sentence: `${began}${before}${now}.`, blocks: earlierWordings(wordings) };
}

function earlierWordings(wordings: readonly ProvisionWording[]): Block[] {
  const earlier = wordings.slice(0, -1).reverse();
  if (earlier.length === 0) return [];
  return [
    text("Earlier wordings, newest first:"),
    ...earlier.slice(0, 3).map(({ acceptedAt, clause }): Block => {
      return { kind: "quote", text: clause.quote, source: `From ${formatDay(acceptedAt)}` };
    }),
    ...list(earlier.slice(3).map(({ acceptedAt }) => `From ${formatDay(acceptedAt)}: another wording`)),
  ];
}

const ALL_VERSIONS = 10_000;

async function firstVersion(documentId: number, versions: VersionStore): Promise<number | undefined> {
  const accepted = (await versions.listVersions(documentId, ALL_VERSIONS)).filter(
    ({ acceptedAt }) => acceptedAt !== null,
  );
  return accepted.at(-1)?.id;
}
