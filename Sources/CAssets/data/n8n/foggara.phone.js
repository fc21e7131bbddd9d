// foggara.phone. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {};
const NUMBERS = {
  "lines": ["0 zero sifr sefr صفر زيرو", "1 un une wahed wahd wahda wa7ed wa7d wa7da we7ed we7da wehed waheda واحد واحدة وحدة احد احدى", "2 deux zouj zoudj zouz zoj zodj joj jouj juj tnin thnin زوج زوز جوج اثنين اتنين تنين ثنين اثنا اثني اثنتا", "3 trois tlata tleta thlatha tlatha telt tlet thlath تلاتة ثلاثة تلات ثلاث تلت ثلث تلتة", "4 quatre rbe3 rob3 roub3 rab3 rba3 reb3a rab3a arba3a rb3a reb3 arb3a reba3 ربعة أربعة ربع اربع", "5 cinq khamsa khemsa khmsa 5amsa 5emsa 5msa khems khams 5ams khamssa خمسة خمس", "6 six setta stta sta sett sitta sita ستة ست", "7 sept seb3a sab3a sb3a sbe3 seb3 sab3 سبعة سبع", "8 huit tmenya tmanya tmnya tmania tmen tmenia thmanya tmanyat ثمنية تمنية ثمانية تمانية ثمن تمن ثماني", "9 neuf tes3a tas3a ts3a tes3oud tse3 tes3 tas3 تسعة تسعود تسع", "10 dix 3achra 3echra 3chra 3achr 3chr 3cher 3echr 3acher achra عشرة عشر عشرا", "11 onze hdach 7dach hdech 7dache احداش حداش احدعش", "12 douze tnach thnach tnache طناش تناش اطناش ثناش", "13 treize tlettach tletach tlatach تلطاش ثلطاش تلاطاش", "14 quatorze rbe3tach rba3tach reb3tach ربعطاش اربعطاش", "15 quinze khmestach khamstach khmstach 5mestach 5amstach خمسطاش خمستاش", "16 seize settach stach setach سطاش ستطاش", "17 sbe3tach sba3tach seb3tach سبعطاش", "18 tmentach tmantach thmentach ثمنطاش تمنطاش", "19 tse3tach tes3tach tsa3tach تسعطاش", "20 vingt vingts 3echrin 3chrin 3achrin 3ochrin 3echrine 3chrine 3icherin عشرين", "30 trente tlatin thlathin tlatine tletin تلاتين ثلاثين", "40 quarante reb3in rab3in arb3in rb3in reb3ine ربعين أربعين", "50 cinquante khamsin 5amsin khemsin khmsin khamsine khemsine 5emsin خمسين", "60 soixante settin stin settine sittin ستين", "70 septante seb3in sab3in sb3in seb3ine سبعين", "80 huitante tmanin thmanin tmanine ثمانين تمانين ثمنين", "90 nonante tes3in ts3in tas3in tes3ine تسعين", "100 cent cents mya miya myat meya mia miat miyat mayat myet mye مية مئة ميا ميات مائة مايات مياة", "200 mitin mitine miyatin mitayn myatin ميتين مئتين ميتان مائتين", "300 tletmya telmya teltmya tlatmya tletmiya تلتمية ثلثمية ثلاثمية تلاتمية ثلاثمائة ثلاثمئة تلتميا تلتميات", "400 reb3mya rab3mya rba3mya reb3miya ربعمية اربعمية أربعمائة أربعمئة ربعميا ربعميات", "500 khemsmya khamsmya 5amsmya khemsmiya khmesmya khamsmiya خمسمية خمسمائة خمسمئة خمسميا خمسميات", "600 settmya setmya sttmya settmiya ستمية ستمائة ستمئة ستميا ستميات", "700 seb3mya sab3mya sbe3mya seb3miya سبعمية سبعمائة سبعمئة سبعميا سبعميات", "800 tmenmya tmanmya tmenmiya ثمنمية تمنمية ثمانمية ثمانمائة ثمانمئة ثمنميات تمنميات", "900 tes3mya tse3mya tas3mya tes3miya تسعمية تسعمائة تسعمئة تسعميا تسعميات"],
  "hundreds": [[300, "tlet telt tlat tel thelth تلت ثلث ثلاث تلات"], [400, "reb3 rab3 rba3 arba3 rbe3 ربع اربع"], [500, "khems khams khms 5ems 5ams 5ms خمس"], [600, "sett set stt sit ست سث"], [700, "seb3 sab3 sbe3 sb3 سبع"], [800, "tmen tman tmn themn ثمن تمن ثمان ثماني"], [900, "tes3 tas3 tse3 ts3 تسع"]],
  "arabicHundred": ["مية", "ميات", "ميا", "مائة", "مئة", "ماية"],
  "latinHundred": ["mya", "miya", "myat", "miyat", "meya", "mia", "miat", "myet"],
};
const PHONES = {
  "shortCodes": [1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98],
  "unassigned": [210, 214, 215, 217, 219, 259, 384, 422, 424, 425, 426, 427, 428, 429, 693, 694, 695, 696, 697, 698, 699, 851, 854, 857, 858, 859, 884, 885, 887, 889, 969, 978, 990, 997, 999],
  "accounts": ["ccp", "cle", "clef", "rip", "rib", "compte", "nin", "nif", "nis", "rc", "tracking", "suivi", "colis", "ref", "reference", "حساب", "الحساب", "ريب", "سيسيبي", "مفتاح", "التتبع", "تتبع"],
  "numberSigns": ["n", "no", "num", "numero", "nmr", "رقم"],
  "telephones": ["tel", "tele", "telephone", "tlf", "tilifoun", "num", "numero", "nmr", "nimero", "n", "no", "mob", "mobile", "portable", "fixe", "fax", "gsm", "whatsapp", "watsap", "wtsp", "wts", "wa", "viber", "telegram", "imo", "contact", "appel", "call", "phone", "djezzy", "mobilis", "ooredoo", "rakm", "ra", "هاتف", "الهاتف", "رقم", "الرقم", "تليفون", "تيليفون", "نمرة", "نمره", "نيميرو", "واتساب", "واتس", "فايبر", "ت", "o"],
  "calling": ["appelez", "appeler", "appelle", "composez", "composer", "sms", "au", "le", "urgence", "police", "code", "3ayet", "3aytou", "اتصل", "اتصلوا", "عيط", "عيطو", "الخط"],
};
const AREAS = {
  "21": [16],
  "23": [16],
  "24": [35, 42],
  "25": [9, 26, 67],
  "26": [10, 15],
  "27": [2, 17, 44, 65, 66],
  "28": [16],
  "29": [3, 11, 30, 33, 47, 53, 54, 55, 56, 58, 59],
  "31": [25, 43],
  "32": [4, 39, 40, 57],
  "33": [5, 7, 51, 60, 61],
  "34": [6, 18],
  "35": [28, 34, 68],
  "36": [19],
  "37": [12, 24, 41, 62],
  "38": [21, 23, 36],
  "41": [31],
  "43": [13, 46, 63],
  "45": [27, 29],
  "46": [14, 38, 48, 64],
  "48": [20, 22],
  "49": [1, 8, 32, 37, 45, 49, 50, 52, 69],
};
const COUNTRIES = {
  "213": "DZ",
  "33": "FR",
  "216": "TN",
  "212": "MA",
  "218": "LY",
  "222": "MR",
  "223": "ML",
  "227": "NE",
  "221": "SN",
  "20": "EG",
  "34": "ES",
  "39": "IT",
  "44": "GB",
  "49": "DE",
  "32": "BE",
  "31": "NL",
  "41": "CH",
  "351": "PT",
  "46": "SE",
  "90": "TR",
  "86": "CN",
  "971": "AE",
  "966": "SA",
  "974": "QA",
  "965": "KW",
  "973": "BH",
  "968": "OM",
  "961": "LB",
  "962": "JO",
  "963": "SY",
};
const SERVICES = {
  "14": "protection civile",
  "1021": "protection civile",
  "17": "police",
  "1548": "police",
  "1055": "gendarmerie",
  "1111": "protection de l'enfance",
  "1070": "feux de forêt",
  "112": "urgences",
  "1530": "Algérie Poste",
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

// A number dictated in words: zéro cinq cinquante et un …
function spokenPhone(text) {
  const words = [];
  const s = fold(text);
  for (let i = 0; i < s.length;) {
    if (!isWordPart(s[i])) { i += 1; continue; }
    const start = i;
    while (i < s.length && isWordPart(s[i])) i += 1;
    words.push(s.slice(start, i));
  }
  const value = (i) => numberWords.get(words[i]);
  let i = words.findIndex((word) => numberWords.get(word) === 0);
  if (i < 0) return null;
  let digits = '';
  while (i < words.length && digits.length < 10) {
    let number = value(i);
    if (number === undefined || number >= 100) break;
    i += 1;
    // "quatre vingt", "soixante et onze", "vingt trois": the second word completes the first.
    if (number === 4 && words[i]?.startsWith('vingt')) {
      number = 80;
      i += 1;
    }
    if (number >= 20 && number % 10 === 0) {
      const next = words[i] === 'et' ? i + 1 : i;
      const unit = value(next);
      if (unit > 0 && unit < 20 && (unit < 10 || number === 60 || number === 80)) {
        number += unit;
        i = next + 1;
      }
    }
    digits += String(number);
  }
  const number = numberOf(digits, false);
  return isSubscriber(number) ? number : null;
}

const grouped = (digits, sizes, sign = ' ') => {
  const parts = [];
  let rest = digits;
  for (const size of sizes) {
    if (!rest) break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  if (rest && parts.length) parts[parts.length - 1] += rest;
  return parts.join(sign);
};
const algerianGroups = (digits, prefix) =>
  prefix + grouped(digits, /^[5-8]/.test(digits) ? [3, 2, 2, 2] : digits[0] === '9' ? [2, 3, 2, 2] : [2, 2, 2, 2]);
const FOREIGN_GROUPS = { 33: [1, 2, 2, 2, 2], 212: [3, 6], 216: [2, 3, 3], 34: [3, 2, 2, 2] };

function read(input) {
  const text = plainText(input.text);
  const candidates = phoneCandidates(text).map(({ number }) => number);
  const different = new Map();
  for (const number of candidates) if (isSubscriber(number) && !different.has(e164Of(number))) different.set(e164Of(number), number);
  const numbers = [...different.values()];
  if (!numbers.length) {
    const spoken = spokenPhone(text);
    if (spoken) numbers.push(spoken);
  }
  const meant = candidates.find(({ fault, significant }) => fault !== null && significant.length >= 6);
  const number = numbers[0] ?? meant ?? candidates[0];
  if (!number) {
    return { e164: null, national: null, international: null, whatsapp: null, courier: null, masked: null, kind: 'NONE', operator: null,
      area: null, wilayas: [], country: null, service: null, others: [], undecided: true, flags: ['noNumber'] };
  }
  const { code, significant, kind, fault } = number;
  const e164 = e164Of(number);
  const isShort = kind === 'SHORT_CODE';
  const isAlgerian = code === 213;
  const foreign = grouped(significant, FOREIGN_GROUPS[code] ?? [significant.length], code === 212 ? '-' : ' ');
  const international = isShort ? significant : isAlgerian ? '+213 ' + algerianGroups(significant, '') : `+${code} ${foreign}`;
  const national = isShort ? significant : isAlgerian ? algerianGroups(significant, '0')
    : code === 33 || code === 212 ? '0' + foreign : code === 216 || code === 34 ? foreign : international;
  const isLocal = isAlgerian && fault === null;
  const area = isLocal && kind === 'FIXED_LINE' ? significant.slice(0, 2) : null;
  const dialled = isAlgerian ? '0' + significant : e164;
  const flags = [];
  if (fault !== null) flags.push(fault);
  if (isShort) flags.push('short');
  if (!isAlgerian) flags.push('foreign');
  if (numbers.length > 1) flags.push('several');
  return {
    e164, national, international,
    whatsapp: kind === 'MOBILE' ? `${code}${significant}` : null,
    courier: isShort ? null : dialled,
    masked: isShort ? significant : dialled.slice(0, 4) + '••••' + dialled.slice(-2),
    kind,
    operator: isLocal && kind === 'MOBILE' ? { 5: 'Ooredoo', 6: 'Mobilis' }[significant[0]] ?? 'Djezzy' : null,
    area: area && '0' + area,
    wilayas: AREAS[area] ?? [],
    country: COUNTRIES[code] ?? null,
    service: isShort ? SERVICES[significant] ?? null : null,
    others: numbers.slice(1).map(e164Of),
    undecided: numbers.length !== 1,
    flags,
  };
}
