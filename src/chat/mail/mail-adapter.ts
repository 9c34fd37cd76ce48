import { createHash } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import type { MailConfig } from "../../config.js";
import type { Logger } from "../../logger.js";
import type { ChannelRef } from "../../ports.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import type { ChatAdapter, EditRequest, SendOutcome, SendRequest } from "../types.js";
import { mailHtml } from "./html.js";
import { createLetter } from "./letter.js";
import { readMailFault } from "./mail-faults.js";
import { mailText } from "./text.js";
import type { Letter } from "./types.js";

export interface MailAdapterOptions extends MailConfig {
  readonly logger: Pick<Logger, "info">;
  /** Where whoever reads the address stops its mail; null where no such page opens. */
  readonly findStopUrl?: (channel: ChannelRef) => Promise<string | null>;
}

/** RFC 5322 lets a line have 998 characters; mail programs show about this much of a subject. */
const MOST_SUBJECT = 160;
const TIMEOUT_MS = 20_000;
/** Connections to the mail server, and messages over one of them. */
const POOL = { pool: true, maxConnections: 2, maxMessages: 100 } as const;

/** E-mail as a chat platform that takes no commands: cards, digests and reminders for people outside chat. */
export function createMailAdapter({ url, from, findStopUrl }: MailAdapterOptions): ChatAdapter {
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  // Files and addresses to fetch are never read for a message: everything in it is made here.
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  const transport = nodemailer.createTransport({ url, ...POOL, ...timeouts, ...safe });

  async function post(message: SendMailOptions): Promise<SendOutcome> {
    try {
      await transport.sendMail(message);
      return { kind: "posted", message: { id: String(message.messageId), subject: String(message.subject) } };
    } catch (error) {
      return readMailFault(error);
    }
  }

  async function write(request: SendRequest): Promise<SendMailOptions> {
    const stopUrl = (await findStopUrl?.(request.channel)) ?? null;
    return messageOf(request, createLetter(request, stopUrl), { from, stopUrl });
  }

  return {
    name: "mail",
    start: async () => {},
    stop: async () => transport.close(),
    send: async (request) => post(await write(request)),
    /** What was sent stays sent: the news of a card is a message in its thread. */
    async edit(request: EditRequest) {
      if (request.note === null) return { kind: "kept" };
      const notice = { summary: request.note, blocks: [] };
      const deliveryId = `${request.deliveryId}-${createHash("sha256").update(request.note).digest("hex").slice(0, 12)}`;
      const note: SendRequest = { ...request, notice, deliveryId, mayBeRepeat: false, thread: request.message };
      const outcome = await post(await write(note));
      return outcome.kind === "posted" ? { kind: "edited" } : { kind: "failed", reason: outcome.reason };
    },
  };
}

function messageOf(
  { channel, deliveryId, thread, notice }: SendRequest,
  letter: Letter,
  { from, stopUrl }: { readonly from: string; readonly stopUrl: string | null },
): SendMailOptions {
  const above = thread?.["id"];
  const subject = cutText(safeLine(thread?.["subject"] ?? notice.summary), MOST_SUBJECT);
  return {
    from,
    to: { name: "", address: channel.channel },
    subject: above !== undefined && !/^Re: /.test(subject) ? `Re: ${subject}` : subject,
    // The same at every try: servers and mail programs know a message again by it.
    messageId: `<delivery-${deliveryId}.${markOf(channel)}@${domainOf(from)}>`,
    ...(above === undefined ? {} : { inReplyTo: above, references: [above] }),
    text: mailText(letter),
    html: mailHtml(letter),
    attachments: letter.files.map(({ name, content }) => ({ filename: name, content: Buffer.from(content) })),
    // No out-of-office answers, please (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", ...stopHeaders(stopUrl) },
  };
}

/** A mail program shows its own button for these (RFC 2369); with one click where the address is https (RFC 8058). */
function stopHeaders(stopUrl: string | null): Record<string, string> {
  if (stopUrl === null) return {};
  const oneClick = { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { "List-Unsubscribe": `<${stopUrl}>`, ...(stopUrl.startsWith("https:") ? oneClick : {}) };
}

function markOf({ workspace, channel }: SendRequest["channel"]): string {
  return createHash("sha256").update(`${workspace} ${channel}`).digest("hex").slice(0, 12);
}

/** `Fineprint <bot@example.com>` → `example.com` */
function domainOf(from: string): string {
  return /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
}
