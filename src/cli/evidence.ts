import { writeFile } from "node:fs/promises";
import { FineprintError, InputError } from "../errors.js";
import { makeBundle } from "../evidence/bundle.js";
import { type ChainCheck, extendChain, verifyChain } from "../evidence/chain.js";
import { formatSecond } from "../policy/utc.js";
import { createRecordAddress } from "../records/record-address.js";
import { needRecordId, withRecords } from "./open-records.js";

const SHOWN_FAULTS = 50;

/** `fineprint bundle C-67 --out C-67.zip`: everything that proves a change, to file and to check with everybody's tools. */
export function writeBundle(record: string, { out }: { readonly out?: string }): Promise<string> {
  return withRecords(async ({ stores }, { pages }) => {
    const { kind, id } = needRecordId(record);
    if (kind !== "change") throw new InputError(`${record} is no change; a bundle is made of one, such as C-67.`);
    const clock = { now: () => new Date() };
    // So that the bundle holds its place in the chain.
    await extendChain({ stores, clock });
    const bundle = await makeBundle(id, true, { stores, clock, addressOf: createRecordAddress(pages) });
    const file = out ?? bundle.name;
    await writeFile(file, bundle.bytes);
    return `${file}: ${bundle.files.length} files, ${bundle.bytes.byteLength} bytes. README.txt in it says how to check it.`;
  });
}

/** `fineprint verify-chain [--known HASH]`: checks every entry against what is stored now. Throws when something does not stand. */
export function checkChain({ known }: { readonly known?: string }): Promise<string> {
  if (known !== undefined && !/^[0-9a-f]{64}$/.test(known)) {
    throw new InputError("--known wants a hash of 64 hexadecimal digits, as chain.json in a bundle has it.");
  }
  return withRecords(async ({ stores }) => {
    const check = await verifyChain(stores, known ?? null);
    const lost = known !== undefined && check.knownAt === null ? ["The known hash is NOT in the chain."] : [];
    const faults = [...check.faults, ...lost];
    if (faults.length > 0) {
      const more = faults.length > SHOWN_FAULTS ? `\n… and ${faults.length - SHOWN_FAULTS} more` : "";
      const message = `The chain does NOT stand:\n${faults.slice(0, SHOWN_FAULTS).join("\n")}${more}`;
      throw new FineprintError("chain-broken", message, false);
    }
    return wellWords(check, known);
  });
}

function wellWords({ entries, timestamps, unchained, head, knownAt }: ChainCheck, known: string | undefined): string {
  const waiting =
    unchained > 0 ? `${unchained} confirmed changes wait to be sealed.` : "Every confirmed change is in it.";
  return [
    `The chain stands: ${entries} entries, each holds the hash of the one before and matches its stored record. ${waiting}`,
    `Time stamps: ${timestamps}.`,
    ...(known === undefined ? [] : [`The known hash is entry ${knownAt}.`]),
    ...(head ? [`Head: entry ${head.position}, sealed ${formatSecond(head.at)}, ${head.hash}`] : []),
    "Note the head down elsewhere: whoever could write to the database could make a whole new chain, but not one with it.",
  ].join("\n");
}
