import { type Element, Text } from "domhandler";

const PLACEHOLDER = /^\s*\[email[\s\u00a0]+protected\]\s*$/i;
const PROTECTED_LINK = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,400})/i;
const HEX = /^[0-9a-f]{4,400}$/i;

/** The address behind an obfuscated e-mail (Cloudflare's: every byte XOR the first), or null. */
export function findEmail(element: Element): string | null {
  const data = element.attribs["data-cfemail"];
  if (data !== undefined) return HEX.test(data) ? decode(data) : null;
  const link = PROTECTED_LINK.exec(element.attribs["href"]?.slice(0, 500) ?? "")?.[1];
  if (link === undefined) return null;
  const only = element.children[0];
  return only instanceof Text && PLACEHOLDER.test(only.data.slice(0, 100)) ? decode(link) : null;
}

function decode(hex: string): string {
  const bytes = Buffer.from(hex, "hex");
  const key = bytes[0] ?? 0;
  const plain = bytes.subarray(1).map((byte) => byte ^ key);
  return new TextDecoder().decode(plain);
}
