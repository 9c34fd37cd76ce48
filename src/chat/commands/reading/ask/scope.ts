import { InputError } from "../../../../errors.js";
import type { Platform } from "../../../../ports.js";
import type { RecordId } from "../../../../record-id.js";
import type { AskedDocument } from "../../../../records/ask/asked-texts.js";
import { findNamedPlatforms } from "../../../../records/ask/named-platforms.js";
import type { CommandContext } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { findRecord } from "../../find-record.js";
import type { Command } from "../../line/command.js";
import { needArgument } from "../../line/command.js";
import { refersBack } from "../../line/sentence.js";
import { findMeantPlatform, notWatched } from "../../platforms/known-platform.js";
import type { Prose } from "../../verbs/prose.js";
import { readWatched } from "../../watched.js";

/** What a question is asked about. */
export interface AskScope {
  /** The question without the names of platforms. */
  readonly question: string;
  readonly documents: readonly AskedDocument[];
  /** The record it names, or whose thread it stands in. */
  readonly record: RecordId | null;
  /** Sentences on platforms that nobody watches: nothing to look in. */
  readonly notWatched: readonly Prose[];
  /** Platforms that the question or an option names. */
  readonly platforms: readonly Platform[];
  /** The record is not named: the question points back at what was shown last. */
  readonly implied: boolean;
}

/** Most documents of one answer; more are a matter for naming a platform. */
export const MOST_DOCUMENTS = 40;

/**
 * What a question is about: the platforms it names, else the record beside it, else all this channel watches. Throws
 * `InputError` for a platform that nobody knows and for a record that is not there.
 */
export async function readScope(command: Command, context: CommandContext, deps: HandlerDeps): Promise<AskScope> {
  const text = needArgument(command, "question");
  const { stores, catalogue } = deps;
  const named = findNamedPlatforms(text, await stores.platforms.listPlatforms(), catalogue.entries());
  const option = command.given.platform === undefined ? null : await findMeantPlatform(command.given.platform, deps);
  const platforms = [...named.recorded, ...(option?.kind === "recorded" ? [option.platform] : [])];
  const missing = [...named.unwatched, ...(option?.kind === "not-watched" ? [option] : [])].map(notWatched);
  const nowhere = platforms.length === 0 && missing.length === 0;
  const given = command.given.records?.[0] ?? null;
  const implied = given === null && nowhere ? await pointedAt(text, deps) : null;
  const record = given ?? implied;
  const documents = nowhere
    ? await withoutName(record, context, deps)
    : (await Promise.all(platforms.map((platform) => documentsOf(platform, deps)))).flat();
  return {
    ...{ question: named.rest, documents, notWatched: missing, platforms },
    ...{ record: nowhere ? record : null, implied: implied !== null },
  };
}

/** What an answer told last, where the question points back at it ("does it apply to me?"). */
async function pointedAt(question: string, { lastShown }: HandlerDeps): Promise<RecordId | null> {
  if (!refersBack(question)) return null;
  const last = await lastShown();
  return last?.by === "answer" ? last.record : null;
}

async function withoutName(
  record: RecordId | null,
  context: CommandContext,
  deps: HandlerDeps,
): Promise<AskedDocument[]> {
  if (record === null) {
    const watched = await readWatched(deps.stores, context);
    if (watched.length > MOST_DOCUMENTS) {
      throw new InputError(`This channel watches ${watched.length} policies: name the platform you ask about.`);
    }
    return watched;
  }
  const document = await deps.stores.documents.getDocument(await documentOf(record, deps));
  return [{ document, platform: await deps.stores.platforms.getPlatform(document.platformId) }];
}

function documentOf(record: RecordId, { stores }: HandlerDeps): Promise<number> {
  return findRecord(record, async () => {
    if (record.kind === "change") return (await stores.changes.getChange(record.id)).documentId;
    if (record.kind === "provision") return (await stores.provisions.getProvision(record.id)).documentId;
    return (await stores.documents.getDocument(record.id)).id;
  });
}

async function documentsOf(platform: Platform, { stores }: HandlerDeps): Promise<AskedDocument[]> {
  const documents = await stores.documents.listDocuments(platform.id);
  return documents.map((document) => ({ document, platform }));
}
