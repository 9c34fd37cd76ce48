import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { type ReadingInstructions, ReadingInstructionsShape } from "../policy/extract/reading/instructions.js";
import type { DocumentReading, PolicyDocument, Stores } from "../ports.js";
import { formatRecordId, readRecordId } from "../record-id.js";
import { readRestlessPlaces, restlessLine } from "../records/restless-places.js";
import { type OpenImport, openImport } from "./open-import.js";

/** Reading instructions as they are given on the command line. */
export interface ReadingOptions {
  readonly select?: readonly string[];
  readonly remove?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly combine?: readonly string[];
  readonly browser?: boolean;
}

/** The options as instructions, or null when there are none. Throws `InputError` with every fault. */
export function readInstructions(options: ReadingOptions): ReadingInstructions | null {
  const { select = [], remove = [], from, to, combine = [], browser } = options;
  if (to !== undefined && from === undefined) throw new InputError("--to needs --from.");
  const range = from === undefined ? [] : [{ startBefore: from, ...(to === undefined ? {} : { endBefore: to }) }];
  const parts = [...select, ...range];
  const given = {
    ...(parts.length > 0 ? { select: parts } : {}),
    ...(remove.length > 0 ? { remove } : {}),
    ...(combine.length > 0 ? { combine: combine.map((url) => ({ url })) } : {}),
    ...(browser ? { browser } : {}),
  };
  if (Object.keys(given).length === 0) return null;
  const parsed = ReadingInstructionsShape.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new InputError(`The instructions cannot be used:\n${faults.join("\n")}`);
}

/** `fineprint reading show D-12`: how a document is read, who said so, and which of its places do not hold still. */
export async function showReading(name: string): Promise<string> {
  return withDocument(name, async (document, { stores }) => {
    return describeReading(document, stores);
  });
}

/** How a document is read, and below it a line for each place that does not hold still. */
export async function describeReading(document: PolicyDocument, stores: Pick<Stores, "looks">): Promise<string> {
  const places = await readRestlessPlaces(stores, document.id);
  return [describe(document), ...places.map(restlessLine)].join("\n");
}

/** `fineprint reading set D-12 --select main`: from the next check on, which comes at once. */
export async function setReading(name: string, options: ReadingOptions): Promise<string> {
  const instructions = readInstructions(options);
  if (instructions === null) throw new InputError("Say how: --select, --from, --remove, --combine or --browser.");
  return change(name, { ...instructions, by: "operator" });
}

/** `fineprint reading clear D-12`: as pages are read in general; the catalogue's instructions come back at the next start. */
export async function clearReading(name: string): Promise<string> {
  return change(name, null);
}

async function change(name: string, reading: DocumentReading | null): Promise<string> {
  return withDocument(name, async ({ id }, { stores, clock }) => {
    const document = await stores.documents.setReading(id, reading, clock.now());
    return `${describe(document)}\nIt is read anew at the next check; what reads otherwise by this is no change, and is not posted.`;
  });
}

async function withDocument(
  name: string,
  work: (document: PolicyDocument, open: OpenImport) => Promise<string>,
): Promise<string> {
  const record = readRecordId(name);
  if (record?.kind !== "document") throw new InputError(`${name} is no document; write its ID, like D-12.`);
  const open = await openImport(readConfig(process.env));
  try {
    return await work(await open.stores.documents.getDocument(record.id), open);
  } finally {
    await open.close();
  }
}

const GIVEN_BY = {
  catalogue: "the catalogue",
  declaration: "an imported declaration",
  operator: "the operator",
} as const;

function describe({ id, url, reading = null }: PolicyDocument): string {
  const name = `${formatRecordId("document", id)} ${url}`;
  if (reading === null) return `${name}: read as pages are in general.`;
  const { by, ...instructions } = reading;
  return `${name}: read by the instructions of ${GIVEN_BY[by]}.\n${JSON.stringify(instructions, null, 2)}`;
}
