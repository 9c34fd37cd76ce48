/**
 * Endings that British and American English spell differently, each pair as [pattern, common form]. Applied to both words
 * before they are compared: equal afterwards means the same word.
 */
export const SPELLING_FORMS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|er|ers|ation|ations|able)$/u, "iz$1"],
  [/ys(e|es|ed|ing|er|ers)$/u, "yz$1"],
  [/(behavi|fav|col|hon|lab|neighb|harb|hum|rum|endeav|vig|sav|fl)our/u, "$1or"],
  [/^(licen|defen|offen|preten|practi)c(e|es|ed|ing)$/u, "$1s$2"],
  [/^(cent|theat|lit|met|fib)re(s?)$/u, "$1er$2"],
  [/logue(s?)$/u, "log$1"],
  [/^judgement/u, "judgment"],
  [/^acknowledgement/u, "acknowledgment"],
  [/^programme/u, "program"],
  [/^cheque/u, "check"],
  [/^grey/u, "gray"],
  [/ae(?=[a-z])/u, "e"],
];

/** Numbers written as words, as contracts repeat them: "thirty (30) days". */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["eleven", "11"],
  ["twelve", "12"],
  ["thirteen", "13"],
  ["fourteen", "14"],
  ["fifteen", "15"],
  ["sixteen", "16"],
  ["eighteen", "18"],
  ["twenty", "20"],
  ["thirty", "30"],
  ["forty", "40"],
  ["fortyfive", "45"],
  ["sixty", "60"],
  ["ninety", "90"],
  ["hundred", "100"],
]);
