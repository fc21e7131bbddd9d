const MARGIN = 10;
const LIMIT = 150;
const HOUR = 3600000;

const centimesOf = (value) => {
  if (typeof value === 'number') {
    const cents = Math.sign(value) * Math.round(Math.abs(value) * 100);
    return Math.abs(cents) < 1e15 ? cents : null;
  }
  if (typeof value !== 'string') return null;
  const s = foldedOf(value);
  const start = s.search(/[0-9]/);
  const amount = start < 0 ? null : amountAt(s, start);
  return amount && (s.slice(0, start).includes('-') ? -amount.centimes : amount.centimes);
};
const codeOf = (text) => capitals([...foldedOf(text)].filter(isWordPart).join(''));
// The codes by which a text may name something: words, and up to six of them run together.
function codesIn(text) {
  const s = foldedOf(text);
  const words = new Set();
  let parts = [];
  for (let i = 0; i < s.length;) {
    const start = i;
    while (i < s.length && isWordPart(s[i])) i += 1;
    if (i > start) {
      parts.push(capitals(s.slice(start, i)));
      for (let count = 1; count <= 6 && count <= parts.length; count++) words.add(parts.slice(-count).join(''));
    }
    let gap = 0;
    for (; i < s.length && !isWordPart(s[i]); i++) {
      if (!' -/.#_°'.includes(s[i])) gap = 9;
      gap += 1;
    }
    if (gap > 3) parts = [];
  }
  return words;
}
const positive = (value) => (value !== null && value > 0 ? value : null);

function paymentOf(source) {
  const text = plainText(source.text);
  const notice = noticeOf(text);
  const told = centimesOf(source.amount);
  const payer = nameKey(plainText(source.payer) || (notice.payer ?? ''));
  const account = codeOf(plainText(source.account)) || (notice.counterpart ?? '');
  const centimes = positive(told ?? notice.centimes ?? null);
  const flags = [];
  if (centimes === null) flags.push('noAmount');
  if (told !== null && notice.centimes !== undefined && told !== notice.centimes) flags.push('edited');
  if (notice.direction === 'debit' || (told ?? 0) < 0) flags.push('debit');
  return {
    source, centimes, payer, flags,
    at: momentOf(plainText(source.at)) ?? notice.at ?? null,
    reference: codeOf(plainText(source.reference)) || (notice.reference ?? ''),
    words: codesIn(plainText(source.reference) + ' \n ' + text),
    payerID: account || (payer.length ? payer.map(({ sounds }) => sounds).join(' ') : null),
    id: plainText(source.id),
  };
}
function orderOf(source) {
  const digits = codeOf(plainText(source.phone)).replace(/[^0-9]/g, '');
  const number = plainText(source.number);
  return {
    source, numberCode: codeOf(number),
    centimes: positive(centimesOf(source.amount)),
    at: momentOf(plainText(source.at)),
    name: nameKey(plainText(source.name)),
    phone: digits.length >= 9 ? digits.slice(-9) : '',
    reference: codeOf(plainText(source.reference)),
    isClosed: has('closed', fold(plainText(source.status))),
  };
}

// What speaks for and against a pair; null when nothing ties the two together.
function evidenceOf(payment, order, options) {
  let points = 0;
  const [reasons, flags] = [[], []];
  const speaks = (worth, reason) => { points += worth; reasons.push(reason); };
  const difference = payment.centimes !== null && order.centimes !== null ? payment.centimes - order.centimes : null;
  const isNear = difference !== null && Math.abs(difference) <= options.tolerance;
  if (isNear) speaks(45, difference === 0 ? 'amount' : 'nearAmount');
  const isNamed = (payment.reference !== '' && (payment.reference === order.reference || payment.reference === order.numberCode))
    || (utf8Length(order.numberCode) >= 3 && payment.words.has(order.numberCode));
  if (isNamed) speaks(40, 'reference');
  const isCalled = order.phone !== '' && [...payment.words].some((word) => word.endsWith(order.phone) && word.length <= 14);
  if (isCalled) speaks(25, 'phone');
  let nameScore = null;
  if (payment.payer.length && order.name.length) {
    nameScore = similarity(payment.payer, order.name);
    if (nameScore >= 80) speaks(30, 'name');
    else if (nameScore >= 65) speaks(18, 'similarName');
    else if (nameScore < 45) {
      points -= 25;
      flags.push('nameMismatch');
    }
  }
  if (!isNear && !isNamed && !isCalled && (nameScore ?? 0) < 80) return null;
  const hours = payment.at !== null && order.at !== null ? Math.floor((payment.at - order.at) / HOUR) : null;
  if (hours === null) flags.push('noTime');
  else if (hours < -1 || hours >= options.windowHours) {
    points -= 20;
    flags.push('outOfWindow');
  } else speaks(hours < 24 ? 15 : 10, hours < 24 ? 'within24h' : 'withinWindow');
  if (!isNear && !isNamed && !isCalled && flags.includes('outOfWindow')) return null;
  if (difference !== null && !isNear) flags.push(difference < 0 ? 'partial' : 'surplus');
  if (order.isClosed) flags.push('closedOrder');
  const hasName = reasons.includes('name') || reasons.includes('similarName');
  if (isNear && !isNamed && !isCalled && !hasName && !flags.includes('nameMismatch')) flags.push('amountOnly');
  const isTwiceDue = (difference ?? 0) >= (order.centimes ?? 1);
  const isSurplus = flags.length === 1 && flags[0] === 'surplus';
  return {
    points, nameScore, hours, difference, reasons, flags, score: Math.max(0, Math.min(100, points)),
    fits: (isNamed || isCalled || hasName) && (!flags.length || (isSurplus && isNamed && !isTwiceDue)),
  };
}

