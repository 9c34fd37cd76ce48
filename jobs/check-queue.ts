import type { CheckQueue, Clock } from "../src/ports.js";
import { checkJob, notifyJob } from "./job.js";
import type { Queues } from "./queues.js";

/** What chat and the command line may ask of the pipeline. */
export function createCheckQueue(queues: Pick<Queues, "enqueue" | "countJobs">, clock: Clock): CheckQueue {
  return {
    requestCheck: (documentId) => queues.enqueue([checkJob(documentId, clock.now())]),
    sendNow: (deliveries) => queues.enqueue(deliveries.map(notifyJob)),
    countJobs: () => queues.countJobs(),
  };
}
