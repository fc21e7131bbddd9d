// foggara.model. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {};
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

// The question, before it is asked: where it may go, and whether it fits its caps.
const TOKEN_IN = 607500; // billionths of a dinar
const TOKEN_OUT = 3037500;
const STREETS = ['rue', 'avenue', 'boulevard', 'bd', 'cité', 'cite', 'lotissement', 'bloc', 'bâtiment', 'batiment', 'bt',
  'villa', 'logements', 'logts', 'شارع', 'حي', 'نهج', 'عمارة', 'فيلا', 'مسكن', 'الحي'];
const ACCOUNT_WORDS = ['ccp', 'rip', 'rib', 'compte', 'baridimob', 'الحساب', 'حساب', 'بريدي'];

function wordsOf(text) {
  return text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word);
}

// Twenty digits together, or a word for an account with six digits or more behind it.
function hasAccount(text) {
  let digits = 0;
  let gap = 0;
  for (const c of text) {
    if (/\p{N}/u.test(c)) {
      digits += 1;
      gap = 0;
      if (digits === 20) return true;
    } else {
      gap += 1;
      if (gap > 1 || !' .-/'.includes(c)) digits = 0;
    }
  }
  const all = wordsOf(text);
  return all.some((word, i) => ACCOUNT_WORDS.includes(word)
    && all.slice(i + 1, i + 4).some((next) => /^\p{N}{6,}$/u.test(next)));
}

// A word for a street or a building with a number near it.
function hasAddress(text) {
  const all = wordsOf(text);
  return all.some((word, i) => STREETS.includes(word)
    && all.slice(Math.max(0, i - 2), i + 5).some((near) => /\p{N}/u.test(near)));
}

const isPersonal = (text) => phonesOf(text).length > 0 || hasAccount(text) || hasAddress(text);

// One token for four ASCII characters and one for two others.
function tokensOf(text) {
  let ascii = 0;
  let others = 0;
  for (const c of text) { if (c.codePointAt(0) < 128) ascii += 1; else others += 1; }
  return Math.floor((ascii + 3) / 4) + Math.floor((others + 1) / 2);
}

function capOf(value) {
  const found = /^(\d+(?:\.\d+)?)(?: DZD)?$/.exec(String(value ?? '5 DZD'));
  if (!found) throw new Error("The cap is no amount such as '5 DZD'");
  return Math.round(Number(found[1]) * 1e9);
}

function prepare(input) {
  const prompt = input.prompt === null || input.prompt === undefined ? '' : String(input.prompt);
  if (prompt === '') throw new Error('The prompt is empty');
  const system = String(input.system ?? '');
  const isCareful = input.route === 'auto' && isPersonal(system + '\n' + prompt);
  if (isCareful && !input.hasLocal) return { route: 'none', model: '', reason: 'personal' };
  const isLocal = input.route === 'local' || isCareful || (input.route === 'auto' && !input.hasCloud);
  const model = String((isLocal ? input.localModel : input.model) ?? '');
  const messages = [{ role: 'user', content: prompt }];
  if (system !== '') messages.unshift({ role: 'system', content: system });
  const tokens = messages.reduce((sum, message) => sum + 4 + tokensOf(message.content), 3);
  const most = Math.trunc(Number(input.maxTokensOut));
  const route = isLocal ? 'local' : 'cloud';
  if (tokens > Number(input.maxTokensIn)) return { route, model, reason: 'prompt' };
  if (tokens * TOKEN_IN + most * TOKEN_OUT > capOf(input.maxCost)) return { route, model, reason: 'cost' };
  const body = { model, messages, max_tokens: most, temperature: Number(input.temperature ?? 0) };
  if (input.schema) {
    body.response_format = { type: 'json_schema', json_schema: { name: 'answer', schema: input.schema } };
  }
  return { route, model, tokens, body };
}
