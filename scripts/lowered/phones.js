// Telephones, only to take them out of a price text.
const ALGERIAN = new RegExp('^(?:(?:54[0129]|55\\d|56[0-4]|6\\d\\d|7[7-9]\\d)\\d{6}|9619\\d{5}|[123]\\d{7}'
  + '|4[0135689]\\d{6}|800\\d{6}|80[12345689]1\\d{5}|98[23]\\d{6})$');
const FOREIGN = {
  1: /^\d{10}$/, 7: /^\d{10}$/, 20: /^\d{8,10}$/, 32: /^\d{8,9}$/, 33: /^(?:[1-5689]\d|7[3-9])\d{7}$/, 34: /^\d{9}$/,
  39: /^\d{6,12}$/, 44: /^\d{9,10}$/, 90: /^\d{10}$/, 212: /^(?:[567]\d|8[09])\d{7}$/,
  216: /^(?:[2-579]\d|8[08])\d{6}$/, 218: /^\d{8,9}$/, 966: /^\d{9}$/, 971: /^\d{8,9}$/, 974: /^\d{8}$/,
  965: /^\d{8}$/, 973: /^\d{8}$/, 968: /^\d{8}$/,
};
const TRUNK_ZERO = [20, 27, 31, 32, 33, 41, 43, 44, 46, 49, 61, 90, 212, 218, 966, 971];

// The international form of digits that somebody can be called under, else null.
function subscriber(digits, hasPlus) {
  const algerian = (rest) => (ALGERIAN.test(rest) ? '+213' + rest : null);
  const international = (all) => {
    if (all.startsWith('213')) return algerian(all.slice(3).replace(/^0/, ''));
    for (let length = 1; length <= 3 && all[0] !== '0'; length++) {
      if (all.length <= length) return null;
      const code = Number(all.slice(0, length));
      if (length === 3 && PHONES.unassigned.includes(code)) return null;
      if (length < 3 && !PHONES.shortCodes.includes(code)) continue;
      let rest = all.slice(length);
      if (TRUNK_ZERO.includes(code)) rest = rest.replace(/^0/, '');
      const total = rest.length + length;
      return (FOREIGN[code] ? FOREIGN[code].test(rest) : true) && total >= 8 && total <= 15 ? `+${code}${rest}` : null;
    }
    return null;
  };
  if (hasPlus) return digits[0] === '0' ? null : international(digits);
  if (digits.startsWith('00')) return digits.length > 6 ? international(digits.slice(2)) : null;
  if (/^213\d{8,10}$/.test(digits)) return algerian(digits.slice(3).replace(/^0/, ''));
  if (digits[0] === '0') return algerian(digits.slice(1));
  return /^[567]\d{8}$/.test(digits) ? algerian(digits) : null;
}

// Every telephone of a text in order, the same number once: [start, end, number] in the text.
function phonesOf(text) {
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
  const found = [];
  const seen = new Set();
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
        if (digits.length < 8 || digits.length > 17 || !subscriber(digits, plus)) continue;
        // "0555 12 34 56 78" is too long, not a number and a rest.
        const next = to > first ? groups[to + 1] : undefined;
        const isCutShort = next && !(next.digits[0] === '0' && next.digits.length > 1)
          && next.start - groups[to].end === 1 && next.digits.length <= groups[to].digits.length
          && to + 2 >= groups.length;
        if (!isCutShort) { last = to; break; }
      }
      const number = subscriber(groups.slice(first, last + 1).map((group) => group.digits).join(''), plus);
      if (number && !seen.has(number)) {
        seen.add(number);
        found.push([marks[first === 0 ? start : groups[first].start].start, marks[groups[last].end - 1].end, number]);
      }
      first = last + 1;
    }
    i = Math.max(end, start + 1);
  }
  return found;
}
