import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createPolicyEngine } from "../engine/policy-engine.js";
import { createLogger } from "../logger.js";
import { API_SCOPES } from "../ports.js";
import { createRecordAddress } from "../records/record-address.js";
import { createMcpServer } from "../web/api/mcp-server.js";
import { createApiReader } from "../web/api/reader.js";
import { readWorkspace, withRecords } from "./open-records.js";

/**
 * `fineprint mcp [--workspace slack/T0123]`: the Model Context Protocol on standard input and output, for an assistant that starts
 * programs. Opens the database itself: with the embedded one, Fineprint must not run on it meanwhile (then use `/mcp` over HTTP).
 */
export async function serveMcp({ workspace }: { readonly workspace?: string }): Promise<void> {
  await withRecords(async ({ stores }, { pages }) => {
    const engine = createPolicyEngine();
    try {
      // Standard output belongs to the protocol, so nothing is logged.
      const deps = { stores, engine, clock: { now: () => new Date() }, logger: createLogger("silent") };
      const addressOf = createRecordAddress(pages);
      const server = createMcpServer(createApiReader(readWorkspace(workspace), API_SCOPES, { ...deps, addressOf }));
      await server.connect(new StdioServerTransport());
      await once(process.stdin, "end");
      await server.close();
    } finally {
      await engine.close();
    }
  });
}
