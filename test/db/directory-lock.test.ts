import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDirectory } from "../../db/directory-lock.js";
import { findProcessMark } from "../../db/process-mark.js";
import { InputError } from "../../src/errors.js";

let folder = "";
let directory = "";
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fineprint-lock-"));
  directory = path.join(folder, "db");
});

afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  await rm(folder, { recursive: true, force: true });
});

/** Starts another process that takes the lock; resolves with what it says. */
async function holdElsewhere(): Promise<{ child: ChildProcess; said: string }> {
  const script = path.join(import.meta.dirname, "hold-lock.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [said] = await once(child.stdout, "data");
  return { child, said: String(said).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** A lock as another process would have written it. */
async function writeLock(holder: { pid?: number; mark?: string; host?: string }): Promise<void> {
  await (await lockDirectory(directory)).release();
  const mark = (await findProcessMark(process.pid)) ?? "";
  const lock = { pid: process.pid, mark, host: hostname(), token: "other", ...holder };
  await writeFile(`${directory}.lock`, JSON.stringify(lock));
}

describe("the lock of the data directory", () => {
  it("lets one in, refuses a second in the same process, and leaves nothing behind", async () => {
    const lock = await lockDirectory(directory);
    expect(JSON.parse(await readFile(`${directory}.lock`, "utf8"))).toMatchObject({ pid: process.pid });
    await expect(lockDirectory(directory)).rejects.toThrow(/already open in this process/);
    await lock.release();
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await (await lockDirectory(directory)).release();
  });

  it("names the process that has it, and what to do", async () => {
    const { child } = await holdElsewhere();
    const refused = lockDirectory(directory);
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(`in use by process ${child.pid}`);
    await expect(refused).rejects.toThrow(/Stop that process, or set another DATA_DIR/);
  });

  it("takes it over from a process that was killed", async () => {
    const { child } = await holdElsewhere();
    await kill(child);
    const lock = await lockDirectory(directory);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes it over when the number belongs to another process now", async () => {
    await writeLock({ mark: "an earlier start" });
    await (await lockDirectory(directory)).release();
  });

  it.each(["", "{", "{}", '{"pid":-1}', "123"])("takes over a lock that says %j", async (text) => {
    await writeFile(`${directory}.lock`, text);
    await (await lockDirectory(directory)).release();
  });

  it("believes another machine that touched it of late, and not one that has fallen silent", async () => {
    await writeLock({ host: "another-host", pid: 1, mark: "x" });
    await expect(lockDirectory(directory)).rejects.toThrow(/process 1 on another-host.*wait a minute or delete/);
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(`${directory}.lock`, longAgo, longAgo);
    await (await lockDirectory(directory)).release();
  });

  it("does not remove a lock that has become another's", async () => {
    const lock = await lockDirectory(directory);
    await writeFile(`${directory}.lock`, "another's");
    await lock.release();
    expect(await readFile(`${directory}.lock`, "utf8")).toBe("another's");
  });

  it("goes to one of many that want it at once, over a dead one's lock", async () => {
    await writeLock({ mark: "an earlier start" });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory)));
    const held = tries.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(held).toHaveLength(1);
    await held[0]?.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("goes to one of several processes", async () => {
    await writeLock({ mark: "an earlier start" });
    const results = await Promise.all([holdElsewhere(), holdElsewhere(), holdElsewhere()]);
    const held = results.filter(({ said }) => said.startsWith("held by"));
    const refused = results.filter(({ said }) => said.includes(`in use by process ${held[0]?.child.pid}.`));
    expect([held.length, refused.length]).toEqual([1, 2]);
  });
});
