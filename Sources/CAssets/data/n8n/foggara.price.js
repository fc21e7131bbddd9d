// foggara.price. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {
  "dinar": "da dzd dinar dinars dinare dinares dinnar dinard دج دينار دنانير دينارا الدينار دنار",
  "centime": "centime centimes centim centims santim santime santimes santims cts ctm سنتيم سنتيمات صنتيم سونتيم",
  "foreign": "euro euros eur dollar dollars usd € $ £ يورو اورو أورو دولار ليرة",
  "thousand": "mille milles",
  "half": "nos noss ness nousse nous nss demi demie نص نصف النص",
  "quarter": "rob3 roub3 rebe3 rbo3 rbe3 quart ربع رباع رب3",
  "and": "w wa ou et و",
  "less": "ghir moins غير الا إلا ناقص",
  "otherUnits": "m2 metre metres mettre mc mcarre متر مترا م2 مترمربع م ha hectare hectares هكتار هكتارات are ares km kms kilometre kilometres kilometrage كم كلم piece pieces pcs chambre chambres ghorfa ghoraf غرف غرفة بيوت بيت salon salons etage etages eme ieme er ere طابق طوابق الطابق facade facades واجهات واجهة go gb mb tb mo to kg kilo kilos gr cv cc hp hdi tdi dci mpi vvti vti tsi fsi gti turbo portes porte places place minutes min wilaya wilayas ولاية ولايات personne personnes litre litres ml cl pouces mah mp mpx logement logements lits lit cm mm watts watt vitesses vitesse cylindres niveaux niveau btu btus feux foyers blocs bloc garages garage salles bains sdb cuisine cuisines مرة مرات قطعة قطع حبة حبات ch chv fap couleur couleurs modele modeles taille tailles pointures logt logts lgts مسكن مساكن سكن سكنات الوان لون ألوان موديل مقاسات عمارة عمارات hz mhz ghz kw pouce inch inches بوصة جيغا جيجا غيغا ميغا قيقا حصان سلندر فيتاس ران m3 cartouches capsules comprimes gelules pages tours tr rpm coups heures seance seances eleves etudiants voisins voisin arbres oliviers tetes pax adultes adulte enfants tranches tranche etoiles jeux manettes manette chaises tiroirs voies canaux ports cores coeurs gen generation pourcent premiers premieres premier achetes achetees clients client abonnes kits janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر january february april june july august september october november december لتر ليتر كغ كلغ كيلوغرام غرام مل سم ملم شخص اشخاص أشخاص بالمية بالمئة واط وات فولت صفحة كيلو جرام رأس شجرة ساعة دقيقة مقعد مقاعد بلايص بلاصة طن قنطار",
  "gluedUnits": "g l h v w x p ch cm mm ram",
  "month": "mois moi chhar chher chahr lchhar lchher chhour mensuel mensuelle mensuels chahriya chahri شهر شهور اشهر شهريا الشهر للشهر بالشهر فالشهر شهرية",
  "day": "jour jours j jrs jr journee journees nhar nharat ayyam ayam youm nuit nuits nuitee nuitees lila 24h يوم ايام نهار اليوم لليوم باليوم يوميا فالنهار للنهار النهار ليلة لليلة الليلة ليالي journalier journaliere يومي اليومي",
  "week": "semaine semaines simana smana اسبوع الاسبوع للاسبوع سمانة",
  "year": "an ans annee annees 3am 3ams sna snin سنة سنوات عام اعوام سنين السنة العام للعام سنويا annuel",
  "squareMetre": "m2 metre metres mitr mitre metr mtr lmitr lmetre lmitre mc متر م2 المتر للمتر بالمتر المترمربع",
  "asked": "prix px prx pri price tarif demande demandee demander souma soma soumah essouma bla matlouba matloub tlab cede cedee b bi be bel ب بـ pour مطلوب المطلوب مطلوبة السعر سعر سعره سعرها الثمن ثمن ثمنها السومة سومة بسعر بثمن نطلب طالب طالبين نبيع nbi3 nbi3ha nbi3o budget total loyer lkra kra الكراء كراء final dernier nhab lakher akher آخر اخر n7eb n7ab baghi baghya habit 7abit نحب باغي حاب nsal نسال yesswa yeswa يسوا سوم سومها سومتها soumet soumetha soumtou prixx tarifs montant somme سومته vendeur vendeuse البايع البائع",
  "offered": "offert offerts offerte offre offres offer offered propose proposee proposition proposes 3tawni 3taouni 3taw 3taou 3tani 3tawli 3tawna m3ti m3tya m3tia m3tiya me3tiya me3ti waslet wesslet waslat wesslat weslet jabet jabat cheta chta3 عطاوني عطاو عطاولي عطاني معطي معطية معطيين وصلت وصلات جابت عرض عروض العرض مقدم عطاونا n3tik na3tik n3tikom donne donnerai wa9fa waqfa wagfa wa9ef واقفة واقف حابسة نعطيك نعطيكم acheteur acheteurs preneur preneurs",
  "promotions": "offre offres offer عرض عروض العرض",
  "bids": "max maximum meilleure meilleur derniere dernier recu recue mon ma j احسن اخر وصلني جاني",
  "aside": "caution cautions garantie avance acompte arboun 3arboun charges charge syndic frais livraison livraisons tawsil commission ancien ancienne lieu was avant versement versements apport mensualite mensualites credit reste rest agence notaire ضمان الضمان تسبيق التسبيق عربون توصيل التوصيل مصاريف بدل عوض قبل بلاصة blasset blast remise reduction كوسيون كان كانت kan kanet normal normale habituel habituelle initial initiale barre remboursable dette livr expedition التسليم شحن الشحن achete achetee acheter economisez economie economies gagnez amende impot شريتها شاريها شاريه chritha chritou chariha",
  "labels": "f etage niveau annee model modele models سنة موديل ref reference code bloc bt bat lot rue n no numero num superficie surface مساحة المساحة iphone galaxy note redmi samsung clio golf polo symbol ibiza leon peugeot fiat 3am عام step pro tel telephone r s wilaya ولاية article appt km taille pointure iphone13 serie version ps playstation rtx gtx majestic ilot cite uv rn bd boulevard residence ep حي عمارة رقم الرقم كود janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر january february april june july august september october november december",
  "marks": "ref reference code etage niveau annee annees model modele bloc bt bat batiment lot n no numero num superficie surface taille pointure pointures article version rc nif سنة موديل مساحة المساحة رقم الرقم كود مقاس المقاس",
  "references": "ref reference code article n no numero num dossier rc nif كود",
  "negotiable": "negociable negociables nego negociation negotiable negociabl ngo negociablement debattre discutable discutables negos négo nigo nigociable netfahmou ntfahmo netfahmo ntfahmou nitfahmou للتفاوض تفاوض التفاوض للنقاش نتفاهمو قابل متفاوض",
  "deliveryPlaces": "bureau bureaux domicile stopdesk desk alger wilaya wilayas autre autres sud nord est ouest reste مكتب المكتب للمكتب المنزل للمنزل البيت للبيت الدار للدار ولاية ولايات الولايات العاصمة باقي",
  "pieces": "piece pieces pce unite unitaire kg kilo kilos litre gr gramme metre page sachet bouteille boite carton pcs paire حبة للحبة الحبة قطعة للقطعة القطعة وحدة الوحدة للوحدة كيلو الكيلو للكيلو كغ لتر اللتر متر المتر",
  "plural": "mlayen mleyen mlayin mlein malayin malyin mlayer mlayar melayer alaf aalaf millions milliards milions millons briques ملاين ملايين ملاييين ملاير ملايير مليارات الاف آلاف ألاف mlns",
  "firm": "ferme fixe fix final نهائي ثابت نهائيا النهائي sabet nihai",
  "negation": "non sans pas bla machi mch machich makach makanch غير بدون ماشي بلا ليس لا",
  "free": "gratuit gratuite gratis gratuitement batel باطل فابور مجاني مجانا fabor",
  "between": "entre bin bine bayn بين",
  "from": "de men mn min من",
  "to": "a ila hatta 7atta jusqu jusqua jusqu'a l الى إلى حتى لـ ل",
  "request": "demande prive privee inbox mp dm message pv الخاص خاص الاتصال contactez contacter appelez",
  "links": "par pr p le la l lel li ta3 du de pour chaque kol koul f fi fel في كل لل ل ف ب per un une",
};
const NUMBERS = {
  "lines": ["0 zero sifr sefr صفر زيرو", "1 un une wahed wahd wahda wa7ed wa7d wa7da we7ed we7da wehed waheda واحد واحدة وحدة احد احدى", "2 deux zouj zoudj zouz zoj zodj joj jouj juj tnin thnin زوج زوز جوج اثنين اتنين تنين ثنين اثنا اثني اثنتا", "3 trois tlata tleta thlatha tlatha telt tlet thlath تلاتة ثلاثة تلات ثلاث تلت ثلث تلتة", "4 quatre rbe3 rob3 roub3 rab3 rba3 reb3a rab3a arba3a rb3a reb3 arb3a reba3 ربعة أربعة ربع اربع", "5 cinq khamsa khemsa khmsa 5amsa 5emsa 5msa khems khams 5ams khamssa خمسة خمس", "6 six setta stta sta sett sitta sita ستة ست", "7 sept seb3a sab3a sb3a sbe3 seb3 sab3 سبعة سبع", "8 huit tmenya tmanya tmnya tmania tmen tmenia thmanya tmanyat ثمنية تمنية ثمانية تمانية ثمن تمن ثماني", "9 neuf tes3a tas3a ts3a tes3oud tse3 tes3 tas3 تسعة تسعود تسع", "10 dix 3achra 3echra 3chra 3achr 3chr 3cher 3echr 3acher achra عشرة عشر عشرا", "11 onze hdach 7dach hdech 7dache احداش حداش احدعش", "12 douze tnach thnach tnache طناش تناش اطناش ثناش", "13 treize tlettach tletach tlatach تلطاش ثلطاش تلاطاش", "14 quatorze rbe3tach rba3tach reb3tach ربعطاش اربعطاش", "15 quinze khmestach khamstach khmstach 5mestach 5amstach خمسطاش خمستاش", "16 seize settach stach setach سطاش ستطاش", "17 sbe3tach sba3tach seb3tach سبعطاش", "18 tmentach tmantach thmentach ثمنطاش تمنطاش", "19 tse3tach tes3tach tsa3tach تسعطاش", "20 vingt vingts 3echrin 3chrin 3achrin 3ochrin 3echrine 3chrine 3icherin عشرين", "30 trente tlatin thlathin tlatine tletin تلاتين ثلاثين", "40 quarante reb3in rab3in arb3in rb3in reb3ine ربعين أربعين", "50 cinquante khamsin 5amsin khemsin khmsin khamsine khemsine 5emsin خمسين", "60 soixante settin stin settine sittin ستين", "70 septante seb3in sab3in sb3in seb3ine سبعين", "80 huitante tmanin thmanin tmanine ثمانين تمانين ثمنين", "90 nonante tes3in ts3in tas3in tes3ine تسعين", "100 cent cents mya miya myat meya mia miat miyat mayat myet mye مية مئة ميا ميات مائة مايات مياة", "200 mitin mitine miyatin mitayn myatin ميتين مئتين ميتان مائتين", "300 tletmya telmya teltmya tlatmya tletmiya تلتمية ثلثمية ثلاثمية تلاتمية ثلاثمائة ثلاثمئة تلتميا تلتميات", "400 reb3mya rab3mya rba3mya reb3miya ربعمية اربعمية أربعمائة أربعمئة ربعميا ربعميات", "500 khemsmya khamsmya 5amsmya khemsmiya khmesmya khamsmiya خمسمية خمسمائة خمسمئة خمسميا خمسميات", "600 settmya setmya sttmya settmiya ستمية ستمائة ستمئة ستميا ستميات", "700 seb3mya sab3mya sbe3mya seb3miya سبعمية سبعمائة سبعمئة سبعميا سبعميات", "800 tmenmya tmanmya tmenmiya ثمنمية تمنمية ثمانمية ثمانمائة ثمانمئة ثمنميات تمنميات", "900 tes3mya tse3mya tas3mya tes3miya تسعمية تسعمائة تسعمئة تسعميا تسعميات"],
  "hundreds": [[300, "tlet telt tlat tel thelth تلت ثلث ثلاث تلات"], [400, "reb3 rab3 rba3 arba3 rbe3 ربع اربع"], [500, "khems khams khms 5ems 5ams 5ms خمس"], [600, "sett set stt sit ست سث"], [700, "seb3 sab3 sbe3 sb3 سبع"], [800, "tmen tman tmn themn ثمن تمن ثمان ثماني"], [900, "tes3 tas3 tse3 ts3 تسع"]],
  "arabicHundred": ["مية", "ميات", "ميا", "مائة", "مئة", "ماية"],
  "latinHundred": ["mya", "miya", "myat", "miyat", "meya", "mia", "miat", "myet"],
};
const SCALES = [
  [1000, 1, "alf elf alaf alef aalaf alaff ألف الف آلاف الاف ألاف"],
  [1000, 2, "alfin alfine ألفين الفين ألفان"],
  [1000000, 1, "million millions melyoun mlyoun milion milions melyon mlayen mlyn milyoun mln mlns malyoun mleyen mlayin mlyoune melioun meliun milliun millons millon milyon milyoune mlein malayin malyin mylion melyoune mlioun mlyon melion brique briques unite unites unitee unity مليون ملاين ملايين ملاين مليونا وحدة وحدات ملاييين مليوون"],
  [1000000, 2, "melyounin mlyounin milyounin melyonin مليونين مليونان"],
  [1000000000, 1, "milliard milliards melyar miliar milyar mlyar mliar milliar miliard miliards milyard melyard mlayer mlayar melayer mds md mrd mrds mlrd mlrds mld mlds mlr melliard miliyar millard millards melyare مليار ملاير ملايير مليارات ملياار"],
  [1000000000, 2, "melyarin milyarin mlyarin مليارين ملياران"],
  [5, 1, "douro dourou douros duro dourous دورو الدورو"],
  [1, 1, "frank franc francs franks فرنك فرنكات"],
];
const PHONES = {
  "shortCodes": [1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98],
  "unassigned": [210, 214, 215, 217, 219, 259, 384, 422, 424, 425, 426, 427, 428, 429, 693, 694, 695, 696, 697, 698, 699, 851, 854, 857, 858, 859, 884, 885, 887, 889, 969, 978, 990, 997, 999],
  "accounts": ["ccp", "cle", "clef", "rip", "rib", "compte", "nin", "nif", "nis", "rc", "tracking", "suivi", "colis", "ref", "reference", "حساب", "الحساب", "ريب", "سيسيبي", "مفتاح", "التتبع", "تتبع"],
  "numberSigns": ["n", "no", "num", "numero", "nmr", "رقم"],
  "telephones": ["tel", "tele", "telephone", "tlf", "tilifoun", "num", "numero", "nmr", "nimero", "n", "no", "mob", "mobile", "portable", "fixe", "fax", "gsm", "whatsapp", "watsap", "wtsp", "wts", "wa", "viber", "telegram", "imo", "contact", "appel", "call", "phone", "djezzy", "mobilis", "ooredoo", "rakm", "ra", "هاتف", "الهاتف", "رقم", "الرقم", "تليفون", "تيليفون", "نمرة", "نمره", "نيميرو", "واتساب", "واتس", "فايبر", "ت", "o"],
  "calling": ["appelez", "appeler", "appelle", "composez", "composer", "sms", "au", "le", "urgence", "police", "code", "3ayet", "3aytou", "اتصل", "اتصلوا", "عيط", "عيطو", "الخط"],
};

