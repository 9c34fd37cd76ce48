import { openDatabase } from "../../db/client.js";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import type { Stores } from "../ports.js";
import { documentName } from "../records/record-words.js";
import { megabytes, storedSize } from "../records/stored-size.js";

const MOST = 20;

/** `fineprint storage`: what the database takes, the documents that take the most of it, and what is kept how long. */
export async function showStorage({ most }: { readonly most?: string }): Promise<string> {
  const { databaseUrl, dataDir, keepUnquotedMs } = readConfig(process.env);
  const database = await openDatabase({ databaseUrl, dataDir });
  try {
    return await describeStorage(database.stores, most === undefined ? MOST : readMost(most), keepUnquotedMs);
  } finally {
    await database.close();
  }
}

/** The same on stores that are open. */
export async function describeStorage(
  { retention, documents, platforms }: Pick<Stores, "retention" | "documents" | "platforms">,
  most: number,
  keepUnquotedMs: number | null,
): Promise<string> {
  const sizes = await retention.listSizes(most);
  const lines = await Promise.all(
    sizes.map(async (size) => {
      const document = await documents.getDocument(size.documentId);
      const platform = await platforms.getPlatform(document.platformId);
      return `D-${document.id} ${documentName(document, platform)}: ${storedSize(size)}`;
    }),
  );
  const kept =
    keepUnquotedMs === null
      ? "Nothing is cleared away (KEEP_UNQUOTED=forever)."
      : `Pages and texts that no record needs are cleared away after ${Math.round(keepUnquotedMs / 86_400_000)} days (KEEP_UNQUOTED).`;
  return [
    `The database takes ${megabytes(await retention.measureDatabase())}, indexes and records included.`,
    ...(lines.length > 0 ? ["Documents by what is stored of them, pages compressed:", ...lines] : []),
    `${kept} What a record quotes is kept for ever.`,
  ].join("\n");
}

function readMost(text: string): number {
  const most = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (most >= 1) return most;
  throw new InputError(`--most wants a number of documents, such as 100, not ${text}.`);
}
