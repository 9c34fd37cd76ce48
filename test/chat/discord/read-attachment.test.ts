import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAttachment } from "../../../src/chat/discord/read-attachment.js";

const FILES: Readonly<Record<string, Buffer>> = {
  "/vendors.csv": Buffer.from("vendor,owner\nMeadow,Zoë\n"),
  "/latin.csv": Buffer.from([0x5a, 0x6f, 0xeb]),
  "/large.csv": Buffer.alloc(1_000_001, "a"),
};
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = FILES[request.url ?? ""];
    if (request.url === "/moved.csv") response.writeHead(302, { location: "/vendors.csv" }).end();
    else response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const read = (path: string, size = 100) =>
  readAttachment({ url: `${host}${path}`, size, name: path.slice(1) }, `${host}/api`);

describe("a file given with a command", () => {
  it("is read as text", async () => {
    expect(await read("/vendors.csv")).toBe("vendor,owner\nMeadow,Zoë\n");
  });

  it.each([
    ["/latin.csv", "is no text in UTF-8"],
    ["/missing.csv", "could not be fetched"],
    ["/moved.csv", "could not be fetched"],
    ["/large.csv", "could not be fetched"],
  ])("%s is refused with what to do", async (path, words) => {
    await expect(read(path)).rejects.toThrow(words);
  });

  it("is refused by its size before it is fetched, and from anywhere but Discord's own hosts", async () => {
    await expect(read("/vendors.csv", 2_000_000)).rejects.toThrow("at most 1000000");
    for (const url of [
      `${host}/vendors.csv`,
      "https://cdn.discordapp.com.evil.example/a",
      "http://cdn.discordapp.com/a",
    ]) {
      await expect(readAttachment({ url, size: 1, name: "a" }, undefined)).rejects.toThrow(
        "does not stand with Discord",
      );
    }
  });
});
