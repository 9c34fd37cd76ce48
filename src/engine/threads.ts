import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { errorMessage, FineprintError } from "../errors.js";
import type * as engineTasks from "./engine-tasks.js";

type TaskName = keyof typeof engineTasks;
type TaskInput<N extends TaskName> = Parameters<(typeof engineTasks)[N]>[0];
type TaskResult<N extends TaskName> = Awaited<ReturnType<(typeof engineTasks)[N]>>;

export interface ThreadOptions {
  /** At most so many; none is started before there is work. */
  readonly threads: number;
  /** One task's time limit in ms; past it the thread is ended and the task fails for good. */
  readonly timeoutMs: number;
  /** An idle thread ends after so many ms. */
  readonly idleMs: number;
}

/** Threads that run the engine's tasks by name. */
export interface Threads {
  /** Throws a `FineprintError` "analysis-timeout" or "analysis-failed". `moreMs`: beside the time limit, for a long input. */
  run<N extends TaskName>(name: N, input: TaskInput<N>, moreMs?: number): Promise<TaskResult<N>>;
  close(): Promise<void>;
}

/** Memory one thread may take, in MB: a hostile page ends its thread, not the process. */
const THREAD_MEMORY_MB = 768;

export function createThreads({ threads, timeoutMs, idleMs }: ThreadOptions): Threads {
  const pool = createPool(threads, idleMs);
  return {
    async run(name, input, moreMs = 0) {
      const limitMs = timeoutMs + Math.round(moreMs);
      try {
        return await pool.run(input, { name, signal: AbortSignal.timeout(limitMs) });
      } catch (error) {
        throw analysisError(name, error, limitMs);
      }
    },
    close: () => pool.close(),
  };
}

function createPool(threads: number, idleMs: number): Piscina {
  const self = fileURLToPath(import.meta.url);
  const extension = extname(self);
  return new Piscina({
    filename: fileURLToPath(new URL(`./engine-tasks${extension}`, import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
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

/** What a task does, in words for people. */
const TASK_WORDS: Readonly<Record<TaskName, string>> = {
  extract: "extract",
  compare: "compare",
  hold: "compare",
  read: "read",
  readKnown: "read",
  question: "understand",
  keepText: "index",
  answerKept: "answer",
  keepQuotes: "index",
  findKeptPeers: "compare with others",
};

function analysisError(task: TaskName, error: unknown, limitMs: number): FineprintError {
  const said = TASK_WORDS[task];
  if (error instanceof Error && error.name === "AbortError") {
    return new FineprintError(
      "analysis-timeout",
      `The page took more than ${Math.ceil(limitMs / 1_000)} s to ${said}.`,
      false,
      {
        cause: error,
      },
    );
  }
  return new FineprintError("analysis-failed", `The page could not be analysed: ${errorMessage(error)}`, false, {
    cause: error,
  });
}
