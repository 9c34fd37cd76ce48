import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/** What a worker works on, and where it dies. */
export interface WorkerLife {
  readonly origin: string;
  readonly documents: number;
  readonly channels: number;
  /** As `worker.ts` takes them. */
  readonly window: string;
  readonly calls: number;
  /** Where its database and queue are. */
  readonly storage: Readonly<Record<string, string>>;
}

/** Starts a worker; it is at work, or dead, when this returns. */
export async function startWorker({ storage, ...life }: WorkerLife): Promise<ChildProcess> {
  const script = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
  const { origin, documents, channels, window, calls } = life;
  const child = fork(script, [origin, String(documents), String(channels), window, String(calls)], {
    execArgv: script.endsWith(".ts") ? ["--import", "tsx"] : [],
    env: { ...process.env, ...storage },
  });
  await Promise.race([once(child, "message"), once(child, "exit")]);
  return child;
}
