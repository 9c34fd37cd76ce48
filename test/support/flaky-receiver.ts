import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

/** What a receiver does with one request. */
export type Mood = "take" | "error" | "reset" | "hang" | "take-and-reset";

/** A message that was taken in: verified with the secret, known by its ID. */
export interface TakenMessage {
  readonly id: string;
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: Record<string, unknown> };
}

/** An endpoint on this machine that takes messages as its mood says, and remembers them by their ID. */
export interface FlakyReceiver {
  readonly url: string;
  /** Each message once, in the order in which it was first taken. */
  readonly taken: readonly TakenMessage[];
  /** Requests, repeats included. */
  readonly requests: number;
  /** Requests whose signature none of the secrets made. */
  readonly forged: number;
  secrets: string[];
  mood: (request: number) => Mood;
  /** The status of an error. */
  status: number;
  headers: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startFlakyReceiver(): Promise<FlakyReceiver> {
  const taken = new Map<string, TakenMessage>();
  let [requests, forged] = [0, 0];
  const server = createServer((request, response) => {
    requests += 1;
    const mood = receiver.mood(requests);
    readBody(request).then(
      (body) => {
        if (mood === "take" || mood === "take-and-reset") take(request, body);
        answer(mood, response);
      },
      () => response.destroy(),
    );
  });

  function take({ headers }: IncomingMessage, body: string): void {
    const id = String(headers["webhook-id"]);
    if (!receiver.secrets.some((secret) => isSigned(secret, headers, body))) forged += 1;
    else if (!taken.has(id)) taken.set(id, { id, body: JSON.parse(body) });
  }

  function answer(mood: Mood, response: ServerResponse): void {
    if (mood === "hang") return;
    if (mood === "reset" || mood === "take-and-reset") return void response.destroy();
    response.writeHead(mood === "error" ? receiver.status : 204, receiver.headers).end();
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver: FlakyReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?key=1`,
    get taken() {
      return [...taken.values()];
    },
    get requests() {
      return requests;
    },
    get forged() {
      return forged;
    },
    ...{ secrets: [], mood: () => "take", status: 500, headers: {} },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return receiver;
}

function isSigned(secret: string, headers: IncomingMessage["headers"], body: string): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
