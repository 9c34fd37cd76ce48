import { createServer } from "node:net";
import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../db/client.js";
import { createScratchDatabase } from "../support/postgres-database.js";

const serverUrl = process.env["TEST_DATABASE_URL"] ?? "";

function open(databaseUrl: string) {
  return openDatabase({ databaseUrl, dataDir: "unused" });
}

/** A port nobody listens on: it was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

describe("a PostgreSQL that cannot be reached", () => {
  it("is named with its host, worth a retry, and its password stays secret", async () => {
    const port = await freePort();
    const error: unknown = await open(`postgresql://ann:secret-word@127.0.0.1:${port}/fineprint`).catch(
      (caught) => caught,
    );
    expect(error).toMatchObject({ code: "database-unreachable", retryable: true });
    expect(String(error)).toContain(`PostgreSQL at 127.0.0.1:${port} cannot be used`);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error)).not.toContain("secret-word");
  });
});

/** What a restart of the server does to everybody's connections. */
async function breakConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  await client.end();
}

function describeServer(): void {
  it("refuses a database that does not exist, for good", async () => {
    const url = new URL(serverUrl);
    url.pathname = "/fineprint_missing";
    await expect(open(url.href)).rejects.toMatchObject({ code: "database-refused", retryable: false });
  });

  it("is brought up to date once by processes that start together", async () => {
    const scratch = await createScratchDatabase(serverUrl);
    const databases = await Promise.all([1, 2, 3, 4].map(() => open(scratch.url)));
    const [first, second] = databases;
    await first?.stores.platforms.savePlatform({ slug: "acme", name: "Acme", aliases: [], domains: [] });
    expect(await second?.stores.platforms.findPlatformBySlug("acme")).toMatchObject({ name: "Acme" });
    await Promise.all(databases.map((database) => database.close()));
    await scratch.drop();
  });

  it("outlives connections that break, idle or in use", async () => {
    const scratch = await createScratchDatabase(serverUrl);
    const database = await open(scratch.url);
    const held = await database.queuePool.connect();
    await database.ping();
    const broken = expect(held.query("SELECT pg_sleep(30)")).rejects.toThrow();
    await breakConnections(scratch.url);
    await broken;
    held.release(true);
    await vi.waitFor(() => database.ping());
    const fresh = await database.queuePool.connect();
    expect((await fresh.query("SHOW search_path")).rows).toEqual([{ search_path: "bullmq" }]);
    fresh.release();
    await database.close();
    await scratch.drop();
  });

  it("refuses a database of a newer program by name", async () => {
    const scratch = await createScratchDatabase(serverUrl);
    await (await open(scratch.url)).close();
    const client = new pg.Client({ connectionString: scratch.url });
    await client.connect();
    await client.query(
      "INSERT INTO fineprint_migrations.__drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)",
    );
    await client.end();
    await expect(open(scratch.url)).rejects.toMatchObject({ code: "database-newer", retryable: false });
    await scratch.drop();
  });

  it("gives the queue sessions of its own, in its own schema", async () => {
    const scratch = await createScratchDatabase(serverUrl);
    const database = await open(scratch.url);
    const clients = await Promise.all(Array.from({ length: 12 }, () => database.queuePool.connect()));
    const paths = await Promise.all(clients.map((client) => client.query("SHOW search_path")));
    expect(new Set(paths.map(({ rows }) => rows[0]?.search_path))).toEqual(new Set(["bullmq"]));
    for (const client of clients) client.release();
    await database.close();
    await scratch.drop();
  });
}

if (serverUrl) describe("PostgreSQL", describeServer);
