/**
 * Renews the analyser's version and the hash beside it, in src/policy/analyser-version.json: another version when the
 * analyser gives other results than the one that has the version, or has learned from other figures; else none.
 * `npm run analyser:version`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { digestAnalyser, seal } from "../test/policy/golden/fingerprint.js";

const FILE = new URL("../src/policy/analyser-version.json", import.meta.url);
const known = z.object({ version: z.string(), hash: z.string() }).parse(JSON.parse(readFileSync(FILE, "utf8")));
const digest = digestAnalyser();

if (seal(known.version, digest) === known.hash) {
  console.log(`The analyser is still version ${known.version}.`);
} else {
  const version = String(Number(known.version) + 1);
  writeFileSync(FILE, `${JSON.stringify({ version, hash: seal(version, digest) }, null, 2)}\n`);
  console.log(`The analyser gives other results than version ${known.version}: it is version ${version} now.`);
}
