/** Second-level names under which a country's sites are registered: "acme.co.uk" is a site, "co.uk" is none. */
const SHARED_SECOND_LEVELS: ReadonlySet<string> = new Set(
  "ac co com edu gob gouv gov govt gv ltd me mil ne net nhs nom or org sch".split(" "),
);

/**
 * The name a host is registered under; a list of common second levels stands for the public suffix list: "legal.acme.co.uk" → "acme.co.uk". Lower case, no port, no address by number.
 */
export function registeredName(host: string): string {
  const labels = host.split(".");
  const shared =
    labels.length > 2 && (labels.at(-1) ?? "").length === 2 && SHARED_SECOND_LEVELS.has(labels.at(-2) ?? "");
  return labels.slice(shared ? -3 : -2).join(".");
}
