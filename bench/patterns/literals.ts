import { SyntaxKind } from "typescript/unstable/ast";
import { computeLineStarts, createScanner } from "typescript/unstable/ast/scanner";

export interface Literals {
  readonly literals: readonly { readonly source: string; readonly flags: string }[];
  /** Lines, from 1, on which `RegExp(` is called with something that is not a literal. */
  readonly calls: readonly number[];
}

/** After these a slash divides; after anything else it begins an expression. */
const OPERANDS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
]);

/** The regular expressions that stand as literals in a TypeScript source, and where others are built. */
export function readLiterals(text: string): Literals {
  const scanner = createScanner(true, undefined, text);
  const starts = computeLineStarts(text);
  const literals: { source: string; flags: string }[] = [];
  const calls: number[] = [];
  /** For each open template, the braces open inside its current hole. */
  const holes: number[] = [];
  let before = SyntaxKind.Unknown;
  let beforeText = "";
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    if (token === SyntaxKind.CloseBraceToken && holes.at(-1) === 0) {
      token = scanner.reScanTemplateToken(false);
      if (token === SyntaxKind.TemplateTail) holes.pop();
    } else if (token === SyntaxKind.TemplateHead) holes.push(0);
    else if (token === SyntaxKind.OpenBraceToken && holes.length > 0) holes.push((holes.pop() ?? 0) + 1);
    else if (token === SyntaxKind.CloseBraceToken && holes.length > 0) holes.push((holes.pop() ?? 0) - 1);
    const divides = OPERANDS.has(before);
    if ((token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken) && !divides) {
      token = scanner.reScanSlashToken();
      const written = scanner.getTokenText();
      const end = written.lastIndexOf("/");
      literals.push({ source: written.slice(1, end), flags: written.slice(end + 1) });
    }
    if (token === SyntaxKind.OpenParenToken && beforeText === "RegExp") {
      calls.push(starts.filter((start) => start <= scanner.getTokenStart()).length);
    }
    before = token;
    beforeText = scanner.getTokenText();
  }
  return { literals, calls };
}
