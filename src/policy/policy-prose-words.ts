import { lines } from "./reading/lines.js";

/** Words of the rules, rights and practices that policies state, by language; all in lower case. */

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

/** Stems at the beginning of a word; scripts without spaces have no such beginnings. */
function anyStem(stems: readonly string[]): RegExp {
  return new RegExp(
    `(?:(?<!\\p{L})|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]))(?:${stems.join("|")})`,
    "u",
  );
}

/** What binds or allows: the verbs of rules, and practices told of oneself. */
export const RULE_WORDS = anyOf([
  // English: modals and duties
  ...["may", "must", "shall", "will", "can", "cannot", "can't", "won't", "may not", "should", "is not", "are not"],
  ...["agree", "agrees", "consent", "consents", "accept", "accepts", "waive", "waives", "warrant", "warrants"],
  ...["entitled", "liable", "responsible", "prohibited", "required", "requires", "subject to", "governed", "applies"],
  ...["apply", "reserve", "reserves", "do not", "does not", "never", "have the right", "has the right", "contains"],
  ...["don't", "doesn't", "unless", "without", "limited to", "means", "only"],
  // English: practices
  ...[
    "we",
    "collect",
    "collected",
    "use",
    "used",
    "share",
    "shared",
    "sell",
    "sold",
    "disclose",
    "disclosed",
    "process",
  ],
  ...["processed", "retain", "retained", "store", "stored", "keep", "kept", "delete", "deleted", "erased", "transfer"],
  ...["transferred", "charge", "charged", "settled", "decided", "resolved", "waiver"],
  // German
  ...["wir", "können", "kann", "müssen", "muss", "dürfen", "darf", "sollen", "verpflichtet", "berechtigt", "haftet"],
  ...["haften", "gilt", "gelten", "nicht", "werden", "wird", "stimmen", "erheben", "verarbeiten", "speichern"],
  // French
  ...["nous", "pouvez", "peut", "peuvent", "devez", "doit", "doivent", "acceptez", "s'engage", "sont", "est", "ne"],
  // Spanish, Portuguese, Italian, Dutch
  ...["puede", "pueden", "debe", "deben", "podemos", "tiene derecho", "acepta", "se compromete", "no", "nuestros"],
  ...["pode", "podem", "deve", "devem", "podemos", "aceita", "concorda", "não"],
  ...["può", "possono", "deve", "devono", "possiamo", "accetta", "non", "diritto di"],
  ...["kunnen", "kan", "moet", "moeten", "mag", "mogen", "wij", "we", "niet", "worden", "wordt"],
]);

/** Who may, must or does what: a rule whatever it is about. */
export const RULE_PHRASE = new RegExp(
  lines`
  (?<![\p{L}\p{N}])(?:
    (?:you|users?|customers?|members?|subscribers?|visitors?|either party|neither party|each party) (?:
      may(?! (?:also|be|want|find|need|like|enjoy|wonder))
      |must
      |shall
      |agree
      |are entitled
      |have the right
      |cannot
      |are responsible
      |are liable
      |waive
      |consent
      |are not allowed
    )
    |(?:we|the company|the provider) (?:
      may
      |shall
      |do not
      |reserve
      |collect
      |share
      |keep
      |store
      |delete
      |retain
      |disclose
      |transfer
      |sell
      |charge
      |terminate
      |suspend
      |are not
    )
    |(?:sie|du) (?:
      dürfen
      |müssen
      |können .{0,80} (?:verlangen|widerrufen|widersprechen|kündigen)
      |haben das recht
      |darfst
      |musst
    )
    |wir (?:erheben|verarbeiten|speichern|löschen|geben .{0,60} weiter|haften)
    |vous (?:pouvez .{0,60}(?:demander|retirer|opposer)|devez|avez le droit|acceptez)
    |nous (?:collectons|conservons|partageons|utilisons|ne)
    |usted (?:puede|debe|acepta|tiene derecho)
    |(?:recogemos|conservamos|compartimos)
    |(?:puoi|può) (?:chiedere|revocare|opporti)
    |(?:raccogliamo|conserviamo)
    |(?:você|o usuário) (?:pode|deve|concorda)
    |(?:coletamos|armazenamos)
    |u (?:mag|moet|heeft het recht)
    |wij (?:verzamelen|bewaren|delen)
  )(?![\p{L}\p{N}])
`,
  "u",
);

