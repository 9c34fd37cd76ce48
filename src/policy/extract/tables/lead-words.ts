import { lines } from "../../reading/lines.js";

/** Hosts whose frames are maps, films, counters and buttons, never a policy. */
export const EMBEDDED_HOST = new RegExp(
  lines`
  ^https?:\/\/(?:[\w.-]{0,100}\.)?(?:
    youtube(?:-nocookie)?
    |youtu
    |vimeo
    |googletagmanager
    |google-analytics
    |doubleclick
    |googlesyndication
    |recaptcha
    |hcaptcha
    |facebook
    |twitter
    |x
    |instagram
    |tiktok
    |linkedin
    |hotjar
    |intercom
    |zendesk
    |hubspot
    |hsforms
    |typeform
    |spotify
    |soundcloud
    |cookiebot
    |onetrust
    |cookielaw
    |trustarc
    |consentmanager
    |stripe
    |paypal
    |maps
  )\.(?:com|net|be|org|eu|io)(?:[/:?]|$)
  |^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/(?:maps|recaptcha)
`,
  "i",
);

/** Files a policy is handed out as. */
export const FILE_ENDING = /\.(?:pdf|docx?|odt|rtf)$/i;

/** Words of a link or its address that speak of a policy. */
export const LEGAL_LINK = new RegExp(
  lines`
  privacy
  |polic(?:y|ies)
  |terms
  |conditions
  |legal
  |agreement
  |notice
  |dpa\b
  |cookies?\b
  |datenschutz
  |nutzungsbedingungen
  |agb\b
  |confidentialit
  |conditions
  |mentions
  |privacidad
  |t[ée]rminos
  |condizioni
  |privacidade
  |termos
  |voorwaarden
`,
  "i",
);
