import { lines } from "../../reading/lines.js";

/** Words of what dialogs and banners ask of a visit: a block with one of them is about this visit, not about the policy. */
export const VISIT_WORDS = new RegExp(
  lines`
  cookies?
  |\btrack(?:ing|ers?)\b
  |\bpartners\b
  |\bvendors\b
  |\bthis (?:web ?)?site\b
  |\bbrowser\b
  |\byour (?:device|choices|preferences)\b
  |\bsimilar technolog
  |\bpersonali[sz]ed (?:ads|content)
  |\bmodal\b
  |\bdialog\b
  |\bdiese (?:web ?)?seite\b
  |\bce site\b
  |\beste sitio\b
  |\bquesto sito\b
  |\bdeze (?:web ?)?site\b
  |\bclick(?:ing)?\b
  |\bsign up\b
  |\blog in\b
  |\bpassword\b
`,
  "iu",
);
