import type { ChatAdapter } from "../chat/types.js";
import { FineprintError } from "../errors.js";
import type { ReadReport } from "../policy/clause-reading.js";
import type { HeldLook, Metrics, PageFetcher, PolicyEngine } from "../ports.js";

/** The same fetcher, counted. */
export function measureFetcher(fetcher: PageFetcher, metrics: Metrics): PageFetcher {
  return {
    async fetchPage(request) {
      const begun = performance.now();
      const read = await fetcher.fetchPage(request);
      metrics.pageRead(read.state, secondsSince(begun));
      return read;
    },
    close: () => fetcher.close(),
  };
}

/** The same analysis, counted, each task by its name; of comparisons also what the last check of words stopped. */
export function measureEngine(engine: PolicyEngine, metrics: Metrics): PolicyEngine {
  return new Proxy(engine, {
    get(target, task, receiver) {
      const call: unknown = Reflect.get(target, task, receiver);
      if (typeof call !== "function" || typeof task !== "string" || task === "close") return call;
      return (...input: unknown[]) => measured(task, () => Reflect.apply(call, target, input), metrics);
    },
  });
}

/** The same chat platform, its posts counted. */
export function measureAdapter(adapter: ChatAdapter, metrics: Metrics): ChatAdapter {
  const { edit, tell } = adapter;
  return {
    name: adapter.name,
    start: () => adapter.start(),
    stop: () => adapter.stop(),
    async send(request) {
      const outcome = await adapter.send(request);
      metrics.deliverySent(adapter.name, outcome.kind);
      return outcome;
    },
    ...(edit ? { edit: (request) => edit.call(adapter, request) } : {}),
    ...(tell ? { tell: (person, notice) => tell.call(adapter, person, notice) } : {}),
  };
}

/** Tasks that report a change, and where the report stands in what they give. */
const COMPARING: ReadonlyMap<string, (result: unknown) => Pick<ReadReport, "gateStops">> = new Map([
  ["compare", (result: unknown) => result as ReadReport],
  ["hold", (result: unknown) => (result as HeldLook).report],
]);

async function measured(task: string, run: () => Promise<unknown>, metrics: Metrics): Promise<unknown> {
  const begun = performance.now();
  try {
    const result = await run();
    metrics.analysisEnded(task, "ok", secondsSince(begun));
    const report = COMPARING.get(task)?.(result);
    if (report) metrics.gateStopped(report.gateStops ?? 0);
    return result;
  } catch (error) {
    metrics.analysisEnded(task, error instanceof FineprintError ? error.code : "failed", secondsSince(begun));
    throw error;
  }
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1_000;
}
