// foggara.match. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {
  "titles": "mr mme mlle monsieur madame السيد السيدة",
  "articles": "el al ال",
  "joining": "ben bin bent bou abd abdel abdal abdul ould عبد بن بنت بو ولد",
  "closed": "paid payed payee paye payé regle reglee confirmed confirme confirmee done completed delivered livre livree cancelled canceled annule annulee refunded rembourse remboursee مدفوع مدفوعة خالص مؤكد مؤكدة ملغي ملغاة khales khalsa",
  "credit": "recu recue recus credite creditee credit versement verse recevez استلام استلمت ايداع وارد واردة حسابكم حسابك",
  "debit": "debite debitee debit envoye envoyee retrait سحب خصم صادر صادرة ارسلت",
  "payment": "paiement payement payment achat",
  "balance": "solde balance الرصيد رصيد رصيدكم رصيدك",
  "fee": "frais commission commissions timbre taxe عمولة رسوم",
  "amount": "montant somme amount المبلغ مبلغ بمبلغ",
  "currency": "da dzd dinar dinars دج دينار دنانير",
  "reference": "ref reference ordre transaction id operation recu مرجع المرجع العملية عملية",
  "referenceFiller": "n no de la l d du num numero رقم id ordre transaction operation est هو",
  "from": "de from من par emetteur expediteur المرسل",
  "nameEnd": "le la les a au vers pour ref reference date montant somme solde compte ccp rip rib virement versement votre transaction ordre recu paiement dzd da dinars par de du id n no الي حساب حسابكم بمبلغ مبلغ بتاريخ رقم تحويل frais commission commande mme m mr",
};
const HIJRI = {
  "firstYear": 1318,
  "firstDay": -25448,
  "packed": "b6a 5ad 4ae a4f 517 68b 6a5 ad5 2d6 95b 49d a4d d26 d95 5ac 9b6 2ba a5b 52b a95 6ca ae9 2f4 976 2b6 956 aca ba4 bd2 5d9 2dc 96d 54d aa5 b52 ba5 5b4 9b6 557 297 54b 6a3 752 b65 56a aab 52b c95 d4a da5 5ca ad6 957 4ab 94b aa5 b52 b6a 575 276 8b7 45b 555 5a9 5b4 9da 4dd 26e 936 aaa d54 db2 5d5 2da 95b 4ab a55 b49 b64 b71 5b4 ab5 a55 d25 e92 ec9 6d4 ae9 96b 4ab a93 d49 da4 db2 ab9 4ba a5b 52b a95 b2a b55 55c 4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9 5d4 ada 55a aab 595 749 764 baa 5b5 2b6 a56 e4d b25 b52 b6a 5ad 2ae 92f 497 64b 6a5 6ac ad6 55d 49d a4d d16 d95 5aa 5b5 2da 95b 4ad 595 6ca 6e4 aea 4f5 2b6 956 aaa b54 bd2 5d9 2ea 96d 4ad a95 b4a ba5 5b2 9b5 4d6 a97 547 693 749 b55 56a a6b 52b",
};
const HOLIDAYS = [
  {"id": "newYear", "french": "Jour de l'an", "arabic": "رأس السنة الميلادية", "length": 1, "fixed": [1, 1]},
  {"id": "yennayer", "french": "Yennayer", "arabic": "يناير", "length": 1, "fixed": [1, 12]},
  {"id": "labourDay", "french": "Fête du travail", "arabic": "عيد العمال", "length": 1, "fixed": [5, 1]},
  {"id": "independence", "french": "Fête de l'indépendance et de la jeunesse", "arabic": "عيد الاستقلال والشباب", "length": 1, "fixed": [7, 5]},
  {"id": "revolution", "french": "Anniversaire de la révolution", "arabic": "ذكرى اندلاع الثورة", "length": 1, "fixed": [11, 1]},
  {"id": "moharram", "french": "Awal Moharram", "arabic": "أول محرم", "length": 1, "lunar": [1, 1]},
  {"id": "achoura", "french": "Achoura", "arabic": "عاشوراء", "length": 1, "lunar": [1, 10]},
  {"id": "mawlid", "french": "Mawlid Ennabaoui", "arabic": "المولد النبوي الشريف", "length": 1, "lunar": [3, 12]},
  {"id": "eidFitr", "french": "Aïd el-Fitr", "arabic": "عيد الفطر", "length": 3, "lunar": [10, 1]},
  {"id": "eidAdha", "french": "Aïd el-Adha", "arabic": "عيد الأضحى", "length": 3, "lunar": [12, 10]},
];

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

