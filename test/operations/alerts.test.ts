import { describe, expect, it } from "vitest";
import { STEPS } from "../../jobs/job.js";
import { createMetrics } from "../../src/operations/metrics.js";
import { Watch } from "./support/alert-watch.js";

/** Each fault is acted out, and the rules say what they say of the figures before and after. */

const NOTHING = { pending: 0, oldestPendingMs: 0, failed: 0, posted: 3 };

function figures(given: { deliveries?: typeof NOTHING; free?: number } = {}) {
  const { deliveries = NOTHING, free = 8 * 2 ** 30 } = given;
  return createMetrics(
    {
      countJobs: async () => [],
      summariseDeliveries: async () => deliveries,
      measureDatabase: async () => 1_000_000,
      freeBytes: async () => free,
    },
    STEPS,
  );
}

/** A process whose worker sweeps each minute and reads a page. */
async function workWell(watch: Watch, metrics: ReturnType<typeof figures>, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    metrics.stepEnded("sweep", "swept", 0.01);
    metrics.pageRead("ok", 0.2);
    await watch.scrape(metrics.expose);
  }
}

describe("alerts", () => {
  it("are silent while all is well", async () => {
    const watch = new Watch();
    await workWell(watch, figures(), 90);
    expect(watch.firing()).toEqual([]);
  });

  it("tell that no worker sweeps any more", async () => {
    const watch = new Watch();
    const metrics = figures();
    await workWell(watch, metrics, 40);
    await watch.goOn(25, metrics.expose);
    expect(watch.firing()).toEqual([]);
    await watch.goOn(15, metrics.expose);
    expect(watch.firing()).toEqual(["FineprintNoSweeps"]);
  });

  it("tell that there is no worker at all beside a bot", async () => {
    const watch = new Watch();
    const bot = createMetrics({
      countJobs: async () => [],
      summariseDeliveries: async () => NOTHING,
      measureDatabase: async () => 1,
    });
    await watch.goOn(40, bot.expose);
    expect(watch.firing()).toEqual(["FineprintNoSweeps"]);
  });

  it("tell that nobody answers", async () => {
    const watch = new Watch();
    await workWell(watch, figures(), 40);
    await watch.goOn(10, null);
    expect(watch.firing()).toEqual(["FineprintDown"]);
  });

  it.each([
    ["FineprintCardsLate", { deliveries: { ...NOTHING, pending: 1, oldestPendingMs: 3_700_000 } }],
    ["FineprintCardsFailed", { deliveries: { ...NOTHING, failed: 1 } }],
    ["FineprintDiskFull", { free: 100 * 2 ** 20 }],
  ])("tell by %s alone", async (alert, fault) => {
    const watch = new Watch();
    await workWell(watch, figures(), 40);
    expect(watch.firing()).toEqual([]);
    await workWell(watch, figures(fault), 10);
    expect(watch.firing()).toEqual([alert]);
  });

  it("tell that most pages cannot be read, once it lasts", async () => {
    const watch = new Watch();
    const metrics = figures();
    await workWell(watch, metrics, 60);
    for (let minute = 0; minute < 130; minute += 1) {
      metrics.stepEnded("sweep", "swept", 0.01);
      metrics.pageRead("unreachable", 1);
      await watch.scrape(metrics.expose);
      if (minute === 40) expect(watch.firing()).toEqual([]);
    }
    expect(watch.firing()).toEqual(["FineprintReadsFailing"]);
  });
});
