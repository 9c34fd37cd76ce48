import { lines } from "../../reading/lines.js";

/**
 * Stems a policy can hardly be written without, in the languages named by ISO 639-3. Used to tell policy prose from the prose
 * of a wall, a home page or a shop; in other languages all prose counts as policy prose.
 */
export const POLICY_STEMS: ReadonlyMap<string, RegExp> = new Map([
  [
    "eng",
    new RegExp(
      lines`
      \b(?:
        privacy
        |polic(?:y|ies)
        |terms
        |consent
        |liab
        |warrant
        |laws?
        |legal
        |rights?
        |third part
        |cookies
        |personal
        |disclos
        |retain
        |retention
        |terminat
        |arbitrat
        |disputes?
        |agree
        |shall
        |must not
        |may not
        |do not
        |not allowed
        |prohibit
        |violat
        |compl(?:y|iance)
        |indemnif
        |applicable
        |jurisdiction
        |lawful
        |process(?:ing|or)
        |controller
        |information
        |data
        |your content
        |licen[sc]e
        |permitted
        |responsib
        |refunds?
        |suspend
        |minors?
        |harass
        |abus
      )
    `,
      "gu",
    ),
  ],
  [
    "deu",
    new RegExp(
      lines`
      (?:
        datenschutz
        |personenbezogen
        |daten
        |vertrag
        |haftung
        |recht
        |einwilligung
        |nutzung
        |gesetz
        |verarbeit
        |bedingung
        |kündig
        |dritte
      )
    `,
      "gu",
    ),
  ],
  [
    "fra",
    new RegExp(
      lines`
      (?:
        données
        |personnel
        |confidentialité
        |conditions
        |droit
        |responsab
        |consentement
        |traitement
        |tiers
        |loi
        |utilisat
        |résili
      )
    `,
      "gu",
    ),
  ],
  [
    "spa",
    new RegExp(
      lines`
      (?:
        datos
        |personal
        |privacidad
        |términos
        |condiciones
        |derecho
        |responsab
        |consentimiento
        |terceros
        |ley
        |tratamiento
        |usuario
      )
    `,
      "gu",
    ),
  ],
  ["ita", /(?:dati|personal|privacy|condizioni|diritt|responsab|consenso|terz|legge|trattamento|utente)/gu],
  [
    "por",
    /(?:dados|pessoais|privacidade|termos|condições|direito|responsab|consentimento|terceiros|lei|tratamento|usuário)/gu,
  ],
  ["nld", /(?:gegevens|persoons|privacy|voorwaarden|recht|aansprakelijk|toestemming|derden|wet|verwerk|gebruik)/gu],
]);

/** A line that names who answers for the policy, or a term of it, after a label: "Data protection officer: …". Not furniture. */
export const LABELLED_FACT = new RegExp(
  lines`
  ^[^:]{0,30}(?<!\p{L})(?:
    officer
    |controller
    |contact
    |address
    |representative
    |company
    |register(?:ed)?
    |authority
    |operator
    |owner
    |provider
    |jurisdiction
    |law
    |age
    |fee
    |price
    |period
    |notice
    |beauftragte[rn]?
    |verantwortliche[rn]?
    |anschrift
    |vertreter
    |délégué
    |responsable
    |représentant
    |delegado
    |representante
    |responsabile
    |titolare
    |encarregado
    |functionaris
  )(?!\p{L})[^:]{0,25}: ?\S
`,
  "iu",
);
