import * as tasks from "../../src/engine/engine-tasks.js";
import { requireText } from "../../src/engine/require-text.js";
import type { PolicyEngine } from "../../src/ports.js";

/** The analysis in this process: what its threads do, without threads. */
export const directEngine: PolicyEngine = {
  extract: async (input) => requireText(await tasks.extract(input), input.url),
  compare: async (before, after) => tasks.compare({ before, after }),
  read: async (text) => tasks.read(text),
  close: async () => {},
};
