import { lines } from "../reading/lines.js";
import type { ComparableClause } from "./comparable-clause.js";
import { DATE_TOKEN } from "./dates.js";
import {
  DATE_LABEL_STEMS,
  DATE_LINE_FILLERS,
  RELATIVE_AGE,
  RELATIVE_TIME,
  UNSPACED_DATE_LABEL,
} from "./tables/date-words.js";

const LONGEST_LINE = 30;
const LONGEST_AGE = 14;
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)/iu;
const OPENS_WITH_COPYRIGHT = /^\W{0,3}(?:©|\(c\)|copyright\b)/iu;
/** A copyright line has at most so many words; one that opens with the sign may name the company's owner too. */
const LONGEST_COPYRIGHT = 25;
const LONGEST_NOTICE = 45;
const BARE_LABEL = new RegExp(
  lines`
  ^(?:
    (?:last|date) (?:updated|modified|revised|reviewed|changed)(?: on)?
    |(?:effective|revision|issue|publication|posting) date
    |date of (?:last )?(?:revision|update|issue)
    |letzte aktualisierung
    |dernière mise à jour
    |última actualización
    |ultimo aggiornamento
    |última atualização
    |laatst bijgewerkt
  )$
`,
  "u",
);
const VERSION_NUMBER = /^\d+(?:[.,]\d+)*$/u;
const VERSION_LABEL = /^(?:rev|edition|ausgabe|édition|edición|edizione|wersja|verze|verzió|sürüm|версия|версія)$/u;
const VERSION_WORD = /^(?:v|version|versión|versione|versão|versie|fassung|rev|revision|release|edition|no|number)$/u;
/** A form's mark: "(Rev. 5/24)", "Updated 05/2024". */
const FORM_MARK = /^\W{0,3}(?:rev(?:ised|ision)?|updated|form|v(?:ersion)?)\.?\s?:?\s?\d{1,2}[/.-]\d{2,4}\W{0,3}$/iu;
const TIME_OF_DAY = /\d{1,2}[:h.]\d{2}/u;
/** A line of a date and small words alone needs no label: "As of 1 May 2024". */
const LONGEST_UNLABELLED = 6;
/** Words that neither label nor fill a line with a time that runs by itself: a name, at most two words. */
const STRANGE_BESIDE_AGE = 2;
/** Units of a period: a line that names one states a term and not a date. */
const PERIOD = new RegExp(
  lines`
  ^(?:
    days?
    |weeks?
    |months?
    |years?
    |hours?
    |tagen?
    |tage
    |wochen?
    |monaten?
    |monate
    |jahren?
    |jahre
    |jours
    |semaines?
    |mois
    |ans
    |días
    |semanas
    |meses
    |años
    |giorni
    |mesi
    |anni
    |dias
    |anos
    |dagen
    |weken
    |maanden
    |jaar
  )$
`,
  "u",
);

/** Whether a normalised word labels a date as the document's own ("updated", "gültig", "vigueur"). */
export function isDateLabel(token: string): boolean {
  return DATE_LABEL_STEMS.some((stem) => token.startsWith(stem));
}

/** Whether the clause only says when the document was updated, published or takes effect, or which version it is. */
export function isDateLine(clause: ComparableClause): boolean {
  const { tokens } = clause;
  if (tokens.length === 0 || tokens.length > LONGEST_LINE || tokens.some((token) => PERIOD.test(token))) return false;
  if (FORM_MARK.test(clause.text)) return true;
  const own = tokens.map((token, at) => isDate(token) || isVersion(tokens, at));
  if (!own.includes(true)) return isBareLabel(clause);
  if (tokens.length <= 2 && own.every(Boolean)) return true;
  if (UNSPACED_DATE_LABEL.test(clause.text)) return tokens.length <= LONGEST_LINE / 2;
  const timed = TIME_OF_DAY.test(clause.text);
  const strange = tokens.filter(
    (token, at) => !own[at] && !isLabelOrFiller(token) && !(timed && /^\d{1,2}$/.test(token)),
  ).length;
  if (!tokens.some((token) => isDateLabel(token) || VERSION_LABEL.test(token))) {
    return strange === 0 && tokens.length <= LONGEST_UNLABELLED;
  }
  return strange <= Math.min(4, Math.floor(tokens.length / 4));
}

function isLabelOrFiller(token: string): boolean {
  return isDateLabel(token) || DATE_LINE_FILLERS.has(token) || VERSION_LABEL.test(token);
}

/** "Effective date" in a line of its own, the date in the next. */
function isBareLabel({ tokens }: ComparableClause): boolean {
  return tokens.length >= 2 && tokens.length <= 4 && BARE_LABEL.test(tokens.join(" "));
}

function isDate(token: string): boolean {
  return DATE_TOKEN.test(token) || /^(?:19|20)\d\d$/.test(token);
}

/** A number is a version's only after the word that says so: "30" in "valid for 30 days" is a term of the policy. */
function isVersion(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  return /^v\d+(?:[.,]\d+)*$/u.test(token) || (VERSION_NUMBER.test(token) && VERSION_WORD.test(tokens[at - 1] ?? ""));
}

/**
 * Whether the clause is a short line with a time that runs by itself ("Updated 4 days ago"): "accounts opened 3 years ago
 * are deleted" is a term of the policy.
 */
export function isRelativeDateLine(clause: ComparableClause): boolean {
  if (clause.tokens.length > LONGEST_AGE || !RELATIVE_TIME.test(clause.key)) return false;
  const rest = clause.key
    .replace(RELATIVE_TIME, " ")
    .split(" ")
    .filter((token) => token !== "");
  if (rest.length === 0) return true;
  const labelled = rest.some(isDateLabel) || UNSPACED_DATE_LABEL.test(clause.text);
  if (!labelled && !RELATIVE_AGE.test(clause.key)) return false;
  const strange = rest.filter((token) => !isLabelOrFiller(token) && !UNSPACED_DATE_LABEL.test(token)).length;
  return strange <= (labelled ? STRANGE_BESIDE_AGE : 0) || (labelled && /[\p{sc=Han}]/u.test(clause.text));
}

/** Whether the clause is a copyright line: the sign or word, a year or "all rights reserved", and not much else. */
export function isCopyrightLine(clause: ComparableClause): boolean {
  const longest = OPENS_WITH_COPYRIGHT.test(clause.text) ? LONGEST_NOTICE : LONGEST_COPYRIGHT;
  if (clause.tokens.length > longest || !COPYRIGHT.test(clause.text)) return false;
  return (
    /\b(?:19|20)\d\d\b|all rights reserved/iu.test(clause.text) && !/\b(?:you|your|may not|infring)/iu.test(clause.text)
  );
}
