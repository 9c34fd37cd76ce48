import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { setSafety } from "../access/answers.js";
import { POINTS } from "../access/token-desk.js";
import type { Admit } from "./admission.js";
import { createMcpServer } from "./mcp-server.js";
import { createToll } from "./mcp-toll.js";
import { refuse } from "./problems.js";
import { send } from "./send.js";

const BODY_BYTES = 256 * 1_024;

/** `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions, for whoever shows a token. A tool costs what it costs on the API. */
export function addMcp(site: Hono, admit: Admit): void {
  const tooLarge = refuse(400, `The body is larger than ${BODY_BYTES} bytes.`);
  site.post(
    "/mcp",
    bodyLimit({ maxSize: BODY_BYTES, onError: (context) => send(context, tooLarge) }),
    async (context) => {
      const admitted = await admit(context, "read", POINTS.read);
      if ("problem" in admitted) return send(context, admitted);
      setSafety(context, false);
      const server = createMcpServer(admitted.reader, createToll(admitted.take));
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      await server.connect(transport);
      return transport.handleRequest(context.req.raw);
    },
  );
  site.all("/mcp", (context) => send(context, refuse(404, "Assistants POST here; there are no sessions to resume.")));
}
