import { lines } from "../../reading/lines.js";

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/**
 * Names and short names of months by number, in the languages policies are most often written in, in the forms that dates
 * use. Lower case, accents kept. Where a name is another month's in another language (Croatian "listopada"), the language
 * of more policies has it: two dates of one document are still told apart.
 */
export const MONTHS: readonly (readonly string[])[] = [
  // January
  words(`
    january jan januar jänner janvier enero gennaio janeiro januari stycznia styczeń tammikuuta tammikuu ledna
    leden januára január ianuarie januárius ocak января январь янв січня січень януари ιανουαρίου ιανουάριος
    siječnja januara januarja gener jaanuar sausio janvāris जनवरी يناير ינואר בינואר มกราคม
  `),
  // February
  words(`
    february feb februar février fevrier febrero febbraio fevereiro februari lutego luty helmikuuta helmikuu února
    únor februára február februarie şubat февраля февраль фев лютого лютий февруари φεβρουαρίου φεβρουάριος
    veljače februara februarja febrer veebruar vasario februāris फरवरी فبراير פברואר בפברואר กุมภาพันธ์
  `),
  // March
  words(`
    march mar märz mars marzo março marco maart marts marca marzec maaliskuuta maaliskuu března březen március
    martie mart марта март мар березня березень μαρτίου μάρτιος ožujka març märts kovo marec maret मार्च مارس מרץ
    במרץ มีนาคม
  `),
  // April
  words(`
    april apr avril abril aprile kwietnia kwiecień huhtikuuta huhtikuu dubna duben apríla április aprilie nisan
    апреля апрель апр квітня квітень април απριλίου απρίλιος travnja aprila aprill balandžio aprīlis अप्रैल أبريل
    ابريل אפריל באפריל เมษายน
  `),
  // May
  words(`
    may mai mayo maggio maio mei maj maja toukokuuta toukokuu května květen mája május mayıs мая май травня
    травень μαΐου μάιος svibnja maig gegužės maijs मई مايو מאי במאי พฤษภาคม
  `),
  // June
  words(`
    june jun juni juin junio giugno junho czerwca czerwiec kesäkuuta kesäkuu června červen júna június iunie
    haziran июня июнь июн червня червень юни ιουνίου ιούνιος lipnja juna junija juny juuni birželio jūnijs जून
    يونيو יוני ביוני มิถุนายน
  `),
  // July
  words(`
    july jul juli juillet julio luglio julho lipca lipiec heinäkuuta heinäkuu července červenec júla július iulie
    temmuz июля июль июл липня липень юли ιουλίου ιούλιος srpnja jula julija juliol juuli liepos jūlijs जुलाई
    يوليو יולי ביולי กรกฎาคม
  `),
  // August
  words(`
    august aug août aout agosto augustus augusti sierpnia sierpień elokuuta elokuu srpna srpen augusta augusztus
    ağustos августа август авг серпня серпень αυγούστου αύγουστος kolovoza avgusta agost rugpjūčio augusts agustus
    अगस्त أغسطس اغسطس אוגוסט באוגוסט สิงหาคม
  `),
  // September
  words(`
    september sept sep septembre septiembre setiembre settembre setembro września wrzesień syyskuuta syyskuu září
    septembra szeptember septembrie eylül сентября сентябрь сен вересня вересень септември σεπτεμβρίου σεπτέμβριος
    rujna setembre rugsėjo septembris सितंबर सितम्बर سبتمبر ספטמבר בספטמבר กันยายน
  `),
  // October
  words(`
    october oct oktober okt octobre octubre ottobre outubro października październik lokakuuta lokakuu října říjen
    októbra október octombrie ekim октября октябрь окт жовтня жовтень октомври οκτωβρίου οκτώβριος oktobra
    oktoober spalio oktobris अक्टूबर أكتوبر اكتوبر אוקטובר באוקטובר ตุลาคม
  `),
  // November
  words(`
    november nov novembre noviembre novembro listopada listopad marraskuuta marraskuu listopadu novembra noiembrie
    kasım ноября ноябрь ноя ноември νοεμβρίου νοέμβριος studenoga novembris lapkričio नवंबर नवम्बर نوفمبر נובמבר
    בנובמבר พฤศจิกายน
  `),
  // December
  words(`
    december dec dezember dez décembre decembre diciembre dicembre dezembro grudnia grudzień joulukuuta joulukuu
    prosince prosinec decembra decembrie aralık декабря декабрь дек грудня грудень декември δεκεμβρίου δεκέμβριος
    prosinca desember desembre detsember gruodžio decembris दिसंबर दिसम्बर ديسمبر דצמבר בדצמבר ธันวาคม
  `),
];

/**
 * Words that, next to a date, say the date is the document's own: when it was updated, published, took effect.
 * A prefix match on a normalised word.
 */
