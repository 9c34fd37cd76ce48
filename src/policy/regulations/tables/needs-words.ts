import { readPattern } from "../../reading/pattern.js";

/**
 * Words that a clause must hold for a regulation to be named beside it, by the regulation's short name; one that is not here stands
 * beside every clause of its kinds. Read on the folded clause.
 */
export const NEEDS_WORDS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ["UCTD 93/13 annex 1(i)", "(?:agree|accept|bound|by using|consent)"],
      ["CRA 2015 s. 62", "(?:agree|grant|waive|irrevocabl|perpetual|indemn|hold harmless|compensate|bound)"],
      ["UCTD 93/13 art. 3(1)", "(?:agree|grant|waive|irrevocabl|perpetual|indemn|hold harmless|compensate)"],
      ["UCTD 93/13 annex 1(f)(g)", "(?:terminat|suspen|close|end|delete|cancel|discontinu|ban)"],
      ["CRA 2015 sch. 2 ¶7–8", "(?:terminat|suspen|close|end|delete|cancel|discontinu|ban)"],
      ["UCTD 93/13 annex 1(j)(k)", "(?:chang|modif|amend|updat|revis|alter|vary|replace)"],
      ["UCTD 93/13 annex, para. 2", "(?:notice|notif|inform|reason|terminat|cancel|leave|stop using)"],
      ["CRA 2015 sch. 2 ¶11, 13", "(?:chang|modif|amend|updat|revis|alter|vary|replace)"],
      ["DSA art. 14(2)", "(?:terms|agreement|conditions|polic)"],
      ["P2B 2019/1150 art. 3", "(?:business|seller|merchant|trader|developer|vendor|partner|host)"],
      ["P2B 2019/1150 art. 4", "(?:business|seller|merchant|trader|developer|vendor|partner|host)"],
      [
        "FTC Act s. 5",
        "(?:retroactiv|already|existing|past|previous|beyond|without (?:notice|telling|your)|any time|share|disclos)",
      ],
      ["GDPR art. 26", "(?:joint|together with|partners)"],
      ["GDPR art. 28", "(?:processor|service provider|vendor|supplier|contractor|on our behalf|hosting)"],
      ["UK GDPR art. 28", "(?:processor|service provider|vendor|supplier|contractor|on our behalf|hosting)"],
      ["DSA arts. 26(3), 28(2)", "(?:profil|target|personali[sz]|interest|minor|child|sensitive|behavio)"],
      ["PECR 2003 reg. 22", "(?:e-?mail|sms|text message|newsletter|promotional|marketing)"],
      ["Illinois BIPA", "(?:biometric|face|facial|fingerprint|voice|iris|retina|hand)"],
      ["AI Act arts. 26(7), 5(1)(f)", "(?:artificial|\\bai\\b|emotion|monitor|algorithm)"],
      ["FERPA, 20 USC 1232g; 34 CFR 99.31(a)(1)(i)(B)", "(?:student|school|education|universit|teacher|class)"],
      ["16 CFR 312.10", "(?:child|minor|under 1\\d|parent)"],
      ["DSA art. 14(3)", "(?:child|minor|under 1\\d|young)"],
      ["DSA art. 28", "(?:child|minor|under 1\\d|young)"],
      ["COPPA, 16 CFR 312", "(?:child|minor|1[0-3]|parent|young)"],
      ["Directive 2019/790 art. 4", "(?:content|work|text|material|cop(?:y|ies)|copyright|publish)"],
      ["CDPA 1988 s. 29A", "(?:content|work|text|material|cop(?:y|ies)|copyright|publish)"],
      ["FTC, guidance of 13 February 2024", "(?:chang|updat|amend|retroactiv|now)"],
      ["AI Act art. 53(1)(c)(d)", "(?:model|train|machine learning|\\bai\\b|artificial)"],
      ["AI Act art. 50", "(?:\\bai\\b|artificial|chatbot|bot|generat|assistant)"],
      ["AI Act art. 86", "(?:decision|decid|assess|score|eligib)"],
      ["GDPR art. 22", "(?:decision|decid|automat|score|assess|eligib)"],
      ["GDPR art. 13(2)(f)", "(?:decision|decid|automat|score|assess|profil)"],
      ["UK GDPR arts. 22A–22D", "(?:decision|decid|automat|score|assess|eligib)"],
      ["DSA art. 27", "(?:recommend|rank|feed|suggest|order|sort|personali[sz])"],
      ["Data Act arts. 4–5", "(?:device|connected|product|sensor|vehicle|export)"],
      ["CCPA §1798.150", "(?:breach|unauthori[sz]ed|theft|stolen|leak|secur)"],
      ["GDPR arts. 6(1)(c), 48", "(?:court|law|legal|authorit|order|subpoena|government)"],
      ["DSA arts. 17, 20", "(?:remov|suspen|terminat|restrict|disable|delete|ban|block)"],
      ["Online Safety Act 2023 ss. 10, 21", "(?:illegal|unlawful|harm|remov|report|complain)"],
      ["Arbitration Act 1996 ss. 89–91", "(?:arbitrat)"],
      ["CRA 2015 s. 65", "(?:death|injury|negligence|liab)"],
      ["Consumer Contracts Regulations 2013 regs. 29–38", "(?:cancel|withdraw|refund|return|cooling)"],
      ["DMCC Act 2024 ss. 225–230", "(?:price|fee|charg|cost|sponsor|paid|endorse)"],
    ] as const
  ).map(([provision, words]) => [provision, readPattern(words)]),
);
