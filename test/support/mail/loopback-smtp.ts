import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** One mail as the server took it. */
export interface TakenMail {
  readonly to: readonly string[];
  /** As it came over the wire, dots undone. */
  readonly raw: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A mail server on this machine that takes everything, or refuses as it is told. */
export interface LoopbackSmtp {
  readonly url: string;
  readonly mails: TakenMail[];
  /** The reply to an address; null takes it. */
  refuse: (address: string) => { readonly code: number; readonly words: string } | null;
  /** The reply to a whole message; null takes it, "hang-up" breaks off when it has it. */
  refuseData: () => { readonly code: number; readonly words: string } | "hang-up" | null;
  close(): Promise<void>;
}

export async function startLoopbackSmtp(): Promise<LoopbackSmtp> {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => done(faultOf(smtp.refuse(address))),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refusal = smtp.refuseData();
        const raw = Buffer.concat(chunks).toString("utf8");
        if (refusal === null || refusal === "hang-up") {
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, headers: readHeaders(raw) });
        }
        if (refusal === "hang-up")
          for (const client of server.connections) (client as { _socket: { destroy(): void } })._socket.destroy();
        else done(faultOf(refusal));
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const smtp: LoopbackSmtp = {
    ...{ url: `smtp://127.0.0.1:${port}`, mails, refuse: () => null, refuseData: () => null },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return smtp;
}

function faultOf(refusal: { code: number; words: string } | null): Error | null {
  return refusal && Object.assign(new Error(refusal.words), { responseCode: refusal.code });
}

/** Header lines unfolded, names in lower case. */
function readHeaders(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]+/g, " ");
  return Object.fromEntries(
    head.split("\r\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
