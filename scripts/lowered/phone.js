// A number dictated in words: zéro cinq cinquante et un …
function spokenPhone(text) {
  const words = [];
  const s = fold(text);
  for (let i = 0; i < s.length;) {
    if (!isWordPart(s[i])) { i += 1; continue; }
    const start = i;
    while (i < s.length && isWordPart(s[i])) i += 1;
    words.push(s.slice(start, i));
  }
  const value = (i) => numberWords.get(words[i]);
  let i = words.findIndex((word) => numberWords.get(word) === 0);
  if (i < 0) return null;
  let digits = '';
  while (i < words.length && digits.length < 10) {
    let number = value(i);
    if (number === undefined || number >= 100) break;
    i += 1;
    // "quatre vingt", "soixante et onze", "vingt trois": the second word completes the first.
    if (number === 4 && words[i]?.startsWith('vingt')) {
      number = 80;
      i += 1;
    }
    if (number >= 20 && number % 10 === 0) {
      const next = words[i] === 'et' ? i + 1 : i;
      const unit = value(next);
      if (unit > 0 && unit < 20 && (unit < 10 || number === 60 || number === 80)) {
        number += unit;
        i = next + 1;
      }
    }
    digits += String(number);
  }
  const number = numberOf(digits, false);
  return isSubscriber(number) ? number : null;
}

const grouped = (digits, sizes, sign = ' ') => {
  const parts = [];
  let rest = digits;
  for (const size of sizes) {
    if (!rest) break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  if (rest && parts.length) parts[parts.length - 1] += rest;
  return parts.join(sign);
};
const algerianGroups = (digits, prefix) =>
  prefix + grouped(digits, /^[5-8]/.test(digits) ? [3, 2, 2, 2] : digits[0] === '9' ? [2, 3, 2, 2] : [2, 2, 2, 2]);
const FOREIGN_GROUPS = { 33: [1, 2, 2, 2, 2], 212: [3, 6], 216: [2, 3, 3], 34: [3, 2, 2, 2] };

function read(input) {
  const text = plainText(input.text);
  const candidates = phoneCandidates(text).map(({ number }) => number);
  const different = new Map();
  for (const number of candidates) if (isSubscriber(number) && !different.has(e164Of(number))) different.set(e164Of(number), number);
  const numbers = [...different.values()];
  if (!numbers.length) {
    const spoken = spokenPhone(text);
    if (spoken) numbers.push(spoken);
  }
  const meant = candidates.find(({ fault, significant }) => fault !== null && significant.length >= 6);
  const number = numbers[0] ?? meant ?? candidates[0];
  if (!number) {
    return { e164: null, national: null, international: null, whatsapp: null, courier: null, masked: null, kind: 'NONE', operator: null,
      area: null, wilayas: [], country: null, service: null, others: [], undecided: true, flags: ['noNumber'] };
  }
  const { code, significant, kind, fault } = number;
  const e164 = e164Of(number);
  const isShort = kind === 'SHORT_CODE';
  const isAlgerian = code === 213;
  const foreign = grouped(significant, FOREIGN_GROUPS[code] ?? [significant.length], code === 212 ? '-' : ' ');
  const international = isShort ? significant : isAlgerian ? '+213 ' + algerianGroups(significant, '') : `+${code} ${foreign}`;
  const national = isShort ? significant : isAlgerian ? algerianGroups(significant, '0')
    : code === 33 || code === 212 ? '0' + foreign : code === 216 || code === 34 ? foreign : international;
  const isLocal = isAlgerian && fault === null;
  const area = isLocal && kind === 'FIXED_LINE' ? significant.slice(0, 2) : null;
  const dialled = isAlgerian ? '0' + significant : e164;
  const flags = [];
  if (fault !== null) flags.push(fault);
  if (isShort) flags.push('short');
  if (!isAlgerian) flags.push('foreign');
  if (numbers.length > 1) flags.push('several');
  return {
    e164, national, international,
    whatsapp: kind === 'MOBILE' ? `${code}${significant}` : null,
    courier: isShort ? null : dialled,
    masked: isShort ? significant : dialled.slice(0, 4) + '••••' + dialled.slice(-2),
    kind,
    operator: isLocal && kind === 'MOBILE' ? { 5: 'Ooredoo', 6: 'Mobilis' }[significant[0]] ?? 'Djezzy' : null,
    area: area && '0' + area,
    wilayas: AREAS[area] ?? [],
    country: COUNTRIES[code] ?? null,
    service: isShort ? SERVICES[significant] ?? null : null,
    others: numbers.slice(1).map(e164Of),
    undecided: numbers.length !== 1,
    flags,
  };
}
