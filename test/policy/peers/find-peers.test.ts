import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeers, MOST_PEERS, PEER_FLOOR, type PeerClause } from "../../../src/policy/peers/find-peers.js";
import { likeness, weighClause } from "../../../src/policy/peers/likeness.js";
import type { ProvisionType } from "../../../src/policy/taxonomy.js";

const RETENTION =
  "We keep your account data and your messages for two years after you close your account, then we delete them.";
const ALIKE =
  "Your messages and account data are kept for one year after the account is closed and deleted afterwards.";
const APART =
  "Invoices are stored for ten years because the tax authorities ask merchants to archive bookkeeping records.";

function clause(platform: number, text: string, type: ProvisionType = "retention"): PeerClause {
  return { platform, text, types: [type] };
}

describe("peers of a clause", () => {
  const own = clause(1, RETENTION);

  it("are the alike clauses of the same type on other platforms, closest first", () => {
    const same = clause(3, RETENTION);
    const peers = findPeers(own, [clause(2, ALIKE), same, clause(4, APART)]);
    expect(peers.map(({ clause: { platform } }) => platform)).toEqual([3, 2]);
    expect(peers[0]?.likeness).toBeCloseTo(1);
    expect(peers[1]?.likeness).toBeGreaterThan(PEER_FLOOR);
  });

  it("are none of its own platform, of another type, or of the platform twice", () => {
    expect(findPeers(own, [clause(1, ALIKE)])).toEqual([]);
    expect(findPeers(own, [clause(2, ALIKE, "deletion")])).toEqual([]);
    expect(findPeers(own, [clause(2, ALIKE), clause(2, RETENTION)])).toHaveLength(1);
  });

  it("are none for a lead-in, a few words, or a clause that only informs", () => {
    expect(findPeers(clause(1, `${RETENTION}:`), [clause(2, RETENTION)])).toEqual([]);
    expect(findPeers(clause(1, "We keep your data."), [clause(2, "We keep your data.")])).toEqual([]);
    expect(findPeers(clause(1, RETENTION, "contact"), [clause(2, RETENTION, "contact")])).toEqual([]);
  });

  it("are at most three", () => {
    const others = [2, 3, 4, 5, 6].map((platform) => clause(platform, ALIKE));
    expect(findPeers(own, others)).toHaveLength(MOST_PEERS);
  });
});

describe("likeness", () => {
  it("is the same both ways, and between 0 and 1", () => {
    const text = fc.array(
      fc.constantFrom(..."keep delete share data account month court fee advert notice the of we".split(" ")),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [weighClause(a.join(" ")), weighClause(b.join(" "))];
        expect(likeness(one, other)).toBeCloseTo(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes no notice of endings, case and names", () => {
    const one = weighClause("Zumbo shares personal information with advertising partners for measurement");
    const other = weighClause("QUIRREL SHARED PERSONAL INFORMATION WITH AN ADVERTISING PARTNER FOR MEASUREMENTS");
    expect(likeness(one, other)).toBeCloseTo(1);
  });

  it("is nothing for two words in common, however rare", () => {
    expect(likeness(weighClause("biometric fingerprints"), weighClause("biometric fingerprints"))).toBe(0);
  });
});
