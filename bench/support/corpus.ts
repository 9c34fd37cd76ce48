import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { extractText } from "../../src/policy/extract/extract.js";
import type { PolicyText } from "../../src/policy/types.js";

/** One policy of the corpus: `<data>/corpus/<service>/<kind>.md`. */
export interface CorpusDocument {
  readonly service: string;
  /** "terms" or "privacy". */
  readonly kind: string;
  readonly text: PolicyText;
}

/** The folder behind `--data DIR`. Throws when it is not given. */
export function dataFolder(): string {
  const at = process.argv.indexOf("--data");
  const folder = at < 0 ? undefined : process.argv[at + 1];
  if (folder === undefined) throw new Error("Say where the data is: --data DIR");
  return folder;
}

export const CORPUS_ATTRIBUTION = "Derived from Open Terms Archive contributors (ODC-BY 1.0)";

/** Every readable policy of the corpus, by service and kind. */
export async function readCorpus(folder: string): Promise<CorpusDocument[]> {
  const services = (await readdir(join(folder, "corpus"))).sort();
  const documents = await Promise.all(services.map((service) => readService(folder, service)));
  return documents.flat();
}

/** One policy of the corpus. */
export async function readDocument(folder: string, service: string, kind: string): Promise<CorpusDocument> {
  const markdown = await readFile(join(folder, "corpus", service, `${kind}.md`), "utf8");
  return { service, kind, text: extractText(markdown, "markdown") };
}

async function readService(folder: string, service: string): Promise<CorpusDocument[]> {
  const files = (await readdir(join(folder, "corpus", service))).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(files.map((name) => readDocument(folder, service, name.slice(0, -3))));
}
