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
