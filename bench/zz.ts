import { readFileSync } from "node:fs";
import { extractText } from "../src/policy/extract/extract.js";
import { comparePolicies } from "../src/policy/compare/compare.js";
import { alignSentences } from "../src/policy/sentences/align-sentences.js";
import { findNews } from "../src/policy/telling/news.js";
import { readNewsStatements, wordsOf } from "../src/policy/telling/statements-of-news.js";
import { findDifference } from "../src/policy/telling/difference.js";
import { readGold } from "./cards/gold.js";
for (const g of readGold("/work/shared/data/gold-cards","dev")) {
  if (g.post!=="yes") continue;
  const r = (s: string) => extractText(readFileSync(`/work/shared/data/gold-cards/${g.id}/${s}.md`, "utf8"), "markdown");
  const [b,a]=[r("before"),r("after")];
  const c=comparePolicies(b,a); const al=alignSentences(b,a,c.operations); const n=findNews(al,c.operations);
  const t=performance.now(); const d=findDifference(readNewsStatements(n,{before:b,after:a}));
  console.log(`== ${g.id} [${g.direction}] news ${n.length} ${Math.round(performance.now()-t)}ms`);
  for (const p of d) { const w=(x:any)=>x===null?"-":wordsOf(x,x.statement.whole).slice(0,110).replace(/\n/g," "); if(p.direction!=="unclear"||p.kind==="turned") console.log(`   ${p.direction}${p.sure?"":"?"} ${p.kind} ${(p.after??p.before)!.statement.party.value}/${(p.after??p.before)!.statement.action.value}/${(p.after??p.before)!.statement.object?.value} ${p.phrase??""} ${p.figures?p.figures.before.value+"->"+p.figures.after.value:""} | ${w(p.before)} => ${w(p.after)}`); }
}
