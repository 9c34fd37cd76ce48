import { TRACKING_PARAMETER } from "./data/tracking-parameters.js";

/** A web address or an e-mail address inside a lower-case text; bounded, so that a page of slashes costs nothing. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’()[\]{}]{1,2000}/gu;
export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** How pages hide an e-mail address from robots. */
const OBFUSCATED_EMAIL =
  /\[email(?: |\u00a0)protected\]|([\p{L}\p{N}._%+-]{1,64}) ?(?:\[|\(|\{| )(?:at|@|arroba)(?:\]|\)|\}| ) ?([\p{L}\p{N}-]{1,63}) ?(?:\[|\(|\{| )(?:dot|punkt|\.)(?:\]|\)|\}| ) ?([\p{L}]{2,10})/gu;

/** The token that stands for an e-mail address the page does not show. */
export const HIDDEN_EMAIL = "hidden@email.invalid";

/** An address without scheme, "www.", tracking parameters, fragment and closing slash. Lower case in, lower case out. */
export function canonicaliseAddress(address: string): string {
  const bare = address
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[.,;:!?]+$/, "");
  const [beforeHash = ""] = bare.split("#", 1);
  const queryAt = beforeHash.indexOf("?");
  if (queryAt < 0) return beforeHash.replace(/\/+$/, "");
  const kept = beforeHash
    .slice(queryAt + 1)
    .split("&")
    .filter((parameter) => !TRACKING_PARAMETER.test(parameter.split("=", 1)[0] ?? ""));
  const path = beforeHash.slice(0, queryAt).replace(/\/+$/, "");
  return kept.length === 0 ? path : `${path}?${kept.sort().join("&")}`;
}

/** Shows "privacy [at] example [dot] com" as the address it is, and "[email protected]" as one hidden address. */
export function revealEmails(text: string): string {
  if (!/protected\]|[[({] ?(?:at|@|arroba)\b|[[({]@/.test(text)) return text;
  return text.replace(OBFUSCATED_EMAIL, (all, user?: string, host?: string, top?: string) =>
    user === undefined ? ` ${HIDDEN_EMAIL} ` : /[[({]/.test(all) ? `${user}@${host}.${top}` : all,
  );
}
