import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMetrics } from "../../src/operations/metrics.js";

/** What the pages for operators name must exist: a rule on a figure that nobody exposes never fires. */

const FOLDER = join(import.meta.dirname, "../../docs/operations");

async function exposedNames(): Promise<Set<string>> {
  const metrics = createMetrics({
    countJobs: async () => [],
    summariseDeliveries: async () => ({ pending: 0, oldestPendingMs: 0, failed: 0, posted: 0 }),
    measureDatabase: async () => 1,
    freeBytes: async () => 1,
  });
  const text = await metrics.expose();
  const families = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", kind = ""]) => ({ name, kind }));
  return new Set(
    families.flatMap(({ name, kind }) =>
      kind === "histogram" ? [name, `${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
}

describe("the operators' files", () => {
  it.each(["alerts.yaml", "dashboard.json", "monitoring.md"])(
    "name only figures that are exposed: %s",
    async (file) => {
      const exposed = await exposedNames();
      const named = readFileSync(join(FOLDER, file), "utf8").match(/\b(?:fineprint|nodejs|process)_[a-z0-9_]+/g) ?? [];
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((name) => !exposed.has(name))).toEqual([]);
    },
  );

  it("explain every alert there is", () => {
    const rules = readFileSync(join(FOLDER, "alerts.yaml"), "utf8");
    const page = readFileSync(join(FOLDER, "monitoring.md"), "utf8");
    const alerts = [...rules.matchAll(/alert: (\w+)/g)].map(([, name = ""]) => name);
    expect(alerts.length).toBeGreaterThan(5);
    expect(alerts.filter((name) => !page.includes(`| ${name} |`))).toEqual([]);
  });
});
