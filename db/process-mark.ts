import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Says which process a number belongs to: its start, in whatever words the system has for it. Null when there is no such
 * process. Numbers are used again; a number together with its start is not.
 */
export async function findProcessMark(pid: number): Promise<string | null> {
  if (!isRunning(pid)) return null;
  return (await readLinuxStart(pid)) ?? (await readListedStart(pid)) ?? "running";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Field 22 of `/proc/<pid>/stat`, in clock ticks since the boot that `boot_id` names. The name in brackets may hold spaces. */
async function readLinuxStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks ? `${boot.trim()} ${ticks}` : null;
  } catch {
    return null;
  }
}

/** macOS and other systems with a `ps`. */
async function readListedStart(pid: number): Promise<string | null> {
  try {
    const { stdout } = await run("ps", ["-o", "lstart=", "-p", String(pid)]);
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
