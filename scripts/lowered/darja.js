// What a message says: clean text, folded text, tokens, words of the lexicon, entities, intent.

// 1. Clean: one form of characters, emoji as tags, no invisible signs, digits 0-9, no elongation.
const EMOJI = Object.fromEntries(DARJA_EMOJI.flatMap(([tag, signs]) => [...signs].map((sign) => [sign, tag])));
const CLEAN = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/, ' '], [/[\n\r\u0085\u2028\u2029]/, '\n'],
  [/[`\u00b4\u2018\u2019\u02bc\u02bf]/, "'"], [/[\u00ab\u00bb\u201c-\u201f]/, '"'], [/[\u2010-\u2015\u2212]/, '-'],
  [/[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/, ''],
];
const PUNCTUATION = { '\u066b': ',', '\u066c': '.', '\u066a': '%', '\u060c': ',', '\u061b': ';', '\u061f': '?' };
const MARK = '[\\u0300-\\u0338\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed]';
const COMPOSED = new RegExp('[A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff\\u0621-\\u064a\\u0671-\\u06d3]' + MARK + '+', 'g');

function cleanPoint(c) {
  const value = c.codePointAt(0);
  if (value < 0x80) return c === '\r' ? '\n' : c === '\t' ? ' ' : c === '`' ? "'" : c;
  if (value >= 0x1f3fb && value <= 0x1f3ff) return '';
  if (EMOJI[c]) return ` <e:${EMOJI[c]}> `;
  for (const [set, sign] of CLEAN) if (set.test(c)) return sign;
  if (value >= 0x0660 && value <= 0x0669) return String(value - 0x0660);
  if (value >= 0x06f0 && value <= 0x06f9) return String(value - 0x06f0);
  if (PUNCTUATION[c]) return PUNCTUATION[c];
  if ((value >= 0xfb50 && value <= 0xfbff) || (value >= 0xfe70 && value <= 0xfefc)) {
    const plain = c.normalize('NFKC').replace(/\s|\p{Mn}/gu, '');
    return plain === c ? c : plain;
  }
  if (value >= 0xfc00 && value <= 0xfdff) return c.normalize('NFKC').replace(/\u0640/g, '');
  if (value >= 0xff01 && value <= 0xff5e) return cleanPoint(String.fromCharCode(value - 0xfee0));
  return c;
}


const lower = (c) => (c >= 'A' && c <= 'Z' ? c.toLowerCase() : c);
const isBasic = (c) => c !== undefined && isLetter(lower(c));
const isPart = (c) => c !== undefined && (isDigit(c) || isLetter(lower(c)));
const LAUGH = /^(?:h{3,}|(?:h+[aei]+){2,}h*|\u0647{3,}|\u062e{3,})$/;

function cleanText(raw) {
  const points = [...[...raw].map(cleanPoint).join('').replace(COMPOSED, (part) => part.normalize('NFC'))];
  const out = [];
  for (let i = 0; i < points.length;) {
    const c = points[i];
    if (isPart(c) && !isPart(points[i - 1])) {
      let end = i;
      while (isPart(points[end])) end += 1;
      if (LAUGH.test(points.slice(i, end).map(lower).join(''))) {
        out.push(' ', '<', 'e', ':', 'l', 'a', 'u', 'g', 'h', '>', ' ');
        i = end;
        continue;
      }
    }
    let end = i + 1;
    while (end < points.length && lower(points[end]) === lower(c)) end += 1;
    const isStart = !isPart(points[i - 1]);
    let kept = end - i;
    if (isBasic(c) && kept >= 3) kept = 1;
    if ('235679'.includes(c) && kept >= 3 && isStart && [0, 1, 2].every((k) => isBasic(points[end + k]))) kept = 1;
    if ('!?.,;:'.includes(c)) kept = 1;
    for (let k = 0; k < kept; k++) out.push(points[i + k]);
    i = end;
  }
  return out.join('').replace(/[ \n]+/g, (gap) => (gap.includes('\n') ? '\n' : ' ')).replace(/^[ \n]|[ \n]$/g, '');
}

// 2. Folded for looking up: "où" is kept apart from "ou", a lone capital S M L is remembered as a size.
const CAPITAL = '\ue000';
function foldForWords(clean) {
  const points = [...clean];
  const isLone = (i, end) => !isPart(points[i - 1]) && points[i - 1] !== "'" && !isPart(points[end]) && points[end] !== "'";
  let out = '';
  for (let i = 0; i < points.length; i++) {
    const c = points[i];
    if ((c === 'o' || c === 'O') && '\u00f9\u00d9'.includes(points[i + 1] ?? ' ') && !isPart(points[i - 1]) && !isPart(points[i + 2])) {
      out += 'ouin';
      i += 1;
    } else {
      out += ('SML'.includes(c) && isLone(i, i + 1) ? CAPITAL : '') + c;
    }
  }
  return fold(out).replace(/\n/g, ' ');
}

// 3. Entities and words. A token is { text, kind, value, at, end }: kinds are word, number, mark and those of entities.
const isSpace = (c) => c === ' ';
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number) => String(number).padStart(2, '0');
const ENTRIES = DARJA_LEXICON.map((line) => {
  const [name, words, more] = line.split('|').map((part) => part.split(';').filter((word) => word));
  return { name: name[0], words, more };
});
const spoken = (name) => UNITS[name] ??= new Set(ENTRIES.find((entry) => entry.name === name).words.filter((word) => !word.includes(' ')));
const UNITS = {};
// Centimes of a thousandth of one unit: people count in centimes when they say alf, million and milliard.
const MONEY = [['dinar', 0.1], ['alf', 1], ['melyoun', 1000], ['milliard', 1000000]];
const unitOf = (word) => MONEY.find(([name]) => spoken(name).has(word));
const LARGEST = 1e15;
const dinars = (centimes) => (centimes % 100 === 0 ? String(centimes / 100) : (centimes / 100).toFixed(2));

