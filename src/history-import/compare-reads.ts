import type { ChangeReport, ClausePair, PolicyText } from "../policy/types.js";
import { type ImportDeps, isAnalysisFault } from "./import-deps.js";
import { LanguageWait } from "./lasting-language.js";

/** A read stored as a version. */
export interface PastRead {
  readonly versionId: number;
  readonly at: Date;
  readonly hash: string;
  readonly technical: boolean;
}

/** A version that was in force, and the pairs of its clauses with the next one's. */
export interface Link {
  readonly versionId: number;
  readonly at: Date;
  readonly pairs: readonly ClausePair[];
}

/** What came of the comparisons. */
export interface ComparedReads {
  /** The versions that were in force, oldest first. */
  readonly links: readonly Link[];
  /** Changes of the wording put on record. */
  readonly changes: number;
  /** Reads that were not in force: no policy, or in another language for a while. */
  readonly left: number;
}

interface Standing extends PastRead {
  readonly content: PolicyText;
}

/** Compares each version with the one that was in force before it, and records what changed. */
export async function compareReads(
  documentId: number,
  chain: readonly PastRead[],
  deps: ImportDeps,
): Promise<ComparedReads> {
  const { stores, onProgress } = deps;
  const links: Link[] = [];
  const seen = new Map<string, number>();
  const wait = new LanguageWait();
  const left = new Set<number>();
  let changes = 0;
  let before: Standing | null = null;
  for (let place = 0; place < chain.length; place += 1) {
    const read = chain[place];
    if (read === undefined) continue;
    onProgress?.({ step: "compared", done: place, total: chain.length });
    const content = await readContent(read.versionId, stores);
    if (before !== null) {
      const report: ChangeReport | null = await compareTwo(before, { read, content }, deps);
      if (report?.verdict === "language-switch") {
        left.add(place);
        const from = wait.note(place, { at: read.at, language: content.language });
        const first = from === null ? undefined : chain[from];
        if (from === null || first === undefined) continue;
        // A baseline of its own: what differs is the language. The reads after it are compared within it.
        links.push({ versionId: before.versionId, at: before.at, pairs: report.pairs });
        before = { ...first, content: await readContent(first.versionId, stores) };
        seen.set(first.hash, first.versionId);
        for (let at = from; at <= place; at += 1) left.delete(at);
        place = from;
        continue;
      }
      // What is read now is not the policy, or nothing can be said of it: what was before stays in force.
      if (report === null || report.verdict === "unreadable") {
        left.add(place);
        continue;
      }
      wait.forget();
      links.push({ versionId: before.versionId, at: before.at, pairs: report.pairs });
      if (isRecorded(report, read)) {
        const revertedToVersionId = seen.get(read.hash) ?? null;
        await saveChange({ documentId, before, read, report, revertedToVersionId }, deps);
        if (report.verdict === "changed") changes += 1;
      }
    }
    seen.set(read.hash, read.versionId);
    before = { ...read, content };
  }
  if (before) links.push({ versionId: before.versionId, at: before.at, pairs: [] });
  return { links, changes, left: left.size };
}

export async function readContent(versionId: number, stores: ImportDeps["stores"]): Promise<PolicyText> {
  return (await stores.versions.readVersion(versionId)).content;
}

/** Null for a comparison that the analysis cannot do, where such reads are to be left out. */
async function compareTwo(
  before: Standing,
  { read, content }: { readonly read: PastRead; readonly content: PolicyText },
  { engine, leaveOut }: ImportDeps,
): Promise<ChangeReport | null> {
  try {
    return await engine.compare(before.content, content);
  } catch (error) {
    if (!leaveOut || !isAnalysisFault(error)) throw error;
    leaveOut(read.at, error.message);
    return null;
  }
}

interface FoundChange {
  readonly documentId: number;
  readonly before: PastRead;
  readonly read: PastRead;
  readonly report: ChangeReport;
  readonly revertedToVersionId: number | null;
}

async function saveChange(found: FoundChange, { stores }: ImportDeps): Promise<void> {
  const { documentId, before, read, report, revertedToVersionId } = found;
  await stores.history.saveImportedChange({
    ...{ documentId, beforeVersionId: before.versionId, afterVersionId: read.versionId },
    ...{ revertedToVersionId, now: read.at },
    report: revertedToVersionId === null ? report : { ...report, flags: withReverted(report.flags) },
  });
}

/** What differs because the recorder reads otherwise is no change of the policy. */
function isRecorded({ verdict }: ChangeReport, { technical }: PastRead): boolean {
  return !technical && verdict !== "none" && verdict !== "recovered";
}

function withReverted(flags: ChangeReport["flags"]): ChangeReport["flags"] {
  return flags.includes("reverted") ? flags : [...flags, "reverted"];
}
