import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts a script of the bench as a process of its own. */
export function startChild(script: URL): ChildProcess {
  return fork(fileURLToPath(script), { execArgv: ["--import", "tsx"] });
}

/** The next message it sends. */
export async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, "message")) as [T];
  return message;
}