// The column of each row in the pairing with the greatest sum of worths.
function assign(edges, rows, columns) {
  const result = Array(rows).fill(null);
  const parent = Array.from({ length: rows + columns }, (_, i) => i);
  const root = (node) => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]];
    return node;
  };
  for (const { row, column } of edges) parent[root(row)] = root(rows + column);
  const groups = new Map();
  for (const edge of edges) {
    const key = root(edge.row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(edge);
  }
  const distinct = (values) => [...new Set(values)].sort((a, b) => a - b);
  for (const group of groups.values()) {
    const [own, theirs] = [distinct(group.map(({ row }) => row)), distinct(group.map(({ column }) => column))];
    if (Math.max(own.length, theirs.length) > LIMIT) {
      const taken = new Set();
      for (const { row, column } of [...group].sort((a, b) => b.worth - a.worth || a.row - b.row || a.column - b.column)) {
        if (result[row] !== null || taken.has(column)) continue;
        result[row] = column;
        taken.add(column);
      }
      continue;
    }
    // The Hungarian method with potentials; a column of its own lets each row stay alone.
    const [n, m] = [own.length, theirs.length + own.length];
    const cost = Array.from({ length: n + 1 }, () => Array(m + 1).fill(0));
    for (const { row, column, worth } of group) cost[own.indexOf(row) + 1][theirs.indexOf(column) + 1] = -worth;
    const [u, v, owner, way] = [n, m, m, m].map((length) => Array(length + 1).fill(0));
    for (let i = 1; i <= n; i++) {
      owner[0] = i;
      let column = 0;
      const least = Array(m + 1).fill(Infinity);
      const used = Array(m + 1).fill(false);
      do {
        used[column] = true;
        const row = owner[column];
        let [delta, next] = [Infinity, 0];
        for (let j = 1; j <= m; j++) {
          if (used[j]) continue;
          const reduced = cost[row][j] - u[row] - v[j];
          if (reduced < least[j]) { least[j] = reduced; way[j] = column; }
          if (least[j] < delta) [delta, next] = [least[j], j];
        }
        for (let j = 0; j <= m; j++) {
          if (used[j]) { u[owner[j]] += delta; v[j] -= delta; } else least[j] -= delta;
        }
        column = next;
      } while (owner[column] !== 0);
      do {
        const previous = way[column];
        owner[column] = owner[previous];
        column = previous;
      } while (column !== 0);
    }
    for (let j = 1; j <= theirs.length; j++) {
      if (owner[j] !== 0 && cost[owner[j]][j] < 0) result[own[owner[j] - 1]] = theirs[j - 1];
    }
  }
  return result;
}

