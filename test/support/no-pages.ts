import type { CommandRunner } from "../../src/chat/types.js";

/** The parts of a runner that a test about command lines has no use for. */
export const NO_PAGES: Pick<CommandRunner, "suggest" | "home"> = {
  suggest: async () => [],
  home: async () => ({ summary: "", channels: [], blocks: [], actions: [] }),
};