export const DATE_LABEL_STEMS: readonly string[] = [
  // English
  ...words(`
    updat effective modif revis publish posted amended reviewed version dated date issued changed edited adopted release
    valid force commence applicab applies since approved current
  `),
  // German, Dutch
  ...words("stand aktualisier gültig fassung geändert datum überarbeitet inkraft kraft wirksam veröffentlicht"),
  ...words("bijgewerkt laatst gewijzigd ingang geldig versie"),
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  ...words("mise jour vigueur révis publié dernière derniere actualis modifié"),
  ...words("actualiz vigencia vigente vigor última ultima revisión fecha publicad modificad actualitz darrera"),
  ...words("atualiza vigência revisão aggiorna ultimo efficac data vigoare modificat"),
  // Swedish, Danish, Norwegian, Finnish, Estonian
  ...words("senast uppdat ändrad gäller giltig opdater senest ændret gælder oppdater sidst sist endret gjeld"),
  ...words("päivit viimeksi viimeisin voimassa uuendatud muudetud"),
  // Polish, Czech, Slovak, Hungarian, Croatian, Slovenian, Lithuanian, Latvian
  ...words(
    "ostatni aktualiz zaktualiz obowiązuj poslední posledn naposledy účinn platn změn frissít hatály módosít kelt",
  ),
  ...words("utols ažurir zadnja posodob stupa atnaujin įsigalioja atjaunin"),
  // Russian, Ukrainian, Bulgarian, Greek, Turkish
  ...words("обновл последн действует редакци вступ дата измен верси опубликов оновл останн чинн набира актуализ"),
  ...words("ενημέρω ισχύ ημερομηνία τελευταία τροποποί güncelle yürürlük tarih"),
  // Arabic, Hebrew, Hindi, Indonesian, Malay, Vietnamese
  ...words("تحديث التحديث سريان تاريخ نشر עודכן עדכון העדכון תאריך תוקף अपडेट अद्यतन प्रभावी संशोधित तिथि"),
  ...words("diperbarui berlaku terakhir pembaruan dikemas cập nhật ngày hiệu"),
];

/** Small words that may stand in a line that only gives the document's date. */
export const DATE_LINE_FILLERS: ReadonlySet<string> = new Set([
  // English
  ...words(`
    last on as of the this from and is was were are our these it in at by a policy privacy notice terms service services use
    conditions agreement document page statement has have been most recently recent current new into to for general cookie
    cookies time utc gmt pst pdt est edt et pt ct cet cest bst ist v no number archived replaces previous with user
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm
  `),
  // German
  ...words(`
    vom zum am der die das dieser diese dieses zuletzt letzte letzten letzter änderung aktualisierung ab in und kraft seit uhr
    wurde wurden ist sind datenschutzerklärung datenschutzhinweise nutzungsbedingungen agb bedingungen richtlinie
    montag dienstag mittwoch donnerstag freitag samstag sonntag
  `),
  // French, Spanish, Portuguese, Italian
  ...words(`
    le la les du de des à au en et entrée modification politique ces cette ce ont été a est sont conditions confidentialité
    lundi mardi mercredi jeudi vendredi samedi dimanche
    el los las del y desde entrada política términos revisión actualización esta este estos estas se por vez privacidad
    lunes martes miércoles jueves viernes sábado domingo
    il lo dal e di da do dos em o os per aggiornamento modifica questa questo presente è stata stato informativa
    foi foram pela às atualização
  `),
  // Dutch, Swedish, Danish, Norwegian, Polish, Finnish
  ...words(`
    op van het deze dit is werd privacyverklaring voorwaarden den af av og och denna dessa policyn villkor villkoren fra från
    den det disse vilkår dnia dzień roku r od z dniem asti alkaen
  `),
  // Russian, Ukrainian, Turkish, Hungarian, Vietnamese, Arabic, Hebrew, Hindi, Indonesian
  ...words("г года от с в силу политика условия дата р року від son tarihi tarihinden itibaren utolsó dátuma napja"),
  ...words("lần cuối vào آخر اخر في من ב ביום לאחרונה अंतिम पर को की pada sejak"),
]);

