const KEPT =
  /^(?:terms|address|access|business|process|loss|analysis|basis|status|gps|ccpa|news|its|this|us|cookies policy|sms|always|previous|class|harness|various)$/;

/** A noun without its plural ending, as the tables have it: "parties" → "party". */
export function singular(noun: string): string {
  if (noun.length < 4 || KEPT.test(noun)) return noun;
  if (noun === "children") return "child";
  if (/^(?:cookies|movies|selfies|pies)$/.test(noun)) return noun.slice(0, -1);
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  if (/(?:sses|xes|ches|shes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}
