type Edit = readonly [string, string];

/** The same words set otherwise; by name, with the edits that make them so. */
export const TYPOGRAPHY: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  { name: "curly quotes", edits: [['("Quillmoor", "we")', "(“Quillmoor”, “we”)"]] },
  { name: "guillemets", edits: [['("Quillmoor", "we")', "(«Quillmoor», «we»)"]] },
  { name: "german quotes", edits: [['("Quillmoor", "we")', "(„Quillmoor“, „we“)"]] },
  { name: "nbsp", edits: [["30 days", "30&nbsp;days"]] },
  { name: "nnbsp", edits: [["30 days", "30\u202fdays"]] },
  { name: "soft hyphen", edits: [["rectification", "recti&shy;fication"]] },
  { name: "zwsp", edits: [["rectification", "recti\u200bfication"]] },
  { name: "ellipsis", edits: [["of this notice,", "of this notice…"]] },
  { name: "nfd", edits: [["Quillmoor Software", "Quillmoor Software"]] },
  { name: "case heading", edits: [["2. Retention", "2. RETENTION"]] },
  { name: "bold", edits: [["within 30 days", "within <strong>30 days</strong>"]] },
  { name: "span split", edits: [["within 30 days", "wit<span>hin</span> 30 <em>days</em>"]] },
  { name: "oxford comma", edits: [["your e-mail address and a password", "your e-mail address, and a password"]] },
  { name: "email hyphen", edits: [["e-mail", "email"]] },
  { name: "amp", edits: [["name and address", "name & address"]] },
  { name: "sentence break", edits: [["<h2>2", "<p></p><h2>2"]] },
  { name: "br", edits: [["We also log", "<br>We also log"]] },
  { name: "br2", edits: [["We also log", "<br><br>We also log"]] },
  { name: "p split", edits: [["We also log", "</p><p>We also log"]] },
  { name: "div wrap", edits: [["<h2>2. Retention</h2>", "<div class=x><h2>2. Retention</h2></div>"]] },
  {
    name: "list renumber",
    edits: [
      ["<h2>1. ", "<h2>I. "],
      ["<h2>2. ", "<h2>II. "],
      ["<h2>3. ", "<h2>III. "],
      ["<h2>4. ", "<h2>IV. "],
      ["<h2>5. ", "<h2>V. "],
      ["Section 4", "Section IV"],
    ],
  },
  {
    name: "numbers dropped",
    edits: [
      ["<h2>1. ", "<h2>"],
      ["<h2>2. ", "<h2>"],
      ["<h2>3. ", "<h2>"],
      ["<h2>4. ", "<h2>"],
      ["<h2>5. ", "<h2>"],
    ],
  },
  {
    name: "article",
    edits: [
      ["<h2>1. ", "<h2>Article 1: "],
      ["<h2>2. ", "<h2>Article 2: "],
      ["<h2>3. ", "<h2>Article 3: "],
      ["<h2>4. ", "<h2>Article 4: "],
      ["<h2>5. ", "<h2>Article 5: "],
    ],
  },
  {
    name: "§",
    edits: [
      ["<h2>1. ", "<h2>§ 1 "],
      ["<h2>2. ", "<h2>§ 2 "],
      ["<h2>3. ", "<h2>§ 3 "],
      ["<h2>4. ", "<h2>§ 4 "],
      ["<h2>5. ", "<h2>§ 5 "],
    ],
  },
  {
    name: "ul to ol",
    edits: [
      ["<ul>", "<ol>"],
      ["</ul>", "</ol>"],
    ],
  },
  {
    name: "bullets typed",
    edits: [
      ["<ul><li>", "<p>• "],
      ["</li><li>", "</p><p>• "],
      ["</li></ul>", "</p>"],
    ],
  },
  {
    name: "letters typed",
    edits: [
      ["<li>Account", "<li>(a) Account"],
      ["<li>Usage", "<li>(b) Usage"],
      ["<li>Payment", "<li>(c) Payment"],
    ],
  },
  {
    name: "list order",
    edits: [
      [
        "<li>Account data such as your name and address</li><li>Usage data such as pages opened</li>",
        "<li>Usage data such as pages opened</li><li>Account data such as your name and address</li>",
      ],
    ],
  },
  {
    name: "cf email",
    edits: [
      [
        '<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>',
        '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="x">[email&#160;protected]</a>',
      ],
    ],
  },
  {
    name: "at dot",
    edits: [['<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>', "dpo [at] quillmoor [dot] example"]],
  },
  {
    name: "AT DOT",
    edits: [['<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>', "dpo(at)quillmoor.example"]],
  },
  {
    name: "at words",
    edits: [['<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>', "dpo AT quillmoor DOT example"]],
  },
  { name: "entity email", edits: [["dpo@quillmoor.example</a>", "dpo&#64;quillmoor&#46;example</a>"]] },
  { name: "fullwidth at", edits: [["dpo@quillmoor.example</a>", "dpo＠quillmoor.example</a>"]] },
  { name: "wbr email", edits: [["dpo@quillmoor.example</a>", "dpo@<wbr>quillmoor.example</a>"]] },
  {
    name: "js email",
    edits: [
      [
        '<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>',
        "<script>mail()</script>[javascript protected email address]",
      ],
    ],
  },
  {
    name: "noscript email",
    edits: [
      [
        '<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>',
        "This email address is being protected from spambots. You need JavaScript enabled to view it.",
      ],
    ],
  },
  {
    name: "span email",
    edits: [
      [
        '<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>',
        "<span>dpo</span><span>@</span><span>quillmoor.example</span>",
      ],
    ],
  },
  {
    name: "comment email",
    edits: [
      ['<a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>', "dpo<!-- x -->@<!-- y -->quillmoor.example"],
    ],
  },
  { name: "number words", edits: [["one month", "1 month"]] },
  { name: "30 (thirty)", edits: [["within 30 days", "within thirty (30) days"]] },
  { name: "90 ninety", edits: [["for 90 days", "for ninety days"]] },
  { name: "usd", edits: [["$25", "USD 25"]] },
  { name: "$25.00", edits: [["$25", "$25.00"]] },
  { name: "us dollars", edits: [["$25", "25 US dollars"]] },
  { name: "tm", edits: [["Paperfin Analytics", "Paperfin™ Analytics"]] },
  { name: "space before punctuation", edits: [["for security reasons.", "for security reasons ."]] },
  { name: "double space", edits: [["We answer", "We  answer"]] },
  { name: "tabs", edits: [["We answer", "We\n\t\tanswer"]] },
  { name: "anchors", edits: [["2. Retention", '2. Retention <a href="#ret">#</a>']] },
  { name: "footnote", edits: [["Paperfin Analytics", "Paperfin Analytics<sup>1</sup>"]] },
  { name: "heading level", edits: [["<h2>2. Retention</h2>", "<h3>2. Retention</h3>"]] },
  { name: "heading to bold", edits: [["<h2>2. Retention</h2>", "<p><b>2. Retention</b></p>"]] },
  { name: "markdown stars", edits: [["within 30 days", "within **30 days**"]] },
  { name: "colon", edits: [["1. Data we collect", "1. Data we collect:"]] },
  { name: "capital", edits: [["Account data such", "account data such"]] },
];