// The calendar of Algeria: UTC+1 all year, fixed holidays, the Islamic months of the Umm al-Qura table.
const DAY = 86400000;
const dayOf = (year, month, day) => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};
const civil = (day) => {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() };
};
const two = (value) => String(value).padStart(2, '0');

// 2026-11-05 or 05/11/2026 as days since 1970, else null.
function dateOf(text) {
  const iso = /^([0-9]{4})-([0-9]{1,2})-([0-9]{2})$/.exec(text);
  const local = /^([0-9]{1,3})([-/.])([0-9]{1,2})\2([0-9]{4})$/.exec(text);
  if (!iso && !local) return null;
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [local[4], local[3], local[1]]).map(Number);
  const found = dayOf(year, month, day);
  const back = civil(found);
  return month >= 1 && month <= 12 && day >= 1 && back.year === year && back.month === month && back.day === day ? found : null;
}

// A moment in milliseconds since 1970 UTC; without a zone the clock of Algiers is meant.
function momentOf(written) {
  const text = written.replace(/^ +| +$/g, '');
  if (/^[0-9]*$/.test(text)) {
    return /^[0-9]{9,10}$/.test(text) ? Number(text) * 1000 : /^[0-9]{12,13}$/.test(text) ? Number(text) : null;
  }
  const [day] = text.split(/[T ]/, 1);
  const midnight = dateOf(day);
  if (midnight === null) return null;
  if (day.length === text.length) return midnight * DAY - 3600000;
  const clock = /^([0-9]{1,2})[:h]([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(?:([Zz])|([+-])([0-9]{2})(?::?([0-9]{2}))?)?$/
    .exec(text.slice(day.length + 1));
  if (!clock) return null;
  const [hour, minute, second, , , , ahead, aheadMinutes] = clock.slice(1).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59 || ahead > 23 || aheadMinutes > 59) return null;
  const millis = Number(((clock[4] ?? '') + '00').slice(0, 3).padEnd(3, '0'));
  const zone = clock[5] ? 0 : clock[6] ? (ahead * 60 + aheadMinutes) * (clock[6] === '-' ? -1 : 1) : 60;
  return midnight * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millis - zone * 60000;
}

// First days of the months in the table; months are counted from the Hijra.
const hijriStarts = [HIJRI.firstDay];
for (const lengths of split(HIJRI.packed)) {
  for (let bit = 11; bit >= 0; bit--) {
    hijriStarts.push(hijriStarts[hijriStarts.length - 1] + ((parseInt(lengths, 16) >> bit) & 1 ? 30 : 29));
  }
}
function hijriDay(month) {
  const known = hijriStarts[month - HIJRI.firstYear * 12];
  if (known !== undefined) return known;
  const year = Math.floor(month / 12);
  const number = month - year * 12 + 1;
  return -492148 + (year - 1) * 354 + Math.trunc((11 * year + 3) / 30) + 29 * (number - 1) + Math.trunc(number / 2);
}
function hijriYear(day) {
  let month = Math.trunc(((day + 492148) * 360) / 10631) + 12;
  while (hijriDay(month) > day) month -= 1;
  while (hijriDay(month + 1) <= day) month += 1;
  return Math.floor(month / 12);
}

// The first day of a feast or of Ramadan in an Islamic year; an announced date within five days wins.
function lunarFirst(name, year, announced) {
  const [month, day] = name === 'ramadan' ? [9, 1] : HOLIDAYS.find((holiday) => holiday.id === name).lunar;
  const computed = hijriDay(year * 12 + month - 1) + day - 1;
  const told = announced.find((one) => one.name === name && Math.abs(one.day - computed) <= 5);
  return { day: told?.day ?? computed, isEstimated: !told };
}
function lunarHolidays(day, announced) {
  const year = hijriYear(day);
  return [year - 1, year, year + 1].flatMap((one) => HOLIDAYS.filter(({ lunar }) => lunar).map((holiday) => {
    const { day: first, isEstimated } = lunarFirst(holiday.id, one, announced);
    return { holiday, first, last: first + holiday.length - 1, isEstimated };
  }));
}
function holidayOn(day, announced) {
  const { month, day: number } = civil(day);
  const fixed = HOLIDAYS.find((holiday) => holiday.fixed?.[0] === month && holiday.fixed[1] === number);
  return fixed ?? lunarHolidays(day, announced).find(({ first, last }) => first <= day && day <= last)?.holiday ?? null;
}
function ramadanOn(day, announced) {
  const year = hijriYear(day);
  const [start, end] = [lunarFirst('ramadan', year, announced), lunarFirst('eidFitr', year, announced)];
  return {
    isRamadan: start.day <= day && day < end.day,
    isUnsure: [start, end].some((event) => event.isEstimated && Math.abs(day - event.day) <= 1),
  };
}

// Names: the consonants that both scripts share, vowels only as an "a" at the beginning of a word.
const ARABIC_SOUNDS = {};
for (const [sound, letters] of [['b', 'ب'], ['t', 'تطث'], ['j', 'ج'], ['x', 'خ'], ['d', 'دذضظ'], ['r', 'ر'], ['z', 'ز'], ['s', 'سص'],
  ['c', 'ش'], ['g', 'غ'], ['f', 'ف'], ['k', 'قك'], ['l', 'ل'], ['m', 'م'], ['n', 'ن']]) {
  for (const letter of letters) ARABIC_SOUNDS[letter] = sound;
}
const isLatinVowel = (letter) => letter !== undefined && 'aeiouwy23'.includes(letter);

function soundsOf(word) {
  const sounds = [];
  let isDoubled = false;
  // Adds a sound unless it doubles the one right before it; null is a vowel.
  const add = (sound, isFirst) => {
    if (sound === null) {
      if (isFirst) sounds.push('a');
      isDoubled = false;
      return;
    }
    if (!(isDoubled && sounds[sounds.length - 1] === sound)) sounds.push(sound);
    isDoubled = true;
  };
  if (ARABIC.test(word)) {
    const letters = word.startsWith('عبدال') ? 'عبد' + word.slice(5) : word.startsWith('ال') && word.length >= 5 ? word.slice(2) : word;
    for (let i = 0; i < letters.length; i++) {
      const isMute = i === letters.length - 1 && i > 0;
      if ('هح'.includes(letters[i])) add(isMute ? null : 'h', i === 0);
      else add(ARABIC_SOUNDS[letters[i]] ?? null, i === 0);
    }
    return sounds.join('');
  }
  let letters = word;
  if (word.startsWith('abd') && word.length >= 6) {
    const place = isLatinVowel(word[3]) ? 4 : 3;
    if (word[place] === 'l') letters = 'abd' + word.slice(place + 1);
  } else if (word.startsWith('el') && word.length >= 5 && !isLatinVowel(word[2])) {
    letters = word.slice(2);
  }
  const soundAt = (i) => {
    const [letter, next] = [letters[i], letters[i + 1]];
    const pair = { kh: 'x', '5h': 'x', gh: 'g', ch: 'c', sh: 'c', th: 't', dh: 'd', ph: 'f', dj: 'j' }[letter + (next ?? '')];
    if (pair) return [pair, 2];
    if (letter === 'c') return [next && 'eiy'.includes(next) ? 's' : 'k', 1];
    if (letter === 'h') return [i === letters.length - 1 && i > 0 ? null : 'h', 1];
    const single = { 5: 'x', 6: 't', 7: 'h', 8: 'g', 9: 'k', q: 'k', g: 'k', x: 'k', v: 'f', p: 'b' }[letter];
    return [single ?? ('bdfjklmnrstz'.includes(letter) ? letter : null), 1];
  };
  for (let i = 0; i < letters.length;) {
    const [sound, used] = soundAt(i);
    add(sound, i === 0);
    i += used;
  }
  return sounds.join('');
}

// Words and numbers run together, as in names: letters and digits side by side.
function nameKey(name) {
  const s = fold(name);
  const words = [];
  for (let i = 0; i < s.length;) {
    if (!isWordPart(s[i])) { i += 1; continue; }
    const start = i;
    while (i < s.length && isWordPart(s[i])) i += 1;
    words.push(s.slice(start, i));
  }
  const parts = [];
  let isOpen = false;
  for (const word of words) {
    if (has('titles', word) || has('articles', word)) continue;
    if (isOpen && parts.length) parts[parts.length - 1] += word;
    else parts.push(word);
    isOpen = has('joining', word);
  }
  return parts.slice(0, 8).map((part) => ({ sounds: soundsOf(part), isInitial: part.length === 1 })).filter(({ sounds }) => sounds);
}

function distance(left, right) {
  const row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 0; i < left.length; i++) {
    let diagonal = row[0];
    row[0] = i + 1;
    for (let j = 0; j < right.length; j++) {
      const changed = diagonal + (left[i] === right[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = Math.min(changed, row[j] + 1, row[j + 1] + 1);
    }
  }
  return row[right.length];
}

// How alike two names are, 0 to 100.
function similarity(one, other) {
  if (!one.length || !other.length) return 0;
  const joined = (words) => words.map(({ sounds }) => sounds).join('');
  const pairs = [];
  one.forEach((left, i) => other.forEach((right, j) => {
    if (left.isInitial || right.isInitial) {
      if (left.sounds[0] === right.sounds[0]) pairs.push({ worth: 1, i, j, weight: 2 });
      return;
    }
    const longer = Math.max(left.sounds.length, right.sounds.length);
    const apart = distance(left.sounds, right.sounds);
    if (apart * 3 <= longer) pairs.push({ worth: longer - apart, i, j, weight: left.sounds.length + right.sounds.length });
  }));
  pairs.sort((a, b) => b.worth - a.worth || a.i - b.i || a.j - b.j);
  const [usedLeft, usedRight] = [new Set(), new Set()];
  let [worth, weight] = [0, 0];
  for (const pair of pairs) {
    if (usedLeft.has(pair.i) || usedRight.has(pair.j)) continue;
    usedLeft.add(pair.i);
    usedRight.add(pair.j);
    worth += pair.worth;
    weight += pair.weight;
  }
  one.forEach(({ sounds }, i) => { if (!usedLeft.has(i)) weight += sounds.length; });
  other.forEach(({ sounds }, j) => { if (!usedRight.has(j)) weight += sounds.length; });
  const together = (text) => {
    const longer = Math.max(joined(one).length, text.length);
    const apart = distance(joined(one), text);
    return apart * 5 > longer * 2 ? 0 : Math.trunc((100 * (longer - apart)) / longer);
  };
  let best = Math.max(Math.trunc((200 * worth) / weight), together(joined(other)));
  if (other.length > 1) best = Math.max(best, together(joined([other[other.length - 1], ...other.slice(0, -1)])));
  const fewer = Math.min(one.length, other.length);
  if (usedLeft.size === fewer && fewer < Math.max(one.length, other.length)
    && joined(one.length === fewer ? one : other).length >= 3) best = Math.max(best, fewer > 1 ? 85 : 70);
  return best;
}

// Notices and receipts: amount, direction, other account, reference, moment, payer.
const foldedOf = (text) => [...text].map((c) => (known[c] ??= foldPoint(c))).join('');
const capitals = (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
const digitRun = (s, i) => /^[0-9]*/.exec(s.slice(i, i + 40))[0];

// An amount that starts at a digit: { centimes, end }; null beyond thirteen digits.
function amountAt(s, start) {
  let whole = digitRun(s, start);
  let end = start + whole.length;
  let separator;
  while (whole && end < s.length && " .,'".includes(s[end])
    && (separator === undefined ? whole.length <= 3 : s[end] === separator) && digitRun(s, end + 1).length === 3) {
    separator = s[end];
    whole += digitRun(s, end + 1);
    end += 4;
  }
  let cents = '';
  if ((s[end] === '.' || s[end] === ',') && s[end] !== separator) {
    const decimals = digitRun(s, end + 1);
    if (decimals.length === 1 || decimals.length === 2) {
      cents = decimals;
      end += 1 + decimals.length;
    }
  }
  return whole.length >= 1 && whole.length <= 13 ? { centimes: Number(whole + cents.padEnd(2, '0')), end } : null;
}

function noticeOf(text) {
  if (!text) return {};
  const s = foldedOf(text);
  const tokens = [];
  for (let i = 0; i < s.length;) {
    const isPart = isDigit(s[i]) ? isDigit : isLetter(s[i]) ? isLetter : null;
    if (!isPart) { i += 1; continue; }
    const start = i;
    while (i < s.length && isPart(s[i])) i += 1;
    tokens.push({ text: s.slice(start, i), isNumber: isPart === isDigit, start, end: i });
  }
  const wordsBefore = (index, count) => {
    const words = [];
    for (let i = index - 1; i >= 0 && index - i <= count && !tokens[i].isNumber; i--) words.push(tokens[i].text);
    return words;
  };
  const isInsideNumber = (index) => {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!before.isNumber) return before.end === token.start;
    if (token.start - before.end !== 1) return false;
    return s[before.end] !== ' ' || (token.text.length === 3 && before.text.length <= 3);
  };
  const isCurrency = (index) => {
    const { text: word, end } = tokens[index];
    if (has('currency', word)) return true;
    const next = tokens[index + 1];
    return (word === 'd' || word === 'د') && next !== undefined && s[end] === '.' && next.start === end + 1
      && (next.text === 'a' || next.text === 'ج');
  };
  const isMoney = (index, end) => {
    const behind = tokens.findIndex(({ start }) => start >= end);
    if (behind >= 0 && tokens[behind].start - end <= 2 && isCurrency(behind)) return true;
    return index > 0 && tokens[index].start - tokens[index - 1].end <= 2 && has('currency', tokens[index - 1].text);
  };
  const notice = {};
  let bare;
  tokens.forEach((token, index) => {
    if (!token.isNumber || (index > 0 && isInsideNumber(index))) return;
    const amount = amountAt(s, token.start);
    if (!amount) return;
    const before = wordsBefore(index, 3);
    if (before.some((word) => has('balance', word))) return;
    if (before.some((word) => has('fee', word))) return;
    if (isMoney(index, amount.end)) notice.centimes ??= amount.centimes;
    else if (bare === undefined && before.some((word) => has('amount', word))) bare = amount.centimes;
  });
  notice.centimes ??= bare;
  const telling = tokens.find(({ isNumber, text: word }) => !isNumber && (has('credit', word) || has('debit', word)));
  if (telling) notice.direction = has('credit', telling.text) ? 'credit' : 'debit';
  else if (notice.centimes !== undefined && tokens.some(({ text: word }) => has('payment', word))) notice.direction = 'debit';
  for (let i = 0; i < s.length;) {
    const start = i;
    let account = '';
    for (; i < s.length && (isDigit(s[i]) || '*•·'.includes(s[i])); i++) account += isDigit(s[i]) ? s[i] : '*';
    if (account.replace(/\*/g, '').length >= 4 && account.length >= 8 && (account.includes('*') || account.length === 20)) {
      notice.counterpart = account;
      break;
    }
    i = Math.max(i, start + 1);
  }
  const codeAt = (start) => {
    let i = start;
    while (i < s.length && (isWordPart(s[i]) || s[i] === '-')) i += 1;
    return { text: capitals(s.slice(start, i).replace(/-/g, '')), end: i };
  };
  search: for (let index = 0; index < tokens.length; index++) {
    if (!has('reference', tokens[index].text)) continue;
    for (let i = index + 1; i < tokens.length && i - index <= 4; i++) {
      const { text: code } = codeAt(tokens[i].start);
      const size = utf8Length(code);
      if (size >= 6 && size <= 40 && /[0-9]/.test(code)) {
        notice.reference = code;
        break search;
      }
      if (!has('referenceFiller', tokens[i].text)) break;
    }
  }
  for (const { start } of notice.reference ? [] : tokens) {
    const { text: code, end } = codeAt(start);
    if ((start === 0 || s[start - 1] === ' ') && end - start === 36 && /^[0-9A-F]{32}$/.test(code)) {
      notice.reference = code;
      break;
    }
  }
  const clockBehind = (end) => {
    const index = tokens.findIndex(({ start, isNumber }) => start >= end && isNumber);
    const [hour, minute] = [tokens[index], tokens[index + 1]];
    if (index < 0 || !minute || hour.start - end > 4 || hour.text.length > 2 || !minute.isNumber || minute.text.length !== 2
      || minute.start !== hour.end + 1 || s[hour.end] !== ':' || Number(hour.text) > 23 || Number(minute.text) > 59) return 0;
    return Number(hour.text) * 60 + Number(minute.text);
  };
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [day, month, year] = tokens.slice(i, i + 3);
    if (!day.isNumber || !month.isNumber || !year.isNumber || month.start !== day.end + 1 || year.start !== month.end + 1) continue;
    const date = dateOf(s.slice(day.start, year.end));
    if (date === null) continue;
    notice.at = date * DAY + clockBehind(year.end) * 60000 - 3600000;
    break;
  }
  for (let index = 0; index < tokens.length; index++) {
    if (!has('from', tokens[index].text)) continue;
    const names = [];
    for (let i = index + 1; i < tokens.length && names.length < 4; i++) {
      const word = tokens[i];
      if (word.isNumber || has('nameEnd', word.text) || (i > index + 1 && word.start - tokens[i - 1].end > 2)) break;
      names.push(word.text);
    }
    if (names.some((name) => name.length >= 3)) {
      notice.payer = names.join(' ');
      break;
    }
  }
  return notice;
}
const utf8Length = (text) => [...text].reduce((sum, c) => {
  const value = c.codePointAt(0);
  return sum + (value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4);
}, 0);

const MARGIN = 10;
const LIMIT = 150;
const HOUR = 3600000;

const centimesOf = (value) => {
  if (typeof value === 'number') {
    const cents = Math.sign(value) * Math.round(Math.abs(value) * 100);
    return Math.abs(cents) < 1e15 ? cents : null;
  }
  if (typeof value !== 'string') return null;
  const s = foldedOf(value);
  const start = s.search(/[0-9]/);
  const amount = start < 0 ? null : amountAt(s, start);
  return amount && (s.slice(0, start).includes('-') ? -amount.centimes : amount.centimes);
};
const codeOf = (text) => capitals([...foldedOf(text)].filter(isWordPart).join(''));
// The codes by which a text may name something: words, and up to six of them run together.
function codesIn(text) {
  const s = foldedOf(text);
  const words = new Set();
  let parts = [];
  for (let i = 0; i < s.length;) {
    const start = i;
    while (i < s.length && isWordPart(s[i])) i += 1;
    if (i > start) {
      parts.push(capitals(s.slice(start, i)));
      for (let count = 1; count <= 6 && count <= parts.length; count++) words.add(parts.slice(-count).join(''));
    }
    let gap = 0;
    for (; i < s.length && !isWordPart(s[i]); i++) {
      if (!' -/.#_°'.includes(s[i])) gap = 9;
      gap += 1;
    }
    if (gap > 3) parts = [];
  }
  return words;
}
const positive = (value) => (value !== null && value > 0 ? value : null);

function paymentOf(source) {
  const text = plainText(source.text);
  const notice = noticeOf(text);
  const told = centimesOf(source.amount);
  const payer = nameKey(plainText(source.payer) || (notice.payer ?? ''));
  const account = codeOf(plainText(source.account)) || (notice.counterpart ?? '');
  const centimes = positive(told ?? notice.centimes ?? null);
  const flags = [];
  if (centimes === null) flags.push('noAmount');
  if (told !== null && notice.centimes !== undefined && told !== notice.centimes) flags.push('edited');
  if (notice.direction === 'debit' || (told ?? 0) < 0) flags.push('debit');
  return {
    source, centimes, payer, flags,
    at: momentOf(plainText(source.at)) ?? notice.at ?? null,
    reference: codeOf(plainText(source.reference)) || (notice.reference ?? ''),
    words: codesIn(plainText(source.reference) + ' \n ' + text),
    payerID: account || (payer.length ? payer.map(({ sounds }) => sounds).join(' ') : null),
    id: plainText(source.id),
  };
}
function orderOf(source) {
  const digits = codeOf(plainText(source.phone)).replace(/[^0-9]/g, '');
  const number = plainText(source.number);
  return {
    source, numberCode: codeOf(number),
    centimes: positive(centimesOf(source.amount)),
    at: momentOf(plainText(source.at)),
    name: nameKey(plainText(source.name)),
    phone: digits.length >= 9 ? digits.slice(-9) : '',
    reference: codeOf(plainText(source.reference)),
    isClosed: has('closed', fold(plainText(source.status))),
  };
}

// What speaks for and against a pair; null when nothing ties the two together.
function evidenceOf(payment, order, options) {
  let points = 0;
  const [reasons, flags] = [[], []];
  const speaks = (worth, reason) => { points += worth; reasons.push(reason); };
  const difference = payment.centimes !== null && order.centimes !== null ? payment.centimes - order.centimes : null;
  const isNear = difference !== null && Math.abs(difference) <= options.tolerance;
  if (isNear) speaks(45, difference === 0 ? 'amount' : 'nearAmount');
  const isNamed = (payment.reference !== '' && (payment.reference === order.reference || payment.reference === order.numberCode))
    || (utf8Length(order.numberCode) >= 3 && payment.words.has(order.numberCode));
  if (isNamed) speaks(40, 'reference');
  const isCalled = order.phone !== '' && [...payment.words].some((word) => word.endsWith(order.phone) && word.length <= 14);
  if (isCalled) speaks(25, 'phone');
  let nameScore = null;
  if (payment.payer.length && order.name.length) {
    nameScore = similarity(payment.payer, order.name);
    if (nameScore >= 80) speaks(30, 'name');
    else if (nameScore >= 65) speaks(18, 'similarName');
    else if (nameScore < 45) {
      points -= 25;
      flags.push('nameMismatch');
    }
  }
  if (!isNear && !isNamed && !isCalled && (nameScore ?? 0) < 80) return null;
  const hours = payment.at !== null && order.at !== null ? Math.floor((payment.at - order.at) / HOUR) : null;
  if (hours === null) flags.push('noTime');
  else if (hours < -1 || hours >= options.windowHours) {
    points -= 20;
    flags.push('outOfWindow');
  } else speaks(hours < 24 ? 15 : 10, hours < 24 ? 'within24h' : 'withinWindow');
  if (!isNear && !isNamed && !isCalled && flags.includes('outOfWindow')) return null;
  if (difference !== null && !isNear) flags.push(difference < 0 ? 'partial' : 'surplus');
  if (order.isClosed) flags.push('closedOrder');
  const hasName = reasons.includes('name') || reasons.includes('similarName');
  if (isNear && !isNamed && !isCalled && !hasName && !flags.includes('nameMismatch')) flags.push('amountOnly');
  const isTwiceDue = (difference ?? 0) >= (order.centimes ?? 1);
  const isSurplus = flags.length === 1 && flags[0] === 'surplus';
  return {
    points, nameScore, hours, difference, reasons, flags, score: Math.max(0, Math.min(100, points)),
    fits: (isNamed || isCalled || hasName) && (!flags.length || (isSurplus && isNamed && !isTwiceDue)),
  };
}

// The column of each row in the pairing with the greatest sum of worths.
function assign(edges, rows, columns) {
  const result = Array(rows).fill(null);
  const parent = Array.from({ length: rows + columns }, (_, i) => i);
  const root = (node) => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]];
    return node;
  };
  for (const { row, column } of edges) parent[root(row)] = root(rows + column);
  const groups = new Map();
  for (const edge of edges) {
    const key = root(edge.row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(edge);
  }
  const distinct = (values) => [...new Set(values)].sort((a, b) => a - b);
  for (const group of groups.values()) {
    const [own, theirs] = [distinct(group.map(({ row }) => row)), distinct(group.map(({ column }) => column))];
    if (Math.max(own.length, theirs.length) > LIMIT) {
      const taken = new Set();
      for (const { row, column } of [...group].sort((a, b) => b.worth - a.worth || a.row - b.row || a.column - b.column)) {
        if (result[row] !== null || taken.has(column)) continue;
        result[row] = column;
        taken.add(column);
      }
      continue;
    }
    // The Hungarian method with potentials; a column of its own lets each row stay alone.
    const [n, m] = [own.length, theirs.length + own.length];
    const cost = Array.from({ length: n + 1 }, () => Array(m + 1).fill(0));
    for (const { row, column, worth } of group) cost[own.indexOf(row) + 1][theirs.indexOf(column) + 1] = -worth;
    const [u, v, owner, way] = [n, m, m, m].map((length) => Array(length + 1).fill(0));
    for (let i = 1; i <= n; i++) {
      owner[0] = i;
      let column = 0;
      const least = Array(m + 1).fill(Infinity);
      const used = Array(m + 1).fill(false);
      do {
        used[column] = true;
        const row = owner[column];
        let [delta, next] = [Infinity, 0];
        for (let j = 1; j <= m; j++) {
          if (used[j]) continue;
          const reduced = cost[row][j] - u[row] - v[j];
          if (reduced < least[j]) { least[j] = reduced; way[j] = column; }
          if (least[j] < delta) [delta, next] = [least[j], j];
        }
        for (let j = 0; j <= m; j++) {
          if (used[j]) { u[owner[j]] += delta; v[j] -= delta; } else least[j] -= delta;
        }
        column = next;
      } while (owner[column] !== 0);
      do {
        const previous = way[column];
        owner[column] = owner[previous];
        column = previous;
      } while (column !== 0);
    }
    for (let j = 1; j <= theirs.length; j++) {
      if (owner[j] !== 0 && cost[owner[j]][j] < 0) result[own[owner[j] - 1]] = theirs[j - 1];
    }
  }
  return result;
}

