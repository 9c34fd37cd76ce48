import { lines } from "../../reading/lines.js";

/** The text speaks of cookies or like stores. */
export const BANNER_SUBJECT =
  /\b(?:cookies?|tracking technologies|trackers?|einwilligung|consentement|galletas|biscotti)\b/u;

/** How consent banners ask: a button is named, or going on browsing is taken as consent. */
export const BANNER_REQUEST = new RegExp(
  lines`
  \b(?:
    (?:by )?(?:clicking|click|selecting|select|pressing|tapping|choosing)\b.{0,40}\b(?:
      accept
      |agree
      |allow
      |ok
      |okay
      |got it
      |reject
      |decline
      |consent
      |preferences
      |settings
    )
    |accept all
    |reject all
    |allow all
    |by (?:continuing|using|browsing|closing)\b.{0,60}\b(?:you (?:agree|consent|accept)|consent to|agree to)
    |(?:this|our) (?:website|site|page) uses? cookies
    |we use cookies (?:and .{0,40} )?(?:
      to (?:improve|enhance|personali[sz]e|give you|make|offer|ensure|provide you)
      |on (?:this|our)
    )
    |manage (?:your )?(?:cookie )?(?:preferences|settings|choices|consent)
    |we (?:value|care about|respect) your privacy
    |change your (?:cookie )?(?:settings|preferences)
    |(?:diese|unsere) (?:web ?seite|website) (?:verwendet|nutzt) cookies
    |wir (?:verwenden|nutzen) cookies
    |nous utilisons des cookies
    |ce site utilise des cookies
    |utilizamos cookies
    |este sitio (?:web )?utiliza cookies
    |questo sito utilizza cookie
    |este site utiliza cookies
    |deze website gebruikt cookies
    |wij gebruiken cookies
  )\b
`,
  "u",
);

/** Labels of a consent banner's buttons: one of them near a banner text proves the banner. */
export const BANNER_BUTTONS: ReadonlySet<string> = new Set([
  "accept",
  "accept all",
  "accept all cookies",
  "accept cookies",
  "reject",
  "reject all",
  "reject all cookies",
  "decline",
  "deny",
  "allow all",
  "allow all cookies",
  "got it",
  "ok",
  "okay",
  "i agree",
  "i accept",
  "agree",
  "manage cookies",
  "manage preferences",
  "cookie settings",
  "cookies settings",
  "cookie preferences",
  "manage consent",
  "customize",
  "customise",
  "save preferences",
  "necessary only",
  "only necessary",
  "alle akzeptieren",
  "ablehnen",
  "tout accepter",
  "tout refuser",
  "aceptar",
  "aceptar todo",
  "rechazar",
  "accetta",
  "rifiuta",
  "aceitar",
]);
