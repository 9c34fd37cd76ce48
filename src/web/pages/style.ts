/** The one stylesheet: readable on a phone, on paper and in the dark; the colours reach WCAG AA on their grounds. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#57606a;--ground:#fff;--panel:#f5f6f8;--line:#d3d8de;--link:#0b57b4;--high:#a3161f;--medium:#7f4d00;--low:#2d5a2d;--good:#0f5f3a;--in:#dcf3e2;--inline:#0c5a2c;--out:#fbe1e1;--outline:#8e1919}
@media (prefers-color-scheme:dark){:root{--ink:#e5e9ee;--quiet:#a4adb8;--ground:#14171b;--panel:#1d2126;--line:#3a414a;--link:#8dbdff;--high:#ff9a9a;--medium:#f2bd66;--low:#9fd69f;--good:#86dcae;--in:#12361f;--inline:#8fe3ac;--out:#471a1c;--outline:#ffb1b1}}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--ground)}
body{margin:0;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem;z-index:1}
header.site,footer.site,main{max-width:60rem;margin:0 auto;padding:0 1.1rem}
header.site{display:flex;flex-wrap:wrap;gap:.4rem 1.3rem;align-items:center;padding-top:.8rem;padding-bottom:.8rem;border-bottom:1px solid var(--line)}
header.site .name{font-weight:700;color:var(--ink);text-decoration:none;margin-right:auto}
footer.site{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
nav.crumbs{margin:1rem 0 0;font-size:.9rem;color:var(--quiet)}
nav.crumbs ol{list-style:none;display:flex;flex-wrap:wrap;margin:0;padding:0}nav.crumbs li+li::before{content:"›";padding:0 .5em}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.2rem;margin:2.2rem 0 .6rem;padding-top:.4rem;border-top:1px solid var(--line)}
h3{font-size:1.02rem;margin:1.4rem 0 .4rem}
p{margin:.5rem 0}
.lead{font-size:1.12rem}
.quiet{color:var(--quiet)}.small{font-size:.875rem}
.badges{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.6rem 0}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:1rem;padding:.05rem .7rem;font-weight:600;font-size:.9rem}
.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.good{color:var(--good)}
figure{margin:0}
blockquote{margin:.6rem 0;padding:.6rem 1rem;background:var(--panel);border-left:4px solid var(--line);white-space:pre-wrap}
blockquote+.source,.source{color:var(--quiet);font-size:.875rem;margin:.2rem 0 .8rem}
.ours{border-left:4px solid var(--link);padding:.1rem 0 .1rem 1rem;margin:.8rem 0}
ins{background:var(--in);color:var(--inline);text-decoration:underline;text-decoration-thickness:2px}
del{background:var(--out);color:var(--outline);text-decoration:line-through}
dl.fields{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.35rem 1.2rem;margin:.6rem 0}
dl.fields dt{color:var(--quiet)}dl.fields dd{margin:0}
code,pre{font:.84rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.8rem 1rem;white-space:pre-wrap;margin:.6rem 0}
ul.records,ol.records{padding-left:1.1rem}ul.records li,ol.records li{margin:.4rem 0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}
th{overflow-wrap:break-word}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding-bottom:.3rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:0 1.3rem}
.sides>*{min-width:0}
details{margin:.6rem 0}summary{cursor:pointer;font-weight:600}
form.search{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;margin:1rem 0}
form.search label{display:block;font-size:.9rem;color:var(--quiet)}
input,select,button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:4px;padding:.45rem .6rem;max-width:100%}
input[type=search]{min-width:min(100%,22rem)}
button{background:var(--link);color:var(--ground);border-color:var(--link);font-weight:600;cursor:pointer}
.notice{border:1px solid var(--line);border-left:4px solid var(--medium);padding:.5rem 1rem;margin:1rem 0}
.whole p{white-space:pre-wrap;margin:.6rem 0}.whole .heading{font-weight:700}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:34rem){dl.fields{grid-template-columns:1fr;gap:0}dl.fields dd{margin-bottom:.55rem}h1{font-size:1.4rem}}
@media print{header.site nav,form.search,.noprint,.skip{display:none}html{font-size:10.5pt;background:#fff;color:#000}main,header.site,footer.site{max-width:none;padding:0}a{color:#000}h2,h3{break-after:avoid}blockquote,tr,dl.fields{break-inside:avoid}details>*{display:block}ins{background:none;color:#000;font-weight:600}del{background:none;color:#444}.printed::after{content:" (" attr(href) ")";font-size:.8em}}
`.trim();

/** A picture of our own: a page with a marked line. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="5" y="2" width="22" height="28" rx="3" fill="#0b57b4"/><path d="M10 10h12M10 15h12M10 25h8" stroke="#fff" stroke-width="2"/><path d="M10 20h12" stroke="#ffd35c" stroke-width="4"/></svg>`;
