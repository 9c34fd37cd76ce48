import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { packageVersion } from "../../package-version.js";
import type { PageSettings } from "../../ports.js";
import { POINTS, type TokenDesk } from "../access/token-desk.js";
import { createAdmission } from "./admission.js";
import type { Endpoint } from "./endpoint.js";
import { ENDPOINTS } from "./endpoints.js";
import { addMcp } from "./mcp-route.js";
import { API_PATH, describeApi } from "./openapi.js";
import { refuse, refuseError } from "./problems.js";
import type { ApiDeps } from "./reader.js";
import { answer, send } from "./send.js";

const BODY_BYTES = 64 * 1_024;
/** Adds `/api/v1`, its description and the assistants' `/mcp` to the site. */
export function addApi(
  site: Hono,
  deps: ApiDeps & { readonly settings: PageSettings; readonly desk: TokenDesk },
): void {
  const admit = createAdmission(deps.desk, deps);
  const description = describeApi(ENDPOINTS, { url: deps.settings.publicUrl, version: packageVersion() });
  site.get(`${API_PATH}/openapi.json`, (context) => answer(context, description));
  site.use(`${API_PATH}/*`, bodyLimit({ maxSize: BODY_BYTES, onError: (context) => send(context, TOO_LARGE) }));
  for (const one of ENDPOINTS) {
    site.on(one.method, `${API_PATH}${one.path.replaceAll(/\{(\w+)\}/g, ":$1")}`, async (context) => {
      const admitted = await admit(context, one.scope, POINTS[one.scope]);
      if ("problem" in admitted) return send(context, admitted);
      try {
        return answer(context, await one.run(await given(context, one), admitted.reader));
      } catch (error) {
        return send(context, refuseError(error, deps.logger));
      }
    });
  }
  addMcp(site, admit);
  site.all(`${API_PATH}/*`, (context) =>
    send(context, refuse(404, `There is nothing at this path; ${API_PATH}/openapi.json says what there is.`)),
  );
}

const TOO_LARGE = refuse(400, `The body is larger than ${BODY_BYTES} bytes.`);

/** What a request gives: what stands in its path, and its query or its body. */
async function given(context: Context, { method }: Endpoint): Promise<unknown> {
  const inPath = context.req.param() as Record<string, string>;
  if (method === "get") return { ...context.req.query(), ...inPath };
  const body: unknown = await context.req.json().catch(() => null);
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, ...inPath } : body;
}
