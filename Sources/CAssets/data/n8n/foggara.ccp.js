// foggara.ccp. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {
  "ccp": "ccp sisipi cicipi cissipi سيسيبي السيسيبي سيسيبيي ccpp",
  "rip": "rip riip ريب الريب baridimob baridi بريدي",
  "rib": "rib ribb ريبي bancaire بنكي البنكي iban",
  "account": "compte cmpt account hsab sab lhsab حساب الحساب حسابي compti",
  "key": "cle clef cles key kle clè مفتاح المفتاح كلي لاكلي lacle lakle laclef",
};
const BANKS = {
  "001": "BNA",
  "002": "BEA",
  "003": "BADR",
  "004": "CPA",
  "005": "BDL",
  "006": "Al Baraka",
  "007": "Algérie Poste",
  "008": "Trésor",
  "010": "CNMA",
  "011": "CNEP-Banque",
  "012": "Citibank",
  "014": "ABC",
  "020": "Natixis",
  "021": "Société Générale Algérie",
  "026": "Arab Bank",
  "027": "BNP Paribas El Djazaïr",
  "029": "Trust Bank",
  "031": "Housing Bank",
  "032": "AGB",
  "035": "Fransabank",
  "036": "Crédit Agricole CIB",
  "037": "HSBC",
  "038": "Al Salam",
  "111": "Banque d'Algérie",
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

// Accounts: CCP numbers with their clé, RIP and RIB with the national key.
const padded = (value, width) => String(value).padStart(width, '0');
const postalKey = (number) => [...String(number)].reverse().reduce((sum, digit, i) => sum + Number(digit) * (i + 4), 0) % 100;
const bankKey = (digits) => 97 - Number((BigInt(digits.slice(3, 18)) * 100n) % 97n);
const ripOf = (number) => '00799999' + padded(number, 10);
const ripKey = (number) => bankKey(ripOf(number) + '00');

function postalAccount(digits, key, isGlued = false) {
  const number = digits.replace(/^0+/, '');
  const account = (fields) => ({ kind: 'ccp', number, key: null, valid: false, flags: [], ...fields });
  if (number === '' || number.length > 10) return account({ number: digits, key, flags: ['length'] });
  if (key === null) return account({ flags: ['noKey'] });
  const given = Number(key);
  const valid = given === postalKey(number);
  const flags = valid ? [] : [given === ripKey(number) ? 'ripKey' : 'wrongKey'];
  if (isGlued) flags.push('glued');
  return account({ key: padded(given, 2), valid, flags });
}

// Number and clé in one: the clé is the end when it fits, else there is none.
function gluedAccount(digits) {
  const { length } = digits.replace(/^0+/, '');
  const split = postalAccount(digits.slice(0, -2), digits.slice(-2), length <= 10);
  return length > 10 || (split.valid && length >= 3) ? split : postalAccount(digits, null);
}

function bankAccount(digits) {
  const isPostal = digits.startsWith('007');
  const account = (fields) => ({ kind: isPostal ? 'rip' : 'rib', number: digits, key: null, valid: false, flags: [], ...fields });
  if (digits.length !== 20) return account({ flags: ['length'] });
  const key = digits.slice(18);
  const [wanted, given] = [bankKey(digits), Number(key)];
  const flags = [];
  let valid = true;
  if (given === 0 && wanted === 97) {
    flags.push('zeroKey');
  } else if (given !== wanted) {
    valid = false;
    flags.push(isPostal && given === postalKey(Number(digits.slice(8, 18))) ? 'ccpKey' : 'wrongKey');
  }
  if (isPostal !== (digits.slice(3, 8) === '99999')) {
    valid = false;
    flags.push(isPostal ? 'branch' : 'notPostal');
  }
  if (!BANKS[digits.slice(0, 3)]) flags.push('unknownBank');
  return account({ key, valid, flags });
}

// Numbers and words of a text, and the signs behind each.
function numbersAndWords(text) {
  const s = [...text].map((c) => (known[c] ??= foldPoint(c))).join('');
  const tokens = [];
  for (let i = 0; i < s.length;) {
    const isPart = isDigit(s[i]) ? isDigit : isLetter(s[i]) ? isLetter : null;
    if (!isPart) { i += 1; continue; }
    const start = i;
    while (i < s.length && isPart(s[i])) i += 1;
    tokens.push({ text: s.slice(start, i), isNumber: isPart === isDigit, start, end: i });
  }
  tokens.forEach((token, i) => { token.gap = i + 1 < tokens.length ? s.slice(token.end, tokens[i + 1].start) : ''; });
  return tokens;
}

// Every account of a text in order, wrong ones included.
function accountsOf(text, wanted) {
  const tokens = numbersAndWords(text);
  const digitsOf = (start, end) => tokens.slice(start, end).map((token) => token.text).join('');
  const keyAfter = (end) => {
    const [word, key] = [tokens[end], tokens[end + 1]];
    const gap = tokens[end - 1].gap;
    return key && has('key', word.text) && key.isNumber && key.text.length <= 2 && gap.length <= 3 && word.gap.length <= 4
      && !gap.includes('\n') && !word.gap.includes('\n') ? end + 1 : null;
  };
  const announcement = (index) => {
    for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
      if (tokens[i].isNumber || tokens[i].gap.includes('\n')) break;
      for (const kind of ['ccp', 'rip', 'rib']) if (has(kind, tokens[i].text)) return { kind, isAccount: true };
      if (has('account', tokens[i].text)) return { kind: null, isAccount: true };
    }
    return { kind: null, isAccount: false };
  };
  const twenty = (start, end) => {
    for (let first = start; first < end; first++) {
      for (let last = first + 1; last <= end; last++) {
        const { length } = digitsOf(first, last);
        if (length === 20) return [first, last];
        if (length > 20) break;
      }
    }
    return null;
  };
  const postalRun = (start, end) => {
    const all = digitsOf(start, end);
    const last = end - 1;
    if (end - start === 1 || tokens[last].text.length !== 2) return gluedAccount(all);
    const number = digitsOf(start, last);
    const account = postalAccount(number, tokens[last].text);
    const isSplit = account.valid || tokens[last - 1].gap.includes('/') || (end - start === 2 && number.length >= 5);
    return isSplit ? account : gluedAccount(all);
  };
  const readRun = (start, end, key) => {
    const announced = announcement(start);
    const isAlone = end - start + (key === null ? 0 : 2) === tokens.length;
    const place = twenty(start, end);
    if (place) {
      const account = bankAccount(digitsOf(...place));
      const isLikely = account.number.startsWith('007') || account.flags.includes('notPostal') || account.valid;
      if (isLikely || announced.isAccount || wanted || isAlone) return { account, last: place[1] - 1 };
    }
    const all = digitsOf(start, end);
    const isLong = ['rip', 'rib'].includes(announced.kind) || ['rip', 'rib'].includes(wanted) || all.startsWith('00799999');
    if (isLong && all.length >= 15 && all.length <= 25) return { account: bankAccount(all), last: end - 1 };
    const isMeant = wanted === 'ccp' && (announced.isAccount || isAlone);
    const isTelephone = /^0[567][0-9]{8}$/.test(all);
    if (!(isMeant || announced.isAccount || key !== null || (isAlone && !wanted && !isTelephone))) return null;
    if ((isLong && key === null) || all.length > 14) return null;
    if (key !== null) return { account: postalAccount(all, tokens[key].text), last: key };
    return { account: postalRun(start, end), last: end - 1 };
  };
  const found = [];
  for (let i = 0; i < tokens.length;) {
    if (!tokens[i].isNumber) { i += 1; continue; }
    let end = i + 1;
    while (end < tokens.length && tokens[end].isNumber && /^[ \-./_]{1,3}$/.test(tokens[end - 1].gap)) end += 1;
    const one = readRun(i, end, keyAfter(end));
    if (one) {
      found.push(one.account);
      end = Math.max(end, one.last + 1);
    }
    i = end;
  }
  return found.filter(({ kind }) => !wanted || kind === wanted || (wanted === 'rib' && kind === 'rip'));
}

