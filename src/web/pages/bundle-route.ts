import type { Context } from "hono";
import { FineprintError, NotFoundError } from "../../errors.js";
import { makeBundle } from "../../evidence/bundle.js";
import { setSafety } from "../access/answers.js";
import type { Visitor } from "../access/visitors.js";
import type { PageDeps } from "./page-deps.js";

/** Sends a change's evidence bundle: with the pages themselves to whoever may see whole texts, else with their hashes. */
export async function sendBundle(
  context: Context,
  { id, visitor, deps }: { readonly id: number; readonly visitor: Visitor; readonly deps: PageDeps },
): Promise<Response> {
  setSafety(context, false);
  context.header("cache-control", "private, no-store");
  try {
    const made = await makeBundle(id, visitor.wholeTexts, { ...deps, stores: visitor.stores });
    context.header("content-disposition", `attachment; filename="${made.name}"`);
    return context.body(new Uint8Array(made.bytes), 200, { "content-type": "application/zip" });
  } catch (error) {
    const isClosed = error instanceof NotFoundError || (error instanceof FineprintError && error.code === "unproven");
    if (isClosed) return context.notFound();
    throw error;
  }
}
