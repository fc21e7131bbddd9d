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
