import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { InputError } from "../../errors.js";

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * What a repository's own settings must not do here: run programs, ask for passwords, fetch from anywhere (a partial clone
 * fetches what it lacks). The only commands run are `log`, `cat-file` and `rev-parse`, none of which runs a hook.
 */
const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "core.quotePath=false"];
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_PAGER: "cat",
  LC_ALL: "C",
};
const MAX_MESSAGE = 2_000;

/** Starts git on a repository, working copy or bare, with an array of arguments; nothing goes through a shell. */
export function startGit(directory: string, parameters: readonly string[]): GitProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn("git", ["--no-pager", ...SETTINGS, "-C", directory, ...parameters], {
    env: { ...ENVIRONMENT, PATH, HOME },
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}

/** Waits for git to end. Throws an `InputError` with what git said when it failed or is not installed. */
export async function finishGit(git: GitProcess, directory: string): Promise<void> {
  const said = readMessage(git.stderr);
  const code = await exitCode(git);
  if (code === 0) return;
  throw new InputError(`git cannot read ${directory}: ${(await said) || `it ended with ${code}`}`);
}

async function exitCode(git: GitProcess): Promise<number> {
  if (git.exitCode !== null) return git.exitCode;
  try {
    const [code] = (await once(git, "close")) as [number | null];
    return code ?? 1;
  } catch (error) {
    throw new InputError("git cannot be run; install it and put it on the PATH.", { cause: error });
  }
}

async function readMessage(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream) if (text.length < MAX_MESSAGE) text += String(chunk);
  return text.slice(0, MAX_MESSAGE).trim().replaceAll(/\s+/g, " ");
}
