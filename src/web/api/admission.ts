import type { Context } from "hono";
import type { ApiScope } from "../../ports.js";
import type { Holder, TokenDesk } from "../access/token-desk.js";
import { type Refused, refuse } from "./problems.js";
import { type ApiDeps, type ApiReader, createApiReader } from "./reader.js";

/** A reader and the token they came with, or why there is none. */
export type Admitted = { readonly reader: ApiReader; readonly take: Holder["take"] } | Refused;

/** Admits whoever shows a living token with the scope, for points of its minute. */
export type Admit = (context: Context, scope: ApiScope, points: number) => Promise<Admitted>;

/** Readers of the API, by their tokens. */
export function createAdmission(desk: TokenDesk, deps: ApiDeps): Admit {
  return async (context, scope, points) => {
    const opened = await desk.open(context, scope, points);
    if ("status" in opened) return refuse(opened.status, opened.detail, opened.retry);
    const { adapter, workspace, scopes } = opened.token;
    return { reader: createApiReader({ adapter, workspace }, scopes, deps), take: opened.take };
  };
}
