/** What the buttons of a consent banner say, lower case: one of them as the whole of a line marks its dialog as a banner. */
export const CONSENT_LABELS: ReadonlySet<string> = new Set([
  ...["accept all", "accept all cookies", "accept cookies", "allow all", "allow all cookies", "allow cookies"],
  ...["agree and close", "i accept", "accept and continue", "accept and close", "accept & close", "got it", "okay, got it"],
  ...["reject all", "reject all cookies", "reject cookies", "decline all", "decline cookies", "decline optional cookies"],
  ...["deny all", "only necessary", "necessary only", "use necessary cookies only", "essential cookies only"],
  ...["accept essential cookies", "reject non-essential", "cookie settings", "cookies settings", "manage cookies"],
  ...["cookie preferences", "manage cookie preferences", "customize cookies", "customise cookies", "confirm my choices"],
  ...["alle akzeptieren", "alle cookies akzeptieren", "alle ablehnen", "cookie-einstellungen", "nur notwendige"],
  ...["tout accepter", "tout refuser", "accepter tout", "accepter les cookies", "paramétrer les cookies", "aceptar todo"],
  ...["aceptar todas", "aceptar cookies", "aceptar todas las cookies", "rechazar todo", "rechazar todas", "accetta tutti"],
  ...["accetta tutto", "rifiuta tutti", "rifiuta tutto", "aceitar todos", "aceitar tudo", "recusar todos", "rejeitar todos"],
  ...["alles accepteren", "alle cookies accepteren", "alles weigeren", "acceptera alla", "avvisa alla", "accepter alle"],
  ...["godta alle", "hyväksy kaikki", "zaakceptuj wszystkie", "akceptuj wszystkie", "odrzuć wszystkie"],
]);
