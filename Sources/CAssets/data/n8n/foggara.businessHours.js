// foggara.businessHours. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {};
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

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PRAYER = [750, 840];
const partsOf = (text) => text.split(/[,; \n\r\u000b\u000c\u0085\u2028\u2029]/).filter((part) => part);

function minutesOf(text) {
  const found = /^([0-9]{1,2})(?:[:h](?:([0-9]{2}))?)?$/.exec(fold(text));
  const minutes = found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : null;
  return found && Number(found[2] ?? 0) < 60 && minutes <= 1440 ? minutes : null;
}
function spanOf(opens, closes) {
  const span = [minutesOf(opens), minutesOf(closes)];
  return span[0] === null || span[1] === null || span[0] >= 1440 ? null : span;
}

function read(input) {
  const options = input.options ?? {};
  const at = typeof input.at?.toISO === 'function' ? input.at.toISO() : input.at instanceof Date ? input.at.toISOString() : plainText(input.at);
  const millis = momentOf(at);
  if (millis === null) return { error: 'The moment is no date: ' + at };
  const noTimes = (opens, closes) => ({ error: `The opening hours are no times: ${opens} – ${closes}` });
  const [opens, closes] = [plainText(input.opens), plainText(input.closes)];
  const hours = spanOf(opens, closes);
  if (!hours) return noTimes(opens, closes);
  const [ramadanOpens, ramadanCloses] = [plainText(options.ramadanOpens), plainText(options.ramadanCloses)];
  const ramadanHours = ramadanOpens || ramadanCloses ? spanOf(ramadanOpens, ramadanCloses) : undefined;
  if (ramadanHours === null) return noTimes(ramadanOpens, ramadanCloses);
  const names = Array.isArray(input.daysOff) ? input.daysOff.filter((name) => typeof name === 'string')
    : typeof input.daysOff === 'string' ? partsOf(input.daysOff) : ['friday'];
  const daysOff = names.map((name) => WEEK.indexOf(fold(name)));
  const hasFridayBreak = typeof options.fridayBreak === 'boolean' ? options.fridayBreak : true;
  const observesHolidays = typeof options.holidays === 'boolean' ? options.holidays : true;
  const closedDates = [];
  for (const text of partsOf(plainText(options.closedDates))) {
    const at = text.indexOf('..');
    const ends = (at < 0 ? [text] : [text.slice(0, at), text.slice(at + 2)]).filter((end) => end).map(dateOf);
    const [first, last] = [ends[0] ?? null, ends[ends.length - 1] ?? null];
    if (first === null || last === null || first > last) return { error: 'The closed dates are no dates: ' + text };
    closedDates.push([first, last]);
  }
  const announced = [];
  for (const text of partsOf(plainText(options.lunarDates))) {
    const at = text.indexOf('=');
    const event = fold(at < 0 ? '' : text.slice(0, at));
    const name = event === 'ramadan' ? event : HOLIDAYS.find(({ id, lunar }) => lunar && fold(id) === event)?.id;
    const day = dateOf(at < 0 ? '' : text.slice(at + 1));
    if (!name || day === null) return { error: 'The lunar dates are no dates: ' + text };
    announced.push({ name, day });
  }

  // Why a whole day is free.
  const closure = (day) => {
    if (closedDates.some(([first, last]) => first <= day && day <= last)) return { reason: 'closedDate' };
    const holiday = observesHolidays ? holidayOn(day, announced) : null;
    if (holiday) return { reason: 'holiday', holiday };
    return daysOff.includes(civil(day).weekday) ? { reason: 'dayOff' } : null;
  };
  const wholeOn = (day) => {
    const [start, end] = (ramadanOn(day, announced).isRamadan ? ramadanHours : undefined) ?? hours;
    return [start, end > start ? end : end + 1440];
  };
  const isPrayerDay = (day) => civil(day).weekday === 5 && hasFridayBreak;
  // The spans of business that begin on a day, in minutes since 1970.
  const spansOn = (day) => {
    if (closure(day)) return [];
    const [start, end] = wholeOn(day);
    let spans = [[start, end]];
    if (isPrayerDay(day) && start < PRAYER[1] && PRAYER[0] < end) {
      spans = [];
      if (start < PRAYER[0]) spans.push([start, PRAYER[0]]);
      if (PRAYER[1] < end) spans.push([Math.max(PRAYER[1], start), end]);
    }
    return spans.map((span) => span.map((minute) => minute + day * 1440));
  };
  const minute = Math.floor((millis + 3600000) / 60000);
  const today = Math.floor(minute / 1440);
  const isUnsure = (observesHolidays && lunarHolidays(today, announced)
    .some(({ first, last, isEstimated }) => isEstimated && first - 1 <= today && today <= last + 1))
    || (ramadanHours !== undefined && ramadanOn(today, announced).isUnsure);
  const iso = (at) => {
    const { year, month, day } = civil(Math.floor(at / 1440));
    const rest = at - Math.floor(at / 1440) * 1440;
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00+01:00`;
  };
  const answer = (reason, span, holiday) => ({
    open: reason === 'open', reason, holiday: holiday?.id ?? null, holidayFr: holiday?.french ?? null,
    holidayAr: holiday?.arabic ?? null, opensAt: span ? iso(span[0]) : null, closesAt: span ? iso(span[1]) : null,
    flags: isUnsure ? ['lunarDate'] : [],
  });
  for (const day of [today - 1, today]) {
    const span = spansOn(day).find(([start, end]) => start <= minute && minute < end);
    if (span) return answer('open', span);
  }
  let next;
  for (let day = today; day <= today + 60 && !next; day++) next = spansOn(day).find(([start]) => start > minute);
  const closed = closure(today);
  if (closed) return answer(closed.reason, next, closed.holiday);
  const clock = minute - today * 1440;
  const inside = (at, [start, end]) => start <= at && at < end;
  if (isPrayerDay(today) && inside(clock, PRAYER) && inside(clock, wholeOn(today))) return answer('fridayPrayer', next);
  const first = spansOn(today)[0];
  return answer(first && minute < first[0] ? 'beforeOpening' : 'afterClosing', next);
}
