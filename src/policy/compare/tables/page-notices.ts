import { lines } from "../../reading/lines.js";

/**
 * Lines that a page writes anew for each visit or visitor, as normalised words: each pattern is a whole line. What has a
 * policy's own figure in it ("within 30 days") fits none of them.
 */
const FIGURE = "\\d[\\d.,]*[km]?";

const COUNTERS: readonly string[] = [
  // How often it was read, liked, answered
  lines`
    (?:${FIGURE}|no) (?:
      views?
      |reads?
      |visits?
      |visitors?
      |comments?
      |replies
      |likes?
      |shares?
      |downloads?
      |votes?
      |reviews?
      |ratings?
      |followers?
      |aufrufe
      |kommentare?
      |vues?
      |commentaires?
      |vistas
      |comentarios
      |visualizzazioni
      |commenti
      |weergaven
      |reacties
    )
  `,
  `(?:views?|reads?|visits?|comments?|likes?|shares?|downloads?) ${FIGURE}`,
  `${FIGURE} (?:out of|of) ${FIGURE}(?: (?:people|users|readers))? found (?:this|it) helpful`,
  `${FIGURE} (?:people|users|readers)? ?found (?:this|it) helpful`,
  lines`
    (?:rated )?(?:${FIGURE} )?(?:
      out of|of|von|sur|de|su|van
    ) ${FIGURE} (?:(?:stars?|sterne[n]?|étoiles|estrellas|stelle|sterren))
    (?: ${FIGURE} (?:reviews|ratings|votes))?
  `,
  lines`
    (?:only |currently |now )?${FIGURE} (?:
      people|users?|visitors?|guests?|members?|customers?|others?
    )(?: are)?(?: currently| now)? (?:online|here|viewing|looking|watching|reading|browsing)\b.{0,60}
  `,
  `(?:online|visitors|users|guests)(?: now| today| online)?:? ${FIGURE}`,
  lines`
    (?:only )?${FIGURE} (?:left|remaining|available|in stock|sold)(?:
      \ in stock| today| at this price| this week
    )?
  `,
  // What it sells today
  lines`
    (?:
      sale|offer|deal|promotion|discount|countdown|event
    )(?: ends| expires| closes| starts)(?: in| on| at)?\b.{0,60}
  `,
  lines`
    (?:ends|starts|closing|opens) in (?:\d+ ?(?:d|days?|h|hours?|m|min(?:ute)?s?|s|sec(?:ond)?s?) ?){1,4}
  `,
  lines`
    (?:
      save |get |up to |extra |now |flash sale |sale\
    ){1,3}${FIGURE} ?(?:%|percent)(?: off)?(?! (?:of|per)\b).{0,60}
  `,
  `${FIGURE} ?(?:%|percent) off .{0,60}`,
  `you are (?:the )?visitor (?:no |number )?${FIGURE}`,
  // How long it takes
  lines`
    (?:
      (?:estimated |approximate )?reading time\
      |read time\
      |lesezeit\
      |temps de lecture\
      |tiempo de lectura\
      |tempo di lettura\
      |leestijd\
    )(?:approx |ca |about |env )?${FIGURE} (?:min(?:s|utes?|uten|uti|utos|uten)?)
  `,
  `${FIGURE} (?:min(?:ute)?s?) (?:read|lesezeit|de lecture|de lectura)`,
  lines`
    (?:this )?page (?:was )?(?:
      generated|rendered|loaded|served
    ) in ${FIGURE} (?:ms|s|seconds?|milliseconds?)
  `,
  // Which server, which build, which visitor
  lines`
    (?:
      server time|current time|local time|page generated|generated|rendered
    )(?: (?:at|on))?(?: [\d:.-]+)+(?: (?:am|pm|utc|gmt|z))?
  `,
  lines`
    (?:app |site |web )?(?:
      build|release|revision
    )(?: (?:no|number|id|version))? [\da-z.+-]*\d[\da-z.+-]*(?: [\da-z.+-]*\d[\da-z.+-]*){0,3}
  `,
  "(?:app |site |client |software )?(?:version )?v\\d+(?:[. ]\\d+){1,4}(?: (?:build|beta|rc) ?[\\d.]*)?",
  lines`
    (?:
      your ip(?: address)?(?: is)?
      |client ip
      |ihre ip(?: adresse)?
      |votre adresse ip
      |su dirección ip
    ) [\da-f.: ]+
  `,
  lines`
    (?:
      local|our|office|utc
    ) time(?: (?:at|in|on) .{1,40}?)?(?: is)?(?: (?:[\d:.-]+|am|pm|utc|gmt|cet|est|pst))+
  `,
  lines`
    (?:
      it is(?: now)?|es ist|il est|son las|sono le|são
    ) \d{1,2}(?: (?:\d{2}|uhr|h|am|pm|o clock)){1,3}(?: (?:in|à|en|a) .{1,40})?
  `,
  // Which day it is
  lines`
    (?:
      today(?: s date)?
      |todays date
      |it
      |heute
      |aujourdhui
      |hoy
      |oggi
      |hoje
      |vandaag
      |idag
      |i dag
      |dzisiaj
      |dziś
      |сегодня
      |tänään
    )(?: is| ist| nous sommes| es| è| é| är| er| jest| on)?(?: (?:the|der|den|le|el|il|a|het))?
    (?: \p{L}{3,12}){0,2}(?: (?:der|den|the|le|el|de))? \d{4}-\d{2}-\d{2}(?: \d{1,2}){0,3}
    (?: (?:am|pm|uhr|h))?
  `,
  "nous sommes le (?:\\p{L}{3,12} )?\\d{4}-\\d{2}-\\d{2}",
  lines`
    page \d{1,4}(?: (?:of|von|sur|de|van|di) \d{1,4})?
    |(?:seite|página|pagina|sida|strona) \d{1,4}(?: (?:von|de|di|van|av|z) \d{1,4})?
  `,
  lines`
    (?:
      request
      |session
      |trace
      |correlation
      |reference
      |ref
      |token
      |csrf(?: token)?
      |nonce
      |incident
      |support
      |event
      |error
      |ray
      |transaction
      |visitor
    )(?: (?:id|no|number|code))?(?: (?:req|ref|sess|tok|trc|id))?(?: [\da-z.:_-]*\d[\da-z.:_-]*){1,8}
  `,
  "(?:served|hosted) (?:by|from) [\\da-z.-]+",
];

