import { FineprintError } from "../../src/errors.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import { type PlacedReading, type ReadWording, readWordings, type Wording } from "../../src/policy/clause-reading.js";
import { titleOfType } from "../../src/policy/type-titles.js";
import type { PolicyText } from "../../src/policy/types.js";
import type { PolicyEngine, StaleDocument } from "../../src/ports.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { tellOlder } from "./tell-later.js";

/** Documents and wordings of one run: a process that ends waits for its job in hand. */
const DOCUMENTS_A_RUN = 25;
const WORDINGS_A_RUN = 300;

/**
 * After an upgrade of the analyser, reads anew what an older one read: provisions of current versions, some documents a
 * run, clauses of changes from before readings were kept, and changes that nothing was told of. Silently: no text changed, so
 * nothing is news, and a change record keeps the reading it was told with.
 */
export async function renew(_payload: unknown, deps: StepDeps): Promise<Outcome> {
  const { readings } = deps.stores;
  const stale = await readings.findStale(ANALYSER_VERSION, 0, DOCUMENTS_A_RUN);
  for (const document of stale) await renewDocument(document, deps);
  const wordings = await renewWordings(deps);
  const told = await tellOlder(deps);
  if (stale.length === 0 && wordings === 0 && told === 0) return { kind: "renewed", documents: 0, left: 0 };
  const left = await readings.countStale(ANALYSER_VERSION);
  deps.logger.info(
    { documents: stale.length, left, wordings, told, analyser: ANALYSER_VERSION },
    left === 0 ? "readings renewed" : "renewing readings",
  );
  if (left === 0 && stale.length > 0) await readings.prune(ANALYSER_VERSION);
  return { kind: "renewed", documents: stale.length, left };
}

/** One that cannot be read anew keeps its readings, and stands in nobody's way. */
async function renewDocument({ documentId, versionId }: StaleDocument, deps: StepDeps): Promise<void> {
  const { stores, engine, clock } = deps;
  try {
    const { content } = await stores.versions.readVersion(versionId);
    const clauses = await engine.read(content);
    const titles = clauses.map(titleOf);
    const renewal = { documentId, versionId, clauses, titles, analyser: ANALYSER_VERSION, now: clock.now() };
    await stores.readings.renew(renewal);
  } catch (error) {
    if (!(error instanceof FineprintError) || error.retryable) throw error;
    deps.logger.error({ documentId, versionId, err: error }, "readings not renewed");
  }
}

async function renewWordings({ stores, engine }: StepDeps): Promise<number> {
  const unread = await stores.readings.listUnread(WORDINGS_A_RUN);
  if (unread.length === 0) return 0;
  const read = await readThese(unread, engine);
  const known = unread.flatMap((one, at) => (read[at] ? [{ ...one, reading: read[at].reading }] : []));
  await stores.readings.saveUnread(known, ANALYSER_VERSION);
  return unread.length;
}

/** Wordings from anywhere, read as clauses of one text. */
async function readThese(wordings: readonly Wording[], engine: Pick<PolicyEngine, "read">): Promise<ReadWording[]> {
  let end = 0;
  const clauses = wordings.map(({ quote, path }) => {
    const start = end;
    end += quote.length;
    return { kind: "paragraph" as const, path, start, end, linkShare: 0 };
  });
  const text: PolicyText = {
    ...{ extractor: "", title: null, language: null, dateLine: null },
    ...{ text: wordings.map(({ quote }) => quote).join(""), clauses },
  };
  return readWordings(await engine.read(text));
}

function titleOf({ types }: PlacedReading): string {
  return titleOfType(types[0]?.id ?? "other");
}
