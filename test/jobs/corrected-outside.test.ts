import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notifyJob } from "../../jobs/job.js";
import { createMailAdapter } from "../../src/chat/mail/mail-adapter.js";
import type { ChatAdapter } from "../../src/chat/types.js";
import { createHookPoster } from "../../src/fetch/hook-poster.js";
import { createHookDesk } from "../../src/hooks/desk.js";
import { createSecretKeeper, makeSecret } from "../../src/hooks/secrets.js";
import { mailChannel } from "../../src/mail-channel.js";
import type { HookPoster } from "../../src/ports.js";
import { createWorld } from "../chat/commands/world.js";
import { type FlakyReceiver, startFlakyReceiver } from "../support/flaky-receiver.js";
import { type LoopbackSmtp, startLoopbackSmtp } from "../support/mail/loopback-smtp.js";
import { CHANNEL, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

let pipeline: Pipeline;
let smtp: LoopbackSmtp;
let mail: ChatAdapter;
let poster: HookPoster;
let receiver: FlakyReceiver;

beforeAll(async () => {
  pipeline = await Pipeline.open();
  smtp = await startLoopbackSmtp();
  mail = createMailAdapter({ url: smtp.url, from: "bot@fineprint.example", logger: { info: () => {} } });
  poster = createHookPoster({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-test" });
  receiver = await startFlakyReceiver();
});
afterAll(async () => {
  await Promise.all([mail.stop(), poster.close(), receiver.close(), pipeline.database.close()]);
  await smtp.close();
});

describe("a correction", () => {
  it("reaches who has the card by mail, in its thread, and endpoints that were told of the change, once", async () => {
    const { stores, deps } = pipeline;
    const commands = await createWorld(pipeline.database);
    (deps.adapters as Map<string, ChatAdapter>).set("mail", mail);
    pipeline.time = new Date(Date.now() - 15 * HOUR);
    const secrets = createSecretKeeper([]);
    Object.assign(deps, { hooks: createHookDesk({ stores, clock: deps.clock, poster, secrets, waitsMs: [MINUTE] }) });
    const secret = makeSecret();
    receiver.secrets = [secret];
    const { id: channelId } = await stores.watches.saveChannel(CHANNEL);
    await stores.hooks.saveHook(
      { ...CHANNEL, channelId, url: receiver.url, topics: ["change"], createdBy: "U1", createdAt: pipeline.time },
      (id) => secrets.keep(secret, id),
    );
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    await pipeline.watch();
    await pipeline.watch({}, mailChannel(CHANNEL, "dana@example.com"));
    await pipeline.check();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    await pipeline.check(14 * HOUR);
    await pipeline.pass(11 * MINUTE);
    const [card] = smtp.mails;
    expect(smtp.mails).toHaveLength(1);

    commands.now = pipeline.time;
    const reply = await commands.run(
      'correct C-1 headline:"Logs are kept for half a year" reason:"<b>they</b> said so"',
      {
        ...{ channel: CHANNEL, user: "U1", userName: "bob", mayManage: true },
      },
    );
    expect(reply.refused).toBeUndefined();
    const ids = commands.sentNow.splice(0);
    const deliveries = await Promise.all(ids.map((id) => stores.deliveries.getDelivery(id)));
    expect(kinds(await pipeline.run(deliveries.map(notifyJob)))).toEqual(["posted", "posted"]);
    await pipeline.check(3 * MINUTE);

    const [, told, ...others] = smtp.mails;
    expect(others).toEqual([]);
    expect(told?.headers["references"]).toBe(card?.headers["message-id"]);
    expect(told?.headers["subject"]).toContain("Re=3A_Marigold");
    const words = told?.raw.replaceAll("=\r\n", "") ?? "";
    expect(words).toContain("C-1 corrected by @bob");
    expect(words).toContain("Logs are kept for half a year\r\n");
    expect(words).toContain("This stands instead of what was sent before.");
    expect(words).not.toContain("<b>they</b> said so</");

    pipeline.time = new Date();
    await pipeline.run([{ step: "hooks", id: "hooks", payload: {} }]);
    await pipeline.pass(MINUTE);
    expect(receiver.taken.map(({ body }) => body.type)).toEqual(["change.posted", "change.corrected"]);
    expect(receiver.taken[1]?.body).toMatchObject({
      data: {
        summary: expect.stringContaining("was corrected by bob: Logs are kept for half a year"),
        change: { id: "C-1", headline: "Logs are kept for half a year" },
        correction: { headline: "Logs are kept for half a year", withdrawn: false, by: "bob" },
      },
    });
    expect(receiver.forged).toBe(0);
  });
});
