// Tables: WILAYAS and COMMUNES hold one row for each place, fields parted by "|", spellings by ";".
const wilayas = WILAYAS.map((row, index) => {
  const [french, arabic, ascii, aliases, parent, ship] = row.split('|');
  return { code: index + 1, french, arabic, parent: Number(parent), ship: Number(ship) || index + 1,
    names: [french, arabic, ascii || french, ...aliases.split(';')].filter((name) => name) };
});
const communes = COMMUNES.flatMap((rows, index) => rows.split('\n').map((row) => {
  const [french, arabic, otherFrench, otherArabic, postal] = row.split('|');
  return { code: index + 1, ship: wilayas[index].ship, french, postal,
    arabic, names: [french, arabic, otherFrench, otherArabic].filter((name) => name) };
}));

// Cuts folded text into words with their places.
const wordsOf = (s) => [...s.matchAll(/[0-9a-z\u0620-\u063f\u0641-\u06d5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g)]
  .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

// Joined spellings of a name: articles kept, shortened to "l" or dropped; in Arabic "ال" kept or dropped per word.
function variants(words) {
  const fixed = { ain: ['ain', '3in', '3ain', 'ein', 'in'], ouled: ['ouled', 'oulad', 'wled', 'wlad', 'ould'],
    beni: ['beni', 'bni'], 'اولاد': ['اولاد', 'ولاد'], 'بير': ['بير', 'بر'] };
  return words.reduce((spellings, word, position) => {
    let options = fixed[word] ?? [word];
    if (['el', 'al', 'l'].includes(word)) options = position + 1 < words.length ? ['el', 'l', 'al', ''] : [word];
    else if (word.startsWith('ال') && word.length >= 5) options = [word, word.slice(2), 'ل' + word.slice(2)];
    return spellings.flatMap((start) => options.map((option) => start + option));
  }, ['']);
}

// Meanings by joined key: { code, commune, isWeak }, commune null for the wilaya itself.
const exact = new Map();
function insert(name, code, commune) {
  const words = wordsOf(fold(name)).map((word) => word.text);
  const isSingle = words.length === 1 || (words.length === 2 && has('articles', words[0]));
  for (const variant of variants(words)) {
    const isBare = variant !== words.join('');
    if (variant.length < 2 || (isBare && has('generic', variant))) continue;
    const isShort = commune !== null && isSingle && variant.length <= 6;
    const isWeak = has('doubtful', variant) || isShort || (isBare && isSingle && commune !== null);
    if (!exact.has(variant)) exact.set(variant, []);
    const entries = exact.get(variant);
    if (!entries.some((entry) => entry.code === code && entry.commune === commune)) entries.push({ code, commune, isWeak });
  }
}
for (const wilaya of wilayas) for (const name of wilaya.names) insert(name, wilaya.code, null);
for (const commune of communes) for (const name of commune.names) insert(name, commune.code, commune);
for (const row of QUARTERS) {
  const [code, french, spellings] = row.split('|');
  const commune = communes.find((other) => other.code === Number(code) && other.french === french);
  for (const name of spellings.split(';')) insert(name, commune.code, commune);
}

// How a joined key sounds: Arabizi digits become letters, digraphs one letter, vowels few, doubled letters single.
const ARABIC_SOUNDS = { 'ث': 'ت', 'ذ': 'د', 'ظ': 'ض', 'ط': 'ت', 'ص': 'س' };
function soundOf(key) {
  let out = '';
  const append = (sound) => { if (!out.endsWith(sound)) out += sound; };
  if (ARABIC.test(key)) {
    for (const letter of key) append(ARABIC_SOUNDS[letter] ?? letter);
    return out.length > 3 && /[اه]$/.test(out) ? out.slice(0, -1) : out;
  }
  for (let i = 0; i < key.length;) {
    const [sound, used] = consonant(key[i], key[i + 1] ?? '', key[i + 2] ?? '');
    i += used;
    if (sound === 'u') while ('ouwh'.includes(key[i] ?? '-')) i += 1;
    append(sound);
  }
  return out.length > 3 && out.endsWith('a') ? out.slice(0, -1) : out;
}
function consonant(letter, next, third) {
  const isHushed = next === 'h';
  switch (letter) {
    case '3': return ['a', 1];
    case '2': case '7': case 'h': return ['', 1];
    case '5': return ['x', 1];
    case '8': return ['g', 1];
    case '9': case 'q': return ['k', 1];
    case '6': return ['t', 1];
    case 'k': return isHushed ? ['x', 2] : ['k', 1];
    case 'c': return isHushed ? ['$', 2] : [/[eiy]/.test(next) ? 's' : 'k', 1];
    case 's': return isHushed ? ['$', 2] : ['s', 1];
    case 'd': return next === 'j' ? ['j', 2] : ['d', isHushed ? 2 : 1];
    case 'g': return ['g', isHushed || (next === 'u' && /[eiao]/.test(third)) ? 2 : 1];
    case 'p': return isHushed ? ['f', 2] : ['b', 1];
    case 't': return ['t', isHushed ? 2 : 1];
    case 'o': case 'u': case 'w': return ['u', 1];
    case 'i': case 'y': return ['i', 1];
    case 'a': case 'e': return /[iy]/.test(next) ? ['i', 2] : ['a', 1];
    default: return [letter, 1];
  }
}

// Meanings by sound, and the keys that mistyped names are compared with; built when a text needs them.
let built;
function soundIndex() {
  if (built) return built;
  const sounds = new Map();
  for (const [key, entries] of exact) {
    const sound = soundOf(key);
    if (!sounds.has(sound)) sounds.set(sound, []);
    const all = sounds.get(sound);
    for (const { code, commune, isWeak } of entries) {
      const isKnown = all.some((one) => one.code === code && one.commune === commune && one.isWeak === isWeak);
      if (!isKnown) all.push({ code, commune, isWeak });
    }
  }
  const wilayaKeys = [...exact.keys()].filter((key) => key.length >= 5 && exact.get(key).some((entry) => !entry.commune));
  built = { sounds, long: [...sounds.keys()].filter((sound) => sound.length >= 4).sort(), wilayaKeys: wilayaKeys.sort() };
  return built;
}

// Whether two keys differ by at most so many insertions, deletions, replacements or swapped neighbours.
function isNear(left, right, limit) {
  if (Math.abs(left.length - right.length) > limit) return false;
  let before = [];
  let previous = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let row = 0; row < left.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < right.length; column++) {
      let cost = Math.min(previous[column + 1], current[column]) + 1;
      cost = Math.min(cost, previous[column] + (left[row] === right[column] ? 0 : 1));
      if (row > 0 && column > 0 && left[row] === right[column - 1] && left[row - 1] === right[column]) {
        cost = Math.min(cost, before[column - 1] + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return false;
    [before, previous] = [previous, current];
  }
  return previous[right.length] <= limit;
}

const isNumber = (word) => /^[0-9]+$/.test(word);
const codesOf = (entries) => [...new Set(entries.map((entry) => entry.code))];
const inOrder = (codes) => [...new Set(codes)].sort((a, b) => a - b);

// The place that a text names: { code, commune }, or { candidates } with the wilayas that fit.
function findPlace(text, numbering) {
  const s = fold(text);
  const words = wordsOf(s).slice(0, 200);
  const textAt = (i) => words[i]?.text;
  const joined = (start, end) => {
    const key = words.slice(start, end).map((word) => word.text).join('');
    return isNumber(key) ? null : key;
  };
  // Whether something stronger than a blank, hyphen, point or apostrophe stands behind a word.
  const isHardGap = (i) => i < 0 || i + 1 >= words.length || /[^ \-'._]/.test(s.slice(words[i].end, words[i + 1].start));
  const overlaps = (start, end, hits) => hits.some((hit) => hit.start < end && start < hit.end);
  // Runs of words without a hard separator inside, the longest first, then from the left.
  const ranges = [];
  words.forEach((_, start) => {
    let size = 0;
    for (let end = start + 1; end <= Math.min(start + 7, words.length); end++) {
      if (end - start > 1 && isHardGap(end - 2)) break;
      size += words[end - 1].text.length;
      ranges.push({ start, end, size });
    }
  });
  ranges.sort((a, b) => b.size - a.size || a.start - b.start);

  const lookup = (start, end) => {
    const key = joined(start, end);
    if (key === null || exact.has(key)) return exact.get(key);
    if (!ARABIC.test(key)) return undefined;
    // Prepositions are glued to Arabic names: لوهران، بالجزائر، فوهران، للجلفة; و is "and".
    for (const [prefix, article] of [['و', ''], ['ل', ''], ['ف', ''], ['ب', ''], ['م', ''], ['لل', 'ال'], ['فل', 'ال'], ['بل', 'ال']]) {
      if (key.length < prefix.length + 3 || !key.startsWith(prefix)) continue;
      const entries = exact.get(article + key.slice(prefix.length));
      if (entries) return entries;
    }
    return undefined;
  };
  const isWholeCountry = (before) => has('wholeCountry', textAt(before)) || has('wholeCountry', textAt(before - 1));
  const isEdge = (i, gap, hits) => {
    if (i < 0 || i >= words.length || hits.some((hit) => hit.start <= i && i < hit.end)) return true;
    if (has('person', textAt(i))) return false;
    return isHardGap(gap) || has('filler', textAt(i)) || isNumber(textAt(i));
  };
  // Whether the words around a run let a place be expected there.
  const isExpected = (start, end, hits) => {
    if (start > 0 && !isHardGap(start - 1) && has('before', textAt(start - 1))) return true;
    const key = joined(start, end);
    if (ARABIC.test(textAt(start)) && key !== null && !exact.has(key) && /^[فبل]/.test(key)) return true;
    return isEdge(start - 1, start - 1, hits) && isEdge(end, end - 1, hits);
  };
  const isBelievable = (entries, start, end, hits) => {
    if (has('person', textAt(start - 1)) && entries.some((entry) => entry.isWeak)) return false;
    const key = joined(start, end);
    if (key !== null && has('countryNames', key) && isWholeCountry(start - 1)) return false;
    return !entries.every((entry) => entry.isWeak) || isExpected(start, end, hits);
  };
  const hitOf = ({ start, end }, entries, isExact) => {
    let before = start - 1;
    while (['de', 'd', 'du', 'des', 'el', 'la', 'les'].includes(textAt(before))) before -= 1;
    return { start, end, entries, isExact, isStreet: has('street', textAt(before)) };
  };
  const namesWilaya = (key) => (exact.get(key) ?? []).some((entry) => entry.commune === null);
  const isPrepositionAndWilaya = ({ start, end }) => {
    if (end - start < 2 || textAt(start) !== 'l') return false;
    const [whole, rest] = [joined(start, end), joined(start + 1, end)];
    return whole !== null && rest !== null && namesWilaya(rest) && !namesWilaya(whole);
  };

  let hits = [];
  const doubted = [];
  for (const range of ranges) {
    const { start, end } = range;
    if (overlaps(start, end, hits) || isPrepositionAndWilaya(range)) continue;
    const entries = lookup(start, end);
    if (entries) (isBelievable(entries, start, end, hits) ? hits : doubted).push(hitOf(range, entries, true));
  }
  // Two doubtful names side by side that agree support each other: "garidi kouba".
  for (const hit of doubted) {
    if (overlaps(hit.start, hit.end, hits)) continue;
    const codes = codesOf(hit.entries);
    const isSupported = [...doubted, ...hits].some((other) => (other.start === hit.end || other.end === hit.start)
      && other.entries.some((entry) => codes.includes(entry.code))
      && joined(other.start, other.end) !== joined(hit.start, hit.end));
    if (isSupported) hits.push(hit);
  }
  // What is written exactly stands against what is only like a name elsewhere: "dergana bordj el kiffan".
  const strong = hits.filter((hit) => !hit.isStreet && hit.entries.some((entry) => !entry.isWeak)).flatMap((hit) => codesOf(hit.entries));
  const contradicts = (entries) => strong.length > 0 && !entries.some((entry) => strong.includes(entry.code)
    || strong.includes(wilayas[entry.code - 1].parent) || strong.some((code) => wilayas[code - 1].parent === entry.code));
  // Names that sound alike.
  for (const range of ranges) {
    const { start, end } = range;
    const key = overlaps(start, end, hits) ? null : joined(start, end);
    if (key === null || has('common', key)) continue;
    const sound = soundOf(key);
    if (sound.length < 3 || !(sound.length >= 6 || isExpected(start, end, hits))) continue;
    const entries = soundIndex().sounds.get(sound);
    if (!entries || !isBelievable(entries, start, end, hits)) continue;
    if (contradicts(entries) && entries.every((entry) => entry.commune !== null)) continue;
    if (sound.length >= 4 || entries.some((entry) => entry.commune === null)) hits.push(hitOf(range, entries, false));
  }
  // Names with one or two slips of the pen, where a place is expected and no wilaya is named.
  const nearRanges = hits.some((hit) => hit.entries.some((entry) => entry.commune === null)) ? [] : ranges.slice(0, 150);
  for (const range of nearRanges) {
    const { start, end } = range;
    if (end - start > 4 || overlaps(start, end, hits) || !isExpected(start, end, hits)) continue;
    const key = joined(start, end);
    if (key === null || has('before', key) || has('common', key) || /[014]/.test(key)) continue;
    const sound = soundOf(key);
    const isAnnounced = has('before', textAt(start - 1));
    const isName = (word) => word.text.length >= 3 || has('articles', word.text);
    if (sound.length < (isAnnounced ? 4 : 5) || !words.slice(start, end).every(isName)) continue;
    const { sounds, long, wilayaKeys } = soundIndex();
    const near = key.length < 5 ? [] : wilayaKeys.filter((other) => isNear(other, key, key.length >= 10 ? 2 : 1));
    let entries = near.flatMap((other) => exact.get(other).filter((entry) => entry.commune === null));
    for (const other of long) {
      if (other[0] !== sound[0] && sound.length < 6) continue;
      if (isNear(other, sound, sound.length >= 9 ? 2 : 1)) entries.push(...sounds.get(other));
    }
    // A wilaya is far likelier than a village whose name is as near.
    const named = entries.filter((entry) => entry.commune === null);
    if (named.length) entries = named;
    if (!named.length && !isAnnounced && sound.length < 7 && !hits.length) continue;
    const codes = codesOf(entries);
    const isUsable = codes.length === 1 || hits.some((hit) => hit.entries.some((entry) => codes.includes(entry.code)));
    if (isUsable && !contradicts(entries) && (sound.length >= 5 || named.length)) hits.push(hitOf(range, entries, false));
  }
  hits.sort((a, b) => a.start - b.start);
  if (hits.some((hit) => !hit.isStreet)) hits = hits.filter((hit) => !hit.isStreet);

  // Numbers that may name a wilaya: 16, 016, w16, wilaya 16, DZ-16, 16000.
  const found = (code, commune = null) => ({ code, commune });
  const nothing = { candidates: [] };
  const numbered = (code) => (code <= 58 || numbering === 'official' ? found(code) : nothing);
  const codeOf = (word) => {
    const code = /^(?:[0-9]{1,2}|0[0-9]{2})$/.test(word ?? '') ? Number(word) : 0;
    return code >= 1 && code <= 69 ? code : null;
  };
  const postalOf = (word) => {
    if (!/^[0-9]{5}$/.test(word ?? '')) return null;
    const codes = codesOf(communes.filter((commune) => commune.postal === word));
    if (codes.length === 1) return found(codes[0]);
    const code = Number(word.slice(0, 2));
    return code >= 1 && code <= 58 ? found(code) : null;
  };
  const explicit = () => {
    for (let i = 0; i < words.length; i++) {
      const isCodeWord = i > 1 && ['numero', 'num', 'n', 'no', 'code', 'رقم'].includes(textAt(i - 1)) && has('wilaya', textAt(i - 2));
      const code = codeOf(textAt(i));
      if (code && (has('wilaya', textAt(i - 1)) || isCodeWord || textAt(i - 1) === 'dz')) return numbered(code);
      const postal = ['postal', 'cp', 'بريدي', 'البريدي'].includes(textAt(i - 1)) ? postalOf(textAt(i)) : null;
      if (postal) return postal;
      for (const prefix of ['w', 'dz', 'wilaya']) {
        const rest = textAt(i).startsWith(prefix) ? codeOf(textAt(i).slice(prefix.length)) : null;
        if (rest) return numbered(rest);
      }
    }
    return null;
  };
  const lone = () => {
    if (words.length !== 1) return null;
    const code = codeOf(textAt(0));
    return code ? numbered(code) : postalOf(textAt(0));
  };
  const hint = () => {
    const named = explicit();
    if (named?.code) return named.code;
    for (const word of words) {
      const postal = postalOf(word.text);
      if (postal) return postal.code;
      const code = codeOf(word.text);
      if (code && code <= 58) return code;
    }
    return null;
  };

  // Out of everything named one place.
  const isWilaya = (entry, code) => entry.commune === null && entry.code === code;
  const communeIn = (code, used) => {
    for (const hit of used) for (const entry of hit.entries) if (entry.code === code && entry.commune) return entry.commune;
    return null;
  };
  const wilayaCodes = (used) => [...new Set(used.flatMap((hit) => codesOf(hit.entries.filter((entry) => entry.commune === null))))];
  // One wilaya is named: a commune counts when it lies there, or lay there before the wilaya was divided.
  const inside = (code, used) => {
    const own = used.filter((hit) => hit.entries.some((entry) => isWilaya(entry, code)));
    const others = used.filter((hit) => !own.includes(hit));
    const named = communeIn(code, others);
    if (named) return found(code, named);
    for (const hit of others) {
      for (const entry of hit.entries) {
        if (entry.commune && entry.commune.ship === wilayas[code - 1].ship) return found(entry.code, entry.commune);
      }
    }
    return found(code, own.length > 1 ? communeIn(code, own) : null);
  };
  const marked = (hit, list) => has(list, textAt(hit.start - 1)) || (list === 'goal' && textAt(hit.start).startsWith('ل')
    && hit.entries.every((entry) => !wilayas[entry.code - 1].arabic.startsWith('ل')));
  // Several wilayas are named: mother and daughter, a town of the other, or start and goal of a way.
  const several = (codes) => {
    const pairs = codes.length === 2 ? [codes, [codes[1], codes[0]]] : [];
    for (const [child, mother] of pairs) {
      if (wilayas[child - 1].parent !== mother) continue;
      const bare = (name) => fold(name).replace(/[^a-z]/g, '');
      const seat = communes.find((one) => one.code === child && bare(one.french) === bare(wilayas[child - 1].french));
      return found(child, communeIn(child, hits) ?? seat ?? null);
    }
    for (const [town, wilaya] of pairs) {
      const named = communeIn(wilaya, hits.filter((hit) => hit.entries.some((entry) => isWilaya(entry, town))));
      if (named) return found(wilaya, named);
    }
    const goals = hits.filter((hit) => marked(hit, 'goal') && !marked(hit, 'origin'));
    if (wilayaCodes(goals).length === 1) return inside(wilayaCodes(goals)[0], goals);
    const kept = hits.filter((hit) => !marked(hit, 'origin'));
    if (kept.length < hits.length && wilayaCodes(kept).length === 1) return inside(wilayaCodes(kept)[0], kept);
    return { candidates: inOrder(codes) };
  };
  // No wilaya is named: the communes must agree on one, or a number must settle it.
  const agreed = () => {
    if (!hits.length) return explicit() ?? lone() ?? nothing;
    const first = hits[0];
    let shared = codesOf(first.entries);
    for (const hit of hits.slice(1)) {
      const codes = codesOf(hit.entries);
      const common = shared.filter((code) => codes.includes(code));
      if (!common.length) return { candidates: inOrder([...shared, ...codes]) };
      shared = common;
    }
    const settle = (entries) => { shared = shared.filter((code) => entries.some((entry) => entry.code === code)); };
    const number = shared.length > 1 ? hint() : null;
    if (number) settle(first.entries.filter((entry) => entry.code === number || entry.commune?.ship === number));
    if (shared.length > 1 && first.isExact) {
      const strong = codesOf(first.entries.filter((entry) => !entry.isWeak)).filter((code) => shared.includes(code));
      if (strong.length === 1) shared = strong;
    }
    return shared.length === 1 ? found(shared[0], communeIn(shared[0], hits)) : { candidates: inOrder(codesOf(first.entries)) };
  };

  let codes = wilayaCodes(hits);
  if (codes.length > 1 && codes.includes(16)) {
    // Wilaya 16 named only by a word that also means the country does not count beside another.
    const isOnlyCountry = hits.every((hit) => !hit.entries.some((entry) => isWilaya(entry, 16))
      || has('countryNames', words.slice(hit.start, hit.end).map((word) => word.text).join('')));
    if (isOnlyCountry) codes = codes.filter((code) => code !== 16);
  }
  if (codes.length === 0) return agreed();
  return codes.length === 1 ? inside(codes[0], hits) : several(codes);
}

function read(input) {
  const text = plainText(input.text);
  const numbering = input.numbering === 'legacy58' ? 'legacy58' : 'official';
  let place = findPlace(text, numbering);
  // Telephones without the letter ڨ make people type ڤ for /g/.
  if (!place.code && !place.candidates.length && text.includes('\u06a4')) {
    place = findPlace(text.replace(/\u06a4/g, '\u06a8'), numbering);
  }
  const wilaya = place.code ? wilayas[place.code - 1] : null;
  const commune = place.commune ?? null;
  return {
    wilaya: wilaya?.french ?? null,
    wilayaAr: wilaya?.arabic ?? null,
    code: wilaya?.code ?? null,
    shipCode: commune?.ship ?? wilaya?.ship ?? null,
    commune: commune?.french ?? null,
    communeAr: commune?.arabic ?? null,
    undecided: !wilaya,
    candidates: (place.candidates ?? []).map((code) => ({
      code, wilaya: wilayas[code - 1].french, wilayaAr: wilayas[code - 1].arabic,
    })),
  };
}
