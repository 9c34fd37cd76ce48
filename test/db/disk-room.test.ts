import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { explainFullDisk, freeBytes } from "../../db/disk-room.js";

const MISSING = join(tmpdir(), "not-there", "nor-this");

it("reads the room of a directory that is still to be made", async () => {
  expect(await freeBytes(MISSING)).toBeGreaterThan(0);
});

it("names a full disk, and nothing else", async () => {
  const full = Object.assign(new Error("write"), { code: "ENOSPC" });
  expect(await explainFullDisk(MISSING, full)).toMatchObject({
    code: "disk-full",
    message: expect.stringMatching(/^The disk that holds .+ is full \(.+ MB free\)\. Free some room/),
  });
  expect(await explainFullDisk(MISSING, new Error("the file PG_VERSION is missing"))).toBeNull();
});