/** Ages that run by themselves ("4 days ago"), one line a language, as normalised words with single spaces between them. */
const AGES: readonly string[] = [
  lines`
    (?:about |over |almost |more than )?(?:
      \d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten
    ) (?:second|minute|hour|day|week|month|year)s? ago
  `,
  lines`
    vor (?:etwa |über )?(?:\d{1,4}|einem|einer) (?:
      sekunden?
      |minuten?
      |stunden?
      |tag(?:en)?
      |wochen?
      |monat(?:en)?
      |jahr(?:en)?
    )
  `,
  lines`
    il y a (?:environ )?(?:\d{1,4}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?)
  `,
  "hace (?:\\d{1,4}|una?) (?:segundos?|minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|años?)",
  "(?:\\d{1,4}|una?) (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
  "há (?:\\d{1,4}|uma?) (?:segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|mês|anos?)",
  "(?:\\d{1,4}|een) (?:seconden?|minuut|minuten|uur|dag(?:en)?|weken|week|maand(?:en)?|jaar) geleden",
  lines`
    för (?:\d{1,4}|en|ett) (?:
      sekunder
      |minut(?:er)?
      |timm(?:e|ar)
      |dag(?:ar)?
      |veck(?:a|or)
      |månad(?:er)?
      |år
    ) sedan
  `,
  lines`
    for (?:\d{1,4}|en|ett|et) (?:
      sekunder
      |minutt(?:er)?
      |minut(?:ter)?
      |time(?:r)?
      |dag(?:er|e)?
      |uke(?:r)?
      |uge(?:r)?
      |måned(?:er)?
      |år
    ) siden
  `,
  "(?:\\d{1,4} )?(?:sekuntia?|minuuttia?|tuntia?|päivää?|viikkoa?|kuukautta|vuotta|vuosi) sitten",
  lines`
    (?:\d{1,4} )?(?:
      sekund[ęy]?
      |minut[ęy]?
      |godzin[ęy]?
      |dzień
      |dni
      |tydzień
      |tygodnie
      |tygodni
      |miesiąc(?:e|ami)?
      |miesięcy
      |rok
      |lata
      |lat
    ) temu
  `,
  "před (?:\\d{1,4} )?(?:sekundami|minutami|hodinami|dnem|dny|týdnem|týdny|měsícem|měsíci|rokem|lety)",
  "(?:\\d{1,4} )?(?:másodperce|perce|órája|napja|hete|hónapja|éve)",
  "acum (?:\\d{1,4}|o|un) (?:secunde|minute|oră|ore|zi|zile|săptămâni|luni|lună|ani|an)",
  lines`
    (?:\d{1,4} )?(?:
      секунд[уы]?
      |минут[уы]?
      |час(?:а|ов)?
      |день
      |дня
      |дней
      |недел[юиь]
      |месяц(?:а|ев)?
      |год
      |года
      |лет
    ) назад
  `,
  lines`
    (?:\d{1,4} )?(?:
      хвилин[иу]?
      |годин[иу]?
      |день
      |дні
      |днів
      |тижд(?:ень|ні|нів)
      |місяц(?:ь|і|ів)
      |рік
      |роки
      |років
    ) тому
  `,
  lines`
    πριν (?:από )?(?:\d{1,4} )?(?:λεπτά|ώρες|ώρα|ημέρες|ημέρα|μέρες|εβδομάδες|μήνες|μήνα|χρόνια|χρόνο|έτη)
  `,
  "(?:\\d{1,4}|bir) (?:saniye|dakika|saat|gün|hafta|ay|yıl|sene) önce",
  "(?:منذ|قبل) (?:\\d{1,4} )?(?:دقائق|دقيقة|ساعات|ساعة|أيام|يوما|يوم|أسابيع|أسبوع|أشهر|شهر|سنوات|سنة)",
  "לפני (?:\\d{1,4} )?(?:דקות|שעות|ימים|יום|שבועות|חודשים|שנים|שנה)",
  "(?:\\d{1,4}) (?:मिनट|घंटे|दिन|सप्ताह|महीने|साल|वर्ष) पहले",
  "(?:\\d{1,4}|se) ?(?:menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu",
  "(?:\\d{1,4}) (?:phút|giờ|ngày|tuần|tháng|năm) trước",
  "(?:\\d{1,4}) (?:秒|分|時 間|日|週 間|[かヶケヵカ] 月|ヵ 月|年) 前",
  "(?:\\d{1,4}) (?:秒|分 钟|分 鐘|小 时|小 時|天|日|周|週|个 月|個 月|年) (?:之 )?前",
  "(?:\\d{1,4}) ?(?:초|분|시간|일|주|개월|달|년) 전",
];
/** The same without a number: they say when something was only beside a label such as "updated". */
const MOMENTS: readonly string[] = [
  "just now|moments ago|yesterday|today|(?:last|this) (?:week|month|year)",
  lines`
    gerade eben
    |gestern
    |heute
    |à linstant
    |hier
    |aujourdhui
    |ayer
    |hoy
    |ieri
    |oggi
    |ontem
    |hoje
    |gisteren
    |vandaag
    |igår
    |idag
    |i går
    |i dag
  `,
  "вчера|сегодня|вчора|сьогодні|dün|bugün|wczoraj|dziś|dzisiaj|昨 [日天]|今 [日天]|어제|오늘",
];

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

/** A time that runs by itself and says how long ago. */
export const RELATIVE_AGE = anyOf(AGES);
/** The same, or a moment beside a label: "updated yesterday". */
export const RELATIVE_TIME = anyOf([...AGES, ...MOMENTS]);

/** Date labels of languages written without spaces between words, or with particles on them. */
export const UNSPACED_DATE_LABEL =
  /(?:更新|改定|改訂|制定|施行|生效|發布|发布|修订|修訂|公布|시행|개정|업데이트|발효|최종|수정|อัปเดต|ปรับปรุง|แก้ไข|มีผล|วันที่)/u;