const GROUPED = /\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*(?!\d)/y;
const GROUPED_BY_SIGN = /\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\d)/y;
// The number that starts at a place: grouped in threes, decimal or plain; thousandths are null above twelve digits.
function numberAt(text, at, overBlanks) {
  const grouped = match(overBlanks ? GROUPED : GROUPED_BY_SIGN, text, at);
  const found = grouped ?? match(DECIMAL, text, at) ?? match(DIGITS, text, at);
  const isPlain = /^\d+$/.test(found[0]);
  const digits = found[0].replace(/\D/g, '');
  const places = grouped || isPlain ? 0 : found[0].length - 1 - found[0].search(/[.,]/);
  return {
    end: at + found[0].length, thousandths: digits.length > 12 ? null : Number(digits) * 10 ** (3 - places),
    hasBlank: grouped?.[1] === ' ', text: found[0],
  };
}
const DECIMAL = /\d+[.,]\d{1,2}(?!\d)/y;
const DIGITS = /\d+/y;

const wordAt = (text, at) => {
  let end = at;
  while (end < text.length && (isWordPart(text[end]) || (text[end] === "'" && end > at && end + 1 < text.length && isWordPart(text[end + 1])))) end += 1;
  return text.slice(at, end);
};
const lettersAt = (text, at) => {
  let end = at;
  while (end < text.length && isLetter(text[end])) end += 1;
  return text.slice(at, end);
};
const pattern = (source) => new RegExp(source, 'y');
const match = (expression, text, at) => {
  expression.lastIndex = at;
  return expression.exec(text);
};
const LINK = pattern('(?:https?:\\/\\/|www\\.)[^ ]+');
const WA = pattern('(?:https?:\\/\\/)?wa\\.me\\/\\+?(\\d{8,15})');
const MAIL = pattern('[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\\.[a-z0-9-]+)+');
const HANDLE = pattern('@[a-z0-9_.]+');
const HASHTAG = pattern('#[^ !?,;:.]+');
const TRACK = pattern('yal-[a-z0-9]{6,10}(?![a-z0-9])');
const RIP = pattern('007(?: ?\\d){17}(?![0-9])');
const CCP = pattern('ccp[ :.]{0,3}(\\d{5,10})(?!\\d) ?(?:\\/|-|cle|la cle)?[ :]{0,2}(\\d{2})(?![0-9])');
const TIME = pattern('(\\d{1,2})(?:h(\\d{2})?|:(\\d{2}))(?![0-9a-z:])');
const DATE = pattern('(\\d{1,2})([\\/.-])(\\d{1,2})(?:\\2(20\\d{2}|\\d{2}))?(?![0-9a-z\\/])');
const ROOMS = pattern('f([1-9])(?![0-9a-z])');
const SIZE = pattern('(?:xs|xl|x{2,4}l|[2-6]xl)(?![0-9a-z])');
const MODEL = pattern('(?:mp[34]|ps[1-5]|i[3579]|[345]g|usb[23]|s\\d{1,2}|a\\d{2}|note\\d{1,2}|[a-z]{1,6}\\d{2,4})(?![0-9a-z])');
const QUANTITY = pattern('(?:kg|gr|gb|go|mb|mo|tb|to|km|cm|mm|ml|cl|mn|min|ans|pcs|mah|mp|hz|eme|er|[gmlhjpxwv])(?![0-9a-z])');

// The entity that starts at a place of the folded text, or null.
function entityAt(text, at, phones) {
  const token = (kind, length, value) => ({ kind, text: text.slice(at, at + length), value, at, end: at + length });
  const c = text[at];
  let found;
  if (c === '<') {
    found = match(/<e:([a-z]+)>/y, text, at);
    return found && token('emoji', found[0].length, found[1]);
  }
  if ((found = match(WA, text, at))) {
    const number = subscriber(found[1].replace(/^00/, ''), true);
    return number ? token('tel', found[0].length, number) : token('url', found[0].length, '');
  }
  if ((found = match(LINK, text, at))) return token('url', found[0].length, '');
  if ((found = match(MAIL, text, at))) return token('mail', found[0].length, '');
  if ((found = match(HANDLE, text, at))) return token('at', found[0].length, found[0].slice(1));
  if ((found = match(HASHTAG, text, at))) return token('hash', found[0].length, found[0].slice(1));
  if ((found = match(TRACK, text, at))) return token('track', found[0].length, found[0]);
  if ((found = match(RIP, text, at))) return token('rip', found[0].length, found[0].replace(/ /g, ''));
  if ((found = match(CCP, text, at))) return token('ccp', found[0].length, `${found[1]}/${found[2]}`);
  const phone = phones.find(([start]) => start === at);
  if (phone) return token('tel', phone[1] - at, phone[2]);
  if (!isDigit(c)) {
    if ((found = match(ROOMS, text, at))) return token('rooms', found[0].length, found[1]);
    if ((found = match(SIZE, text, at))) return token('size', found[0].length, found[0]);
    if (match(/h24(?![0-9a-z])/y, text, at)) return token('h24', 3, '');
    if ((found = match(MODEL, text, at)) && !PLAIN.words.has(found[0])) return token('model', found[0].length, found[0]);
    return null;
  }
  return quantityAt(text, at, token);
}

