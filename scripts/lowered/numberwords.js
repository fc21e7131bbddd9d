// Number words of French and Darja in both scripts, below one thousand.
const numberWords = new Map();
for (const line of NUMBERS.lines) for (const word of split(line).slice(1)) numberWords.set(fold(word), parseInt(line, 10));
for (const [value, stems] of NUMBERS.hundreds) {
  for (const stem of split(stems)) {
    for (const hundred of NUMBERS[ARABIC.test(fold(stem)) ? 'arabicHundred' : 'latinHundred']) {
      const word = fold(stem + hundred);
      if (!numberWords.has(word)) numberWords.set(word, value);
    }
  }
}
