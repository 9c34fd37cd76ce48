/**
 * Lines that a page writes anew for each visit or visitor, as normalised words: each pattern is a whole line. What has a
 * policy's own figure in it ("within 30 days") fits none of them.
 */
const FIGURE = "\\d[\\d.,]*[km]?";

const COUNTERS: readonly string[] = [
  // How often it was read, liked, answered
  `(?:${FIGURE}|no) (?:views?|reads?|visits?|visitors?|comments?|replies|likes?|shares?|downloads?|votes?|reviews?|ratings?|followers?|aufrufe|kommentare?|vues?|commentaires?|vistas|comentarios|visualizzazioni|commenti|weergaven|reacties)`,
  `(?:views?|reads?|visits?|comments?|likes?|shares?|downloads?) ${FIGURE}`,
  `${FIGURE} (?:out of|of) ${FIGURE}(?: (?:people|users|readers))? found (?:this|it) helpful`,
  `${FIGURE} (?:people|users|readers)? ?found (?:this|it) helpful`,
  `(?:rated )?(?:${FIGURE} )?(?:out of|of|von|sur|de|su|van) ${FIGURE} (?:(?:stars?|sterne[n]?|étoiles|estrellas|stelle|sterren))(?: ${FIGURE} (?:reviews|ratings|votes))?`,
  `you are (?:the )?visitor (?:no |number )?${FIGURE}`,
  // How long it takes
  `(?:(?:estimated |approximate )?reading time |read time |lesezeit |temps de lecture |tiempo de lectura |tempo di lettura |leestijd )(?:approx |ca |about |env )?${FIGURE} (?:min(?:s|utes?|uten|uti|utos|uten)?)`,
  `${FIGURE} (?:min(?:ute)?s?) (?:read|lesezeit|de lecture|de lectura)`,
  `(?:this )?page (?:was )?(?:generated|rendered|loaded|served) in ${FIGURE} (?:ms|s|seconds?|milliseconds?)`,
  // Which server, which build, which visitor
  `(?:server time|current time|local time|page generated|generated|rendered)(?: (?:at|on))?(?: [\\d:.-]+)+(?: (?:am|pm|utc|gmt|z))?`,
  "(?:app |site |web )?(?:build|release|revision)(?: (?:no|number|id|version))? [\\da-z.+-]*\\d[\\da-z.+-]*(?: [\\da-z.+-]*\\d[\\da-z.+-]*){0,3}",
  "(?:app |site |client |software )?(?:version )?v\\d+(?:[. ]\\d+){1,4}(?: (?:build|beta|rc) ?[\\d.]*)?",
  "(?:your ip(?: address)?(?: is)?|client ip|ihre ip(?: adresse)?|votre adresse ip|su dirección ip) [\\da-f.: ]+",
  "(?:request|session|trace|correlation|reference|incident|support|event|error|ray|transaction|visitor)(?: (?:id|no|number|code))?(?: [\\da-z.:_-]*\\d[\\da-z.:_-]*){1,8}",
  "(?:served|hosted) (?:by|from) [\\da-z.-]+",
];

const NOTICES: readonly string[] = [
  // What the browser lacks
  "(?:please |you need to |you must )?(?:enable|turn on|activate|switch on) (?:javascript|java script|cookies)(?: in your browser)?(?: (?:to|for|so|and|in order)\\b.{0,120})?",
  "(?:this (?:page|site|website|app) )?(?:requires|needs) javascript(?: .{0,80})?",
  "javascript (?:is|must be|seems to be) (?:disabled|required|enabled|off)\\b.{0,120}",
  "(?:it looks like |sorry )?(?:your|this) (?:web )?browser (?:is (?:not|no longer) (?:fully )?supported|is (?:outdated|out of date|unsupported)|does not support)\\b.{0,160}",
  "(?:bitte )?aktivieren sie javascript\\b.{0,120}|ihr browser wird nicht (?:mehr )?unterstützt\\b.{0,120}",
  "(?:veuillez )?activer javascript\\b.{0,120}|votre navigateur nest (?:pas|plus) (?:pris en charge|supporté)\\b.{0,120}",
  "(?:por favor )?(?:active|habilite) javascript\\b.{0,120}|su navegador no es compatible\\b.{0,120}",
  // What the page says of itself on paper
  "(?:printed|gedruckt|imprimé|impreso|stampato)(?: (?:from|by|on|am|von|le|el|il))?\\b.{0,160}(?:\\d{4}|https?|www|/).{0,60}",
  // What the site offers beside the policy
  "(?:get|receive) (?:the latest|our latest|our) (?:news|updates|offers|stories)\\b.{0,100}",
  "we ?re hiring\\b.{0,60}|join our team\\b.{0,40}|(?:see|view) (?:our )?open (?:positions|roles)",
  "(?:new|introducing|announcing|just launched) .{0,80}(?:read (?:the announcement|more)|learn more|see what s new|find out more|discover)",
  "accessibility .{0,160}(?:screen reader|assistive technolog).{0,100}",
  "(?:if you (?:are using|use)|using) a screen reader\\b.{0,160}",
];

function wholeLine(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})$`, "u");
}

/** Figures of a visit: views, ratings, reading time, request identifiers. */
export const PAGE_COUNTER = wholeLine(COUNTERS);
/** Notices of the page to the visitor and what it offers: browser warnings, newsletters, announcements. */
export const PAGE_NOTICE = wholeLine(NOTICES);
