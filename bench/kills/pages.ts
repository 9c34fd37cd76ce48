import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a page says at its revision: each is a change of a clause with a kind, and each is another figure. */
const FIRST_DAYS = 100;
const TICKER = ["the best app there is", "I lost two notes with it", "my cat likes it", "works on every train"];

/** A message that came out of a worker. */
export interface Post {
  readonly deliveryId: string;
  readonly channel: string;
  readonly page: number;
  readonly revision: number;
}

/** A web of policies whose bytes and one line differ at each fetch, and a chat that keeps what is posted. */
export interface KillWorld {
  readonly origin: string;
  readonly posts: readonly Post[];
  fetches(): number;
  fetchesOf(page: number): number;
  /** Revision of a page; it goes up by one at each change. */
  revisionOf(page: number): number;
  change(page: number): void;
  close(): void;
}

export async function openKillWorld(): Promise<KillWorld> {
  const revisions = new Map<number, number>();
  const fetches = new Map<number, number>();
  const posts: Post[] = [];
  const out = new Set<string>();
  let fetched = 0;
  const revisionOf = (page: number) => revisions.get(page) ?? 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [, place = "", argument = ""] = (request.url ?? "").split("/");
    if (place === "p") {
      fetched += 1;
      fetches.set(Number(argument), (fetches.get(Number(argument)) ?? 0) + 1);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(pageOf(Number(argument), revisionOf(Number(argument)), fetched));
      return;
    }
    if (request.method === "GET") {
      response.writeHead(out.has(argument) ? 200 : 404).end();
      return;
    }
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      const { channel, text } = JSON.parse(body) as { channel: string; text: string };
      const page = Number(/\/p\/(\d+)/.exec(text)?.[1] ?? -1);
      const days = [...text.matchAll(/within (\d+) days/g)].map((match) => Number(match[1]));
      posts.push({ deliveryId: argument, channel, page, revision: Math.max(0, ...days) - FIRST_DAYS });
      out.add(argument);
      response.writeHead(200).end();
    });
  }

  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    fetches: () => fetched,
    fetchesOf: (page) => fetches.get(page) ?? 0,
    revisionOf,
    change: (page) => void revisions.set(page, revisionOf(page) + 1),
    close: () => server.close(),
  };
}

function pageOf(page: number, revision: number, fetch: number): string {
  const sections = [
    [
      "Scope",
      `These terms apply to everyone who opens account number ${page} with Marigold Notes and to its notebooks.`,
    ],
    ["Your content", "You keep every right in the notes you write. We store them so that you can read them later."],
    ["Retention", `When you close your account we delete your notes within ${FIRST_DAYS + revision} days of that day.`],
    ["Sharing", "We share account details with the companies that host our servers, and with nobody else."],
    ["Payments", "A paid plan is billed each month in advance. You can cancel it until the day before it renews."],
    ["Disputes", "Any dispute about these terms is decided by the courts of the country in which you live."],
    ["Contact", "Questions about these terms can be sent to the address on our contact page; a person answers."],
  ];
  const body = sections.map(([title, text], at) => `<h2>${at + 1}. ${title}</h2><p>${text}</p>`).join("\n");
  const ticker = `<p>A reader says: ${TICKER[fetch % TICKER.length]}, number ${fetch}.</p>`;
  return `<!doctype html><html lang="en"><head><title>Terms ${page}</title><script nonce="${fetch}"></script></head>
<body><main><h1>Terms of Service</h1><p>Last updated: 1 March 2026</p>${body}${ticker}</main></body></html>`;
}
