import { z } from "zod";
import { ReadingInstructionsShape } from "../policy/extract/reading/instructions.js";
import { readWebAddress } from "./address.js";
import { DOCUMENT_TYPES } from "./document-types.js";
import type { CatalogueDocument, CatalogueEntry } from "./types.js";

const TYPE_IDS = DOCUMENT_TYPES.map(({ id }) => id);
const MAX_PLATFORMS = 20_000;

const Name = z.string("write a text").trim().min(1, "is empty").max(100, "is longer than 100 characters");

const WebAddress = z
  .string("write a web address")
  .max(2_000, "is longer than 2,000 characters")
  .transform((text, context) => {
    const url = readWebAddress(text);
    if (url) return url.href;
    context.addIssue({ code: "custom", message: "is no web address; write one that starts with https:// or http://" });
    return z.NEVER;
  });

const Document = z.strictObject({
  type: z.enum(TYPE_IDS, { error: `is no document type; write one of ${TYPE_IDS.join(", ")}` }),
  url: WebAddress,
  needsBrowser: z.boolean("write true or false").default(false),
  reading: ReadingInstructionsShape.omit({ browser: true }).optional(),
});

const Domain = z
  .string("write a domain")
  .toLowerCase()
  .regex(
    /^(?!www\.)([a-z0-9-]{1,63}\.){1,10}[a-z0-9-]{2,63}$/,
    "is no domain; write it like example.com, without https:// and www.",
  );

const Platform = z.strictObject({
  slug: z
    .string("write a short name like acme-mail")
    .max(60, "is longer than 60 characters")
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      "is no slug; write lower-case letters, digits and single hyphens, like acme-mail",
    ),
  name: Name,
  aliases: z.array(Name, "write a list of names").max(50).default([]),
  domains: z.array(Domain, "write a list of domains").max(50).default([]),
  documents: z
    .array(Document, 'write a list like [{ "type": "privacy", "url": "https://…" }]')
    .min(1, "is empty; list at least one document")
    .max(200),
});

/** A catalogue file: `about` and `collectedOn` say where its facts come from and when they were written down. */
const CatalogueFile = z.strictObject({
  $schema: z.string().optional(),
  about: z.string().optional(),
  collectedOn: z.iso.date("write a date like 2026-05-31").optional(),
  platforms: z.array(Platform, 'write a list of platforms: { "platforms": [ … ] }').max(MAX_PLATFORMS),
});

export type CatalogueFileResult =
  | { readonly entries: readonly CatalogueEntry[] }
  /** Every fault of the file: where it stands, what is wrong, what to write. */
  | { readonly faults: readonly string[] };

/** Checks the content of a catalogue file, all of it at once. Documents come back in the order of `DOCUMENT_TYPES`. */
export function readCatalogueFile(content: unknown): CatalogueFileResult {
  const parsed = CatalogueFile.safeParse(content);
  if (!parsed.success) return { faults: parsed.error.issues.map(describeFault) };
  return { entries: parsed.data.platforms.map((entry) => ({ ...entry, documents: sortDocuments(entry.documents) })) };
}

/** Puts documents in the order of `DOCUMENT_TYPES`; within a type the order stays. */
export function sortDocuments(documents: readonly CatalogueDocument[]): CatalogueDocument[] {
  return documents.toSorted((a, b) => TYPE_IDS.indexOf(a.type) - TYPE_IDS.indexOf(b.type));
}

function describeFault({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return `${place.replace(/^\./, "") || "the file"}: ${message}`;
}
