import { policyPage } from "./policy-pages.js";
import { extractPolicy } from "../src/policy/extract/extract.js";
import { judgeRead } from "../src/policy/compare/judge-read.js";
import { comparableHash } from "../src/policy/compare/comparable.js";
import { comparePolicies } from "../src/policy/compare/compare.js";
import { reportChange } from "../src/policy/report.js";
import { rateClauses } from "../src/policy/rate.js";
const enc = new TextEncoder();
function t(name, f){ for(let i=0;i<3;i++) f(); const s=performance.now(); const N=5; for(let i=0;i<N;i++) f(); console.log(name, ((performance.now()-s)/N).toFixed(1),"ms"); }
const h = policyPage(5,{noise:0,edit:0}); console.log(h.length);
const b = enc.encode(h); const c = enc.encode(policyPage(5,{noise:1,edit:0})), d = enc.encode(policyPage(5,{noise:1,edit:1}));
const ex = (x)=>extractPolicy({bytes:x,contentType:"text/html; charset=utf-8",url:"http://x/"});
const A=ex(b),B=ex(c),C=ex(d);
console.log(A.clauses.length, A.text.length, A.dateLine);
t("extract",()=>ex(b)); t("judge",()=>judgeRead(A)); t("hash",()=>comparableHash(A)); t("compare noise",()=>comparePolicies(A,B)); t("compare changed",()=>comparePolicies(A,C)); t("report",()=>reportChange(A,C)); t("rate",()=>rateClauses(A));
console.log(comparePolicies(A,B).verdict, comparePolicies(A,C).verdict, reportChange(A,C).changes.length);
t("clone", ()=>structuredClone(A));
t("rated clone", ()=>structuredClone(rateClauses(A)));