// What a number means: money, time, date, area, share, quantity, model; else the number itself.
function quantityAt(text, at, token) {
  const inBlanks = numberAt(text, at, true);
  const behind = inBlanks.end + (isSpace(text[inBlanks.end]) ? 1 : 0);
  const number = inBlanks.hasBlank && !unitOf(lettersAt(text, behind)) ? numberAt(text, at, false) : inBlanks;
  const next = number.end + (isSpace(text[number.end]) ? 1 : 0);
  const isGlued = next === number.end;
  const unit = lettersAt(text, next);
  const money = unitOf(unit);
  const whole = wordAt(text, at);
  if (isGlued && PLAIN.words.has(whole)) return null;
  const ends = !isDigit(text[next + unit.length] ?? ' ');
  if (number.thousandths !== null && ends) {
    const centimes = money ? Math.floor(number.thousandths * money[1]) : isGlued && unit === 'k' ? number.thousandths * 100 : LARGEST;
    if (centimes < LARGEST) return token('dzd', next + unit.length - at, dinars(centimes));
  }
  let found;
  if ((found = match(TIME, text, at)) && Number(found[1]) < 24 && Number(found[2] ?? found[3] ?? 0) < 60) {
    return token('time', found[0].length, `${two(found[1])}:${found[2] ?? found[3] ?? '00'}`);
  }
  if ((found = match(DATE, text, at)) && (found[2] === '/' || found[4]) && daysIn[found[3] - 1] >= found[1] && found[1] > 0) {
    const year = found[4] ? (found[4].length === 2 ? '20' : '') + found[4] + '-' : '';
    return token('date', found[0].length, `${year}${two(found[3])}-${two(found[1])}`);
  }
  if (text[next] === '%') return token('pct', next + 1 - at, number.text);
  if (spoken('wilaya').has(unit) && ['48', '58', '69'].includes(number.text)) return token('all', next + unit.length - at, '');
  if (isGlued && (found = match(/m(?:2|\u00b2)(?![0-9a-z])/y, text, next))) return token('m2', next + 2 - at, number.text);
  if (isGlued && (found = match(SIZE, text, at))) return token('size', found[0].length, found[0]);
  if (isGlued && (found = match(MODEL, text, at))) return token('model', found[0].length, found[0]);
  if (isGlued && (found = match(QUANTITY, text, next))) {
    return token('q', next + found[0].length - at, number.text + found[0]);
  }
  if (isGlued && unit) return null;
  return token('n', number.end - at, number.text);
}

// Whether a word and a number were written together: taille42, wilaya31, b2500.
const isGluedNumber = (letters, whole) => /^[^0-9]+\d{2,}$/.test(whole) && !PLAIN.words.has(whole)
  && (letters === 'b' ? whole.length >= 4 : letters.length >= 4 && PLAIN.words.has(letters));

function tokensOf(folded) {
  const phones = (folded.match(/\d/g) ?? []).length < 8 ? [] : phonesOf(folded);
  const tokens = [];
  let forced = -1;
  for (let at = 0; at < folded.length && tokens.length < 512;) {
    const c = folded[at];
    if (c === CAPITAL) {
      tokens.push({ kind: 'word', text: folded[at + 1], isCapital: true, at, end: at + 2 });
      at += 2;
      continue;
    }
    const startsWord = !isWordPart(folded[at - 1] ?? ' ') || at === forced;
    const letters = startsWord ? lettersAt(folded, at) : '';
    const behind = at + letters.length;
    if (letters && isDigit(folded[behind] ?? ' ') && isGluedNumber(letters, wordAt(folded, at))) {
      tokens.push({ kind: 'word', text: letters, at, end: behind });
      at = forced = behind;
      continue;
    }
    const entity = startsWord && c !== ' ' ? entityAt(folded, at, phones) : null;
    if (entity) {
      tokens.push(entity);
      at = entity.end;
    } else if (isWordPart(c)) {
      const text = wordAt(folded, at);
      tokens.push({ kind: 'word', text, at, end: at + text.length });
      at += text.length;
    } else {
      if (c === '?') tokens.push({ kind: 'mark', text: '?', at, end: at + 1 });
      else if ('.!,;:/'.includes(c) && tokens.length) tokens[tokens.length - 1].isStop = true;
      at += 1;
    }
  }
  return tokens;
}

// 4. Words of the lexicon: longest phrase, exact, affixes, sound. The wide lexicon has further spellings: what a message
// means is read with it, its canonical form without.
const PLACES = new Map();
const PLACE_PHRASES = [];
for (const line of DARJA_WILAYAS) {
  const [code, names] = line.split('|');
  for (const word of names.split(';')) {
    if (!PLACES.has(word)) PLACES.set(word, `<w:${code}>`);
    if (word.includes(' ')) PLACE_PHRASES.push(word);
  }
}
const NEVER_BY_SOUND = new Set(DARJA_NOTBYSOUND.split(' '));