// Folding: three scripts brought to one form fit for comparing, one code point at a time.
const SIGNS = [
  [/[\n\r\u0085\u2028\u2029]/, '\n'], [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, ' '],
  [/[`\u00b4\u2018\u2019\u02bc\u02bf]/, "'"], [/[\u0000-\u007f]/, null],
  [/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\ufe00-\ufe0f]/, ''],
  [/\u00b2/, '2'], [/\u00b3/, '3'], [/[\u00ab\u00bb\u201c-\u201f]/, '"'], [/[\u2010-\u2015\u2212]/, '-'],
  [/[\u0621\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/, ''],
];
const LETTER = /^[a-z\u0620-\u063f\u0641-\u06d5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]$/;
const ARABIC = /^[\u0620-\u063f\u0641-\u06d5]/;
const isDigit = (c) => c >= '0' && c <= '9' && c.length === 1;
const isLetter = (c) => LETTER.test(c);
const isWordPart = (c) => isDigit(c) || isLetter(c);

function foldPoint(c) {
  const value = c.codePointAt(0);
  if (value >= 0x41 && value <= 0x5a) return c.toLowerCase();
  if (value >= 0x1f3fb && value <= 0x1f3ff) return '';
  if (value >= 0x1d7ce && value <= 0x1d7ff) return String((value - 0x1d7ce) % 10);
  if (value > 0xffff) return '\ufffd';
  for (const [set, sign] of SIGNS) if (set.test(c)) return sign ?? c;
  if ((value >= 0xc0 && value <= 0x2af) || (value >= 0x1e00 && value <= 0x1eff)) {
    const base = c.normalize('NFD')[0].toLowerCase();
    return LETTERS.latin[c] ?? (/^[a-z]$/.test(base) ? base : c);
  }
  if (value >= 0x0660 && value <= 0x0669) return String(value - 0x0660);
  if (value >= 0x06f0 && value <= 0x06f9) return String(value - 0x06f0);
  if ((value >= 0x0600 && value <= 0x06ff) || (value >= 0x0750 && value <= 0x077f)) return LETTERS.arabic[c] ?? c;
  if ((value >= 0xfb50 && value <= 0xfbff) || (value >= 0xfe70 && value <= 0xfefc)) {
    const plain = c.normalize('NFKC').replace(/\s|\p{Mn}/gu, '');
    return plain === c ? c : [...plain].map(foldPoint).join('');
  }
  if (value >= 0xff01 && value <= 0xff5e) return foldPoint(String.fromCharCode(value - 0xfee0));
  return c;
}

const known = {};
// Runs of three or more equal letters shrink to one, a doubled ا و ي to one.
const fold = (text) => [...text].map((c) => (known[c] ??= foldPoint(c))).join('')
  .replace(/([\u0627\u0648\u064a])\1+|([a-z\u0620-\u063f\u0641-\u06d5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])\2{2,}/g, '$1$2');
const split = (list) => list.split(/\s+/).filter((word) => word);
const wordSets = {};
// Whether a folded word is in a list of WORDS; lists are folded when first used.
const has = (name, word) =>
  word !== undefined && (wordSets[name] ??= new Set(split(WORDS[name]).map(fold))).has(word);

const plainText = (value) =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

// Telephones by the plan of Algeria; other countries by their lengths.
const ALGERIAN = [
  ['MOBILE', /^(?:54[0129]|55\d|56[0-4]|6\d\d|7[7-9]\d)\d{6}$/], ['FIXED_LINE', /^(?:9619\d{5}|[123]\d{7}|4[0135689]\d{6})$/],
  ['TOLL_FREE', /^800\d{6}$/], ['SHARED_COST', /^80[12]1\d{5}$/], ['PREMIUM_RATE', /^80[345689]1\d{5}$/], ['VOIP', /^98[23]\d{6}$/],
];
const FOREIGN_LENGTHS = {
  1: [10, 10], 7: [10, 10], 33: [9, 9], 34: [9, 9], 212: [9, 9], 216: [8, 8], 20: [8, 10], 32: [8, 9], 39: [6, 12], 44: [9, 10],
  90: [10, 10], 218: [8, 9], 966: [9, 9], 971: [8, 9], 974: [8, 8], 965: [8, 8], 973: [8, 8], 968: [8, 8],
};
const TRUNK_ZERO = [20, 27, 31, 32, 33, 41, 43, 44, 46, 49, 61, 90, 212, 218, 966, 971];
// Kinds by the first digits; a country of the first three lines has no other numbers.
const FOREIGN_KINDS = {
  33: [['MOBILE', /^(?:6|7[3-9])/], ['FIXED_LINE', /^[1-5]/], ['VOIP', /^9/], ['TOLL_FREE', /^80/], ['PREMIUM_RATE', /^89/], ['SHARED_COST', /^8/]],
  212: [['MOBILE', /^[67]/], ['FIXED_LINE', /^5/], ['TOLL_FREE', /^80/], ['PREMIUM_RATE', /^89/]],
  216: [['MOBILE', /^[2459]/], ['FIXED_LINE', /^[37]/], ['TOLL_FREE', /^80/], ['PREMIUM_RATE', /^88/]],
  34: [['MOBILE', /^[67]/], ['FIXED_LINE', /^[89]/]], 90: [['MOBILE', /^5/], ['FIXED_LINE', /^[234]/]],
  966: [['MOBILE', /^5/], ['FIXED_LINE', /^1/]], 971: [['MOBILE', /^5/], ['FIXED_LINE', /^[234]/]],
  39: [['MOBILE', /^3/], ['FIXED_LINE', /^0/]], 44: [['MOBILE', /^7/], ['FIXED_LINE', /^[12]/]],
  32: [['MOBILE', /^4\d{8}$/], ['FIXED_LINE', /^4/]], 20: [['MOBILE', /^1\d{9}$/]], 218: [['MOBILE', /^9/]],
};
const planKind = (kinds, digits) => kinds?.find(([, pattern]) => pattern.test(digits))?.[0] ?? 'UNKNOWN';

function algerianNumber(significant) {
  const kind = planKind(ALGERIAN, significant);
  if (kind !== 'UNKNOWN') return { code: 213, significant, kind, fault: null };
  const isGeographic = /^[1-4]/.test(significant);
  const wanted = isGeographic ? 8 : 9;
  const fault = significant.length < wanted ? 'tooShort' : significant.length > wanted ? 'tooLong'
    : isGeographic ? 'notGeographic' : 'rangeNotOpen';
  return { code: 213, significant, kind, fault };
}

function foreignNumber(code, written) {
  const significant = TRUNK_ZERO.includes(code) ? written.replace(/^0/, '') : written;
  const { length } = significant;
  const total = length + String(code).length;
  const [low, high] = FOREIGN_LENGTHS[code] ?? [8 - String(code).length, 15 - String(code).length];
  if (length < low || length > high || total < 8 || total > 15) {
    return { code, significant, kind: 'UNKNOWN', fault: length < low || total < 8 ? 'tooShort' : 'tooLong' };
  }
  const kind = planKind(FOREIGN_KINDS[code], significant);
  return { code, significant, kind, fault: kind === 'UNKNOWN' && [33, 212, 216].includes(code) ? 'rangeNotOpen' : null };
}

// The number that digits stand for; null when they are none at all.
function numberOf(digits, hasPlus) {
  const algerian = (all) => algerianNumber(all.slice(3).replace(/^0/, ''));
  const international = (all) => {
    if (all.startsWith('213')) return algerian(all);
    for (let length = 1; length <= 3 && all[0] !== '0'; length++) {
      if (all.length <= length) return null;
      const code = Number(all.slice(0, length));
      if (length === 3 && PHONES.unassigned.includes(code)) return null;
      if (length === 3 || PHONES.shortCodes.includes(code)) return foreignNumber(code, all.slice(length));
    }
    return null;
  };
  if (hasPlus) return digits[0] === '0' ? null : international(digits);
  if (digits.startsWith('00')) return digits.length > 6 ? international(digits.slice(2)) : null;
  if (/^213\d{8,10}$/.test(digits)) return algerian(digits);
  if (digits === '') return null;
  if (digits[0] === '0') return algerianNumber(digits.slice(1));
  if (/^[567]\d{8}$/.test(digits)) return algerianNumber(digits);
  if (/^(?:14|17|\d{3,4})$/.test(digits)) return { code: 213, significant: digits, kind: 'SHORT_CODE', fault: null };
  return null;
}
const isSubscriber = (number) => number !== null && number.fault === null && number.kind !== 'SHORT_CODE';
const e164Of = ({ code, significant, kind }) => (kind === 'SHORT_CODE' ? significant : `+${code}${significant}`);

// Every number of a text in order, invalid ones included, with its place.
function phoneCandidates(text) {
  const marks = [];
  let place = 0;
  for (const c of text) {
    for (const value of foldPoint(c)) marks.push({ value, start: place, end: place + c.length });
    place += c.length;
  }
  const at = (i) => marks[i]?.value ?? '\n';
  const digitLike = (i) => {
    if (isDigit(at(i))) return true;
    if (at(i) !== 'o') return false; // a letter O typed for a zero
    const [before, after] = [at(i - 1), at(i + 1)];
    if ((isLetter(before) && before !== 'o') || (isLetter(after) && after !== 'o')) return false;
    return isDigit(after) || (isDigit(before) && !isLetter(after)) || (after === 'o' && isDigit(at(i + 2)));
  };
  const isRunStart = (i) => (at(i) === '+'
    ? digitLike(i + 1) || ((at(i + 1) === ' ' || at(i + 1) === '(') && digitLike(i + 2)) : digitLike(i));
  // The next group when at most one mark with its blanks stands between.
  const nextGroup = (i) => {
    for (let blanks = 0, signs = 0; i < marks.length; i++) {
      if (at(i) === ' ') {
        blanks += 1;
        if (at(i + 1) === ' ') return null;
      } else if ('.-/_()'.includes(at(i))) {
        signs += 1;
      } else {
        return digitLike(i) && signs <= 3 && blanks <= 3 && blanks + signs > 0 ? i : null;
      }
    }
    return null;
  };
  const wordBefore = (start) => {
    let i = start - 1;
    let hasBlank = false;
    for (let gap = 0; i >= 0 && gap < 4 && !isLetter(at(i)); gap++, i--) {
      if (!' :-#.(°'.includes(at(i))) return { word: '', isGlued: false, start };
      if (at(i) !== '-') hasBlank = true;
    }
    let word = '';
    for (; i >= 0 && isLetter(at(i)); i--) word = at(i) + word;
    return { word, isGlued: word !== '' && !hasBlank && at(start) !== '+', start: i + 1 };
  };
  const isCode = (groups, start) => {
    if (groups.some((group) => group.digits.length > 15)) return true;
    const total = groups.reduce((sum, group) => sum + group.digits.length, 0);
    if (total >= 18 && groups[0]?.digits.startsWith('007')) return true;
    const { word, isGlued, start: wordStart } = wordBefore(start);
    if (PHONES.accounts.includes(word)) return true;
    if (PHONES.numberSigns.includes(word) && PHONES.accounts.includes(wordBefore(wordStart).word)) return true;
    return isGlued && !ARABIC.test(word) && word.length <= 4 && !PHONES.telephones.includes(word);
  };
  // A short number stands alone or behind a word of calling.
  const isCalled = (groups, start) => {
    if (groups.length !== 1) return false;
    if (!marks.some(({ value }) => isLetter(value))) return true;
    const { word } = wordBefore(start);
    return PHONES.telephones.includes(word) || PHONES.calling.includes(word);
  };
  const found = [];
  for (let i = 0; i < marks.length;) {
    if (!isRunStart(i)) { i += 1; continue; }
    const start = i;
    const hasPlus = at(i) === '+';
    if (hasPlus) i += 1;
    while (at(i) === ' ' || at(i) === '(') i += 1;
    const groups = [];
    while (digitLike(i)) {
      const group = { digits: '', start: i };
      for (; digitLike(i); i++) group.digits += at(i) === 'o' ? '0' : at(i);
      group.end = i;
      groups.push(group);
      const next = nextGroup(i);
      if (next === null) break;
      i = next;
    }
    const end = groups.length ? groups[groups.length - 1].end : i;
    for (let first = 0; first < groups.length && !isCode(groups, start);) {
      const plus = hasPlus && first === 0;
      let last = groups.length - 1;
      let digits = '';
      for (let to = first; to < groups.length; to++) {
        digits += groups[to].digits;
        if (digits.length < 8 || digits.length > 17 || !isSubscriber(numberOf(digits, plus))) continue;
        // "0555 12 34 56 78" is too long, not a number and a rest.
        const next = to > first ? groups[to + 1] : undefined;
        const isCutShort = next && !(next.digits[0] === '0' && next.digits.length > 1)
          && next.start - groups[to].end === 1 && next.digits.length <= groups[to].digits.length
          && to + 2 >= groups.length;
        if (!isCutShort) { last = to; break; }
      }
      const number = numberOf(groups.slice(first, last + 1).map((group) => group.digits).join(''), plus);
      if (number && (number.kind !== 'SHORT_CODE' || isCalled(groups, start))) {
        found.push({ number, start: marks[first === 0 ? start : groups[first].start].start, end: marks[groups[last].end - 1].end });
      }
      first = last + 1;
    }
    i = Math.max(end, start + 1);
  }
  return found;
}

// Every telephone of a text in order, the same number once: [start, end, number] in the text.
function phonesOf(text) {
  const seen = new Set();
  return phoneCandidates(text).filter(({ number }) => {
    const e164 = e164Of(number);
    return isSubscriber(number) && !seen.has(e164) && seen.add(e164);
  }).map(({ number, start, end }) => [start, end, e164Of(number)]);
}

// The international form of digits that somebody can be called under, else null.
function subscriber(digits, hasPlus) {
  const number = numberOf(digits, hasPlus);
  return isSubscriber(number) ? e164Of(number) : null;
}

// Number words of French and Darja in both scripts, below one thousand.
const numberWords = new Map();
for (const line of NUMBERS.lines) for (const word of split(line).slice(1)) numberWords.set(fold(word), parseInt(line, 10));
for (const [value, stems] of NUMBERS.hundreds) {
  for (const stem of split(stems)) {
    for (const hundred of NUMBERS[ARABIC.test(fold(stem)) ? 'arabicHundred' : 'latinHundred']) {
      const word = fold(stem + hundred);
      if (!numberWords.has(word)) numberWords.set(word, value);
    }
  }
}

// Exact decimals: mantissa m over ten to the power p; null on overflow of 64 bits, as in the native code.
const fits = (x) => (x !== null && x >= -(2n ** 63n) && x < 2n ** 63n ? x : null);
const ten = (power) => 10n ** BigInt(Math.max(0, Math.min(power, 18)));
const decimal = (m, p = 0) => ({ m: BigInt(m), p });
const times = (d, factor) => (fits(d.m * BigInt(factor)) === null ? null : decimal(d.m * BigInt(factor), d.p));
const whole = (d) => d.m / ten(d.p);
const isWhole = (d) => d.m % ten(d.p) === 0n;
function plus(a, b) {
  const p = Math.max(a.p, b.p);
  const [left, right] = [a, b].map((d) => fits(d.m * ten(p - d.p)));
  const sum = left === null || right === null ? null : fits(left + right);
  return sum === null ? null : decimal(sum, p);
}

// Words of numbers and units.
const DOURO = 5, ALF = 1e3, MILLION = 1e6, MILLIARD = 1e9;
const scales = new Map();
for (const [unit, count, list] of SCALES) for (const word of split(list)) scales.set(fold(word), { unit, count });
const scaleOf = (word) => (word === undefined ? undefined : scales.get(word)
  ?? (word.startsWith('ال') ? scales.get(word.slice(2)) : undefined)
  ?? (word.startsWith('l') && word.replace(/[^\0-\x7f]/g, '__').length >= 5 ? scales.get(word.slice(1)) : undefined));
// Consonants of a number word, one for each sound: "sette" and "stta" are one.
const numberKey = (word) => word.replace(/th/g, 't').replace(/kh/g, '5').replace(/ch/g, 'x').replace(/[aeiouywاويهىةءئؤ]/g, '')
  .replace(/ث/g, 'ت').replace(/ط/g, 'ت').replace(/(.)\1+/g, '$1');
const numberKeys = new Map();
for (const [word, value] of numberWords) {
  const key = numberKey(word);
  if (key.length >= 2) numberKeys.set(key, numberKeys.has(key) && numberKeys.get(key) !== value ? undefined : value);
}
const isMoneyWord = (word) => numberWords.has(word) || scaleOf(word) || has('half', word) || has('quarter', word);

// A number in digits with its separators, and where it ends.
function scanNumber(s, start) {
  const groups = [];
  const separators = [];
  let i = start;
  for (;;) {
    const from = i;
    while (isDigit(s[i] ?? '')) i += 1;
    groups.push(s.slice(from, i));
    const separator = s[i];
    if (!isDigit(s[i + 1] ?? '') || !['.', ',', "'", ' '].includes(separator)) break;
    if (separator === ' ' || separator === "'") {
      // A blank continues the number only between whole groups of thousands.
      if (!/^\d{3}(?!\d)/.test(s.slice(i + 1, i + 5)) || groups[0].length > 3 || groups[0][0] === '0'
        || groups.slice(1).some((group) => group.length !== 3) || separators.some((other) => other !== separator)) break;
    }
    const last = separators[separators.length - 1];
    if (separators.some((other) => other === ',' || other === '.') && last !== separator && groups.length >= 2
      && separators.slice(0, -1).some((other) => other !== last)) break;
    separators.push(separator);
    i += 1;
  }
  const digits = groups.join('');
  if (digits.length > 18) return null;
  const last = separators[separators.length - 1];
  const lastGroup = groups[groups.length - 1];
  let places = 0;
  let other = null;
  if (last !== undefined && last !== ' ' && last !== "'") {
    if (separators.length === 1 && lastGroup.length === 3 && groups[0].length <= 3 && groups[0][0] !== '0') {
      other = decimal(digits, 3);
    } else if (separators.filter((separator) => separator === last).length === 1) {
      places = lastGroup.length;
    } else if (groups.slice(1).some((group) => group.length !== 3)) {
      return null;
    }
  }
  if (separators.length && separators.every((separator) => separator === ' ')) other = decimal(groups.slice(1).join(''));
  return { value: decimal(digits, places), other, end: i };
}

// Cuts a text into { number }, { word, isGlued } and { sign }.
function tokensOf(text) {
  let s = fold(text);
  if (s.replace(/[^0-9]/g, '').length >= 9) s = fold(withoutPhones(text));
  const tokens = [];
  const lettersFrom = (i, orDigits) => {
    while (i < s.length && (isLetter(s[i]) || (orDigits && isDigit(s[i])))) i += 1;
    return i;
  };
  const digitsFrom = (i) => {
    while (isDigit(s[i] ?? '')) i += 1;
    return i;
  };
  const lastOf = (count) => tokens[tokens.length - count];
  const isUnit = (word) => scaleOf(word) || ['dinar', 'otherUnits', 'gluedUnits', 'month', 'day', 'year', 'thousand']
    .some((list) => has(list, word)) || ['k', 'm', 'u'].includes(word);
  // "2m5", "3u200": a million and its hundreds, not Arabizi; "3m2" is an area.
  const isSplit = (rest) => {
    const [, head] = /^(\D+)\d{1,3}$/.exec(rest) ?? [];
    return !/^m(2|\d\d)$/.test(rest) && head !== undefined && (scaleOf(head)?.count === 1 || head === 'm' || head === 'u');
  };
  // The rest of a name of a model: "i5-8350u", "i5 8350u", but "f3-680u" is a flat and its price.
  const isModel = (start) => (/^i[3579]$/.test(lastOf(1)?.word ?? '') && s[start - 1] === ' ' && /^\d{4}/.test(s.slice(start, start + 4)))
    || s[start - 1] === '-' && /^[a-z]+\d+[a-z]*$/.test(lastOf(2)?.word ?? '') && lastOf(1)?.sign === '-'
    && !/^[frst]\d$/.test(lastOf(2).word) && (isLetter(s[start - 2]) || isDigit(s[start - 2]));
  // A number that belongs to the word before it, "f 3", "r+1", unless a unit of money follows.
  const labelled = (start, end) => {
    const isLinked = [':', '#', '.', '°'].includes(lastOf(1)?.sign);
    const last = isLinked ? lastOf(2) : lastOf(1);
    if (!last || end - start > (has('references', last.word) ? 8 : 4)) return null;
    const isStorey = last.sign === '+' && ['r', 's'].includes(lastOf(2)?.word);
    // "35000 km 248" counts kilometres, "km 35000" too.
    const isCounted = (lastOf(isLinked ? 3 : 2)?.number || last.isGlued) && has('otherUnits', last.word);
    if (!isStorey && (!(isLinked ? has('marks', last.word) : has('labels', last.word)) || isCounted)) return null;
    let next = end;
    while (s[next] === ' ') next += 1;
    if (isLetter(s[next])) {
      const word = s.slice(next, lettersFrom(next, true));
      if (scaleOf(word) || has('dinar', word) || ['k', 'm', 'u'].includes(word)) return null;
    }
    if (s[end] === '.' || s[end] === ',') return null;
    // "1er étage 75 000 da": thousands go on.
    const grouped = scanNumber(s, start);
    if (grouped && grouped.end > end && has('dinar', nextWord(grouped.end))) return null;
    // "ref 2024-118": a code goes on.
    if (has('references', last.word)) {
      while (['-', '/'].includes(s[end]) && isDigit(s[end + 1] ?? '')) end = digitsFrom(end + 1);
    }
    tokens.push({ word: s.slice(start, end), isGlued: false });
    return end;
  };
  const number = (start) => {
    const run = lettersFrom(start, true);
    const all = s.slice(start, run);
    const digitsEnd = digitsFrom(start);
    const isArabizi = numberWords.has(all) || has('offered', all) || has('year', all);
    if (all === '24h' || isModel(start) || (digitsEnd < run && digitsEnd - start === 1 && (isArabizi
      || (!isUnit(s.slice(digitsEnd, run)) && !isSplit(s.slice(digitsEnd, run)) && run - digitsEnd >= 2
        && s[start] !== '1' && s[start] !== '4')))) {
      tokens.push({ word: all, isGlued: false });
      return run;
    }
    const end = labelled(start, digitsEnd);
    if (end !== null) return end;
    const numeral = scanNumber(s, start);
    if (!numeral) {
      tokens.push({ sign: '|' });
      return run;
    }
    tokens.push({ number: numeral });
    return isLetter(s[numeral.end]) ? word(numeral.end, true) : numeral.end;
  };
  const nextWord = (i) => {
    while (s[i] === ' ') i += 1;
    return isLetter(s[i]) ? s.slice(i, lettersFrom(i, true)) : '';
  };
  const word = (start, isGlued) => {
    for (const [letters, joined] of [['d.a', 'da'], ['د.ج', 'دج'], ['d a', 'da']]) {
      const end = start + letters.length;
      if (!s.startsWith(letters, start) || isLetter(s[end])) continue;
      if (letters === 'd a' && !tokens[tokens.length - 1]?.number) continue;
      tokens.push({ word: joined, isGlued: false });
      return s[end] === '.' ? end + 1 : end;
    }
    let end = lettersFrom(start, false);
    if (isDigit(s[end] ?? '')) {
      const head = s.slice(start, end);
      const digitsEnd = digitsFrom(end);
      const isPrefix = ['w', 'b', 'bi', 'da', 'dzd', 'prix', 'et', 'a', 'l', 'و', 'ب', 'ل', 'دج'].includes(head);
      // "b3500" is a price, "b8" and "a4" are names; "b5 mlayen" has its unit.
      const isShort = /^[a-z]$/.test(head) && digitsEnd - end < 3 && !isUnit(nextWord(digitsEnd));
      const standsAlone = !isShort && (!isLetter(s[digitsEnd]) || digitsEnd - end >= 2);
      // "1milliard700", "4m5", but "120m2" is an area and "3m60" a length.
      const isMetric = head === 'm' && (s.slice(end, digitsEnd) === '2' || digitsEnd - end === 2);
      const isScale = isGlued && (scaleOf(head) || head === 'u' || (head === 'm' && !isMetric));
      if (!(isPrefix && standsAlone) && !isScale) end = lettersFrom(start, true);
    }
    const all = s.slice(start, end);
    if (!isMoneyWord(all) && (all[0] === 'و' || all[0] === 'ب') && isMoneyWord(all.slice(1))) {
      tokens.push({ word: all[0], isGlued }, { word: all.slice(1), isGlued: false });
    } else {
      tokens.push({ word: all, isGlued });
    }
    return end;
  };
  for (let i = 0; i < s.length;) {
    if (isDigit(s[i])) {
      i = number(i);
    } else if (isLetter(s[i])) {
      i = word(i, false);
    } else {
      if (s[i] !== ' ' && s[i] !== "'") tokens.push({ sign: s[i] });
      i += 1;
    }
  }
  return tokens;
}

function withoutPhones(text) {
  let out = '';
  let from = 0;
  for (const [start, end] of phonesOf(text)) {
    const written = [...text.slice(start, end)];
    // Nine digits without a zero in front are rather a price.
    if (!['0', '+', 'o'].includes(fold(written[0])[0]) && written.length < 12) continue;
    out += text.slice(from, start) + ' | ';
    from = end;
  }
  return out + text.slice(from);
}

// Amounts: { count, other, basis, scale, isLetterM, hasThousands, start, end }.
function amountReader(tokens) {
  const wordAt = (i) => tokens[i]?.word;
  const numberWord = (i) => numberWords.get(wordAt(i));
  // A number word in another spelling, known by its consonants: only before a unit, "sette mlayen".
  const spelledAlike = (i) => (wordAt(i) !== undefined && scaleOf(wordAt(i + 1)) && !scaleOf(wordAt(i))
    && !has('half', wordAt(i)) && !has('quarter', wordAt(i)) ? numberKeys.get(numberKey(wordAt(i))) : undefined);
  const isQuarters = (i) => has('quarter', wordAt(i)) || wordAt(i) === 'quarts';

  const add = (part, total, isJoined, isTen) => {
    const rest = total % 100;
    if (rest === 0 && total >= 100 && part < 100) return total + part;
    if (rest === 4 && !isJoined && part === 20) return total - 4 + 80;
    // "ثلاثة عشر": thirteen.
    if (rest > 0 && rest < 10 && part === 10 && isTen && !isJoined) return total + 10;
    if (rest >= 20 && rest % 10 === 0 && part < 10) return total + part;
    if ((rest === 60 || rest === 80) && part >= 10 && part < 20) return total + part;
    if ((rest === 10 || rest === 70 || rest === 90) && !isJoined && part >= 7 && part < 10) return total + part;
    if (rest > 0 && rest < 10 && isJoined && part >= 20 && part % 10 === 0 && part < 100) return total + part;
    return null;
  };
  // A number in digits or in words below one thousand.
  const quantity = (start) => {
    const numeral = tokens[start].number;
    if (numeral) {
      const digit = whole(numeral.value);
      // "5 mya melyoun": a digit times the hundred.
      if (isWhole(numeral.value) && digit >= 2n && digit <= 9n && numberWord(start + 1) === 100) {
        return { value: decimal(digit * 100n), next: start + 2 };
      }
      return { value: numeral.value, other: numeral.other, next: start + 1 };
    }
    const first = numberWord(start) ?? spelledAlike(start);
    if (first === undefined) return null;
    let total = first;
    let next = start + 1;
    if (first > 1 && first < 10 && numberWord(next) === 100) {
      total = first * 100;
      next += 1;
    }
    while (next < tokens.length) {
      const isJoined = has('and', wordAt(next));
      const at = isJoined ? next + 1 : next;
      const part = numberWord(at);
      const sum = part > 0 ? add(part, total, isJoined, ['عشر', 'عشره'].includes(wordAt(at))) : null;
      if (sum === null) break;
      total = sum;
      next = at + 1;
    }
    return { value: decimal(total), next };
  };
  const isOtherThing = (i, value) => {
    const token = tokens[i];
    if (['%', '€', '$', '£', '*', '×'].includes(token?.sign)) return true;
    if (token?.sign === '"' && whole(value) < 100n) return true;
    if (token?.word === undefined) return false;
    // "302s": the name of a model.
    if (token.isGlued && /^[ceghinopqrstvxyz]$/.test(token.word)) return true;
    if (/^x\d/.test(token.word) || (token.isGlued && /^m\d\d$/.test(token.word)) || (token.word === 'x' && tokens[i + 1]?.number)) return true;
    if (has('otherUnits', token.word) || has('foreign', token.word) || (token.isGlued && has('gluedUnits', token.word))) return true;
    return whole(value) < 100n && ['month', 'day', 'year', 'week'].some((list) => has(list, token.word));
  };
  // Half or a quarter of a unit, behind "w" or "ghir".
  const share = (i, unit) => {
    if (wordAt(i) === undefined || scaleOf(wordAt(i + 1))) return null;
    const of = (m, p, next) => ({ value: times(decimal(m, p), unit), next });
    if (has('half', wordAt(i))) return of(5, 1, i + 1);
    if (has('quarter', wordAt(i))) return of(25, 2, i + 1);
    return numberWord(i) === 3 && isQuarters(i + 1) ? of(75, 2, i + 2) : null;
  };
  const scaledTerm = (value, unit, next) => (value === null ? null : { value, unit, scale: unit, next });
  // "nos melyoun", "demi milliard", "tlet rbe3 mlyar", "1/2 milliard".
  const leadingFraction = (start) => {
    const [top, bottom] = [tokens[start], tokens[start + 2]].map((token) => token?.number?.value);
    if (top && bottom && tokens[start + 1].sign === '/' && isWhole(top) && isWhole(bottom)) {
      const [upper, lower] = [whole(top), whole(bottom)];
      const scale = scaleOf(wordAt(start + 3));
      if ((lower === 2n || lower === 4n) && upper >= 1n && upper < lower && scale?.count === 1) {
        return scaledTerm(times(decimal((100n / lower) * upper, 2), scale.unit), scale.unit, start + 4);
      }
    }
    let parts = null;
    let next = start + 1;
    if (has('half', wordAt(start))) parts = [5, 1];
    if (has('quarter', wordAt(start))) parts = [25, 2];
    if (numberWord(start) === 3 && isQuarters(next)) {
      parts = [75, 2];
      next += 1;
    }
    const scale = parts && scaleOf(wordAt(next));
    // "ربع ملاين" is four millions, "ربع مليون" a quarter.
    const isPlural = ['ملاين', 'ملايين', 'ملاير', 'ملايير', 'الاف', 'mlayen', 'mlayer', 'alaf'].includes(wordAt(next));
    if (scale?.count !== 1 || (numberWord(start) !== undefined && parts[0] === 25 && isPlural)) return null;
    return scaledTerm(times(decimal(...parts), scale.unit), scale.unit, next + 1);
  };
  // The unit behind a quantity.
  const scaled = (quantity) => {
    const token = tokens[quantity.next];
    const word = token?.word;
    if (word === undefined) return null;
    let next = quantity.next + 1;
    const multiplied = (unit, more) => {
      const value = times(quantity.value, unit);
      const other = quantity.other ? times(quantity.other, unit) : null;
      return value === null ? null : { value, other, unit, next, ...more };
    };
    if (has('thousand', word) || (word === 'k' && (token.isGlued || !has('otherUnits', wordAt(next))))) {
      return multiplied(1000, { hasThousands: true });
    }
    const found = scaleOf(word);
    // "2019 مليار": the year of a car and its price.
    const isYear = tokens[quantity.next - 1].number && !quantity.other && isWhole(quantity.value)
      && whole(quantity.value) >= 1970n && whole(quantity.value) <= 2035n;
    if (isYear && found?.unit === MILLIARD) return null;
    const unit = found?.count === 1 ? found.unit : word === 'm' || word === 'u' ? MILLION : null;
    if (unit === null) return null;
    if (unit === ALF && scaleOf(wordAt(next))?.unit === DOURO) {
      const value = times(quantity.value, DOURO * 1000);
      return value === null ? null : { value, unit: 5000, scale: DOURO, next: next + 1 };
    }
    return multiplied(unit, { scale: unit, isLetterM: found?.count !== 1 && word === 'm' });
  };
  // A number without a unit behind a unit: hundreds below ten, else the next smaller unit.
  const unsaid = (quantity, last) => {
    if (!isWhole(quantity.value) || quantity.other) return null;
    const number = whole(quantity.value);
    const factors = { [MILLIARD]: [1e8, 1e6], [MILLION]: [1e5, 1e3], [ALF]: [100, 1] }[last];
    if (!factors || number >= 1000n || number <= 0n) return null;
    const value = times(quantity.value, number < 10n ? factors[0] : factors[1]);
    return value === null ? null : { ...quantity, value };
  };
  const term = (start, isFirst, last) => {
    if (start >= tokens.length) return null;
    const fraction = leadingFraction(start);
    if (fraction) return fraction;
    const counted = quantity(start);
    if (counted) {
      const found = scaled(counted);
      if (found) return found;
      if (isOtherThing(counted.next, counted.value) || (['€', '$', '£', '*', '×'].includes(tokens[start - 1]?.sign)
          && (['*', '×'].includes(tokens[start - 1].sign) || !tokens[start - 2]?.number))
        || (wordAt(start - 1) === 'x' && tokens[start - 2]?.number)) return null;
      return last === null ? counted : unsaid(counted, last);
    }
    const word = wordAt(start);
    if (has('thousand', word) && (isFirst || (last ?? 0) > 1000)) {
      return { value: decimal(1000), unit: 1000, hasThousands: true, next: start + 1 };
    }
    // A unit alone counts one: "melyar w mitin", "مليون".
    const scale = scaleOf(word);
    if (!scale || scale.unit < ALF || word.startsWith('unit') || ['md', 'mds', 'وحده', 'وحدات'].includes(word)) return null;
    // "mlayen w rob3" behind a word nobody knows: how many is not said.
    if (has('plural', word) && scale.count === 1) return null;
    return scaledTerm(times(decimal(scale.count), scale.unit), scale.unit, start + 1);
  };
  // What "ghir" takes away: a share of the unit, or an amount of a smaller one.
  const taken = (i, unit) => {
    const part = share(i, unit);
    if (part) return part.value === null ? null : part;
    const found = term(i, false, unit);
    return !found || found.unit >= unit ? null : found;
  };

  return (start, isBetween = false) => {
    let index = start;
    let amount = { count: decimal(0), other: null, scale: null, isLetterM: false, hasThousands: false };
    let last = null;
    let isFirst = true;
    while (index < tokens.length) {
      let at = index;
      if (!isFirst && has('and', wordAt(at))) {
        if (isBetween) break;
        at += 1;
        const part = last !== null && at < tokens.length ? share(at, last) : null;
        if (part && part.value !== null) {
          amount.count = plus(amount.count, part.value);
          if (!amount.count) return null;
          index = part.next;
          continue;
        }
      }
      const found = term(at, isFirst, last);
      if (!found || (found.unit && last !== null && found.unit >= last)) break;
      amount.count = plus(amount.count, found.value);
      if (!amount.count) return null;
      amount.other = (isFirst && found.other) || null;
      index = found.next;
      if (isFirst) amount.scale = found.scale ?? null;
      amount.isLetterM = amount.isLetterM || Boolean(found.isLetterM);
      amount.hasThousands = amount.hasThousands || Boolean(found.hasThousands);
      isFirst = false;
      if (!found.unit) break;
      last = found.unit;
    }
    if (isFirst) return null;
    if (last !== null && index + 1 < tokens.length && has('less', wordAt(index))) {
      const less = taken(index + 1, last);
      const rest = less && plus(amount.count, times(less.value, -1));
      if (rest && rest.m > 0n) [amount.count, index] = [rest, less.next];
    }
    amount = { ...amount, basis: amount.scale === null ? 'bare' : 'spoken', start, end: index };
    if (['de', 'd', 'ta3', 'تاع'].includes(wordAt(index))) index += 1;
    const currency = has('dinar', wordAt(index)) ? 'dinars' : has('centime', wordAt(index)) ? 'centimes' : null;
    return currency ? { ...amount, basis: currency, end: index + 1 } : amount;
  };
}

// What a word says a price pays for: "month", "day", "m2", "week", "year".
function perUnit(word, isMarked) {
  if (has('squareMetre', word) || (isMarked && word === 'm')) return 'm2';
  if (has('month', word)) return 'month';
  if (has('day', word) && (isMarked || word !== 'j')) return 'day';
  if (has('week', word)) return 'week';
  return has('year', word) && (isMarked || word.endsWith('uel')) ? 'year' : null;
}

// Gives the lower end of a range the unit of the upper end: "800 à 900 millions".
function inherit(low, high) {
  if (low.basis !== 'bare' || low.hasThousands || (high.basis === 'bare' && !high.hasThousands)) return low;
  let factor = high.scale ?? (high.hasThousands ? 1000 : 1);
  const count = times(low.count, factor);
  if (factor === MILLIARD && count && whole(count) > whole(high.count)) factor = MILLION;
  return {
    ...low, basis: high.basis, count: times(low.count, factor) ?? low.count,
    other: low.other ? times(low.other, factor) : null, scale: high.scale, isLetterM: high.isLetterM,
    hasThousands: high.hasThousands,
  };
}

const ARROWS = ['>', '→', '➜', '➡', '⇒', '➔', '➞', '▶', '►', '⟶'];
const DELIVERY = ['livraison', 'livraisons', 'livr', 'tawsil', 'التوصيل', 'توصيل'];
const ODD_MODELS = [106, 107, 108, 205, 206, 207, 208, 301, 306, 307, 308, 405, 406, 407, 408, 500, 508, 607, 2008, 3008, 5008];

// Every amount of a text with the part it plays: { low, high, role, weight, per }.
function candidatesOf(tokens, category) {
  const amountAt = amountReader(tokens);
  const found = [];
  let before = null;
  const wordAt = (i) => tokens[i]?.word;
  const wordsBefore = (index, count) => {
    const words = [];
    for (let i = index - 1; i >= 0 && words.length < count; i--) {
      if (tokens[i].number || ['\n', ',', ';', '|'].includes(tokens[i].sign)) break;
      if (tokens[i].word !== undefined) words.push(tokens[i].word);
    }
    return words;
  };
  const any = (index, count, list) => wordsBefore(index, count).some((word) => list.includes(word));
  // "2 achetés 1 offert 1800 da": a thing is given, no money.
  const isGift = (index) => {
    if (category !== 'retail') return false;
    let at = index - 1;
    while (at > 0 && !has('offered', wordAt(at))) at -= 1;
    // "parfum + miroir offert 2500".
    if (tokens.slice(Math.max(0, at - 4), at).some((token) => token.sign === '+')) return true;
    const number = tokens[at - 1]?.number;
    return number !== undefined && isWhole(number.value) && whole(number.value) < 10n;
  };
  // "offre du jour 1990": in a shop an offer is the seller's, unless it is the best one or mine.
  const isPromotion = (index, word) => category === 'retail' && has('promotions', word)
    && !wordsBefore(index, 6).some((other) => has('bids', other));
  const roleBefore = (index) => {
    for (const word of wordsBefore(index, 4)) {
      if (has('offered', word) && (isGift(index) || isPromotion(index, word))) continue;
      if (has('offered', word)) return any(index, 5, DELIVERY) ? 'price' : 'offer';
      if (has('asked', word) && word.length > 2) {
        const isOld = any(index, 3, ['ancien', 'ancienne', 'avant', 'قبل', 'قديم', 'القديم', 'livraison', 'التوصيل',
          'توصيل', 'tawsil', 'caution']);
        return isOld ? 'aside' : 'price';
      }
      // "6500 barré 4900": the word belongs to the number before it.
      if (word === 'barre' && wordAt(index - 1) === word && tokens[index - 2]?.number) return 'price';
      // In a shop "garantie" is a promise, no money.
      if (category === 'retail' && ['garantie', 'ضمان', 'الضمان'].includes(word)) continue;
      if (has('aside', word)) return 'aside';
    }
    return 'price';
  };
  // A fee for the next place: "livraison 400 da alger 700 da autres wilayas".
  const isNextFee = (index) => found.at(-1)?.role === 'aside' && (found.at(-1).high ?? found.at(-1).low).end <= index
    && wordsBefore(index, 3).some((word) => has('deliveryPlaces', word)) && any(found.at(-1).low.start, 4, DELIVERY);
  const isPerHectare = (index) => ['ha', 'hectare', 'هكتار', 'للهكتار', 'الهكتار'].includes(wordAt(index))
    || (['l', 'par', 'le', 'pour'].includes(wordAt(index)) || tokens[index]?.sign === '/')
      && ['ha', 'hectare', 'هكتار'].includes(wordAt(index + 1));
  // The part told by the word behind an amount: "900 demandé, 850 offert".
  const cueAfter = (index) => {
    if (wordAt(index) === undefined || tokens[index + 1]?.number) return null;
    if (has('offered', wordAt(index))) return 'offer';
    return ['demande', 'demandee', 'demander', 'مطلوب', 'matlouba'].includes(wordAt(index)) ? 'price' : null;
  };
  const isStruck = (index) => {
    if (wordAt(index) === 'barre') return true;
    let at = index;
    while (at < tokens.length && ['-', '=', '\ufe0f', ...ARROWS].includes(tokens[at].sign)) at += 1;
    return tokens.slice(index, at).some((token) => ARROWS.includes(token.sign)) && tokens[at]?.number !== undefined;
  };
  // Whether the price of one among many follows: "80 la pièce", "45/unité".
  const isPiece = (index) => tokens.slice(index, index + 3).some((token) => has('pieces', token.word));
  const isNegotiable = (index) => {
    for (let i = index; i < Math.min(index + 3, tokens.length) && !tokens[i].number; i++) {
      if (has('negotiable', wordAt(i)) || has('firm', wordAt(i))) return true;
    }
    return false;
  };
  const perAfter = (index) => {
    let isMarked = false;
    for (let i = index; i < tokens.length && i < index + 3; i++) {
      if (tokens[i].sign === '/' || tokens[i].sign === '(') {
        isMarked = true;
        continue;
      }
      if (wordAt(i) === undefined) return null;
      const per = perUnit(wordAt(i), isMarked || i > index);
      if (per) return per;
      if (!has('links', wordAt(i))) return null;
      isMarked = true;
    }
    return null;
  };
  const isMetres = (amount, weight) => {
    if (amount.scale !== MILLION || amount.end - amount.start !== 2 || weight >= 5) return false;
    const count = whole(amount.count) / 1000000n;
    return category === 'real_estate_sale' ? count < 400n : category === 'real_estate_rent' && count > 20n;
  };
  const upperEnd = (low, isBetween) => {
    const at = low.end;
    if (at + 1 >= tokens.length) return null;
    const isFrom = has('from', wordAt(low.start - 1));
    const word = wordAt(at);
    const isLink = word === undefined ? ['-', '/', '~'].includes(tokens[at].sign)
      : (isBetween && has('and', word)) || (has('to', word) && ((word !== 'l' && word !== 'ل') || isFrom || isBetween));
    const next = isLink && ['a', 'l'].includes(wordAt(at + 1)) ? at + 2 : at + 1;
    const high = isLink && next < tokens.length ? amountAt(next) : null;
    // "hp 85a 1200": a name, no range.
    if (high && tokens[at].isGlued && whole(high.count) > whole(low.count) * 3n) return null;
    return high && isRange(low, high) ? inherit(high, low) : null;
  };
  // "256 - 21 millions" and "lot de 10 à 15000 DA" are two things.
  const isRange = (found, high) => {
    if (high.count.m <= 0n) return false;
    const [low, top] = [inherit(found, high), inherit(high, found)];
    if (low.basis !== top.basis) return false;
    return whole(low.count) <= whole(top.count) && whole(top.count) / 50n <= whole(low.count);
  };
  const candidate = (first, high) => {
    const low = high && high.count.m > 0n ? inherit(first, high) : first;
    const last = high ?? low;
    let role = isStruck(last.end) || isNextFee(low.start) || isPerHectare(last.end) ? 'aside' : roleBefore(low.start);
    // "3 pour 2500": a price of several.
    let isAsked = wordsBefore(low.start, 3).some((word, i) => has('asked', word) && (i === 0 || word !== 'pour'))
      && !(wordAt(low.start - 1) === 'pour' && tokens[low.start - 2]?.number);
    if (role === 'price' && !isAsked) {
      const cue = cueAfter(last.end);
      role = cue ?? role;
      isAsked = cue === 'price';
    }
    let weight = isAsked ? 8 : 0;
    // "2k" and "4k" are screens too.
    const isScreen = last.hasThousands && [2000n, 4000n, 8000n].includes(whole(last.count));
    if (last.basis === 'bare') weight += last.hasThousands ? (isScreen ? 1 : 4) : 0;
    else weight += last.basis === 'spoken' ? (last.isLetterM ? 2 : 5) : 6;
    const per = perAfter(last.end);
    if (per) weight += 3;
    if (isNegotiable(last.end)) weight += 3;
    const size = whole(low.count);
    const isYear = low.basis === 'bare' && size >= 1970n && size <= 2035n && !low.other;
    if (isYear && (category === 'vehicle' || (weight === 0 && tokens.length > 1))) return null;
    if (last.isLetterM && isMetres(last, weight)) return null;
    // A count of something: nobody asks three dinars.
    if (weight === 0 && tokens.length > 1 && last.basis === 'bare' && !last.hasThousands && isWhole(last.count)
      && whole(last.count) < 50n) return null;
    if (role === 'offer') weight = Math.max(weight, 1);
    if (last.basis === 'bare' && !last.hasThousands && !isAsked && role === 'price' && category === 'vehicle'
      && ODD_MODELS.includes(Number(size))) return null;
    return { low: { ...low, isAsked: weight > 0, isCued: isAsked, isPiece: isPiece(last.end) }, high, role, weight, per };
  };
  for (let index = 0; index < tokens.length;) {
    const isBetween = has('between', wordAt(index - 1));
    const low = amountAt(index, isBetween);
    if (!low) {
      index += 1;
      continue;
    }
    const high = upperEnd(low, isBetween);
    const next = candidate(low, high);
    // "11 et 13 millions": two prices, the unit behind the second.
    if (next && before && !high && before.basis === 'bare' && low.basis !== 'bare' && before.end + 1 === low.start
      && has('and', wordAt(before.end)) && (low.scale !== null || wordAt(before.end) !== 'w')) {
      if (found.at(-1)?.low.start === before.start) found.pop();
      found.push({ ...next, low: { ...inherit(before, low), isAsked: next.low.isAsked } });
    }
    before = low;
    if (next) found.push(next);
    index = Math.max((high ?? low).end, index + 1);
  }
  return found;
}

// What the words say apart from amounts.
function signalsOf(tokens, category) {
  const isDenied = (i) => tokens.slice(Math.max(0, i - 2), i).some((token) => has('negation', token.word));
  const anyWord = (test) => tokens.some((token, i) => token.word !== undefined && test(token.word, i));
  const isForeign = (token) => has('foreign', token.word) || ['€', '$', '£'].includes(token.sign);
  const area = () => {
    for (let i = 0; i + 1 < tokens.length; i++) {
      const number = tokens[i].number?.value;
      const { word, isGlued } = tokens[i + 1];
      if (!number || word === undefined) continue;
      if (has('squareMetre', word) && !['المتر', 'للمتر', 'بالمتر'].includes(word)) return number;
      if (word === 'm' && isGlued && whole(number) >= 15n && whole(number) <= 5000n) return number;
      if (['ha', 'hectare', 'hectares', 'هكتار'].includes(word)) return times(number, 10000);
    }
    return null;
  };
  const isRealEstate = category === 'real_estate_sale' || category === 'real_estate_rent';
  const per = () => {
    for (let i = 1; i < tokens.length; i++) {
      const before = tokens[i - 1];
      const isMarked = before.sign === '/'
        || ['par', 'du', 'le', 'la', 'سعر', 'كل', 'chaque', 'kol', 'في'].includes(before.word);
      const unit = tokens[i].word !== undefined && isMarked ? perUnit(tokens[i].word, true) : null;
      if (unit && unit !== 'year' && (unit !== 'm2' || isRealEstate)) return unit;
    }
    const alone = {
      month: ['شهريا', 'للشهر', 'بالشهر', 'فالشهر', 'mensuel', 'mensuelle', 'chahriya'],
      day: ['لليوم', 'يوميا', 'باليوم', 'لليله', 'اليومي', 'journalier', 'journaliere'], m2: ['للمتر', 'بالمتر'],
    };
    return Object.keys(alone).find((unit) => anyWord((word) => alone[unit].includes(word))) ?? null;
  };
  return {
    area: area(), per: per(),
    isNegotiable: anyWord((word, i) => (word === 'parler' || word === 'debattre' || has('negotiable', word)) && !isDenied(i)),
    isFree: anyWord((word, i) => has('free', word) && !isDenied(i) && !tokens.slice(Math.max(0, i - 3), i).some((token) =>
      ['livraison', 'tawsil', 'توصيل', 'التوصيل', 'installation', 'essai'].includes(token.word))),
    isOnRequest: anyWord((word) => has('request', word)),
    hasForeignCurrency: !anyWord((word) => has('dinar', word))
      && tokens.some((token, i) => isForeign(token) && (tokens[i - 1]?.number || tokens[i + 1]?.number)),
  };
}

// Lowest and highest believable price in dinars: of the whole, of a square metre without and with its word, of a day.
const BOUNDS = {
  real_estate_sale: [[1e6, 5e8], [6e4, 8e5], [2e3, 15e5], [1e3, 2e5]],
  real_estate_rent: [[1e4, 1e6], [100, 2e4], [100, 2e4], [1e3, 2e5]],
  vehicle: [[1e5, 1e8], [1, 1], [1, 1], [1e3, 2e5]], retail: [[1, 1e8], [10, 1e6], [10, 1e6], [1, 1e6]],
};

// Turns an amount into { price, repair } in centimes, or { doubt }.
function resolver(category, area) {
  const within = (price, [low, high]) => price >= BigInt(low * 100) && price <= BigInt(high * 100);
  const [all, metre, rate, day] = BOUNDS[category];
  const isBelievable = (price, per) => {
    if (per === 'm2') return within(price, rate);
    if (per === 'day' || per === 'week') return within(per === 'week' ? price / 7n : price, day);
    return within(per === 'year' ? price / 12n : price, all);
  };
  const value = (count, factor, repair = null) => {
    const product = times(count, factor);
    return product && { price: whole(product), repair };
  };
  const rated = (reading) => {
    const product = reading && area && within(reading.price, metre) ? times(decimal(reading.price), area.m) : null;
    return product && { price: product.m / ten(area.p), repair: 'perSquareMetre' };
  };
  const spoken = (amount, count, per) => {
    const plain = value(count, 1);
    if (amount.scale === ALF) {
      // A handful of alf for a shop's article: a hundred dinars or a hundred thousand centimes, nobody knows.
      return category === 'retail' && whole(count) < 10000n ? [] : [plain, value(count, 100, 'thousands')];
    }
    return [plain, category === 'real_estate_sale' && !per ? rated(plain) : null];
  };
  const written = (amount, count, per, isBare) => {
    const [dinars, centimes] = [value(count, 100), value(count, 1, 'centimes')];
    if (category === 'retail' && isBare && whole(count) < 100n && !(amount.isPiece && isWhole(count))) return [];
    if (category === 'retail') return isBare && whole(count) >= 1000000n ? (whole(count) % 100n === 0n ? [centimes] : []) : [dinars];
    const millions = isBare && whole(count) < 100000n ? value(count, MILLION, 'millions') : null;
    if (category !== 'real_estate_sale') return [dinars, centimes, millions];
    const isMilliards = isBare && !isWhole(count) && whole(count) < 100n;
    return [dinars, per ? null : rated(dinars), centimes, millions,
      isMilliards ? value(count, MILLIARD, 'millions') : null];
  };
  const readings = (amount, count, per) => {
    if (amount.basis === 'centimes') return [value(count, 1)];
    if (amount.basis === 'spoken') return spoken(amount, count, per);
    return written(amount, count, per, amount.basis === 'bare' && !amount.hasThousands);
  };
  // Whether the number is one that people type to get past a form: 0, 1, 10, 1234, 1111.
  const isPlaceholder = (amount) => {
    if (amount.count.m === 0n) return true;
    if ((amount.basis !== 'bare' && amount.basis !== 'dinars') || amount.scale !== null || amount.hasThousands
      || !isWhole(amount.count)) return false;
    const digits = String(whole(amount.count));
    if (digits.length >= 4 && '123456789'.startsWith(digits)) return true;
    const isRepeated = new Set(digits).size === 1;
    if (category === 'retail') {
      if (amount.basis === 'dinars' && digits.length < 3) return digits === '1';
      return (isRepeated && (digits.length >= 4 || digits[0] === '1')) || digits === '10';
    }
    // "n7eb 55": cars are asked for in tens of millions.
    if (amount.isAsked && digits.length === 2 && digits > '11') return false;
    return (isRepeated && (digits.length >= 2 || digits[0] === '1')) || digits === '10';
  };
  return (amount, per) => {
    if (isPlaceholder(amount)) return { doubt: 'placeholder' };
    for (const count of [amount.count, amount.other]) {
      const found = count && readings(amount, count, per).find((reading) => reading && isBelievable(reading.price, per));
      if (found) return found;
    }
    const isUnclear = amount.basis === 'bare' || amount.scale === ALF;
    return { doubt: isUnclear && whole(amount.count) < 100000n ? 'ambiguousUnit' : 'outOfBounds' };
  };
}

// The price that a text names: { low, high, repair, per, bid, doubt, isNegotiable }.
function readText(text, category, area) {
  const tokens = tokensOf(text);
  const signals = signalsOf(tokens, category);
  const resolve = resolver(category, area ?? signals.area);
  const reading = { low: null, high: null, repair: null, per: null, bid: null, doubt: 'noPrice',
    isNegotiable: signals.isNegotiable, area: signals.area };
  const all = candidatesOf(tokens, category);
  // "chariha b 9 mlayen nbi3ha b 6": a small number counts what the other one counts.
  const spoken = all.find(({ low }) => low.basis === 'spoken' && low.scale === MILLION);
  for (const candidate of all) {
    const { low } = candidate;
    if (spoken && !candidate.high && low.basis === 'bare' && low.isAsked && !low.hasThousands && whole(low.count) < 100n
      && has('asked', tokens[low.start - 1]?.word)) {
      candidate.low = { ...inherit(low, spoken.low), isAsked: true };
    }
  }
  const prices = all.filter((candidate) => candidate.role === 'price');
  const best = Math.max(0, ...prices.map((candidate) => candidate.weight));
  let chosen = prices.filter((candidate) => candidate.weight === best);
  const offer = all.find((candidate) => candidate.role === 'offer');
  if (offer) {
    const amounts = chosen.length ? [inherit(offer.low, chosen[0].low), offer.low] : [offer.low];
    reading.bid = amounts.map((amount) => resolve(amount, null).price).find((price) => price !== undefined) ?? null;
  }
  const undecided = (doubt) => ({ ...reading, doubt });
  if (signals.hasForeignCurrency) return undecided('foreignCurrency');
  const without = (doubt) => undecided(reading.bid !== null && !prices.length ? 'onlyOffer' : doubt);
  if (!chosen.length) {
    if (signals.isFree) return { ...reading, low: 0n, high: 0n };
    return without(signals.isOnRequest ? 'onRequest' : 'noPrice');
  }
  // "Nokia 105 double puce 3200": of bare numbers the only round one; "trampoline 3m 31 000": no millions beside one.
  const isRound = ({ low }) => low.basis === 'bare' && !low.hasThousands && isWhole(low.count) && whole(low.count) >= 200n && whole(low.count) % 50n === 0n;
  const isMeasure = ({ low }) => low.isLetterM && !low.isCued && whole(low.count) < 10n * BigInt(MILLION);
  const round = prices.filter(isRound);
  if (category === 'retail' && round.length === 1 && (best === 0 ? chosen.length > 1 : chosen.every(isMeasure))) chosen = round;
  if (chosen.length > 1) {
    // Of prices for different things the whole one, or the month's rent.
    const wanted = category === 'real_estate_rent' ? ['month', null, 'day'] : [null, 'm2'];
    const kind = wanted.find((per) => chosen.some((candidate) => candidate.per === per));
    if (kind !== undefined) chosen = chosen.filter((candidate) => candidate.per === kind);
  }
  const found = [];
  let doubt = null;
  const isSaid = (candidate) => candidate.low.basis !== 'bare';
  // A number that is no price does not hide one said with its unit: "prix b8 ... 500 millions".
  if (!chosen.some(isSaid) && prices.some(isSaid) && chosen.every((candidate) =>
    resolve(candidate.low, candidate.per ?? signals.per).doubt)) {
    const next = Math.max(...prices.filter(isSaid).map((candidate) => candidate.weight));
    chosen = prices.filter((candidate) => isSaid(candidate) && candidate.weight === next);
  }
  for (const candidate of chosen) {
    const per = candidate.per ?? signals.per;
    const ends = [candidate.low, candidate.high].filter((amount) => amount).map((amount) => resolve(amount, per));
    const failed = ends.find((end) => end.doubt);
    if (failed) {
      doubt = doubt ?? failed.doubt;
      continue;
    }
    const [low, high] = ends.map((end) => end.price).sort((a, b) => (a < b ? -1 : 1));
    if (ends.length === 1 && found.some((other) => other.low === low && other.high === low)) continue;
    found.push({ low, high: high ?? low, repair: ends[0].repair, per });
  }
  if (found.length !== 1) return undecided(found.length ? 'severalPrices' : doubt ?? 'noPrice');
  return { ...reading, ...found[0] };
}

function formDecimal(value) {
  const [, digits, places] = /^([0-9]{1,15})(?:\.([0-9]{1,6}))?$/.exec(plainText(value)) ?? [];
  if (digits === undefined) return null;
  const mantissa = fits(BigInt(digits + (places ?? '')));
  return mantissa === null ? null : decimal(mantissa, (places ?? '').length);
}

function read(input) {
  const category = Object.keys(BOUNDS).includes(input.category) ? input.category : 'retail';
  const given = formDecimal(input.area);
  const area = given ? decimal(whole(given)) : null;
  const spoken = readText(plainText(input.text), category, area && area.m > 0n ? area : null);
  const typed = formDecimal(input.amount);
  let reading = spoken;
  const flags = [];
  if (typed) {
    const unit = plainText(input.unit);
    const scale = unit === 'MILLION' ? MILLION : unit === 'MILLIARD' || unit === 'BILLION' ? MILLIARD : null;
    const count = scale && times(typed, scale);
    const amount = { count: count ?? typed, other: null, basis: count ? 'spoken' : 'bare', scale, hasThousands: false, isPiece: true };
    const { price, repair } = resolver(category, area ?? spoken.area)(amount, null);
    if (price !== undefined && (spoken.low === null || spoken.bid !== price)) {
      reading = { ...spoken, low: price, high: price, repair, per: category === 'real_estate_rent' ? 'month' : null };
    } else {
      flags.push('text');
    }
  }
  const { low, high, repair, per } = reading;
  const undecided = low === null;
  if (repair && !undecided) flags.push(repair);
  if (undecided) flags.push(reading.doubt);
  const cents = (price) => (price % 100n < 10n ? '0' : '') + (price % 100n);
  const number = (price) => Number(`${price / 100n}.${cents(price)}`);
  const written = (price) => String(price / 100n).replace(/\B(?=(\d{3})+$)/g, ' ')
    + (price % 100n === 0n ? '' : ',' + cents(price)) + ' DA';
  return {
    low: undecided ? null : number(low),
    high: undecided ? null : number(high),
    text: undecided ? null : (low === high ? '' : `${written(low)} – `) + written(high),
    kind: undecided ? 'none' : high === 0n ? 'free' : low === high ? 'exact' : 'range',
    negotiable: reading.isNegotiable,
    perSquareMetre: per === 'm2',
    perMonth: per === 'month',
    undecided,
    flags,
  };
}
