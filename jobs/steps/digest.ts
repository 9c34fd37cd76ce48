import { readChannelSettings } from "../../src/channels/channel-settings.js";
import { lastDigest, nextDigest } from "../../src/channels/digest-times.js";
import { digestWatches } from "../../src/chat/notice/digest-view.js";
import { errorMessage } from "../../src/errors.js";
import type { Delivery, DigestTurn } from "../../src/ports.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";

const PAGE = 200;

type DigestDeps = Pick<StepDeps, "stores" | "clock" | "logger">;

/**
 * Plans the digests that are due: one for each channel and rhythm, however many times were missed. A process that dies
 * after a plan leaves a delivery that the sweep finds.
 */
export async function planDigests(_payload: unknown, deps: DigestDeps): Promise<Outcome> {
  await openMissingTurns(deps);
  const planned: Delivery[] = [];
  for (;;) {
    const due = await deps.stores.digests.findDueTurns(deps.clock.now(), PAGE);
    const outcomes = await Promise.all(due.map((turn) => tryTurn(turn, deps)));
    planned.push(...outcomes.filter((outcome) => outcome !== null && outcome !== "failed"));
    // Those that failed are due still: with nothing but them, going on would never end.
    if (due.length < PAGE || outcomes.every((outcome) => outcome === "failed")) break;
  }
  return { kind: "digests-planned", deliveries: planned };
}

/** A channel whose watches ask for a digest it did not have gets its first one at the next time set. */
async function openMissingTurns({ stores, clock }: DigestDeps): Promise<void> {
  const now = clock.now();
  for (const { channelId, rhythm } of await stores.digests.findMissingTurns(PAGE)) {
    const settings = await readChannelSettings(stores, channelId);
    await stores.digests.openTurn({ channelId, rhythm, since: now, dueAt: nextDigest(rhythm, settings, now) });
  }
}

/** One channel's trouble must not cost the others their digest. */
async function tryTurn(turn: DigestTurn, deps: DigestDeps): Promise<Delivery | null | "failed"> {
  try {
    return await planTurn(turn, deps);
  } catch (error) {
    deps.logger.error({ channelId: turn.channelId, error: errorMessage(error) }, "digest not planned");
    return "failed";
  }
}

async function planTurn(turn: DigestTurn, { stores, clock }: DigestDeps): Promise<Delivery | null> {
  const { channelId, rhythm, dueAt } = turn;
  const watches = await digestWatches(stores, channelId, rhythm);
  if (watches.length === 0) {
    await stores.digests.removeTurn(turn);
    return null;
  }
  const settings = await readChannelSettings(stores, channelId);
  const now = clock.now();
  const last = lastDigest(rhythm, settings, now);
  return stores.digests.planDigest(turn, {
    until: new Date(Math.max(last.getTime(), dueAt.getTime())),
    nextDueAt: nextDigest(rhythm, settings, now),
    documentIds: watches.map(({ documentId }) => documentId),
    onlyNews: rhythm === "daily",
    now,
  });
}
