import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { decidedBy, findHistory } from "./history.js";
import type { Look } from "./read-look.js";
import { rememberLook } from "./remember-look.js";
import { isWorthAFetch, wait } from "./wait.js";

/** The first sight of a change. */
export async function lookFirst(look: Look, deps: StepDeps): Promise<Outcome> {
  const history = await findHistory(look.before, look.view, look.seenAt, deps.stores);
  const { stretches, deliveries } = await rememberLook(look, decidedBy(history, look.news), deps);
  const held = history.alternates || !isWorthAFetch(look.news, stretches);
  const confirmAt = held ? null : new Date(look.seenAt.getTime() + deps.settings.confirmAfterMs);
  return wait(look, { versionId: look.before.id, confirmAt, looks: 0 }, deliveries, deps);
}
