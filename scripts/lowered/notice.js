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
