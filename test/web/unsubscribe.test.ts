import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AdapterContext } from "../../src/chat/adapter-context.js";
import { createAdapter } from "../../src/chat/mail/create-adapter.js";
import { mailChannel } from "../../src/mail-channel.js";
import { createStopSigner } from "../../src/records/mail-stops.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { startLoopbackSmtp } from "../support/mail/loopback-smtp.js";
import { type OpenSite, openSite, STOPS } from "./support/open-site.js";

const DANA = mailChannel({ adapter: "slack", workspace: "T1" }, "dana@example.com");

let database: TestDatabase;
let site: OpenSite;
beforeAll(async () => {
  database = await openTestDatabase();
  site = await openSite(database, "links");
});
afterAll(async () => {
  await site.close();
  await database.close();
});

let channelId: number;
let path: string;
beforeEach(async () => {
  const { stores, now } = site.world;
  channelId = (await stores.watches.saveChannel(DANA)).id;
  path = `/unsubscribe/${STOPS.sign(channelId)}`;
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  await stores.watches.saveWatch({ channelId, documentId: 1, settings, createdBy: "U1", now });
});

const post = (to: string) =>
  fetch(`${site.base}${to}`, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
const reasons = async () =>
  (await site.world.stores.watches.listWatches({ channelId })).map(({ disabledReason }) => disabledReason);
const audited = async () =>
  (await site.world.stores.audit.listAudit({ limit: 20 })).filter(({ verb }) => verb === "unsubscribe");

describe("the page that stops mail", () => {
  it("asks first: whatever looks at links stops nothing", async () => {
    const page = await site.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    const words = await page.text();
    expect(words).toContain("dana@example.com");
    expect(words).toContain('<form method="post"');
    expect(await reasons()).toEqual([null]);
  });

  it("stops it when it is pressed, or by a mail program's one click, once in the audit log", async () => {
    const before = (await audited()).length;
    for (let again = 0; again < 2; again += 1) {
      const answer = await post(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("You get no more mail");
    }
    expect(await reasons()).toEqual(["Whoever reads this address has unsubscribed."]);
    const entries = await audited();
    expect(entries).toHaveLength(before + 1);
    expect(entries[0]).toMatchObject({ actor: "dana@example.com", channelId, detail: { workspace: "slack:T1" } });
  });

  it("opens and stops nothing for what was not signed, or signed for a channel of a chat", async () => {
    const chat = await site.world.stores.watches.saveChannel({ adapter: "slack", workspace: "T1", channel: "C1" });
    const forged = createStopSigner([new Uint8Array(32).fill(8)]).sign(channelId);
    for (const signed of [`${STOPS.sign(channelId)}x`, `${channelId}.`, forged, STOPS.sign(chat.id)]) {
      expect((await site.get(`/unsubscribe/${signed}`)).status).toBe(404);
      expect((await post(`/unsubscribe/${signed}`)).status).toBe(404);
    }
    expect(await reasons()).toEqual([null]);
  });

  it("is where the header of each mail leads", async () => {
    const smtp = await startLoopbackSmtp();
    const mailer = createAdapter({
      config: {
        mail: { url: smtp.url, from: "bot@fineprint.example" },
        ...{ pages: site.settings, encryptionKeys: [new Uint8Array(32).fill(7)] },
      },
      ...{ stores: site.world.stores, logger: { info: () => {} } },
    } as unknown as AdapterContext);
    const notice = { summary: "Meadow changed.", blocks: [] };
    await mailer.send({ channel: DANA, notice, deliveryId: "1", mayBeRepeat: false });
    await mailer.stop();
    await smtp.close();
    expect(smtp.mails[0]?.headers["list-unsubscribe"]).toBe(`<https://fineprint.example${path}>`);
  });
});
