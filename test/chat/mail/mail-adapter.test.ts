import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMailAdapter } from "../../../src/chat/mail/mail-adapter.js";
import type { ChatAdapter, Notice, SendRequest } from "../../../src/chat/types.js";
import { mailChannel } from "../../../src/mail-channel.js";
import { type LoopbackSmtp, startLoopbackSmtp } from "../../support/mail/loopback-smtp.js";

const CHANNEL = mailChannel({ adapter: "slack", workspace: "T1" }, "dana@example.com");
const NOTICE: Notice = {
  summary: "Coursera: They may now share your data.",
  severity: "high",
  record: "C-67",
  blocks: [{ kind: "heading", text: "They may now share your data", url: "https://coursera.example/privacy" }],
  details: [{ kind: "quote", text: "We may share your data.", source: "Privacy › 3" }],
};

let smtp: LoopbackSmtp;
let adapter: ChatAdapter;
beforeAll(async () => {
  smtp = await startLoopbackSmtp();
  adapter = createMailAdapter({ url: smtp.url, from: "Fineprint <bot@fineprint.example>", logger: { info: () => {} } });
});
beforeEach(() => {
  smtp.mails.length = 0;
  Object.assign(smtp, { refuse: () => null, refuseData: () => null });
});
afterAll(async () => {
  await adapter.stop();
  await smtp.close();
});

function send(more: Partial<SendRequest> = {}) {
  return adapter.send({ channel: CHANNEL, notice: NOTICE, deliveryId: "12", mayBeRepeat: false, ...more });
}

/** A part's text, decoded. */
function decoded(raw: string): string {
  const joined = raw
    .replaceAll("=\r\n", "")
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));
  return joined.replaceAll(
    /\r\n\r\n((?:[A-Za-z0-9+/]{1,76}={0,2}\r\n)+)/g,
    (_, part: string) => `\r\n\r\n${Buffer.from(part, "base64").toString("utf8")}\r\n`,
  );
}

