import type { ChangeReport } from "../src/policy/types.js";
import type { PolicyEngine, VersionWithText } from "../src/ports.js";

export type CompareVersions = (before: VersionWithText, after: VersionWithText) => Promise<ChangeReport>;

/** A change is compared twice, some minutes apart: when it is found and when it is confirmed. */
const REMEMBERED = 64;

/** Compares stored versions and remembers the last reports: the same two versions always give the same one. */
export function createVersionComparer(engine: Pick<PolicyEngine, "compare">): CompareVersions {
  const reports = new Map<string, ChangeReport>();
  return async (before, after) => {
    const pair = `${before.id} ${after.id}`;
    const known = reports.get(pair);
    if (known) return known;
    const report = await engine.compare(before.content, after.content);
    reports.set(pair, report);
    for (const oldest of reports.keys()) {
      if (reports.size <= REMEMBERED) break;
      reports.delete(oldest);
    }
    return report;
  };
}
