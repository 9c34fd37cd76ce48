/** Whole lines, lower case and without end marks, that label a page's controls: they are dropped wherever they stand alone. */
export const FURNITURE_LABELS: ReadonlySet<string> = new Set([
  // jump marks and tables of contents
  ...["skip to content", "skip to main content", "skip to main", "skip navigation", "jump to content", "main content"],
  ...[
    "table of contents",
    "on this page",
    "toggle the table of contents",
    "in this article",
    "back to top",
    "return to top",
    "top of page",
    "jump to",
  ],
  ...["inhaltsverzeichnis", "zum inhalt springen", "nach oben", "table des matières", "sommaire", "aller au contenu"],
  ...["haut de page", "tabla de contenidos", "saltar al contenido", "volver arriba", "índice", "indice", "sommario"],
  ...["inhoudsopgave", "spis treści", "innehållsförteckning", "目次", "목차", "目录", "目錄"],
  // the page as a file or a post
  ...["share", "share this page", "print", "print this page", "print page", "download pdf", "download", "copy link"],
  ...[
    "save as pdf",
    "view pdf",
    "download as pdf",
    "imprimer",
    "drucken",
    "seite drucken",
    "teilen",
    "imprimir",
    "stampa",
  ],
  // controls
  ...["menu", "close", "open menu", "close menu", "search", "loading", "log in", "sign in", "sign up", "read more"],
  ...[
    "show more",
    "show less",
    "expand all",
    "collapse all",
    "accept all",
    "reject all",
    "accept cookies",
    "cookie settings",
  ],
  ...["manage cookies", "manage preferences", "was this helpful", "was this article helpful"],
]);