function lexicon(isWide) {
  const [words, longest, byKey] = [new Map(), new Map(), new Map()];
  const phrase = (word) => {
    const first = word.slice(0, word.indexOf(' '));
    longest.set(first, Math.max(word.split(' ').length, longest.get(first) ?? 0));
  };
  for (const { name, words: own, more } of ENTRIES) {
    for (const word of isWide ? [...own, ...more] : own) {
      if (!words.has(word)) words.set(word, name);
      if (word.includes(' ')) {
        phrase(word);
        continue;
      }
      const key = keyOf(word);
      if (key.length < 3) continue;
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push([word, name]);
    }
  }
  PLACE_PHRASES.forEach(phrase);
  return { words, longest, byKey };
}
const ACRONYMS = new Set(['sba', 'bba', 'bbm']);
const placeOf = (word) => ((word.length >= 4 || ACRONYMS.has(word)) && PLACES.get(word)) || null;
const lookUp = (lex, word) => lex.words.get(word) ?? placeOf(word);

const ELISION = /^(?:qu|[ldjmtsnc])'/;
const PREFIXES = {
  latin: ["l'", 'lel', 'bel', 'fel', 'mel', 'el', 'al', 'wl', 'l', 'b', 'f', 'w', 'm'],
  arabic: ['\u0648\u0628\u0627\u0644', '\u0648\u0641\u0627\u0644', '\u0648\u0644\u0644', '\u0648\u0627\u0644', '\u0641\u0627\u0644', '\u0628\u0627\u0644', '\u0643\u0627\u0644', '\u0645\u0627\u0644', '\u0644\u0644', '\u0627\u0644', '\u0648', '\u0641', '\u0628', '\u0644', '\u0643', '\u0645'],
};
const SUFFIXES = {
  latin: ['lkoum', 'lkom', 'lhom', 'lek', 'lou', 'lha', 'lna', 'koum', 'houm', 'kom', 'hom', 'tou', 'iw', 'ni', 'li', 'ha', 'na', 'ou', 'ek', 'ya', 'h', 'k', 'i', 'o', 'w'],
  arabic: ['\u0643\u0645', '\u0647\u0645', '\u0646\u064a', '\u0644\u064a', '\u0644\u0643', '\u0644\u0648', '\u0647\u0627', '\u0646\u0627', '\u062a\u0648', '\u0648\u0627', '\u0644', '\u0643', '\u0647', '\u064a', '\u0648'],
};
const isArabicWord = (word) => ARABIC.test(word);

// The stems left when prefixes are taken off, the word itself first.
function* unprefixed(word) {
  if (isArabicWord(word)) {
    for (const prefix of PREFIXES.arabic) {
      if (!word.startsWith(prefix)) continue;
      const rest = word.slice(prefix.length);
      if (rest.length < 3) continue;
      yield rest;
      if (prefix.endsWith('\u0644\u0644')) yield '\u0627\u0644' + rest;
    }
    return;
  }
  const elided = word.replace(ELISION, '');
  if (elided !== word && elided.length >= 3) yield elided;
  const doubled = /^[ea]?(?:([dnrstz])\1|chch)/.exec(word);
  if (doubled) {
    const rest = word.slice(doubled[0].length - (doubled[1] ? 1 : 2));
    if (rest.length >= 3) yield rest;
  }
  for (const prefix of PREFIXES.latin) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3) yield word.slice(prefix.length);
  }
}

function unsuffixed(word, accept, depth = 0) {
  if (depth === 3) return null;
  for (const suffix of isArabicWord(word) ? SUFFIXES.arabic : SUFFIXES.latin) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue;
    const stem = word.slice(0, -suffix.length);
    const name = accept(stem) ?? unsuffixed(stem, accept, depth + 1);
    if (name) return name;
  }
  return null;
}

// The consonants of a word, the same for both scripts.
const KEY_PAIRS = { kh: 'x', "7'": 'x', gh: 'G', "3'": 'G', ch: 'C', sh: 'C', dj: 'j', th: 't', dh: 'd', "9'": 'd', ph: 'f' };
const KEY_LETTERS = Object.fromEntries([
  ['x', '5\u062e'], ['G', '8\u063a'], ['C', '\u0634'], ['j', 'j\u062c'], ['t', 't6\u062a\u062b\u0637'], ['d', 'd\u062f\u0630\u0636\u0638'],
  ['h', '7h\u062d\u0647'], ['k', '9qkg\u0642\u0643'], ['s', 'cs\u0633\u0635'], ['f', 'vf\u0641'], ['b', 'pb\u0628'], ['3', '3\u0639'],
  ['l', '\u0644'], ['m', '\u0645'], ['n', '\u0646'], ['r', '\u0631'], ['z', '\u0632'], ['', "aeiouyw2'\u0627\u0648\u064a"],
].flatMap(([key, letters]) => [...letters].map((letter) => [letter, key])));
function keyOf(word) {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const pair = KEY_PAIRS[word.slice(i, i + 2)];
    if (pair) i += 1;
    const sound = pair ?? (word[i] === 'x' ? 'ks' : KEY_LETTERS[word[i]] ?? word[i]);
    for (const c of sound) if (key[key.length - 1] !== c) key += c;
  }
  return key.endsWith('h') ? key.slice(0, -1) : key;
}
const PLAIN = lexicon(false);
const WIDE = lexicon(true);
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
function bySound(lex, word) {
  if (NEVER_BY_SOUND.has(word) || word.length > 24) return null;
  const key = keyOf(word);
  if (key.length < 3) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit + 1;
  let name = null;
  for (const [other, itsName] of lex.byKey.get(key) ?? []) {
    if (isArabicWord(other) !== isArabicWord(word)) continue;
    const far = distance(word, other, limit);
    if (far < best) [best, name] = [far, itsName];
    else if (far === best && itsName !== name) name = null;
  }
  return best <= limit ? name : null;
}
// A word without its grammar; null when the lexicon does not know it.
function plainWord(lex, word) {
  const accept = (stem) => lookUp(lex, stem);
  const known = accept(word);
  if (known) return known;
  for (const stem of unprefixed(word)) {
    const name = accept(stem);
    if (name) return name;
  }
  const bare = unsuffixed(word, accept);
  if (bare) return bare;
  for (const stem of unprefixed(word)) {
    const name = stem.length >= 4 ? unsuffixed(stem, accept) : null;
    if (name) return name;
  }
  return bySound(lex, word);
}
// ma … ch around one word.
const NEGATED = /^(?:ma?|\u0645\u0627?)(.{2,}?)(?:e?ch|e?sh|che|\u0634)$/;
function negatedWord(lex, word) {
  const inside = NEGATED.exec(word);
  const name = inside && plainWord(lex, inside[1]);
  return name && !name.startsWith('<') ? negation(name) : null;
}
const negation = (name) => (name === 'kayen' || name === 'kan' ? 'makach' : name === '3andi' ? 'ma3andich' : `neg:${name}`);
const ENDS_NEGATION = /(?:ch|sh|che|\u0634)$/;

