import { LRUCache } from "lru-cache";
import type { Clock, PageRead } from "../ports.js";
import type { FailedPageRead } from "./read-failure.js";

/** Remembers which hosts want to be left alone, over all documents of a host. */
export interface HostPatience {
  /** What to say instead of asking the host; null when it may be asked. */
  find(host: string): FailedPageRead | null;
  /** What a request came to. A host that the operator has opened is his own: it is never taken to be in trouble. */
  note(host: string, read: PageRead, opened: boolean): void;
}

interface Rest {
  readonly failures: number;
  readonly untilMs: number;
  /** The failure that led to the rest. */
  readonly read: FailedPageRead;
}

/** Failures in a row, of whatever documents, after which the host itself is taken to be in trouble. */
const TROUBLE = 5;
/** Rest of a host in trouble, doubled with each further failure. */
const FIRST_REST_MS = 5 * 60_000;
const LONGEST_REST_MS = 60 * 60_000;
const MAX_HOSTS = 10_000;

export function createHostPatience(clock: Clock): HostPatience {
  const rests = new LRUCache<string, Rest>({ max: MAX_HOSTS });
  return {
    find(host) {
      const rest = rests.get(host);
      const leftMs = (rest?.untilMs ?? 0) - clock.now().getTime();
      if (!rest || leftMs <= 0) return null;
      const said = { ...rest.read, problem: explain(host, rest), retryable: true, retryAfterMs: leftMs };
      return rest.failures < TROUBLE ? { ...said, postponed: true } : said;
    },
    note(host, read, opened) {
      if (!("problem" in read) || !read.retryable) {
        // It answered, if only with a refusal: it is there.
        rests.delete(host);
        return;
      }
      const failures = (rests.get(host)?.failures ?? 0) + 1;
      rests.set(host, { failures, untilMs: clock.now().getTime() + restMs(read, opened ? 1 : failures), read });
    },
  };
}

/** As long as the host asks for, and longer when it is in trouble; 0 for a failure that may be the page's alone. */
function restMs(read: FailedPageRead, failures: number): number {
  const asked = read.retryAfterMs ?? 0;
  const trouble = failures < TROUBLE ? 0 : Math.min(FIRST_REST_MS * 2 ** (failures - TROUBLE), LONGEST_REST_MS);
  return Math.max(asked, trouble);
}

function explain(host: string, { read, failures, untilMs }: Rest): string {
  const until = `${new Date(untilMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const why = failures < TROUBLE ? "it asked for patience" : `the last ${failures} requests failed`;
  return `${read.problem.replace(/\.$/, "")}; ${host} is left alone until ${until} because ${why}`;
}