describe("the mail adapter", () => {
  it("sends a card as text and HTML, with who gets it and how to stop it", async () => {
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: "posted", message: { subject: NOTICE.summary } });
    const [mail] = smtp.mails;
    expect(mail?.to).toEqual(["dana@example.com"]);
    expect(mail?.headers).toMatchObject({
      from: "Fineprint <bot@fineprint.example>",
      to: "dana@example.com",
      subject: NOTICE.summary,
      "auto-submitted": "auto-generated",
    });
    const words = decoded(mail?.raw ?? "");
    for (const part of ["text/plain", "text/html", "🔺 High", "> We may share your data.", "<blockquote"]) {
      expect(words).toContain(part);
    }
    expect(words).toContain("/policy show C-67");
    expect(words).toContain("a team that uses Fineprint in Slack has it sent to dana@example.com");
    expect(words).toContain("/unwatch all for:dana@example.com");
  });

  it("says where it is stopped, with one click where the page is https, and nothing where there is none", async () => {
    const options = { url: smtp.url, from: "bot@fineprint.example", logger: { info: () => {} } };
    for (const origin of ["https://fineprint.example", "http://localhost:3000"]) {
      const findStopUrl = async () => `${origin}/unsubscribe/1.x`;
      const stopping = createMailAdapter({ ...options, findStopUrl });
      await stopping.send({ channel: CHANNEL, notice: NOTICE, deliveryId: "12", mayBeRepeat: false });
      await stopping.stop();
    }
    await send();
    const headers = smtp.mails.map((mail) => [mail.headers["list-unsubscribe"], mail.headers["list-unsubscribe-post"]]);
    expect(headers).toEqual([
      ["<https://fineprint.example/unsubscribe/1.x>", "List-Unsubscribe=One-Click"],
      ["<http://localhost:3000/unsubscribe/1.x>", undefined],
      [undefined, undefined],
    ]);
    expect(decoded(smtp.mails[0]?.raw ?? "")).toContain(
      "open https://fineprint.example/unsubscribe/1.x or ask them for",
    );
  });

  it("has the same Message-ID at every try, and another for another delivery or address", async () => {
    await send();
    await send({ mayBeRepeat: true });
    await send({ deliveryId: "13" });
    await send({ channel: mailChannel({ adapter: "slack", workspace: "T2" }, "dana@example.com") });
    const ids = smtp.mails.map(({ headers }) => headers["message-id"]);
    expect(ids[0]).toMatch(/^<delivery-12\.[0-9a-f]{12}@fineprint\.example>$/);
    expect([ids[1] === ids[0], new Set(ids).size]).toEqual([true, 3]);
  });

  it("puts a reminder and a note in the card's thread", async () => {
    const card = await send();
    const message = card.kind === "posted" ? card.message : {};
    await send({ deliveryId: "14", thread: message, notice: { summary: "Object by 1 July", blocks: [] } });
    const edit = { channel: CHANNEL, message, notice: NOTICE, deliveryId: "12" };
    expect(await adapter.edit?.({ ...edit, note: null })).toEqual({ kind: "kept" });
    expect(await adapter.edit?.({ ...edit, note: "Acknowledged by @bob" })).toEqual({ kind: "edited" });
    const [first, ...others] = smtp.mails.map(({ headers }) => headers);
    expect(others).toHaveLength(2);
    for (const headers of others) {
      expect(headers).toMatchObject({
        "in-reply-to": first?.["message-id"],
        references: first?.["message-id"],
        subject: `Re: ${NOTICE.summary}`,
      });
    }
    expect(new Set(smtp.mails.map(({ headers }) => headers["message-id"])).size).toBe(3);
  });

  it("lets nothing into the headers or the markup", async () => {
    const evil = 'x\r\nBcc: eve@evil.example\r\n\r\n<script>alert(1)</script>" onload=\u202E <a href="javascript:1">';
    const blocks: Notice["blocks"] = [
      { kind: "heading", text: evil, url: "javascript:alert(1)" },
      { kind: "quote", text: evil, source: evil },
      { kind: "diff", runs: [{ op: "+", text: evil }], source: evil },
      { kind: "code", text: evil },
      { kind: "link", label: evil, url: `https://a.example/"><script>` },
      { kind: "fields", fields: [[evil, evil]] },
    ];
    await send({ notice: { summary: evil, blocks, details: blocks, files: [{ name: evil, text: evil }] } });
    const [mail] = smtp.mails;
    expect(mail?.to).toEqual(["dana@example.com"]);
    expect(mail?.headers).not.toHaveProperty("bcc");
    const html =
      decoded(mail?.raw ?? "")
        .split("<!doctype html>")[1]
        ?.split("</html>")[0] ?? "";
    expect(html).not.toMatch(/<script|<a href="javascript|" onload/i);
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("&lt;U+202E&gt;");
  });

  it("puts very long details into a file and says so", async () => {
    const details = [{ kind: "code", text: "word ".repeat(40_000) }] as const;
    await send({ notice: { ...NOTICE, details, files: [{ name: "a.csv", text: "x".repeat(7_000_000) }] } });
    const words = decoded(smtp.mails[0]?.raw ?? "");
    expect(words).toContain("The details are in the attached file details.txt.");
    expect(words).toContain("Too large to be sent: a.csv.");
    expect(smtp.mails[0]?.raw).toContain("filename=details.txt");
  });

  it("tells an address that is refused for good from what passes", async () => {
    smtp.refuse = () => ({ code: 550, words: "no such mailbox" });
    expect(await send()).toMatchObject({ kind: "dead", reason: expect.stringContaining("no such mailbox") });
    smtp.refuse = () => ({ code: 450, words: "greylisted" });
    expect(await send()).toMatchObject({ kind: "retry", mayHavePosted: false });
    Object.assign(smtp, { refuse: () => null, refuseData: () => ({ code: 554, words: "looks like spam" }) });
    expect(await send()).toMatchObject({ kind: "retry", mayHavePosted: false });
    smtp.refuseData = () => "hang-up";
    expect(await send()).toMatchObject({ kind: "retry", mayHavePosted: true });
    const away = createMailAdapter({ url: "smtp://127.0.0.1:1", from: "a@b.example", logger: { info: () => {} } });
    expect(await away.send({ channel: CHANNEL, notice: NOTICE, deliveryId: "1", mayBeRepeat: false })).toMatchObject({
      kind: "retry",
    });
    await away.stop();
  });
});
