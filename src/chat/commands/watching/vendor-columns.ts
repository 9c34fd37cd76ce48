import type { ColumnReaders } from "../../../vendors/read-vendor-list.js";
import { takeDocuments } from "../line/take-words.js";
import { splitTokens } from "../line/tokens.js";
import { readDigest, readDocumentTypes, readSeverity } from "../line/values.js";
import { readCadence, readTags } from "../line/watch-values.js";

/** Inside a cell several values stand apart by any of these. */
const APART = /[,;|/+]/g;

const CADENCE_WORDS: Readonly<Record<string, string>> = { hourly: "1h", daily: "1d", weekly: "7d", monthly: "30d" };

/** The columns of a list of vendors, read as the options of a watch are. */
export const VENDOR_COLUMNS: ColumnReaders = {
  documents(text) {
    // Kinds stand apart by a space too, as tags do; what is none is told with what is.
    const run = takeDocuments(splitTokens(text.replaceAll(APART, " ")));
    const isRun = run.rest.length === 0;
    const { documents, everything } = isRun ? run.given : readDocumentTypes(text.replaceAll(APART, ","));
    if (everything) return { documents: "all" };
    // A run is taken from its end.
    return { documents: (isRun ? documents?.toReversed() : documents) ?? [] };
  },
  tags: (text) => ({ tags: readTags(text.replaceAll(/[,;|/+\s]+/g, ",").replaceAll(/^,|,$/g, "")).with }),
  owner: (text) => ({ owner: text }),
  threshold: (text) => ({ threshold: readSeverity(text) }),
  digest: (text) => ({ digest: readDigest(text) }),
  every: (text) => ({ checkEveryMs: readCadence(CADENCE_WORDS[text.toLowerCase()] ?? text) }),
};
