/**
 * How the usual bot protections give themselves away. Header signs hold for any status; the signs in a page are looked for
 * only where the status already says no, so that a policy that mentions them is not taken for one.
 */

export interface HeaderSign {
  readonly vendor: string;
  readonly header: string;
  readonly value: RegExp;
}

export interface PageSign {
  readonly vendor: string;
  /** Lower case; a page that holds it anywhere in its first part is a challenge. */
  readonly text: string;
}

export const CHALLENGE_HEADERS: readonly HeaderSign[] = [
  { vendor: "Cloudflare", header: "cf-mitigated", value: /^challenge$/i },
  { vendor: "AWS WAF", header: "x-amzn-waf-action", value: /^(?:challenge|captcha)$/i },
  { vendor: "Vercel", header: "x-vercel-mitigated", value: /^(?:challenge|deny)$/i },
];

export const CHALLENGE_PAGES: readonly PageSign[] = [
  { vendor: "Cloudflare", text: "/cdn-cgi/challenge-platform/" },
  { vendor: "Cloudflare", text: "cf-browser-verification" },
  { vendor: "Cloudflare", text: "<title>just a moment...</title>" },
  { vendor: "Cloudflare", text: "cf-error-details" },
  { vendor: "Imperva", text: "_incapsula_resource" },
  { vendor: "Imperva", text: "incapsula incident id" },
  { vendor: "DataDome", text: "captcha-delivery.com" },
  { vendor: "HUMAN", text: "px-captcha" },
  { vendor: "HUMAN", text: "_pxappid" },
  { vendor: "Akamai", text: "errors.edgesuite.net" },
  { vendor: "Akamai", text: "sec-if-cpt-container" },
  { vendor: "AWS WAF", text: "awswafintegration" },
  { vendor: "Sucuri", text: "sucuri website firewall" },
  { vendor: "DDoS-Guard", text: "ddos-guard" },
  { vendor: "Kasada", text: "kpsdk" },
  { vendor: "a captcha", text: "google.com/recaptcha/" },
  { vendor: "a captcha", text: "hcaptcha.com/" },
  { vendor: "a captcha", text: "challenges.cloudflare.com/turnstile" },
];

/** Statuses that bot protections answer with. */
export const CHALLENGE_STATUSES: ReadonlySet<number> = new Set([202, 401, 403, 405, 406, 429, 503]);
