import type { LookupAddress } from "node:dns";
import { describe, expect, test } from "vitest";
import { findAddressFault } from "../../src/fetch/address-guard.js";
import { createCheckedLookup } from "../../src/fetch/checked-lookup.js";

const PUBLIC = { address: "8.8.8.8", family: 4 };
const PRIVATE = { address: "10.0.0.7", family: 4 };
const LOOPBACK6 = { address: "::1", family: 6 };

function lookUp(answer: readonly LookupAddress[], all: boolean) {
  const lookup = createCheckedLookup(async () => answer, findAddressFault);
  return new Promise((resolve, reject) => {
    lookup("acme.example", { all }, (error, address, family) =>
      error ? reject(error) : resolve(family === undefined ? address : [address, family]),
    );
  });
}

describe("createCheckedLookup", () => {
  test("hands on public addresses in both of Node's forms", async () => {
    expect(await lookUp([PUBLIC], true)).toEqual([PUBLIC]);
    expect(await lookUp([PUBLIC], false)).toEqual(["8.8.8.8", 4]);
  });

  test("leaves out every private address of a mixed answer, wherever it stands", async () => {
    expect(await lookUp([PRIVATE, PUBLIC, LOOPBACK6], true)).toEqual([PUBLIC]);
    expect(await lookUp([LOOPBACK6, PRIVATE, PUBLIC], false)).toEqual(["8.8.8.8", 4]);
  });

  test("refuses a name with private addresses alone, without telling them", async () => {
    const refusal = await lookUp([PRIVATE, LOOPBACK6], true).catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: "RefusedAddressError", message: expect.stringMatching(/private network/) });
    expect(String(refusal)).not.toContain("10.0.0.7");
  });

  test("takes an empty answer for a failed look-up", async () => {
    await expect(lookUp([], true)).rejects.toMatchObject({ code: "ENOTFOUND" });
  });
});