const FRENCH = new Set(DARJA_FRENCH.split(' '));
const WHERE_NEXT = new Set(['est', 'sont', 'se', 'en', 'etes', 'exactement']);
const NOUGHT = new Set(['walou', 'walo', 'walu', 'oualou', '\u0648\u0627\u0644\u0648', 'hata', '\u062d\u062a\u0649', '\u062d\u062a\u064a']);

// The names of all tokens in order: { name, from, to } with token numbers.
function namesOf(lex, tokens) {
  const out = [];
  const word = (i) => (tokens[i]?.kind === 'word' ? tokens[i].text : undefined);
  const isFrenchName = (name) => name !== undefined && FRENCH.has(name);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const add = (name, count = 1) => {
      out.push({ name, from: i, to: i + count });
      i += count;
    };
    if (token.kind === 'all') { add('<all_wilayas>'); continue; }
    if (token.kind === 'n' && out[out.length - 1]?.name === 'wilaya' && /^\d{1,9}$/.test(token.value) && token.value >= 1 && token.value <= 69) { add(`<w:${two(Number(token.value))}>`); continue; }
    if (token.kind === 'n' && token.value.length >= 3 && ['b', '\u0628', 'bi'].includes(word(i - 1)) && /^\d+$/.test(token.value)) { add(`<dzd:${token.value.replace(/^0+(?=\d)/, '')}>`); continue; }
    if (token.kind === 'emoji') { add(`<e:${token.value}>`); continue; }
    if (token.kind === 'mark') { add('?'); continue; }
    if (token.kind !== 'word') { add(token.value === '' ? `<${token.kind}>` : `<${token.kind}:${token.value}>`); continue; }
    const text = token.text;
    if (text.length > 32) { add(text); continue; }
    // Sizes of one letter.
    if ('sml'.includes(text)) {
      const after = lookUp(lex, word(i + 1) ?? '');
      const isEnd = token.isStop || i + 1 === tokens.length || tokens[i + 1].kind === 'mark' || tokens[i + 1].kind === 'n';
      if (out[out.length - 1]?.name === 'taille' || (token.isCapital && (isEnd || after === 'wella' || after === 'w_and'))) {
        add(`<size:${text}>`);
        continue;
      }
    }
    // Phrases, the longest first.
    let phrase = null;
    for (let count = Math.min(lex.longest.get(text) ?? 1, 6, tokens.length - i); count > 1; count--) {
      const words = tokens.slice(i, i + count);
      if (words.some((one) => one.kind !== 'word')) continue;
      const joined = words.map((one) => one.text).join(' ');
      const name = lex.words.get(joined) ?? PLACES.get(joined);
      if (name) { phrase = [name, count]; break; }
    }
    if (phrase) { add(...phrase); continue; }
    // "ma" before a verb denies it when "ch" or "walou" follows.
    if (text === 'ma' || text === '\u0645\u0627') {
      const next = word(i + 1);
      if (next !== undefined && next.length <= 32) {
        const stem = next.replace(/(?:e?ch|e?sh|che|\u0634)$/, '');
        const name = ENDS_NEGATION.test(next) && stem.length >= 2 ? plainWord(lex, stem) : NOUGHT.has(word(i + 2)) ? plainWord(lex, next) : null;
        if (name && !name.startsWith('<')) { add(negation(name), 2); continue; }
      }
      add(text);
      continue;
    }
    if (text === 'ou') {
      const [before, after] = [word(i - 1), word(i + 1)];
      if (after === undefined || WHERE_NEXT.has(after) || before === 'etes' || before === "c'est") add('win');
      else add((FRENCH.has(before) || isFrenchWord(before)) && (FRENCH.has(after) || isFrenchWord(after)) ? 'wella' : 'w_and');
      continue;
    }
    const exact = lookUp(lex, text);
    const known = exact ?? negatedWord(lex, text) ?? plainWord(lex, text);
    add(known ?? text);
    if (!known) out[out.length - 1].isUnknown = true;
    if (!exact) out[out.length - 1].inexact = text;
  }
  return out;
}
const FRENCH_WORDS = new Set(DARJA_FRENCHWORDS.split(' '));
const isFrenchWord = (word) => word !== undefined && FRENCH_WORDS.has(word);

