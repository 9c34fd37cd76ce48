import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** They start processes, engines or databases of their own and wait for them: begun first, they cost no time at the end. */
const WAITING = ["jobs/kill", "db/open-pglite", "jobs/worker", "db/directory-lock", "engine/policy-engine"];

function waits({ moduleId }: TestSpecification): boolean {
  return WAITING.some((name) => moduleId.endsWith(`/test/${name}.test.ts`));
}

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-seed.ts", "test/support/patience.ts"],
    // Files share the modules of their worker: loading them anew for each took a third of the time. No test keeps state in a module, but for idle databases.
    isolate: false,
    // Vitest leaves one core to itself, which on two cores is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: WaitingFirst },
    // For a machine that does other work besides: no test may depend on how fast it is.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 10 } },
    // Transformed files are kept between runs, by their path, text and this configuration.
    experimental: { fsModuleCache: true, fsModuleCachePath: "node_modules/.cache/fineprint/modules" },
    hookTimeout: 60_000,
  },
});
