const MAX_LENGTH = 2_000;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;

/** Reads a web address; null for anything but http and https. Credentials and the fragment are left out of it. */
export function readWebAddress(text: string): URL | null {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

/** Reads what a person typed as an address: with a scheme, or a bare host with or without a path ("acme.com/privacy"). */
export function readTypedAddress(text: string): URL | null {
  if (/\s/.test(text)) return null;
  if (HAS_SCHEME.test(text)) return readWebAddress(text);
  const host = text.split(/[/?#]/, 1)[0] ?? "";
  return looksLikeDomain(host) ? readWebAddress(`https://${text}`) : null;
}

/** Labels joined by dots, the last one of letters; a port may follow. Any script. */
function looksLikeDomain(host: string): boolean {
  const labels = host.replace(/:\d{1,5}$/, "").split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || labels.some((label) => !/^[\p{L}\p{N}_-]{1,63}$/u.test(label))) return false;
  return /^\p{L}{2,63}$/u.test(last) || last.startsWith("xn--");
}

/** The host without "www." and a closing dot, lower case. */
export function plainHost(url: URL): string {
  return url.hostname.replace(/\.$/, "").replace(/^www\./, "");
}

/** The host of an address as a platform is named by before anything is read: "acme.com", "127.0.0.1:8765". */
export function hostName(url: URL): string {
  return url.port === "" ? plainHost(url) : `${plainHost(url)}:${url.port}`;
}

/** Two addresses with the same key name the same page, whatever the scheme, "www." and a closing slash. */
export function addressKey(url: URL): string {
  const port = url.port === "" ? "" : `:${url.port}`;
  return `${plainHost(url)}${port}${url.pathname.replace(/(?<!\/)\/+$/, "")}${url.search}`;
}

/** The key of an address as a catalogue writes it. */
export function addressKeyOf(url: string): string {
  const parsed = readWebAddress(url);
  return parsed ? addressKey(parsed) : url;
}
