export interface LanguageCase {
  readonly html: string;
  /** Edits that change no wording, and edits that do. */
  readonly noise: readonly (readonly [string, string])[];
  readonly real: readonly (readonly [string, string])[];
}

/** A short policy in each language. */
export const LANGUAGES: Readonly<Record<string, LanguageCase>> = {
  de: {
    html: `<h1>Datenschutzerklärung</h1><p>Stand: 1. Mai 2024</p><p>Diese Erklärung beschreibt, welche personenbezogenen Daten wir verarbeiten, wenn Sie unseren Dienst nutzen, und welche Rechte Sie uns gegenüber haben.</p><h2>1. Speicherdauer</h2><p>Wir löschen Ihre Daten 30 Tage nach der Kündigung Ihres Kontos. Rechnungen bewahren wir zehn Jahre auf.</p><h2>2. Empfänger</h2><p>Wir geben personenbezogene Daten an Hosting-Anbieter und an die Firma Papierfink weiter. Wir verkaufen keine Daten.</p><h2>3. Kontakt</h2><p>Schreiben Sie an datenschutz@quillmoor.example, wir antworten innerhalb eines Monats nach Abschnitt 2.</p>`,
    noise: [
      ["Stand: 1. Mai 2024", "Stand: 3. Juni 2024"],
      ["Stand: 1. Mai 2024", "Zuletzt aktualisiert am 01.06.2024"],
      ["zehn Jahre", "10 Jahre"],
      ["datenschutz@quillmoor.example", "datenschutz (ät) quillmoor.example"],
      ["30 Tage", "30&nbsp;Tage"],
      ["Hosting-Anbieter", "Hosting‑Anbieter"],
      ["1. Speicherdauer", "§ 1 Speicherdauer"],
    ],
    real: [
      ["30 Tage", "60 Tage"],
      ["Papierfink", "Möwenwerbung"],
      ["verkaufen keine", "verkaufen"],
      ["zehn Jahre", "zwölf Jahre"],
    ],
  },
  fr: {
    html: `<h1>Politique de confidentialité</h1><p>Dernière mise à jour : 1er mai 2024</p><p>La présente politique décrit les données personnelles que nous traitons lorsque vous utilisez notre service et les droits dont vous disposez à notre égard.</p><h2>1. Durée de conservation</h2><p>Nous supprimons vos données 30 jours après la fermeture de votre compte. Les factures sont conservées dix ans.</p><h2>2. Destinataires</h2><p>Nous communiquons des données personnelles à nos hébergeurs et à la société Pinson. Nous ne vendons pas vos données.</p>`,
    noise: [
      ["1er mai 2024", "3 juin 2024"],
      ["Dernière mise à jour : 1er mai 2024", "En vigueur depuis le 3 juin 2024"],
      ["société Pinson. Nous", "société Pinson.\u00a0Nous"],
      ["dix ans", "10 ans"],
    ],
    real: [
      ["30 jours", "90 jours"],
      ["Pinson", "Goéland"],
      ["ne vendons pas", "vendons"],
    ],
  },
  es: {
    html: `<h1>Política de privacidad</h1><p>Última actualización: 1 de mayo de 2024</p><p>Esta política describe qué datos personales tratamos cuando usted utiliza nuestro servicio y qué derechos tiene frente a nosotros.</p><h2>1. Conservación</h2><p>Eliminamos sus datos 30 días después de cerrar su cuenta. Las facturas se conservan durante diez años.</p><h2>2. Destinatarios</h2><p>Comunicamos datos personales a proveedores de alojamiento y a la empresa Pinzón. No vendemos sus datos.</p>`,
    noise: [
      ["1 de mayo de 2024", "3 de junio de 2024"],
      ["diez años", "10 años"],
    ],
    real: [
      ["30 días", "90 días"],
      ["Pinzón", "Gaviota"],
      ["No vendemos", "Vendemos"],
    ],
  },
  ja: {
    html: `<h1>プライバシーポリシー</h1><p>最終更新日：2024年5月1日</p><p>本ポリシーは、お客様が当社のサービスを利用する際に当社が取り扱う個人情報と、お客様の権利について説明するものです。</p><h2>1. 保存期間</h2><p>当社は、アカウントの閉鎖後30日以内にお客様の個人情報を削除します。請求書は7年間保存します。</p><h2>2. 第三者提供</h2><p>当社は、個人情報をホスティング事業者および紙雀株式会社に提供します。個人情報を販売することはありません。</p>`,
    noise: [
      ["2024年5月1日", "2024年6月3日"],
      ["最終更新日：2024年5月1日", "最終更新日：令和6年6月3日"],
      ["30日", "３０日"],
    ],
    real: [
      ["30日", "90日"],
      ["紙雀株式会社", "鴎株式会社"],
      ["販売することはありません", "販売することがあります"],
    ],
  },
  zh: {
    html: `<h1>隐私政策</h1><p>最后更新日期：2024年5月1日</p><p>本政策说明您使用我们的服务时我们处理哪些个人信息，以及您对我们享有哪些权利。请仔细阅读本政策的全部内容。</p><h2>一、保存期限</h2><p>我们在您注销账户后30日内删除您的个人信息。发票保存七年。</p><h2>二、第三方</h2><p>我们向托管服务商和纸雀公司提供个人信息。我们不会出售您的个人信息。</p>`,
    noise: [
      ["2024年5月1日", "2024年6月3日"],
      ["一、保存期限", "1. 保存期限"],
    ],
    real: [
      ["30日", "90日"],
      ["纸雀公司", "海鸥公司"],
      ["不会出售", "会出售"],
    ],
  },
  ko: {
    html: `<h1>개인정보처리방침</h1><p>최종 수정일: 2024년 5월 1일</p><p>본 방침은 귀하가 당사의 서비스를 이용할 때 당사가 처리하는 개인정보와 귀하의 권리를 설명합니다.</p><h2>1. 보유 기간</h2><p>당사는 계정 해지 후 30일 이내에 귀하의 개인정보를 삭제합니다. 청구서는 7년간 보관합니다.</p><h2>2. 제3자 제공</h2><p>당사는 호스팅 업체와 종이참새 주식회사에 개인정보를 제공합니다. 개인정보를 판매하지 않습니다.</p>`,
    noise: [["2024년 5월 1일", "2024년 6월 3일"]],
    real: [
      ["30일", "90일"],
      ["종이참새", "갈매기"],
      ["판매하지 않습니다", "판매합니다"],
    ],
  },
  ru: {
    html: `<h1>Политика конфиденциальности</h1><p>Последнее обновление: 1 мая 2024 г.</p><p>Настоящая политика описывает, какие персональные данные мы обрабатываем, когда вы пользуетесь нашим сервисом, и какие права вы имеете.</p><h2>1. Срок хранения</h2><p>Мы удаляем ваши данные через 30 дней после закрытия учётной записи. Счета хранятся семь лет.</p><h2>2. Получатели</h2><p>Мы передаём персональные данные хостинг-провайдерам и компании «Зяблик». Мы не продаём ваши данные.</p>`,
    noise: [
      ["1 мая 2024 г.", "3 июня 2024 г."],
      ["«Зяблик»", '"Зяблик"'],
    ],
    real: [
      ["30 дней", "90 дней"],
      ["Зяблик", "Чайка"],
      ["не продаём", "продаём"],
    ],
  },
  ar: {
    html: `<h1>سياسة الخصوصية</h1><p>آخر تحديث: 1 مايو 2024</p><p>توضح هذه السياسة البيانات الشخصية التي نعالجها عند استخدامك لخدمتنا والحقوق التي تتمتع بها تجاهنا.</p><h2>1. مدة الاحتفاظ</h2><p>نحذف بياناتك بعد 30 يوما من إغلاق حسابك. نحتفظ بالفواتير لمدة سبع سنوات.</p><h2>2. المستلمون</h2><p>نشارك البيانات الشخصية مع مزودي الاستضافة ومع شركة عصفور. نحن لا نبيع بياناتك.</p>`,
    noise: [
      ["1 مايو 2024", "3 يونيو 2024"],
      ["1 مايو 2024", "٣ يونيو ٢٠٢٤"],
      ["30 يوما", "٣٠ يوما"],
    ],
    real: [
      ["30 يوما", "90 يوما"],
      ["شركة عصفور", "شركة نورس"],
      ["لا نبيع", "نبيع"],
    ],
  },
  tr: {
    html: `<h1>Gizlilik Politikası</h1><p>Son güncelleme: 1 Mayıs 2024</p><p>Bu politika, hizmetimizi kullandığınızda hangi kişisel verileri işlediğimizi ve bize karşı hangi haklara sahip olduğunuzu açıklar.</p><h2>1. Saklama süresi</h2><p>Hesabınızı kapattıktan 30 gün sonra verilerinizi sileriz. Faturalar yedi yıl saklanır.</p><h2>2. Alıcılar</h2><p>Kişisel verileri barındırma sağlayıcılarıyla ve Serçe şirketiyle paylaşırız. Verilerinizi satmayız.</p>`,
    noise: [["1 Mayıs 2024", "3 Haziran 2024"]],
    real: [
      ["30 gün", "90 gün"],
      ["Serçe", "Martı"],
      ["satmayız", "satarız"],
    ],
  },
  pl: {
    html: `<h1>Polityka prywatności</h1><p>Ostatnia aktualizacja: 1 maja 2024 r.</p><p>Niniejsza polityka opisuje, jakie dane osobowe przetwarzamy, gdy korzystasz z naszej usługi, oraz jakie prawa Ci przysługują.</p><h2>1. Okres przechowywania</h2><p>Usuwamy Twoje dane w ciągu 30 dni od zamknięcia konta. Faktury przechowujemy siedem lat.</p><h2>2. Odbiorcy</h2><p>Przekazujemy dane osobowe dostawcom hostingu oraz firmie Wróbel. Nie sprzedajemy danych.</p>`,
    noise: [["1 maja 2024 r.", "3 czerwca 2024 r."]],
    real: [
      ["30 dni", "90 dni"],
      ["Wróbel", "Mewa"],
      ["Nie sprzedajemy", "Sprzedajemy"],
    ],
  },
};
