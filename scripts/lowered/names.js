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
