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
  ...numbered("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", 2),
  ...numbered("deux trois quatre cinq six sept huit neuf dix onze douze", 2),
  ...numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce", 2),
  ...numbered("due tre quattro cinque sei sette otto nove dieci undici dodici", 2),
  ...numbered("dois três quatro cinco seis sete oito nove dez onze doze", 2),
  ...numbered("twee drie vier vijf zes zeven acht negen tien elf twaalf", 2),
  ...tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
  ...tens("vingt trente quarante cinquante soixante"),
  ...tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
  ...tens("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
  ...tens("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
  ...tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
]);

/** Consecutive numbers from `first` on; the forms of one are articles too, and left out. */
function numbered(names: string, first: number): [string, string][] {
  return names.split(" ").map((name, at) => [name, String(first + at)]);
}

function tens(names: string): [string, string][] {
  return names.split(" ").map((name, at) => [name, String((at + 2) * 10)]);
}

/** Short forms of words that lead to a place in a text or stand behind a company's name. "no" is left out: it denies. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["art", ["article", "articles", "artikel", "articolo", "artículo", "artigo"]],
  ["arts", ["articles"]],
  ["sec", ["section"]],
  ["sect", ["section"]],
  ["secs", ["sections"]],
  ["para", ["paragraph"]],
  ["par", ["paragraph", "paragraphe"]],
  ["abs", ["absatz"]],
  ["nr", ["nummer"]],
  ["ziff", ["ziffer"]],
  ["approx", ["approximately"]],
  ["incl", ["including", "inclusive"]],
  ["dept", ["department"]],
  ["inc", ["incorporated"]],
  ["corp", ["corporation"]],
  ["ltd", ["limited"]],
]);