function normalise(raw) {
  const clean = cleanText([...raw].slice(0, 4096).join(''));
  const words = foldForWords(clean);
  const tokens = tokensOf(words);
  return { clean, fold: words.replaceAll(CAPITAL, ''), tokens, names: namesOf(WIDE, tokens), canonical: namesOf(PLAIN, tokens).map(({ name }) => name).join(' ') };
}

// 5. Intent: sums of whole numbers, so that every engine gets the same.
const SHARES = DARJA_SHARES.split(' ').map(Number);
const INTENTS = DARJA_INTENTS.split(' ');
const WEIGHTS = new Map(DARJA_WEIGHTS.map((line) => {
  const [feature, ...parts] = line.split('|');
  return [feature, parts.map((part) => part.split(':').map(Number))];
}));
const RULES = DARJA_RULES.map((line) => {
  const [id, needed, missing] = line.split('|');
  return { id, needed: needed.split('+').map((group) => group.split(' ')), missing: missing.split(' ') };
});
const SMALL_TALK = new Set(DARJA_SMALLTALK.split(' '));
const kindOf = (name) => (name.startsWith('<') && !name.startsWith('<e:') ? name.replace(/:.*>/, '>') : name);

// What the weights know a message by: names, neighbours, sounds of unknown words, rules.
function featuresOf(names) {
  const features = [{ feature: '*', at: null }];
  const kinds = names.map(({ name }) => kindOf(name));
  const present = new Set(kinds);
  let before = '^';
  const unknown = [];
  names.forEach(({ isUnknown, inexact }, at) => {
    // A word nobody knows says no more by being said over and over.
    if (isUnknown) {
      if (unknown.filter((kind) => kind === kinds[at]).length >= 3) return;
      unknown.push(kinds[at]);
    }
    // Words the lexicon does not have, or only after taking them apart or by their sound, count by their sound too.
    const key = inexact ? keyOf(inexact) : '';
    if (key.length >= 3) {
      features.push({ feature: '~' + key, at }, { feature: '~' + key.slice(0, 3) + '-', at });
      const edged = `^${key}$`;
      for (let i = 0; isUnknown && i + 3 <= edged.length; i++) features.push({ feature: '~g' + edged.slice(i, i + 3), at });
    }
    features.push({ feature: kinds[at], at });
    if (SMALL_TALK.has(kinds[at])) return;
    features.push({ feature: before + ' ' + kinds[at], at });
    before = kinds[at];
  });
  features.push({ feature: before + ' $', at: null });
  for (const { id, needed, missing } of RULES) {
    const isMet = needed.every((group) => group.some((name) => present.has(name))) && !missing.some((name) => present.has(name));
    if (isMet) features.push({ feature: id, at: null });
  }
  return features;
}
function scoresOf(features) {
  const scores = INTENTS.map(() => 0);
  for (const { feature } of features) for (const [intent, weight] of WEIGHTS.get(feature) ?? []) scores[intent] += weight;
  return scores;
}

// 6. The answer.
const WORD_LANGUAGES = Object.fromEntries(Object.entries(DARJA_LANGUAGES).map(([name, words]) => [name, new Set(words.split(' '))]));
const TAGS = Object.fromEntries(Object.entries(DARJA_TAGS).map(([tag, names]) => [tag, new Set(names.split(' '))]));
const isTagged = (tag) => ({ name }) => TAGS[tag].has(name);

