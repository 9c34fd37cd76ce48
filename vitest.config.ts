import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    // Files share the modules of their worker: loading them anew for each took a third of the time. No test keeps state in a module.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
