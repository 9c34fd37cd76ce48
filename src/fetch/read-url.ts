/** Reads a URL, relative to `base` when given; null for what is none. */
export function readUrl(text: string, base?: URL): URL | null {
  return URL.canParse(text, base?.href) ? new URL(text, base) : null;
}
