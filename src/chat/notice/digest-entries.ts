import { FineprintError } from "../../errors.js";
import type { Logger } from "../../logger.js";
import type { ChangeRecord, Delivery, Platform, PolicyDocument, Stores } from "../../ports.js";
import { changeBullets, changeHeadline, whatHappened } from "../../records/change-sentences.js";
import { type ChangeViewStores, readChangeView } from "../../records/change-view.js";
import { readTeamRater } from "../../teams/team-severity.js";

/** One change of a digest. */
export interface DigestEntry {
  readonly change: ChangeRecord;
  readonly document: PolicyDocument;
  readonly platform: Platform;
  /** What happened, in one sentence whose quotes are proven. */
  readonly sentence: string;
  readonly delivery: Delivery;
}

type EntryStores = ChangeViewStores & Pick<Stores, "watches" | "settings">;
type Rater = Awaited<ReturnType<typeof readTeamRater>>;

const UNPROVEN = "Its quotes do not stand in the stored version, so they are not shown.";

/** The changes of deliveries with what a digest says about each, in the deliveries' order. */
export async function readDigestEntries(
  stores: EntryStores,
  deliveries: readonly Delivery[],
  logger?: Pick<Logger, "error">,
): Promise<DigestEntry[]> {
  const entries: DigestEntry[] = [];
  const rate = deliveries[0] ? await readTeamRater(stores, deliveries[0].channelId) : null;
  for (const delivery of deliveries) {
    if (delivery.changeId !== null)
      entries.push(await readEntry(stores, delivery, delivery.changeId, { rate, logger }));
  }
  return entries;
}

/** One change whose proof fails must not hide the others. */
async function readEntry(
  stores: ChangeViewStores,
  delivery: Delivery,
  changeId: number,
  { rate, logger }: { readonly rate: Rater; readonly logger: Pick<Logger, "error"> | undefined },
): Promise<DigestEntry> {
  try {
    const view = await readChangeView(stores, changeId, logger);
    const { change, document, platform } = view;
    return {
      // As the card shows it.
      change: rate ? { ...change, severity: rate(view).severity } : change,
      document,
      platform,
      delivery,
      sentence: changeHeadline(view) ?? changeBullets(view)[0] ?? whatHappened(view),
    };
  } catch (error) {
    if (!(error instanceof FineprintError) || error.code !== "unproven") throw error;
    const change = await stores.changes.getChange(changeId);
    const document = await stores.documents.getDocument(change.documentId);
    const platform = await stores.platforms.getPlatform(document.platformId);
    return { change, document, platform, delivery, sentence: UNPROVEN };
  }
}
