import { lines } from "../reading/lines.js";
import { TRACKING_PARAMETER } from "./tables/tracking-parameters.js";

/** A web address or an e-mail address inside a lower-case text; bounded, so that a page of slashes costs nothing. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’()[\]{}]{1,2000}/gu;
export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** How pages hide an e-mail address from robots: sentences in its place, and words in place of its signs. */
const PROTECTED_EMAIL = new RegExp(
  lines`
  \[(?:email(?: |\u00a0)protected|javascript protected email address)\](?:\.\p{L}{2,12}){0,3}
  |this e-?mail address is being protected from spam ?bots\.(?: you need javascript enabled to view it\.?)?
  |diese e-?mail-adresse ist vor spambots geschützt!?[^.]{0,80}\.?
  |cette adresse e-?mail est protégée contre les robots spammeurs\.[^.]{0,80}\.?
`,
  "gu",
);
const USER = "([\\p{L}\\p{N}._%+-]{1,64})";
const HOST = "([\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4})";
const BRACKETED_AT = "\\s?[[({<]\\s?(?:at|ät|@|a|arroba|chez|chiocciola)\\s?[\\])}>]\\s?";
const DOT = "(?:\\s?[[({<]\\s?(?:dot|punkt|point|punto|\\.)\\s?[\\])}>]\\s?|\\.)";
/** "privacy [at] acme [dot] com", "privacy(at)acme.com" */
const BRACKETED_EMAIL = new RegExp(`${USER}${BRACKETED_AT}${HOST}${DOT}(\\p{L}{2,12})`, "gu");
/** "privacy at acme dot com": only both words together are an address. */
const SPOKEN_EMAIL = new RegExp(`${USER} at ${HOST} dot (\\p{L}{2,12})(?!\\p{L})`, "gu");

/** The token that stands for an e-mail address the page does not show. */
export const HIDDEN_EMAIL = "hidden@email.invalid";

/** An address without scheme, "www.", tracking parameters, fragment and closing slash. Lower case in, lower case out. */
export function canonicaliseAddress(address: string): string {
  const bare = address
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
  const [beforeHash = ""] = bare.split("#", 1);
  const queryAt = beforeHash.indexOf("?");
  if (queryAt < 0) return beforeHash.replace(/(?<!\/)\/+$/, "");
  const kept = beforeHash
    .slice(queryAt + 1)
    .split("&")
    .filter((parameter) => !TRACKING_PARAMETER.test(parameter.split("=", 1)[0] ?? ""));
  const path = beforeHash.slice(0, queryAt).replace(/(?<!\/)\/+$/, "");
  return kept.length === 0 ? path : `${path}?${kept.sort().join("&")}`;
}

/** Shows "privacy [at] example [dot] com" as the address it is, and "[email protected]" as one hidden address. */
export function revealEmails(text: string): string {
  if (
    !/protected|geschützt|protégée|[[({<]\s?(?:at|ät|@|arroba|chez|chiocciola)\b|[[({<]\s?@| at [^ ]{1,80} dot /.test(
      text,
    )
  )
    return text;
  return text
    .replace(PROTECTED_EMAIL, ` ${HIDDEN_EMAIL} `)
    .replace(BRACKETED_EMAIL, "$1@$2.$3")
    .replace(SPOKEN_EMAIL, "$1@$2.$3");
}
