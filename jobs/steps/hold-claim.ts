import type { SendOutcome } from "../../src/chat/types.js";
import { errorMessage } from "../../src/errors.js";
import type { Delivery } from "../../src/ports.js";
import type { SendTiming, StepDeps } from "../step.js";

/** A card with a long thread waits for many turns; what takes longer than this waits for an answer that does not come. */
const USUAL: SendTiming = { limitMs: 5 * 60_000, renewMs: 30_000 };

const LATE = Symbol("late");

type Holding = Pick<StepDeps, "stores" | "clock" | "logger" | "sendTiming">;

/**
 * Sends while nobody else takes the delivery for one whose worker died, and no longer than its time: then the message may be
 * out or not, and when the answer comes after all it is written down, if no other try has been made.
 */
export async function holdClaim<T>(
  delivery: Delivery,
  send: () => Promise<T | SendOutcome>,
  deps: Holding,
): Promise<T | SendOutcome> {
  const { limitMs, renewMs } = deps.sendTiming ?? USUAL;
  const renewing = setInterval(() => void renew(delivery, deps), renewMs);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), limitMs);
  });
  const sending = send();
  try {
    const first = await Promise.race([sending, late]);
    if (first !== LATE) return first;
    void sending.then((outcome) => noteLate(outcome, delivery, deps));
    return { kind: "retry", reason: `No answer came within ${Math.ceil(limitMs / 1_000)} s.`, mayHavePosted: true };
  } finally {
    clearTimeout(timer);
    clearInterval(renewing);
  }
}

/** A database that is away is met again when the outcome is written down. */
async function renew(delivery: Delivery, { stores, clock, logger }: Holding): Promise<void> {
  try {
    await stores.deliveries.renewClaim(delivery, clock.now());
  } catch (error) {
    logger.warn({ delivery: delivery.id, error: errorMessage(error) }, "claim not renewed");
  }
}

async function noteLate(outcome: unknown, { id }: Delivery, { stores, clock, logger }: Holding): Promise<void> {
  if (!isPosted(outcome)) return;
  try {
    await stores.deliveries.markPosted(id, outcome.message, clock.now());
  } catch (error) {
    logger.warn({ delivery: id, error: errorMessage(error) }, "late answer not written down");
  }
}

function isPosted(value: unknown): value is Extract<SendOutcome, { kind: "posted" }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "posted";
}