/** What policies are about; stems, so that all forms of a word are met. */
export const POLICY_MATTERS = anyStem([
  // English
  ...[
    "data(?!\\p{L})",
    "information",
    "accounts?(?!\\p{L})",
    "personal data",
    "personal information",
    "your data",
    "your information",
    "copy of your",
    "privacy",
    "right to",
  ],
  ...["your rights", "your account", "your content", "these terms", "this agreement", "this policy", "this notice"],
  ...["the agreement", "third part", "consent", "object at any time", "withdraw", "opt out", "opt-out", "erase"],
  ...[
    "arbitrat",
    "class action",
    "jury",
    "courts?(?!\\p{L})",
    "dispute",
    "liab",
    "indemnif",
    "warrant",
    "terminat",
    "suspend",
  ],
  ...["refund", "cancel", "renew", "fees?(?!\\p{L})", "subscription", "trial period", "governing law", "governed by"],
  ...["lawful", "laws?(?!\\p{L})", "legal basis", "legitimate interest", "retain", "retention", "data protection"],
  ...[
    "controller",
    "process(?:or|ing)",
    "server logs",
    "records",
    "your device",
    "ip address",
    "location",
    "biometric",
  ],
  ...["children", "under the age", "years old", "intellectual property", "licen[sc]e", "copyright infring", "prohibit"],
  ...["unlawful", "supervisory authority", "complain", "days'? (?:after|before|notice)", "terms of (?:service|use)"],
  ...["disclos", "comply", "complian", "in force", "take effect", "notify you", "material change"],
  // German
  ...["personenbezogen", "daten", "auskunft", "löschung", "widerruf", "widerspr", "einwilligung", "haftung", "vertrag"],
  ...["kündig", "gericht", "recht auf", "aufsichtsbehörde", "aufbewahr", "gebühr", "entgelt", "bedingungen"],
  // French
  ...["données", "vos droits", "droit d", "consentement", "responsab", "résili", "conservation", "litige", "tribuna"],
  ...["conditions", "traitement", "contrat", "autorité de contrôle", "rembours"],
  // Spanish, Portuguese, Italian, Dutch
  ...[
    "datos",
    "sus derechos",
    "derecho a",
    "consentimiento",
    "responsab",
    "rescind",
    "tribunal",
    "reembols",
    "términos",
  ],
  ...["dados", "seus direitos", "direito", "consentimento", "rescis", "termos"],
  ...["dati personali", "diritti", "consenso", "recesso", "foro", "trattamento", "condizioni"],
  ...["gegevens", "uw rechten", "toestemming", "aansprakelijk", "opzeg", "rechtbank", "voorwaarden", "bewaar"],
  // Japanese, Korean, Chinese
  ...["個人情報", "同意", "規約", "개인정보", "동의", "약관", "个人信息", "個人資料", "同意"],
]);

/** What invites and sells. */
export const PROMOTION = new RegExp(
  lines`
  ^(?:
    learn
    |discover
    |find out
    |read
    |see
    |explore
    |get
    |try
    |start
    |join
    |sign up
    |subscribe
    |download
    |watch
    |meet
    |browse
    |shop
    |book
    |follow
    |stay
    |looking for
    |want to
    |need
    |ready to
    |ask us (?:anything|a question)
    |how to
    |why
    |what is
    |introducing
    |announcing
    |new
  )\b[^.]{0,160}[.!?…]*$
`,
  "u",
);

/** What pages say to every visitor on every page: sign-up lines, badges, consent to cookies of the visit, the browser. */
export const SITE_NOTE = new RegExp(
  lines`
  \brecaptcha\b
  |\bnewsletter\b
  |\bunsubscribe\b
  |\bmailing list\b
  |by (?:signing up|subscribing|submitting|clicking|continuing|entering)\b
  |by providing your (?:e-?mail|phone)
  |we (?:value|respect|care about) your privacy
  |\ball rights reserved\b
  |\balle rechte vorbehalten\b
  |\btous droits réservés\b
  |\bjavascript\b
  |\byour browser\b
  |screen reader
  |\b(?:get|receive|send me)\b.{0,60}\b(?:updates|news|offers|tips|emails)\b
  |(?:sign|log) in to\b
  |\bfree demo\b
  |\bour team of experts\b
  |\bmin(?:utes?)? read\b
`,
  "u",
);
