import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { type PageState, policyPage } from "./policy-pages.js";

/**
 * The policies' web server, a process of its own so that its work is not counted. The parent sends a `ServerMode`; pages are
 * made then, not while they are served.
 */
export interface ServerMode extends PageState {
  readonly documents: number;
  /** Answer conditional requests with 304. */
  readonly validators: boolean;
}

interface Page {
  readonly body: Buffer;
  readonly etag: string;
}

let pages: Page[] = [];
let validators = true;

process.on("message", (mode: ServerMode) => {
  validators = mode.validators;
  pages = Array.from({ length: mode.documents }, (_, number) => {
    const body = Buffer.from(policyPage(number, mode));
    return { body, etag: `"${createHash("sha1").update(body).digest("hex")}"` };
  });
  process.send?.("ready");
});

const server = createServer((request, response) => {
  const page = pages[Number(request.url?.slice(1))];
  if (!page) return void response.writeHead(404).end();
  if (validators && request.headers["if-none-match"] === page.etag) return void response.writeHead(304).end();
  const headers = { "content-type": "text/html; charset=utf-8", ...(validators ? { etag: page.etag } : {}) };
  response.writeHead(200, headers).end(page.body);
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
process.on("disconnect", () => process.exit(0));
