import { createRequire } from "node:module";

/** The version of Fineprint that runs, from package.json. */
export function packageVersion(): string {
  // By the package's own import map, because compiled code stands one folder deeper than the sources.
  const { version } = createRequire(import.meta.url)("#package.json") as { version: string };
  return version;
}
