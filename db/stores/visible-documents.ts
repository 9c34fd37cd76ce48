import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { documents, workspaceDocuments } from "../schema.js";

/** Of the rows of `documents` in a statement: those whose records a workspace may see. Without a viewer, all. */
export function visibleDocuments(db: Db, viewer: Viewer | undefined): SQL | undefined {
  if (viewer === undefined) return undefined;
  const { adapter, workspace, documentId } = workspaceDocuments;
  const there = and(eq(adapter, viewer.adapter), eq(workspace, viewer.workspace));
  const watched = db
    .select({ one: sql`1` })
    .from(workspaceDocuments)
    .where(and(eq(documentId, documents.id), there));
  return or(documents.isPublic, exists(watched));
}