// What postal accounts are compared by.
const comparable = ({ kind, number, valid }) => {
  if (!valid || kind === 'rib') return null;
  return kind === 'rip' ? number.slice(0, 18) + padded(bankKey(number), 2) : ripOf(number) + padded(ripKey(number), 2);
};

function read(input) {
  const wanted = ['ccp', 'rip', 'rib'].includes(input.kind) ? input.kind : null;
  const found = accountsOf(plainText(input.text), wanted);
  const chosen = found.find((account) => account.valid) ?? found[0];
  if (!chosen) {
    return { kind: 'none', number: null, key: null, formatted: null, masked: null, bank: null, rip: null, valid: false,
      undecided: true, flags: ['noAccount'] };
  }
  const { kind, number, key, valid } = chosen;
  const different = new Set(found.filter((account) => account.valid).map((account) => comparable(account) ?? account.number));
  const isWhole = kind !== 'ccp' && number.length === 20;
  const printed = [number.slice(0, 3), number.slice(3, 8), number.slice(8, 18), number.slice(18)].join(' ');
  return {
    kind,
    number,
    key,
    formatted: kind === 'ccp' && key !== null ? `${number} clé ${key}` : isWhole ? printed : number,
    masked: isWhole ? number.slice(0, 8) + '••••••••' + number.slice(-4)
      : '••••' + number.slice(number.length - Math.min(4, Math.trunc(number.length / 2))),
    bank: BANKS[kind === 'ccp' ? '007' : number.slice(0, 3)] ?? null,
    rip: comparable(chosen),
    valid,
    undecided: !valid || different.size > 1 || chosen.flags.includes('glued'),
    flags: different.size > 1 ? [...chosen.flags, 'several'] : chosen.flags,
  };
}