// What is wrong with payments whatever the order.
function ownFlags(payments, orders, options) {
  const flags = payments.map((payment) => [...payment.flags]);
  const [first, ids, byPayer] = [new Map(), new Set(), new Map()];
  payments.forEach((payment, index) => {
    if (payment.id !== '') {
      if (ids.has(payment.id)) flags[index].push('duplicate');
      ids.add(payment.id);
    }
    if (payment.reference === '') return;
    if (first.has(payment.reference)) {
      if (flags[index].includes('duplicate')) return;
      flags[index].push(payments[first.get(payment.reference)].centimes === payment.centimes ? 'reused' : 'edited');
    } else {
      first.set(payment.reference, index);
      if (orders.some((order) => order.isClosed && order.reference === payment.reference)) flags[index].push('reused');
    }
  });
  payments.forEach(({ payerID, at }, index) => {
    if (payerID === null || at === null || flags[index].includes('duplicate')) return;
    if (!byPayer.has(payerID)) byPayer.set(payerID, []);
    byPayer.get(payerID).push({ at, index });
  });
  for (const list of byPayer.values()) {
    list.sort((a, b) => a.at - b.at || a.index - b.index);
    let start = 0;
    list.forEach(({ at }, end) => {
      while (at - list[start].at >= HOUR) start += 1;
      if (end - start + 1 <= options.perHour) return;
      for (const { index } of list.slice(start, end + 1)) if (!flags[index].includes('tooMany')) flags[index].push('tooMany');
    });
  }
  return flags;
}

