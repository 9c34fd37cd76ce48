/** Kinds of documents by the words of their titles, the more telling first. */
export const DOCUMENT_KINDS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: "cookies", pattern: /\b(?:cookies?|trackers?)\b/u },
  {
    kind: "processing",
    pattern: /\b(?:data process\w{1,6}|dpa|auftragsverarbeitung|subprocessors?|sub processors?)\b/u,
  },
  {
    kind: "privacy",
    pattern:
      /(?:\b(?:privacy|data protection)\b|datenschutz|confidentialité|données|privacidad|privacidade|personvern|privacybeleid)/u,
  },
  { kind: "conduct", pattern: /\b(?:acceptable use|community|guidelines|conduct|rules|verhaltens\w{0,12}|règles)\b/u },
  { kind: "imprint", pattern: /\b(?:imprint|impressum|legal notice|mentions légales|aviso legal)\b/u },
  { kind: "accessibility", pattern: /\b(?:accessibility|barrierefreiheit|accessibilité)\b/u },
  {
    kind: "terms",
    pattern:
      /\b(?:terms|conditions|agreement|nutzungsbedingungen|agb|cgu|cgv|términos|condiciones|condizioni|termini|termos|voorwaarden|vertrag)\b/u,
  },
  { kind: "security", pattern: /\b(?:security|sicherheit|sécurité|vulnerability)\b/u },
  { kind: "help", pattern: /\b(?:help|support|faq|questions|hilfe|aide)\b/u },
  { kind: "news", pattern: /\b(?:blog|news|press|announc\w{1,8}|release notes|changelog)\b/u },
];
