import { isIPv6 } from "node:net";
import { InputError } from "../errors.js";
import { readUrl } from "./read-url.js";

/** The hosts an operator has opened although they are private: "intranet.corp", "127.0.0.1", "[::1]:8080". */
export interface OpenHosts {
  /** "port": opened with this very port; "host": opened with all web ports; null: not opened. */
  find(hostname: string, port: number): "host" | "port" | null;
}

/** Reads the entries of FETCH_ALLOW_PRIVATE_HOSTS: names or addresses, with or without a port. Throws `InputError` for a bad one. */
export function readOpenHosts(entries: readonly string[]): OpenHosts {
  const open = new Set(entries.map(readEntry));
  return {
    find(hostname, port) {
      const name = plainHostname(hostname);
      if (open.has(`${name} ${port}`)) return "port";
      return open.has(name) ? "host" : null;
    },
  };
}

/** A host name as it is compared: lower case, without the brackets of IPv6 and without the root's trailing dot. */
export function plainHostname(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

function readEntry(entry: string): string {
  const [host, port] = splitPort(entry.trim());
  const url = /[/?#@\\\s]/.test(host) ? null : readUrl(`http://${isIPv6(host) ? `[${host}]` : host}/`);
  if (url?.port !== "" || Number(port ?? 1) > 65_535) {
    throw new InputError(
      `FETCH_ALLOW_PRIVATE_HOSTS has "${entry}"; write host names or addresses, like intranet.corp or 127.0.0.1:8080.`,
    );
  }
  const name = plainHostname(url.hostname);
  return port ? `${name} ${Number(port)}` : name;
}

function splitPort(entry: string): [host: string, port: string | undefined] {
  const match = isIPv6(entry) ? null : /^(.*):(\d{1,5})$/.exec(entry);
  return match ? [match[1] ?? "", match[2]] : [entry, undefined];
}