// How many words of each language and letters of each script a message has.
function languageOf(tokens, names) {
  const count = { arabic: 0, latin: 0, darja: 0, french: 0, english: 0, standard: 0 };
  for (const { name, from, to, isUnknown } of names) {
    for (const token of tokens.slice(from, to)) {
      if (token.kind !== 'word') continue;
      const isArabic = isArabicWord(token.text);
      count[isArabic ? 'arabic' : 'latin'] += token.text.length;
      if (isArabic) {
        if (WORD_LANGUAGES.standard.has(token.text)) count.standard += 1;
        else if (!isUnknown && !TAGS.shared.has(name)) count.darja += 1;
      } else if (WORD_LANGUAGES.english.has(token.text)) count.english += 1;
      else if (FRENCH.has(token.text) || isFrenchWord(token.text) || /^(?:[ldjmtsnc]|qu)'/.test(token.text)) count.french += 1;
      else if (!isUnknown && !TAGS.shared.has(name) && !name.startsWith('<')) count.darja += 1;
    }
  }
  const letters = count.arabic + count.latin;
  const script = letters === 0 ? 'none' : count.arabic * 5 > letters * 4 ? 'arabic' : count.latin * 5 > letters * 4 ? 'latin' : 'mixed';
  let language = 'none';
  if (script === 'arabic') language = count.standard > count.darja ? 'arabic' : 'darja';
  else if (script !== 'none') {
    const { darja, french, english } = count;
    if (script === 'mixed') language = 'mixed';
    else if (english > french && english > darja) language = 'english';
    else if (darja === 0 && french === 0) language = 'darja';
    else if (french * 4 >= (french + darja) * 3) language = 'french';
    else if (darja * 4 >= (french + darja) * 3) language = 'darja';
    else language = 'mixed';
  }
  const variety = script === 'arabic' ? 'arabic' : language === 'french' || language === 'english' ? 'french' : 'arabizi';
  return { language, script, variety };
}

function entitiesOf(tokens, names) {
  const first = (test) => names.find(test)?.name ?? null;
  const value = (kind) => {
    const name = first((one) => one.name.startsWith(`<${kind}:`));
    return name && name.slice(kind.length + 2, -1);
  };
  const numeric = (text) => (text === null ? null : Number(text));
  const numberOf = (one) => (one && /^<n:\d{1,9}>$/.test(one.name) ? Number(one.name.slice(3, -1)) : null);
  const counted = (one) => numberOf(one) ?? DARJA_NUMBERS[one?.name] ?? null;
  let quantity = null;
  let order = null;
  names.forEach((one, i) => {
    const count = counted(one);
    const next = names[i + 1];
    const previous = names[i - 1];
    if (quantity === null && count !== null && count > 0 && count < 1000
      && ((next && TAGS.pieces.has(next.name)) || (previous && TAGS.buying.has(previous.name)))) quantity = count;
    const number = /^<n:\d{3,20}>$/.test(one.name) ? one.name.slice(3, -1) : null;
    if (order === null && number && previous && (previous.name === 'commande'
      || (TAGS.links.has(previous.name) && names[i - 2]?.name === 'commande'))) order = number;
    if (order === null && /^<hash:\d+>$/.test(one.name)) order = one.name.slice(6, -1);
  });
  const multiple = names.map(({ name }) => /^<q:(\d{1,3})x>$/.exec(name)).find((found) => found);
  if (quantity === null && multiple) quantity = Number(multiple[1]);
  const size = value('size') ?? (names.find((one, i) => names[i - 1] && TAGS.sizes.has(names[i - 1].name) && /^<n:\d{1,3}>$/.test(one.name))?.name.slice(3, -1) ?? null);
  const day = first(isTagged('days'));
  return {
    product: productOf(tokens, names), price: numeric(value('dzd')), size,
    colour: DARJA_COLOURS[first(({ name }) => DARJA_COLOURS[name] !== undefined)] ?? null,
    place: placeOfMessage(tokens, names), phone: value('tel'), order, tracking: value('track'),
    quantity, date: value('date') ?? DARJA_DAYS[day] ?? null, time: value('time'), rip: value('rip'), ccp: value('ccp'),
  };
}

// Communes by key: { wilaya, name, isWeak }; keys that also name a wilaya have none.
const WILAYA_KEYS = new Set(DARJA_WILAYAKEYS.split(' '));
let communeKeys = null;
const communesOf = (key) => {
  communeKeys ??= new Map(DARJA_COMMUNES.map((line) => line.split('\t')));
  return communeKeys.get(key)?.split(',').map((packed) => {
    const [wilaya, commune] = packed.split('.');
    return { wilaya: Number(wilaya), name: DARJA_COMMUNENAMES[parseInt(commune, 10)], isWeak: packed.endsWith('?') };
  });
};

// The place a message names: a wilaya of the lexicon, or a commune by its exact name.
function placeOfMessage(tokens, names) {
  const wilayaIn = ({ name }) => (/^<w:\d+>$/.test(name) ? Number(name.slice(3, -1)) : null);
  const parts = tokens.map((token) => (token.kind === 'word' ? [...fold(token.text)].filter((c) => isWordPart(c)).join('') : ''));
  const open = tokens.map(() => false);
  for (const name of names) {
    if (name.inexact !== undefined || wilayaIn(name) !== null) open.fill(true, name.from, name.to);
  }
  const bare = (key) => {
    for (const [prefix, article] of [['\u0644\u0644', '\u0627\u0644'], ['\u0641\u0627\u0644', '\u0627\u0644'], ['\u0628\u0627\u0644', '\u0627\u0644'],
      ['\u0644', ''], ['\u0641', ''], ['\u0628', '']]) {
      if (!key.startsWith(prefix) || key.length < prefix.length + 4) continue;
      // "للخميس" is till Thursday.
      const rest = article + key.slice(prefix.length);
      const found = has('doubtful', rest) || has('doubtful', '\u0627' + rest) ? undefined : known(rest);
      if (found) return found;
    }
    return undefined;
  };
  const known = (key) => communesOf(key) ?? (WILAYA_KEYS.has(key) ? [] : undefined);
  const hitAt = (from, to) => {
    const key = parts.slice(from, to).join('');
    if ([...key].length > 60 || has('common', key)) return null;
    let communes = known(key);
    let isAnnounced = from > 0 && has('before', parts[from - 1]);
    if (!communes && isArabicWord(key[0])) {
      communes = bare(key);
      isAnnounced ||= communes !== undefined;
    }
    if (!communes?.length || (from > 0 && has('person', parts[from - 1]))) return null;
    const isStrong = !communes.every((one) => one.isWeak) && [...key].length >= 6;
    return isStrong || isAnnounced ? { from, to, communes } : null;
  };
  const hits = [];
  for (let start = 0; start < parts.length;) {
    let end = start;
    while (end < Math.min(start + 5, parts.length) && parts[end]) end += 1;
    let hit = null;
    for (; end > start && !hit; end--) if (open.slice(start, end).includes(true)) hit = hitAt(start, end);
    if (hit) hits.push(hit);
    start = hit ? hit.to : start + 1;
  }
  const answer = (code, commune = null, candidates = []) => {
    const [wilaya, wilayaAr] = code === null ? [null, null] : DARJA_WILAYANAMES[code - 1].split('|');
    return { code, wilaya, wilayaAr, commune, candidates };
  };
  const tag = names.find((name) => wilayaIn(name) !== null && !hits.some((hit) =>
    (hit.from !== name.from || hit.to !== name.to) && hit.from <= name.from && hit.to >= name.to));
  if (tag) {
    const code = wilayaIn(tag);
    for (const hit of hits) {
      const inside = hit.communes.find((one) => one.wilaya === code || DARJA_PARENTS[one.wilaya] === code);
      if (inside) return answer(inside.wilaya, inside.name);
    }
    return answer(code);
  }
  if (!hits.length) return null;
  const codes = [...new Set(hits[0].communes.map((one) => one.wilaya))].sort((a, b) => a - b);
  const [{ wilaya, name }] = hits[0].communes;
  return codes.length === 1 ? answer(wilaya, name) : answer(null, name, codes);
}

// The article: what stands behind a word that asks for one, up to three words that say nothing else.
function productOf(tokens, names) {
  for (let i = 0; i < names.length; i++) {
    if (!TAGS.asking.has(names[i].name)) continue;
    let start = i + 1;
    while (start < names.length && TAGS.beforeProduct.has(names[start].name)) start += 1;
    let end = start;
    const isArticle = (one) => (one.isUnknown && one.name.length >= 3 && !FRENCH.has(one.name) && !NEVER_BY_SOUND.has(one.name)) || TAGS.articles.has(one.name);
    const isModel = (one) => one.name.startsWith('<model:') || (end > start && /^<n:\d{1,3}>$/.test(one.name));
    while (end < names.length && end - start < 3 && (isArticle(names[end]) || isModel(names[end]))) end += 1;
    if (end > start) return tokens.slice(names[start].from, names[end - 1].to).map((token) => token.text).join(' ');
  }
  return null;
}

function intentOf(names) {
  const features = featuresOf(names);
  const scores = scoresOf(features);
  let best = 0;
  scores.forEach((score, i) => { if (score > scores[best]) best = i; });
  let second = best === 0 ? 1 : 0;
  scores.forEach((score, i) => { if (i !== best && score > scores[second]) second = i; });
  // The more words nobody knows, the nearer the others come.
  const all = Math.max(names.length, 1);
  const known = names.length ? names.filter(({ name, isUnknown }) => !isUnknown || FRENCH.has(name)).length : 1;
  const shares = scores.map((score) => SHARES[Math.min(Math.floor(Math.floor((scores[best] - score) * (all + known) / (2 * all)) / 4), SHARES.length - 1)]);
  const sum = shares.reduce((total, share) => total + share, 0);
  const confidence = (i) => Math.floor((shares[i] * 1000 + Math.floor(sum / 2)) / sum) / 1000;
  const weightOf = ({ feature }, intent) => (WEIGHTS.get(feature) ?? []).find(([i]) => i === intent)?.[1] ?? 0;
  const gains = names.map((_, at) => features.reduce((sum, one) => sum + (one.at === at ? weightOf(one, best) : 0), 0));
  const evidence = names.map((_, at) => at).filter((at) => gains[at] >= 30).sort((a, b) => gains[b] - gains[a] || a - b).slice(0, 3).sort((a, b) => a - b);
  const others = INTENTS.map((_, i) => i).filter((i) => i !== best && INTENTS[i] !== 'unknown' && scores[i] >= 100 && scores[i] * 10 >= scores[best] * 6);
  return { best, second, confidence, evidence, others: others.sort((a, b) => scores[b] - scores[a] || a - b) };
}

function read(input) {
  const raw = plainText(input.text);
  const { tokens, names, clean, canonical } = normalise(raw);
  const { language, script, variety } = languageOf(tokens, names);
  const { best, second, confidence, evidence, others } = intentOf(names);
  const intent = names.length ? INTENTS[best] : 'unknown';
  const isAsked = names.some(({ name }) => name === '?' || name === '<e:question>' || name === '<e:think>' || TAGS.question.has(name))
    || (intent === 'availability' && names.some(isTagged('there')));
  const flags = [];
  if (!names.length) flags.push('nothing');
  if ([...raw].length > 4096) flags.push('shortened');
  if (names.some(({ name }) => name === '<e:angry>')) flags.push('angry');
  if (intent !== 'greeting' && names.some(isTagged('greetings'))) flags.push('greets');
  return {
    language, script, variety, clean, normalised: canonical,
    intent, confidence: names.length ? confidence(best) : 0, evidence: names.length ? evidence.map((at) => tokens.slice(names[at].from, names[at].to).map((token) => token.text).join(' ')) : [],
    runnerUp: { intent: INTENTS[second], confidence: confidence(second) }, others: others.map((i) => INTENTS[i]),
    unsure: !names.length || confidence(best) * 1000 < DARJA_SURE, question: isAsked, negated: names.some(({ name }) => name.startsWith('neg:') || TAGS.negative.has(name)),
    entities: entitiesOf(tokens, names), flags,
  };
}
