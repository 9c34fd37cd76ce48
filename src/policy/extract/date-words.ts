/** Words by which a policy introduces its own date, lower case, by language. */
export const DATE_WORDS: readonly string[] = [
  // English
  ...["last updated", "last update", "last modified", "last revised", "last reviewed", "last changed", "last edited"],
  ...["last amended", "updated", "update date", "revised", "revision date", "modified", "amended", "effective"],
  ...["effective date", "effective as of", "in effect", "in force", "posted", "published", "version", "dated", "as of"],
  ...["date of last revision", "date of revision", "date", "issued", "valid from", "current as of", "date posted"],
  // German
  ...["zuletzt aktualisiert", "letzte aktualisierung", "letzte änderung", "zuletzt geändert", "aktualisiert", "stand"],
  ...["gültig ab", "gültig seit", "wirksam ab", "in kraft", "inkrafttreten", "fassung vom", "datum des inkrafttretens"],
  // French
  ...["dernière mise à jour", "mise à jour", "mis à jour", "dernière modification", "modifié le", "date d'effet"],
  ...["date d’effet", "entrée en vigueur", "en vigueur", "dernière révision", "version du", "date d'entrée en vigueur"],
  // Spanish, Portuguese, Catalan
  ...["última actualización", "ultima actualización", "actualizado", "actualizada", "última modificación", "vigente"],
  ...["en vigor", "entrada en vigor", "fecha de vigencia", "fecha efectiva", "última revisión", "vigencia"],
  ...["última atualização", "última modificação", "atualizado", "atualizada", "em vigor", "vigência", "data de vigência"],
  // Italian
  ...["ultimo aggiornamento", "ultima modifica", "aggiornato", "aggiornata", "in vigore", "data di entrata in vigore"],
  ...["ultima revisione", "data di efficacia", "valido dal"],
  // Dutch, Swedish, Danish, Norwegian, Finnish
  ...["laatst bijgewerkt", "laatste update", "laatst gewijzigd", "bijgewerkt", "ingangsdatum", "versie", "laatste wijziging"],
  ...["senast uppdaterad", "senast ändrad", "gäller från", "uppdaterad", "giltig från", "senaste uppdatering"],
  ...["sidst opdateret", "senest opdateret", "opdateret", "gælder fra", "sist oppdatert", "oppdatert", "gjelder fra"],
  ...["päivitetty", "viimeksi päivitetty", "voimassa", "viimeisin päivitys"],
  // Polish, Czech, Slovak, Hungarian, Romanian, Greek, Turkish
  ...["ostatnia aktualizacja", "data ostatniej aktualizacji", "zaktualizowano", "obowiązuje od", "data wejścia w życie"],
  ...["poslední aktualizace", "naposledy aktualizováno", "účinnost od", "platné od", "posledná aktualizácia", "účinné od"],
  ...["utolsó frissítés", "utoljára frissítve", "hatályos", "ultima actualizare", "ultima modificare", "în vigoare"],
  ...["τελευταία ενημέρωση", "ημερομηνία ισχύος", "son güncelleme", "güncellenme tarihi", "yürürlük tarihi"],
  // Russian, Ukrainian
  ...["последнее обновление", "дата последнего обновления", "обновлено", "вступает в силу", "действует с", "редакция от"],
  ...["останнє оновлення", "набирає чинності", "оновлено", "чинна з"],
  // Japanese, Chinese, Korean
  ...["最終更新", "更新日", "改定日", "施行日", "発効日", "最終改定", "制定日", "改定", "最近更新", "更新日期", "生效日期", "更新时间"],
  ...["最后更新", "最後更新", "生效", "修订日期", "최종 수정", "시행일", "최종 업데이트", "업데이트", "개정일", "마지막 업데이트"],
];

/** Names and short names of months, lower case, in the languages above. */
export const MONTHS: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"],
  ...["december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
  ...["januar", "jänner", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "okt", "dez"],
  ...["janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  ...["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre"],
  ...["noviembre", "diciembre", "janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro"],
  ...["novembro", "dezembro", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre"],
  ...["novembre", "dicembre", "januari", "februari", "maart", "mei", "augustus", "augusti", "maj", "marts", "desember"],
  ...["tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta"],
  ...["syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta", "stycznia", "lutego", "marca", "kwietnia", "maja"],
  ...["czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia", "ledna", "února", "března"],
  ...["dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince", "ianuarie"],
  ...["februarie", "martie", "aprilie", "iunie", "iulie", "septembrie", "octombrie", "noiembrie", "decembrie"],
  ...["január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október"],
  ...["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"],
  ...["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября"],
  ...["декабря", "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня"],
  ...["листопада", "грудня", "ιανουαρίου", "φεβρουαρίου", "μαρτίου", "απριλίου", "μαΐου", "ιουνίου", "ιουλίου"],
  ...["αυγούστου", "σεπτεμβρίου", "οκτωβρίου", "νοεμβρίου", "δεκεμβρίου"],
];
