import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createHookPoster } from "../../src/fetch/hook-poster.js";
import { makeSecret } from "../../src/hooks/secrets.js";
import { signedHeaders } from "../../src/hooks/sign.js";

const RECEIVER = fileURLToPath(new URL("../../docs/recipes/receiver.mjs", import.meta.url));

describe("the receiver of the recipes", () => {
  it("takes what is signed, each ID once, and writes no formula", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "fineprint-receiver-"));
    const secret = makeSecret();
    const env = { ...process.env, WEBHOOK_SECRET: secret, PORT: "0" };
    const child = spawn(process.execPath, [RECEIVER], { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
    const poster = createHookPoster({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-test" });
    try {
      const [line] = await once(child.stdout, "data");
      const url = `http://127.0.0.1:${/\d+/.exec(String(line))?.[0]}/`;
      const data = {
        summary: '=HYPERLINK("x")',
        change: { id: "C-1", severityForYou: "high" },
        document: { id: "D-1" },
      };
      const body = JSON.stringify({ type: "change.posted", timestamp: "2026-05-11T06:02:13.000Z", data });
      const send = (id: string, by: string) =>
        poster.post(url, signedHeaders({ id, at: new Date(), body }, [by]), body);
      for (const id of ["a", "a", "b"]) expect(await send(id, secret)).toMatchObject({ status: 204 });
      expect(await send("c", makeSecret())).toMatchObject({ status: 401 });
      const row = `"2026-05-11T06:02:13.000Z","change.posted","C-1","high","'=HYPERLINK(""x"")"\n`;
      expect(readFileSync(join(cwd, "fineprint.csv"), "utf8")).toBe(row + row);
    } finally {
      child.kill();
      await poster.close();
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
