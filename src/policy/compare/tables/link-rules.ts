/**
 * What of a link's address says nothing about where it leads. Each list is one rule; `link-place.ts` applies them when two
 * versions are compared, never when a page is read.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Languages as they open a path ("/en/privacy", "/pt-br/terms"): ISO 639-1, those that sites are written in. */
export const LANGUAGE_CODES = words(`
  ar bg bn bs ca cs da de el en es et eu fa fi fr he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl nn no pl pt ro ru
  sk sl sq sr sv sw ta te th tr uk ur uz vi zh
`);

/** Regions that open a path by themselves: the site chose them for the visitor. */
export const REGION_CODES = words(`
  us gb uk eu ca au nz ie in sg za row ww emea apac latam intl international global worldwide
`);

/** Query parameters that only choose a language or a region. */
export const LOCALE_PARAMETERS = words(
  "hl gl lr lang language locale loc lc l country region cc intl mkt market setlang culture",
);

/** Query parameters that choose the page; all others are left out of a link's place. */
export const PAGE_PARAMETERS = words(
  "id p page page_id pageid doc docid document documentid article articleid topic policy policyid content contentid answer view name slug file path key code",
);

/** File names and endings that servers add: "/privacy/index.html" is "/privacy". */
export const INDEX_FILE = /^(?:index|default|home)\.[a-z]{2,5}$/;
export const PAGE_ENDING = /\.(?:html?|xhtml|php\d?|aspx?|jspx?|do|cfm)$/;
/** ";jsessionid=…" and the like. */
export const PATH_PARAMETERS = /;[^/]*/g;

/** Folders in which sites keep their policies: moving a page from one to another leaves it the same page. */
export const LEGAL_FOLDERS = words(`
  legal policies policy about about-us company corporate info information help support docs pages page site web public
  content static home main footer trust
`);
/** "privacy-policy" and "privacy-notice" are other names of "privacy". */
export const NAME_ENDINGS = /(?<=[a-z0-9])[-_](?:policy|notice|statement|document|page|doc)$/;

/** Sites that only pass the visitor on, and where they say to whom. */
export const REDIRECTORS: readonly { readonly host: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, parameters: ["q", "url"] },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, parameters: ["u"] },
  { host: /safelinks\.protection\.outlook\.com$/, parameters: ["url"] },
  { host: /^urldefense\.(?:com|proofpoint\.com)$/, parameters: ["u"] },
  { host: /^slack-redir\.net$/, parameters: ["url"] },
  { host: /^(?:www\.)?youtube\.com$/, parameters: ["q"] },
  { host: /^(?:www\.)?linkedin\.com$/, parameters: ["url"] },
];
/** Archives put their own address before the page's: "https://web.archive.org/web/20240101000000/https://…". */
export const ARCHIVE_PREFIX = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\/(?=https?:)/;

/** Sites that were renamed as a whole: a link to either is a link to both. */
export const RENAMED_SITES: ReadonlyMap<string, string> = new Map([
  ["x.com", "twitter.com"],
  ["fb.com", "facebook.com"],
  ["youtu.be", "youtube.com"],
]);

/** Words of a link or its address that say it leads to a policy or another legal document, in the languages of most sites. */
const LEGAL_WORDS = words(`
  privacy legal policy policies terms tos eula agreement agreements license licence licenses licences dpa gdpr ccpa cookie
  cookies subprocessor subprocessors processors guidelines conditions notice disclosures addendum arbitration aup acceptable
  compliance imprint copyright dmca consent optout rights sla warranty refund refunds retention vendors partners
  datenschutz datenschutzerklärung datenschutzerklaerung agb nutzungsbedingungen impressum richtlinie richtlinien
  confidentialité confidentialite cgu cgv mentions conditions politique
  privacidad privacidade política politica políticas politicas términos terminos condiciones termos condições condicoes
  informativa riservatezza condizioni termini voorwaarden privacyverklaring privacybeleid
  integritetspolicy villkor vilkår personvern tietosuoja polityka prywatności prywatnosci regulamin
`);
/** "subprocessorlist", "privacypolicy": words that addresses run together. */
const RUN_TOGETHER = /privacy|subprocessor|terms(?:of|and)|policy|policies|datenschutz|cookiepol|opt-?out/;
/** Words of a page on which someone sets or enters something: "Privacy settings" is no policy. */
const CONTROL_WORDS = words(`
  settings setting preferences preference login signin dashboard console
  einstellungen paramètres configuración ajustes impostazioni instellingen
`);
/** Scripts without spaces between words: privacy, terms, agreement, policy. */
const LEGAL_SIGNS = /隐私|隱私|条款|條款|协议|協議|政策|プライバシー|利用規約|規約|ポリシー|개인정보|약관|정책/u;

/** Whether a link's words and its decoded address, in lower case, speak of a legal document. */
export function speaksOfLaw(text: string): boolean {
  const spoken = text.match(/\p{L}+/gu) ?? [];
  if (spoken.some((word) => CONTROL_WORDS.has(word))) return false;
  return RUN_TOGETHER.test(text) || LEGAL_SIGNS.test(text) || spoken.some((word) => LEGAL_WORDS.has(word));
}
