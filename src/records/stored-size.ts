import type { StoredSize } from "../ports.js";

/** `12 fetches, 3 texts, 1.4 MB`. */
export function storedSize({ snapshots, versions, bytes }: StoredSize): string {
  return `${count(snapshots, "fetch", "fetches")}, ${count(versions, "text", "texts")}, ${megabytes(bytes)}`;
}

/** `1.4 MB`; what is less than a tenth of one in KB. */
export function megabytes(bytes: number): string {
  return bytes < 104_858 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
