import { lines } from "../../reading/lines.js";

/** How a page without a policy of its own sends its reader on, as normalised words. */
export const LEAD_PHRASE = new RegExp(
  lines`
  \b(?:
    download
    |click here
    |clicking here
    |read (?:our|the|it)
    |view (?:our|the)
    |(?:is|are) available (?:here|at|below|in|as|on)
    |see (?:our|the)
    |choose
    |select
    |following link
    |link below
    |links below
    |find (?:our|the|it)
    |please (?:visit|go to|see|use)
    |redirect(?:ed|ing)?
    |not sent on
    |has moved
    |have moved
    |new (?:address|home|location|page|centre|center)
    |in the frame
    |does not support frames
    |provided by
    |below
    |opens in
    |herunterladen
    |hier klicken
    |finden sie
    |wählen sie
    |télécharger
    |cliquez ici
    |choisissez
    |descargar
    |haga clic
    |seleccione
    |scarica
    |clicca qui
    |scegli
    |descarregar
    |baixar
    |clique aqui
    |escolha
    |downloaden
    |klik hier
    |kies
  )\b
`,
  "u",
);