// What is wrong with payments whatever the order.
function ownFlags(payments, orders, options) {
  const flags = payments.map((payment) => [...payment.flags]);
  const [first, ids, byPayer] = [new Map(), new Set(), new Map()];
  payments.forEach((payment, index) => {
    if (payment.id !== '') {
      if (ids.has(payment.id)) flags[index].push('duplicate');
      ids.add(payment.id);
    }
    if (payment.reference === '') return;
    if (first.has(payment.reference)) {
      if (flags[index].includes('duplicate')) return;
      flags[index].push(payments[first.get(payment.reference)].centimes === payment.centimes ? 'reused' : 'edited');
    } else {
      first.set(payment.reference, index);
      if (orders.some((order) => order.isClosed && order.reference === payment.reference)) flags[index].push('reused');
    }
  });
  payments.forEach(({ payerID, at }, index) => {
    if (payerID === null || at === null || flags[index].includes('duplicate')) return;
    if (!byPayer.has(payerID)) byPayer.set(payerID, []);
    byPayer.get(payerID).push({ at, index });
  });
  for (const list of byPayer.values()) {
    list.sort((a, b) => a.at - b.at || a.index - b.index);
    let start = 0;
    list.forEach(({ at }, end) => {
      while (at - list[start].at >= HOUR) start += 1;
      if (end - start + 1 <= options.perHour) return;
      for (const { index } of list.slice(start, end + 1)) if (!flags[index].includes('tooMany')) flags[index].push('tooMany');
    });
  }
  return flags;
}

function listOf(value) {
  if (typeof value === 'string') {
    try { value = JSON.parse(value); } catch { return []; }
    if (typeof value === 'string') return [];
  }
  const isObject = (one) => typeof one === 'object' && one !== null && !Array.isArray(one);
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
}

function read(input) {
  const setting = (name, fallback, factor = 1) => {
    const value = input.options?.[name];
    return typeof value === 'number' && value >= 0 && value < 1e9 ? Math.trunc(value * factor) : fallback;
  };
  const options = {
    windowHours: setting('windowHours', 72), tolerance: setting('amountTolerance', 0, 100), perHour: setting('paymentsPerHour', 3),
  };
  const payments = listOf(input.payments).map(paymentOf);
  const orders = listOf(input.orders).map(orderOf);
  const own = ownFlags(payments, orders, options);
  // A line that was read twice or a receipt that was used takes no order.
  const isBarred = (row) => own[row].includes('duplicate') || own[row].includes('reused');
  const edges = [];
  const evidence = payments.map((payment, row) => {
    const pairs = new Map();
    if (payment.centimes === null || payment.flags.includes('debit')) return pairs;
    orders.forEach((order, column) => {
      const pair = evidenceOf(payment, order, options);
      if (!pair) return;
      pairs.set(column, pair);
      if (pair.points > 0 && !order.isClosed && !isBarred(row)) {
        edges.push({ row, column, worth: pair.points * 100 + 99 - Math.min(99, pair.hours === null ? 99 : Math.abs(pair.hours)) });
      }
    });
    return pairs;
  });
  const taken = assign(edges, payments.length, orders.length);
  const owner = Array(orders.length).fill(null);
  taken.forEach((column, row) => { if (column !== null) owner[column] = row; });
  const points = (row, column) => evidence[row].get(column)?.points ?? 0;

  const matches = payments.map((payment, row) => {
    const ranked = [...evidence[row].keys()].sort((a, b) => points(row, b) - points(row, a) || a - b);
    const column = taken[row] ?? ranked[0];
    if (column === undefined) {
      return { verdict: 'unmatched', payment: payment.source, order: null, score: 0, reasons: [], flags: own[row], difference: null,
        nameScore: null, hours: null, candidates: [] };
    }
    const pair = evidence[row].get(column);
    const flags = [...own[row], ...pair.flags];
    if (taken[row] === null && owner[column] !== null && owner[column] !== row) flags.push('orderTaken');
    // An order that another payment fits clearly better is no rival.
    const isFree = (other) => owner[other] === null || owner[other] === row
      || points(owner[other], other) <= points(row, other) + MARGIN;
    const hasRival = ranked.some((other) => other !== column && points(row, other) >= pair.points - MARGIN && isFree(other));
    const isRivalled = evidence.some((pairs, other) => {
      const theirs = pairs.get(column);
      if (other === row || isBarred(other) || !theirs || theirs.points < pair.points - MARGIN) return false;
      return taken[other] === null || taken[other] === column || points(other, taken[other]) <= theirs.points + MARGIN;
    });
    if (taken[row] !== null && (hasRival || isRivalled)) flags.push('ambiguous');
    const isMatched = taken[row] !== null && pair.fits && flags.length === pair.flags.length;
    return {
      verdict: isMatched ? 'matched' : 'doubtful', payment: payment.source, order: orders[column].source, score: pair.score,
      reasons: pair.reasons, flags, difference: pair.difference === null ? null : pair.difference / 100,
      nameScore: pair.nameScore, hours: pair.hours,
      candidates: ranked.filter((other) => other !== column).slice(0, 5)
        .map((other) => ({ order: orders[other].source.number ?? null, score: evidence[row].get(other).score })),
    };
  });
  return { matches };
}
