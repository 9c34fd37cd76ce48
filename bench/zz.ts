import { readFileSync } from "node:fs";
import { extractText } from "../src/policy/extract/extract.js";
import { comparePolicies } from "../src/policy/compare/compare.js";
import { alignSentences } from "../src/policy/sentences/align-sentences.js";
import { findNews } from "../src/policy/telling/news.js";
import { judgeNews } from "../src/policy/telling/judge-news.js";
import { findStories } from "../src/policy/telling/stories.js";
import { quoteStory } from "../src/policy/telling/quotes.js";
import { readStanding } from "../src/policy/telling/standing-words.js";
import { weighNews } from "../src/policy/telling/weigh-news.js";
import { readNewsStatements, wordsOf } from "../src/policy/telling/statements-of-news.js";
import { readGold } from "./cards/gold.js";
import { covers } from "./cards/score.js";
for (const g of readGold("/work/shared/data/gold-cards","dev")) {
  if (g.post!=="yes") continue;
  const r = (s: string) => extractText(readFileSync(`/work/shared/data/gold-cards/${g.id}/${s}.md`, "utf8"), "markdown");
  const [b,a]=[r("before"),r("after")];
  const c=comparePolicies(b,a); const al=alignSentences(b,a,c.operations); const n=findNews(al,c.operations);
  const st={before:readStanding(b.text),after:readStanding(a.text)};
  const stories=findStories(judgeNews(n,readNewsStatements(n,{before:b,after:a})),{before:b,after:a});
  const cov=(i:number,q:any)=>g.facts.map((f,k)=>covers({text:"",was:q.was?.quote??"",now:q.now?.quote??""},f)?k:-1).filter(k=>k>=0);
  const rows=stories.map((s,i)=>({s,q:quoteStory(s,{before:b,after:a},st)})).map(({s,q},i)=>({s,q,c:cov(i,q)}));
  const firstAt=rows.findIndex(r=>r.c.includes(0));
  if (firstAt===0) continue;
  console.log(`== ${g.id} [${g.direction}] stories ${rows.length}, first fact at ${firstAt} | ${g.headline}`);
  const place=(x:any)=>((x.after??x.before).sentence.start/(x.after?a:b).text.length).toFixed(2);
  for (const [i,row] of rows.slice(0,10).concat(firstAt>=10?[rows[firstAt]!]:[]).entries()) console.log(`   ${row.c.join("")||"-"} w${row.s.weight.toFixed(0)} r${weighNews(row.s.lead.news).toFixed(0)} ${place(row.s.lead.news)} ${row.s.lead.direction} ${row.s.lead.news.before?row.s.lead.news.after?"~":"-":"+"} ${row.s.lead.news.types.slice(0,2)} ${row.s.lead.points.slice(0,2).map(p=>p.kind+":"+(p.after??p.before)!.statement.action.value+(p.sure?"":"?"))} | ${(row.q.was?.quote??"").slice(0,70)} => ${(row.q.now?.quote??"").slice(0,130).replace(/\n/g," ")}`);
}