function listOf(value) {
  if (typeof value === 'string') {
    try { value = JSON.parse(value); } catch { return []; }
    if (typeof value === 'string') return [];
  }
  const isObject = (one) => typeof one === 'object' && one !== null && !Array.isArray(one);
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
}

function read(input) {
  const setting = (name, fallback, factor = 1) => {
    const value = input.options?.[name];
    return typeof value === 'number' && value >= 0 && value < 1e9 ? Math.trunc(value * factor) : fallback;
  };
  const options = {
    windowHours: setting('windowHours', 72), tolerance: setting('amountTolerance', 0, 100), perHour: setting('paymentsPerHour', 3),
  };
  const payments = listOf(input.payments).map(paymentOf);
  const orders = listOf(input.orders).map(orderOf);
  const own = ownFlags(payments, orders, options);
  // A line that was read twice or a receipt that was used takes no order.
  const isBarred = (row) => own[row].includes('duplicate') || own[row].includes('reused');
  const edges = [];
  const evidence = payments.map((payment, row) => {
    const pairs = new Map();
    if (payment.centimes === null || payment.flags.includes('debit')) return pairs;
    orders.forEach((order, column) => {
      const pair = evidenceOf(payment, order, options);
      if (!pair) return;
      pairs.set(column, pair);
      if (pair.points > 0 && !order.isClosed && !isBarred(row)) {
        edges.push({ row, column, worth: pair.points * 100 + 99 - Math.min(99, pair.hours === null ? 99 : Math.abs(pair.hours)) });
      }
    });
    return pairs;
  });
  const taken = assign(edges, payments.length, orders.length);
  const owner = Array(orders.length).fill(null);
  taken.forEach((column, row) => { if (column !== null) owner[column] = row; });
  const points = (row, column) => evidence[row].get(column)?.points ?? 0;

  const matches = payments.map((payment, row) => {
    const ranked = [...evidence[row].keys()].sort((a, b) => points(row, b) - points(row, a) || a - b);
    const column = taken[row] ?? ranked[0];
    if (column === undefined) {
      return { verdict: 'unmatched', payment: payment.source, order: null, score: 0, reasons: [], flags: own[row], difference: null,
        nameScore: null, hours: null, candidates: [] };
    }
    const pair = evidence[row].get(column);
    const flags = [...own[row], ...pair.flags];
    if (taken[row] === null && owner[column] !== null && owner[column] !== row) flags.push('orderTaken');
    // An order that another payment fits clearly better is no rival.
    const isFree = (other) => owner[other] === null || owner[other] === row
      || points(owner[other], other) <= points(row, other) + MARGIN;
    const hasRival = ranked.some((other) => other !== column && points(row, other) >= pair.points - MARGIN && isFree(other));
    const isRivalled = evidence.some((pairs, other) => {
      const theirs = pairs.get(column);
      if (other === row || isBarred(other) || !theirs || theirs.points < pair.points - MARGIN) return false;
      return taken[other] === null || taken[other] === column || points(other, taken[other]) <= theirs.points + MARGIN;
    });
    if (taken[row] !== null && (hasRival || isRivalled)) flags.push('ambiguous');
    const isMatched = taken[row] !== null && pair.fits && flags.length === pair.flags.length;
    return {
      verdict: isMatched ? 'matched' : 'doubtful', payment: payment.source, order: orders[column].source, score: pair.score,
      reasons: pair.reasons, flags, difference: pair.difference === null ? null : pair.difference / 100,
      nameScore: pair.nameScore, hours: pair.hours,
      candidates: ranked.filter((other) => other !== column).slice(0, 5)
        .map((other) => ({ order: orders[other].source.number ?? null, score: evidence[row].get(other).score })),
    };
  });
  return { matches };
}
