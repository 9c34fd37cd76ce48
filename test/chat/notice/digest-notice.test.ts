import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import type { DigestEntry } from "../../../src/chat/notice/digest-entries.js";
import { createDigestNotice } from "../../../src/chat/notice/digest-notice.js";
import type { DigestView } from "../../../src/chat/notice/digest-view.js";
import type { Delivery } from "../../../src/ports.js";
import { textsOf } from "../../support/notice-texts.js";
import { DOCUMENT, NOW, PLATFORM, viewOf } from "./view.js";
import "../../support/property-seed.js";

const { change: CHANGE } = viewOf("# A\n\nWe keep data for 30 days.", "# A\n\nWe keep data for 90 days.");

const DELIVERY: Delivery = {
  ...{ id: 1, channelId: 1, kind: "change", documentId: 12, changeId: 67, key: "change-67", status: "skipped" },
  ...{
    attempts: 0,
    message: null,
    reason: "muted",
    skipKind: "muted",
    day: null,
    reportId: null,
    revision: null,
    digestId: 9,
    rhythm: null,
    since: null,
  },
  ...{ until: null, plannedAt: NOW, dueAt: NOW, claimedAt: null, postedAt: null, lateAt: null, resentAt: null },
};

function entry(id: number, more: Partial<DigestEntry> = {}): DigestEntry {
  const change = { ...CHANGE, id, severity: "medium", direction: "worse" } as const;
  return { change, document: DOCUMENT, platform: PLATFORM, sentence: `Sentence ${id}.`, delivery: DELIVERY, ...more };
}

function view(more: Partial<DigestView> = {}): DigestView {
  return {
    ...{ rhythm: "weekly", since: new Date("2026-05-04T07:00:00Z"), until: new Date("2026-05-11T07:00:00Z") },
    ...{ timeZone: "Europe/Berlin", nextAt: new Date("2026-05-18T07:00:00Z"), preview: false, entries: [] },
    ...{ otherTypes: 0, quiet: 0, ahead: [], watched: [{ document: DOCUMENT, platform: PLATFORM }] },
    ...more,
  };
}

const POSTED = { ...DELIVERY, status: "posted", reason: null, skipKind: null, postedAt: NOW } as const;

describe("a digest's notice", () => {
  it("groups by platform, the most severe that was not posted first, those that were in short", () => {
    const other = { ...PLATFORM, id: 2, name: "Harbour Mail" };
    const high = { ...entry(3).change, severity: "high" } as const;
    const entries = [
      entry(1, { delivery: POSTED }),
      entry(2),
      entry(3, {
        platform: other,
        change: high,
        delivery: { ...DELIVERY, status: "failed", reason: "no such channel" },
      }),
    ];
    const links = new Map([[DELIVERY.id, "https://chat.example/p1"]]);
    const notice = createDigestNotice(view({ entries, quiet: 4, otherTypes: 1 }), links);
    expect(notice.summary).toContain("Weekly digest, Mon 2026-05-04 09:00 to");
    expect(textsOf(notice)).toEqual([
      "Weekly digest",
      "Mon 2026-05-04 09:00 to Mon 2026-05-11 09:00 (Europe/Berlin): 3 changes of 2 platforms, 1 of them posted here already.",
      "Harbour Mail",
      "C-3 · Terms of Service · High, worse for users · Sentence 3. · not posted: no such channel",
      "Meadow Learn",
      "C-2 · Terms of Service · Medium, worse for users · Sentence 2. · not posted: muted",
      "C-1 · Terms of Service · Medium, worse for users · Sentence 1. · https://chat.example/p1",
      "Not listed: 4 quiet changes (dates, order, presentation); 1 of clause types this channel does not watch.",
      "Of 1 watched policy: 1 readable, 0 cannot be read, 0 not read yet.",
      "Next weekly digest: Mon 2026-05-18 09:00 Europe/Berlin (07:00 UTC). Another time: /policy digest",
      "One of them in plain words: /policy explain C-3",
    ]);
  });

  it("is one line when nothing changed, with the coverage where a policy could not be read", () => {
    expect(createDigestNotice(view()).blocks.filter(({ kind }) => kind === "text")).toHaveLength(1);
    const document = { ...DOCUMENT, state: "unreadable", problem: "It answers 404." } as const;
    const words = textsOf(createDigestNotice(view({ watched: [{ document, platform: PLATFORM }] }))).join("\n");
    expect(words).toContain("no watched policy can be read, so nothing was compared.");
    expect(words).toContain("cannot be read since 2026-05-11 06:02 UTC: It answers 404.");
  });

  it("leaves no change out, however many there are, and names only commands that exist", () => {
    const entries = fc.array(fc.record({ platform: fc.integer({ min: 1, max: 40 }), posted: fc.boolean() }), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(entries, (drawn) => {
        const made = drawn.map(({ platform, posted }, index) =>
          entry(index + 1, {
            platform: { ...PLATFORM, id: platform, name: `Platform ${platform}` },
            delivery: posted ? POSTED : DELIVERY,
          }),
        );
        const notice = createDigestNotice(view({ entries: made }));
        const lines = textsOf(notice);
        for (const { change } of made) {
          expect(lines.filter((line) => line.startsWith(`C-${change.id} · `))).toHaveLength(1);
        }
        for (const { verb, argument } of notice.actions ?? []) readCommand(`${verb} ${argument}`);
        const shown = notice.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
        const first = shown.length > 0 ? made.filter(({ platform }) => platform.name === lines[2]).length : 0;
        expect(shown.length).toBeLessThanOrEqual(Math.max(30, first));
      }),
      { numRuns: 40 },
    );
  });
});
