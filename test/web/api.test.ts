import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_SCOPES, type ApiScope, type Viewer } from "../../src/ports.js";
import { makeApiToken } from "../../src/records/api-tokens.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { type OpenSite, openSite } from "./support/open-site.js";

let database: TestDatabase;
let site: OpenSite;
let secret: string;
const OWN: Viewer = { adapter: "slack", workspace: "T1" };
beforeAll(async () => {
  database = await openTestDatabase();
  site = await openSite(database, "catalogue");
  secret = await token();
});
afterAll(async () => {
  await site.close();
  await database.close();
});

async function token(viewer: Viewer = OWN, scopes: readonly ApiScope[] = API_SCOPES): Promise<string> {
  const { stores, now } = site.world;
  const made = await makeApiToken(
    { name: "a test", scopes, viewer, createdBy: "U1", expiresAt: null },
    { stores, now },
  );
  return made.secret;
}

async function call(
  path: string,
  { as = secret, body, headers = {} }: { as?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const response = await fetch(`${site.base}/api/v1${path}`, {
    headers: {
      authorization: `Bearer ${as}`,
      ...headers,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === "" ? null : JSON.parse(text) };
}

async function describeApi() {
  const response = await fetch(`${site.base}/api/v1/openapi.json`);
  return (await response.json()) as {
    paths: Record<
      string,
      Record<
        string,
        { operationId: string; responses: Record<string, { content: Record<string, { schema: object }> }> }
      >
    >;
    components: { schemas: Record<string, object> };
  };
}

/** Every operation once, as its description names it. */
const CALLS: Readonly<Record<string, { path: string; body?: unknown }[]>> = {
  list_changes: [
    { path: "/changes?limit=1" },
    { path: "/changes?watched=true&days=7&severity=low" },
    { path: "/changes?kind=class-action-waiver&platform=acorn&document=D-2&since=2026-01-01" },
  ],
  diff_change: [{ path: "/changes/C-1/diff" }],
  get_record: [{ path: "/records/C-1" }, { path: "/records/C-2" }, { path: "/records/P-1" }, { path: "/records/D-1" }],
  verify_record: [{ path: "/records/C-1/verify" }, { path: "/records/P-1/verify" }],
  cite_record: [{ path: "/records/C-1/citations" }, { path: "/records/P-1/citations" }],
  list_platforms: [{ path: "/platforms?limit=1" }],
  get_platform: [{ path: "/platforms/acorn" }],
  search: [{ path: "/search?q=class+action" }, { path: "/search?q=arbitration&kind=arbitration&limit=1" }],
  list_kinds: [{ path: "/kinds" }],
  get_kind: [{ path: "/kinds/arbitration" }],
  ask: [
    { path: "/ask", body: { question: "Does Meadow Learn have a class action waiver?" } },
    { path: "/ask", body: { question: "Are disputes arbitrated?", platforms: ["acorn"] } },
  ],
};

describe("the API", () => {
  it("answers as its description says", async () => {
    const { paths, components } = await describeApi();
    const ajv = new Ajv2020({ strict: false, formats: { "date-time": true, date: true, uri: true } });
    ajv.addSchema({ $id: "api", components });
    const described = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(described.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(CALLS).toSorted());
    for (const { operationId, responses } of described) {
      const schema = responses["200"]?.content["application/json"]?.schema ?? {};
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll("#/components", "api#/components")));
      for (const { path, body } of CALLS[operationId] ?? []) {
        const { status, json } = await call(path, { body });
        expect([path, status, validate(json), validate.errors]).toEqual([path, 200, true, null]);
      }
    }
  });

  it("shows a workspace what it may see, and nothing of others", async () => {
    const other = await token({ adapter: "slack", workspace: "T2" });
    const seen = async (as: string) => (await call("/changes", { as })).json.items.map(({ id }: { id: string }) => id);
    expect([await seen(secret), await seen(other)]).toEqual([["C-2", "C-1"], ["C-1"]]);
    expect((await call("/changes?watched=true")).json.items.map(({ id }: { id: string }) => id)).toEqual(["C-2"]);
    for (const path of [
      "/records/C-2",
      "/records/D-2",
      "/changes/C-2/diff",
      "/platforms/acorn",
      "/records/C-2/verify",
    ]) {
      expect([path, (await call(path, { as: other })).status]).toEqual([path, 404]);
    }
    expect(
      (await call("/ask", { as: other, body: { question: "Acorn arbitration?", platforms: ["acorn"] } })).status,
    ).toBe(404);
  });

  it("tells pages of a list by cursors, each record once", async () => {
    const first = await call("/changes?limit=1");
    const second = await call(`/changes?limit=1&cursor=${first.json.next}`);
    expect([first.json.items[0].id, second.json.items[0].id, second.json.next]).toEqual(["C-2", "C-1", null]);
    expect((await call("/changes?cursor=AAAA")).status).toBe(400);
  });

  it("lets in living tokens with the scope, and sends what has not changed once", async () => {
    const reading = await token(OWN, ["read"]);
    expect((await call("/ask", { as: reading, body: { question: "x" } })).status).toBe(403);
    for (const as of ["", "fpr_wrong", `fpr_${"A".repeat(43)}`, "x".repeat(5_000)])
      expect((await call("/kinds", { as })).status).toBe(401);
    const [made] = await site.world.stores.tokens.listTokens(OWN, 1);
    await site.world.stores.tokens.revokeToken(made?.id ?? 0, OWN, site.world.now);
    expect((await call("/kinds", { as: reading })).status).toBe(401);
    const answer = await call("/records/C-1");
    const again = await call("/records/C-1", { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect([again.status, again.json]).toEqual([304, null]);
    expect(Number(answer.headers.get("ratelimit-remaining"))).toBeLessThan(300);
  });

  it.each([
    ["/changes?limit=0", undefined, 400, "limit"],
    ["/changes?severity=awful", undefined, 400, "severity"],
    ["/records/C-99", undefined, 404, "C-99"],
    ["/records/nonsense", undefined, 400, "id"],
    ["/changes/P-1/diff", undefined, 422, "C-67"],
    ["/records/D-1/citations", undefined, 422, "P-345"],
    ["/nowhere", undefined, 404, "openapi.json"],
    ["/ask", { question: "" }, 400, "question"],
    ["/ask", [], 400, ""],
    ["/ask", { question: "x".repeat(100_000) }, 400, "bytes"],
    ["/ask", { question: "who?", platforms: ["nobody"] }, 404, "nobody"],
  ])("refuses %s with what to do", async (path, body, status, words) => {
    const { status: given, json } = await call(path, { body });
    expect([given, json.status, json.detail]).toEqual([status, status, expect.stringContaining(words)]);
  });

  it("holds a token to its points", async () => {
    const greedy = await token();
    const asked = await Promise.all(
      Array.from({ length: 31 }, () => call("/ask", { as: greedy, body: { question: "Meadow Learn arbitration?" } })),
    );
    const refused = asked.find(({ status }) => status === 429);
    expect([refused?.json.retry, Number(refused?.headers.get("retry-after")) > 0]).toEqual([true, true]);
  });
});

describe("the assistants' server", () => {
  async function connect(as: string): Promise<Client> {
    const client = new Client({ name: "test", version: "1" });
    const headers = { authorization: `Bearer ${as}` };
    // The SDK's own types disagree on an optional session under exact optional types.
    const transport = new StreamableHTTPClientTransport(new URL(`${site.base}/mcp`), { requestInit: { headers } });
    await client.connect(transport as Parameters<Client["connect"]>[0]);
    return client;
  }

  it("tells what changed at our vendors this week, with the words it rests on", async () => {
    const client = await connect(secret);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(Object.keys(CALLS).toSorted());
    const answer = await client.callTool({ name: "list_changes", arguments: { days: 7, watched: "true" } });
    const [{ text = "" } = {}] = answer.content as { text?: string }[];
    const { items } = JSON.parse(text) as { items: { id: string; told: { now: { quote: string } | null }[] }[] };
    expect(items.map(({ id }) => id)).toEqual(["C-2"]);
    const diff = await client.callTool({ name: "diff_change", arguments: { id: "C-2" } });
    expect(JSON.stringify(diff.content)).toContain("class action");
    const missing = await client.callTool({ name: "get_record", arguments: { id: "C-99" } });
    expect([missing.isError, JSON.stringify(missing.content)]).toEqual([true, expect.stringContaining("C-99")]);
    await client.close();
  });

  it("costs for a question what the API takes", async () => {
    const own = await token();
    const left = async () => Number((await call("/kinds", { as: own })).headers.get("ratelimit-remaining"));
    const client = await connect(own);
    const before = await left();
    await client.callTool({ name: "ask", arguments: { question: "Does Acorn have a class action waiver?" } });
    const asked = await left();
    await client.callTool({ name: "list_kinds", arguments: {} });
    const read = await left();
    await client.close();
    // The look at what is left is a read, too.
    expect([before - asked, asked - read]).toEqual([10 + 1, 1 + 1]);
  });

  it("offers a token what its scopes allow, and nobody else anything", async () => {
    const client = await connect(await token(OWN, ["read"]));
    expect((await client.listTools()).tools.map(({ name }) => name)).not.toContain("ask");
    await client.close();
    await expect(connect("fpr_wrong")).rejects.toThrow(/401|token/i);
  });
});
