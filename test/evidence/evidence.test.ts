import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeBundle } from "../../src/evidence/bundle.js";
import { entryHash, extendChain, FIRST_HASH, verifyChain } from "../../src/evidence/chain.js";
import { keepProof } from "../../src/evidence/keep-proof.js";
import { hashOf } from "../../src/evidence/seal.js";
import { checkTimestamp } from "../../src/evidence/timestamp.js";
import { createWorld, publishChange, TERMS_BEFORE, type World, withChange } from "../chat/commands/world.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { readZip } from "./read-zip.js";
import { startAuthority } from "./time-authority.js";

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database);
  await withChange(world);
});
afterAll(() => database.close());

const deps = () => ({ stores: world.stores, clock: { now: () => world.now } });

/** A second confirmed change: the text goes back. */
async function changeBack(): Promise<void> {
  await publishChange(world, await world.stores.documents.getDocument(1), TERMS_BEFORE);
}

describe("the chain over confirmed changes", () => {
  it("seals each once, in the order of their numbers, and stands", async () => {
    expect(await extendChain(deps())).toBe(1);
    await changeBack();
    expect(
      await Promise.all([extendChain(deps()), extendChain(deps())]).then((put) => put.reduce((a, b) => a + b)),
    ).toBe(1);
    const entries = await world.stores.chain.listEntries(0, 10);
    expect(entries.map(({ position, changeId }) => [position, changeId])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect([entries[0]?.previous, entries[1]?.previous]).toEqual([FIRST_HASH, entries[0]?.hash]);
    const check = await verifyChain(world.stores, entries[0]?.hash ?? "");
    expect(check).toMatchObject({ entries: 2, unchained: 0, faults: [], knownAt: 1 });
    expect((await verifyChain(world.stores, "f".repeat(64))).knownAt).toBeNull();
  });

  it("shows what was altered afterwards: a record, an entry, one that is gone", async () => {
    await extendChain(deps());
    await changeBack();
    await extendChain(deps());
    const alter = (statement: string) => database.queuePool.query(statement);
    await alter("update fineprint.change_records set severity = 'low', headline = 'Nothing.' where id = 1");
    expect((await verifyChain(world.stores, null)).faults).toEqual([
      expect.stringMatching(/^Entry 1 \(C-1\): the record is not the one/),
    ]);
    await alter("update fineprint.record_chain set record_sha256 = repeat('0', 64) where position = 2");
    expect((await verifyChain(world.stores, null)).faults.join()).toMatch(
      /Entry 2 \(C-2\): its hash is not that of its parts/,
    );
    await alter("delete from fineprint.record_chain where position = 1");
    expect((await verifyChain(world.stores, null)).faults.join()).toMatch(
      /Entry 2 \(C-2\): an entry before it is missing/,
    );
  });
});

describe("an evidence bundle", () => {
  it("holds the pages as fetched, their texts, the record, its place in the chain, and hashes of all", async () => {
    await extendChain(deps());
    const bundle = await makeBundle(1, true, deps());
    const files = readZip(bundle.bytes);
    expect([...files.keys()]).toEqual(bundle.files);
    const sums = (files.get("SHA256SUMS") ?? "")
      .toString()
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.map(([, name]) => name)).toEqual(bundle.files.filter((name) => name !== "SHA256SUMS"));
    for (const [sum, name = ""] of sums) expect([name, sum]).toEqual([name, hashOf(files.get(name) ?? "")]);
    const record = JSON.parse(String(files.get("record.json"))).changes[0];
    for (const side of ["before", "after"] as const) {
      expect(hashOf(files.get(`${side}/snapshot.md`) ?? "")).toBe(record.evidence[side].snapshotSha256);
      expect(hashOf(files.get(`${side}/text.txt`) ?? "")).toBe(record.evidence[side].textSha256);
    }
    const { after } = record.clauses[0];
    expect(String(files.get("after/text.txt")).slice(after.start, after.end)).toBe(after.quote);
    const chain = JSON.parse(String(files.get("chain.json")));
    expect(chain.recordSha256).toBe(hashOf(files.get("seal.json") ?? ""));
    expect(chain.hash).toBe(entryHash(chain.previous, chain.recordSha256));
    expect(String(files.get("record.pdf")).slice(0, 5)).toBe("%PDF-");
    expect(String(files.get("README.txt"))).toContain(`fineprint verify-chain --known ${chain.hash}`);
  });

  it("holds hashes in place of the pages for whoever may not have them", async () => {
    const { files } = await makeBundle(1, false, deps());
    expect(files.filter((name) => /snapshot|text\.txt/.test(name))).toEqual([]);
  });
});

describe("a time stamp", () => {
  it("is asked of the authority, checked, and kept with the end of the chain", async () => {
    const authority = await startAuthority();
    try {
      const proof = { ...deps(), logger: { warn: () => {} }, archive: null, timestampUrl: authority.url };
      expect(await keepProof(proof)).toEqual({ sealed: 1, archived: 0 });
      await keepProof(proof);
      expect(authority.requests()).toBe(1);
      const head = await world.stores.chain.findHead();
      const stamp = head?.timestamp ?? new Uint8Array();
      expect(await checkTimestamp(stamp, head?.hash ?? "")).toMatchObject({ good: true, problem: null });
      expect(await checkTimestamp(stamp, "a".repeat(64))).toMatchObject({
        good: false,
        problem: "it is over another hash",
      });
      const altered = Uint8Array.from(stamp, (byte, at) => (at === stamp.length - 3 ? byte ^ 1 : byte));
      expect((await checkTimestamp(altered, head?.hash ?? "")).good).toBe(false);
      expect((await checkTimestamp(new Uint8Array([1, 2, 3]), head?.hash ?? "")).good).toBe(false);
      expect(await verifyChain(world.stores, null)).toMatchObject({ timestamps: 1, faults: [] });
      expect((await makeBundle(1, true, deps())).files).toContain("timestamp.der");
    } finally {
      await authority.close();
    }
  });

  it("is asked for again when the authority refuses or lies", async () => {
    for (const mood of ["refuses", "other-hash", "nonsense", "status"] as const) {
      const authority = await startAuthority(mood);
      const warned: unknown[] = [];
      const logger = { warn: (...args: unknown[]) => void warned.push(args) };
      await keepProof({ ...deps(), logger, archive: null, timestampUrl: authority.url });
      await authority.close();
      expect([mood, warned.length, (await world.stores.chain.findHead())?.timestamp]).toEqual([mood, 1, null]);
    }
  });
});
