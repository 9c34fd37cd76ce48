/** The same policy in other markup and other surroundings; by name. */
export const REDESIGNS: readonly (readonly [string, (body: string) => string])[] = [
  [
    "divs for p",
    (body: string) =>
      `<html><body><div id=app>${body.replaceAll("<p>", "<div>").replaceAll("</p>", "</div>")}</div></body></html>`,
  ],
  [
    "no main, article",
    (body: string) =>
      `<html><body><header><a href=/>Q</a></header><article>${body}</article><footer>© 2025</footer></body></html>`,
  ],
  [
    "spans in p",
    (body: string) =>
      `<html><body><main>${body.replaceAll("<p>", "<p><span class=a><span>").replaceAll("</p>", "</span></span></p>")}</main></body></html>`,
  ],
  [
    "accordion",
    (body: string) =>
      `<html><body><main>${body.replace(/<h2>(.*?)<\/h2>([\s\S]*?)(?=<h2>|$)/g, (_, h, c) => `<section><h2><button aria-expanded=false aria-controls=x>${h}</button></h2><div id=x hidden class=accordion-panel>${c}</div></section>`)}</main></body></html>`,
  ],
  [
    "details",
    (body: string) =>
      `<html><body><main>${body.replace(/<h2>(.*?)<\/h2>([\s\S]*?)(?=<h2>|$)/g, (_, h, c) => `<details><summary>${h}</summary>${c}</details>`)}</main></body></html>`,
  ],
  [
    "layout table",
    (body: string) => `<html><body><table><tr><td><a href=/>menu</a></td><td>${body}</td></tr></table></body></html>`,
  ],
  [
    "cms blocks",
    (body: string) =>
      `<html><body><main>${body.replace(/<(p|ul|h2)>/g, "<div class='wp-block'><$1>").replace(/<\/(p|ul|h2)>/g, "</$1></div>")}</main></body></html>`,
  ],
  [
    "br paragraphs",
    (body: string) =>
      `<html><body><main>${body.replaceAll("</p>\n<h2>", "<br><br>\n<h2>").replaceAll("<p>", "").replaceAll("</p>", "<br><br>")}</main></body></html>`,
  ],
  [
    "iframe shell text",
    (body: string) =>
      `<html><body><main>${body}<iframe src=/x></iframe><template><p>hidden template words that nobody sees at all</p></template><!-- comment --></main></body></html>`,
  ],
  [
    "hidden consent",
    (body: string) =>
      `<html><body><div style="display:none" role=dialog><p>We use cookies. Accept all or manage your choices here.</p><button>Accept all</button></div><main>${body}</main></body></html>`,
  ],
  [
    "consent modal first",
    (body: string) =>
      `<html><body><div id="onetrust-banner-sdk" role="dialog"><h2>Your privacy</h2><p>When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies. This information might be about you, your preferences or your device and is mostly used to make the site work as you expect it to.</p><button>Accept All</button><button>Reject All</button></div><main>${body}</main></body></html>`,
  ],
  [
    "sidebar toc",
    (body: string) =>
      `<html><body><aside><h3>On this page</h3><ul><li><a href='#1'>Data we collect</a></li><li><a href='#2'>Retention</a></li></ul></aside><main>${body}</main></body></html>`,
  ],
  [
    "related cards",
    (body: string) =>
      `<html><body><main>${body}<section class=related><h2>More from Quillmoor</h2><div class=card><h3>Ten ways to write better notes</h3><p>Notes are the start of every good idea, says our editor in this new article about teams.</p><a href=/a>Read more</a></div></section></main></body></html>`,
  ],
  ["h2 to h3", (body: string) => `<html><body><main>${body.replaceAll("h2>", "h3>")}</main></body></html>`],
  [
    "bold headings",
    (body: string) =>
      `<html><body><main>${body.replace(/<h2>(.*?)<\/h2>/g, "<p><strong>$1</strong></p>")}</main></body></html>`,
  ],
  [
    "li with p",
    (body: string) =>
      `<html><body><main>${body.replaceAll("<li>", "<li><p>").replaceAll("</li>", "</p></li>")}</main></body></html>`,
  ],
  [
    "nested sections, ids",
    (body: string) =>
      `<html><body><main>${body.replace(/<h2>/g, "<section id=s data-v-7f8a9b><h2 id=h>").replace(/<p>/g, "<p data-nonce=x>")}</main></body></html>`,
  ],
  [
    "scripts between",
    (body: string) =>
      `<html><body><main>${body.replaceAll("<h2>", '<script>var a={"x":1};</script><h2>')}</main></body></html>`,
  ],
  [
    "duplicated mobile copy",
    (body: string) =>
      `<html><body><main><div class=desktop>${body}</div><div class=mobile style="display:none">${body}</div></main></body></html>`,
  ],
  [
    "print footer",
    (body: string) =>
      `<html><body><main>${body}<p class=print-only>Printed from https://quillmoor.example/privacy on 3 June 2024</p></main></body></html>`,
  ],
  ["amp", (body: string) => `<html amp><body><main>${body}</main><amp-ad></amp-ad></body></html>`],
  [
    "sup anchors",
    (body: string) =>
      `<html><body><main>${body.replace(/<h2>(.*?)<\/h2>/g, "<h2>$1 <a class=anchor href='#x'>¶</a></h2>")}</main></body></html>`,
  ],
  [
    "copy buttons",
    (body: string) =>
      `<html><body><main>${body.replace(/<\/h2>/g, "</h2><button>Copy link</button>")}</main></body></html>`,
  ],
  [
    "links on words",
    (body: string) =>
      `<html><body><main>${body.replace("personal data we process", "<a href='/glossary'>personal data</a> we process")}</main></body></html>`,
  ],
  [
    "tooltips",
    (body: string) =>
      `<html><body><main>${body.replace("personal data we process", "<abbr title='Data about a person'>personal data</abbr> we process")}</main></body></html>`,
  ],
  ["utf16 nbsp", (body: string) => `<html><body><main>${body.replaceAll(" data", " data")}</main></body></html>`],
  [
    "intro video",
    (body: string) =>
      `<html><body><main><figure><video></video><figcaption>Watch: our privacy promise in two minutes</figcaption></figure>${body}</main></body></html>`,
  ],
  [
    "alert bar",
    (body: string) =>
      `<html><body><div class="alert-bar"><p>Scheduled maintenance on Sunday from 2 to 4 am. Some features may be slow.</p></div><main>${body}</main></body></html>`,
  ],
  [
    "survey",
    (body: string) =>
      `<html><body><main>${body}<div class=survey><p>How satisfied are you with this page?</p><label>Very satisfied</label><label>Not satisfied</label><textarea></textarea><button>Send</button></div></main></body></html>`,
  ],
  [
    "cta",
    (body: string) =>
      `<html><body><main>${body}<section><h2>Ready to write?</h2><p>Start your free trial today. No credit card required.</p></section></main></body></html>`,
  ],
  [
    "testimonials",
    (body: string) =>
      `<html><body><main>${body}</main><section class=testimonials><p>"Quillmoor changed how our team works, and we never looked back." Ann, Acme</p></section></body></html>`,
  ],
];
