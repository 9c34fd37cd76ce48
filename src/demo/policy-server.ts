import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface PolicyServer {
  /** The address of the policy, on the loopback interface. */
  readonly url: string;
  /** Requests answered so far. */
  requests(): number;
  /** Serves another page from now on. */
  publish(html: string): void;
  close(): Promise<void>;
}

/** A small web server on a free loopback port that serves one page with an ETag and answers 304 when it is known. */
export async function startPolicyServer(firstPage: string): Promise<PolicyServer> {
  let html = firstPage;
  let requests = 0;
  const server = createServer((request, response) => {
    if (request.url !== "/privacy") {
      response.writeHead(404).end();
      return;
    }
    requests += 1;
    const etag = `"${createHash("sha256").update(html).digest("hex").slice(0, 16)}"`;
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag }).end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/privacy`,
    requests: () => requests,
    publish(page) {
      html = page;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