const NOTICES: readonly string[] = [
  // What the browser lacks
  lines`
    (?:please |you need to |you must )?(?:
      enable|turn on|activate|switch on
    ) (?:javascript|java script|cookies)(?: in your browser)?(?: (?:to|for|so|and|in order)\b.{0,120})?
  `,
  "(?:this (?:page|site|website|app) )?(?:requires|needs) javascript(?: .{0,80})?",
  "javascript (?:is|must be|seems to be) (?:disabled|required|enabled|off)\\b.{0,120}",
  lines`
    (?:it looks like |sorry )?(?:your|this) (?:web )?browser (?:
      is (?:not|no longer) (?:fully )?supported
      |is (?:outdated|out of date|unsupported)
      |does not support
    )\b.{0,160}
  `,
  lines`
    (?:bitte )?aktivieren sie javascript\b.{0,120}
    |ihr browser wird nicht (?:mehr )?unterstützt\b.{0,120}
  `,
  lines`
    (?:veuillez )?activer javascript\b.{0,120}
    |votre navigateur nest (?:pas|plus) (?:pris en charge|supporté)\b.{0,120}
  `,
  "(?:por favor )?(?:active|habilite) javascript\\b.{0,120}|su navegador no es compatible\\b.{0,120}",
  // What the page says of itself on paper
  lines`
    (?:
      printed|gedruckt|imprimé|impreso|stampato
    )(?: (?:from|by|on|am|von|le|el|il))?\b.{0,160}(?:\d{4}|https?|www|/).{0,60}
  `,
  // What the site offers beside the policy
  "(?:get|receive) (?:the latest|our latest|our) (?:news|updates|offers|stories)\\b.{0,100}",
  "by (?:signing up|subscribing|submitting(?: this form)?) you (?:agree|consent) to receive\\b.{0,300}",
  // What an assistant of the page says of itself
  lines`
    (?:please )?(?:verify|check) (?:the )?(?:answers|responses) for accuracy
    |(?:ai|assistant|chatbot)(?: answers| responses)? (?:can|may) (?:
      make mistakes|be (?:wrong|inaccurate)
    )\b.{0,60}
  `,
  "we ?re hiring\\b.{0,60}|join our team\\b.{0,40}|(?:see|view) (?:our )?open (?:positions|roles)",
  lines`
    (?:new|introducing|announcing|just launched) .{0,80}(?:
      read (?:the announcement|more)
      |learn more
      |see what s new
      |find out more
      |discover
    )
  `,
  "accessibility .{0,160}(?:screen reader|assistive technolog).{0,100}",
  "(?:if you (?:are using|use)|using) a screen reader\\b.{0,160}",
];

function wholeLine(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})$`, "u");
}

/** What runs through a page as figures, as it is written: prices, rates, temperatures, ratings; whole lines. */
export const RUNNING_FIGURE = new RegExp(
  lines`
  ^(?:[A-Z0-9.:^/-]{1,10}\s{1,2})?[▲▼↑↓+−-]?\s?(?:
    [\p{Sc}]\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:\p{Sc}|[A-Z]{3}(?![A-Za-z])|%)
  )(?:\s{0,2}[([]?[▲▼↑↓+−-]?\s?\d[\d.,]{0,15}\s?(?:%|[A-Z]{3}|pts?)?[)\]]?){0,3}$
  |^.{0,40}-?\d{1,3}\s?°\s?[CF]?\b.{0,40}$
`,
  "u",
);
/** The same amid what a ticker leaves of its links. */
export const TICKER_REMAINS = /^[+−-]?(?:\p{Sc}\s?)?\d[\d.,]*\s?(?:%|\p{Sc})?\]\(\S{1,300}(?: "[^"]{0,80}")?\)/u;

/** Figures of a visit: views, ratings, reading time, request identifiers. */
export const PAGE_COUNTER = wholeLine(COUNTERS);
/** Notices of the page to the visitor and what it offers: browser warnings, newsletters, announcements. */
export const PAGE_NOTICE = wholeLine(NOTICES);
