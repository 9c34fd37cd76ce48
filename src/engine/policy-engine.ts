import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { errorMessage, FineprintError } from "../errors.js";
import type { PolicyEngine } from "../ports.js";
import type * as engineTasks from "./engine-tasks.js";
import { requireText } from "./require-text.js";

type TaskName = keyof typeof engineTasks;
type TaskInput<N extends TaskName> = Parameters<(typeof engineTasks)[N]>[0];
type TaskResult<N extends TaskName> = Awaited<ReturnType<(typeof engineTasks)[N]>>;

export interface PolicyEngineOptions {
  /** Threads at most. Default: one less than the machine's cores, at least 1, at most 4. */
  readonly threads?: number;
  /** One task's time limit in ms; past it the thread is ended and the task fails for good. Default 60,000. */
  readonly timeoutMs?: number;
}

/** Memory one thread may take, in MB: a hostile page ends its thread, not the process. */
const THREAD_MEMORY_MB = 768;
/** Idle threads end after this, so that a bot at rest is small. */
const IDLE_MS = 15_000;

/**
 * Runs the analysis on worker threads: chat acknowledgements (3 s on Slack and Discord) must never wait for it, and the
 * embedded database works on the main thread too.
 */
export function createPolicyEngine(options: PolicyEngineOptions = {}): PolicyEngine {
  const { threads = defaultThreads(), timeoutMs = 60_000 } = options;
  const pool = createPool(threads);

  async function run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskResult<N>> {
    try {
      return await pool.run(input, { name, signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      throw analysisError(name, error, timeoutMs);
    }
  }

  return {
    extract: async (input) => requireText(await run("extract", input), input.url),
    compare: (before, after) => run("compare", { before, after }),
    read: (text) => run("read", text),
    close: () => pool.close(),
  };
}

function createPool(threads: number): Piscina {
  const self = fileURLToPath(import.meta.url);
  const extension = extname(self);
  return new Piscina({
    filename: fileURLToPath(new URL(`./engine-tasks${extension}`, import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    // Run from source (tests, benchmarks), a thread needs the TypeScript loader; compiled code needs nothing.
    execArgv: extension === ".ts" ? ["--import", registerTypeScript()] : [],
  });
}

/** `--import tsx` does nothing in a thread whose process runs under tsx itself; its API does. */
function registerTypeScript(): string {
  const api = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  return `data:text/javascript,import{register}from${encodeURIComponent(api)};register()`;
}

function defaultThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}

function analysisError(task: TaskName, error: unknown, timeoutMs: number): FineprintError {
  if (error instanceof Error && error.name === "AbortError") {
    return new FineprintError("analysis-timeout", `The page took more than ${timeoutMs} ms to ${task}.`, false, {
      cause: error,
    });
  }
  return new FineprintError("analysis-failed", `The page could not be analysed: ${errorMessage(error)}`, false, {
    cause: error,
  });
}
