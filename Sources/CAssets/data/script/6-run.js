// Runs the script and gives what came of it as JSON: {items, console, static} or {error, console}.

const itemKeys = ['json', 'binary', 'pairedItem', 'error', 'index', 'evaluationData'];
const docs = '<a href="https://docs.n8n.io/data/data-structure/#data-structure" target="_blank">Example</a>';
const isObject = (value) => value !== null && typeof value === 'object' && !isArray(value) && !(value instanceof NativeDate);
const notItems = () => new Refusal("Code doesn't return items properly", 'Please return an array of objects, one for each item you would like to output.');

const checkItem = (item, index) => {
  if (!isObject(item.json)) throw new Refusal(`A 'json' property isn't an object [item ${index}]`, "In the returned data, every key named 'json' must point to an object.", index);
  if (item.binary !== undefined && !isObject(item.binary)) throw new Refusal(`A 'binary' property isn't an object [item ${index}]`, "In the returned data, every key named 'binary’ must point to an object.", index);
};
const checkKeys = (item, index) => {
  const other = keys(item).find((key) => !itemKeys.includes(key));
  if (other === undefined) return;
  if (hasOwn(item, 'json')) throw new Refusal(`Invalid output format [item ${index}]`, `An output item contains the reserved key <code>json</code>. To get around this, please wrap each item in an object, under a key called <code>json</code>. ${docs}`, index);
  throw new Refusal(`Unknown top-level item key: ${other} [item ${index}]`, `Access the properties of an item under \`.json\`, e.g. \`item.json\``, index);
};
const plain = (item) => {
  const made = { json: item.json };
  for (const key of ['binary', 'pairedItem', 'error']) if (item[key] !== undefined) made[key] = item[key];
  return made;
};
const settled = (value) => (isObject(value) || isArray(value) ? value : undefined);

/// What all-items code returned, as a list of items.
const allItems = (result) => {
  if (result === null) return [];
  if (result === undefined || typeof result !== 'object') throw notItems();
  if (!isArray(result)) { const item = hasOwn(result, 'json') ? result : { json: result }; checkItem(item, 0); return [plain(item)]; }
  for (const item of result) if (!isObject(item)) throw notItems();
  const areItems = result.some((item) => keys(item).some((key) => itemKeys.includes(key) && key !== 'index'));
  if (areItems) result.forEach(checkKeys);
  const items = result.map((item) => (hasOwn(item, 'json') || areItems ? item : { json: item }));
  items.forEach((item, index) => { if (!hasOwn(item, 'json') && hasOwn(item, 'binary')) item = items[index] = { ...item, json: {} }; checkItem(item, index); });
  return items.map(plain);
};

/// What each-item code returned for one item; nothing for null.
const oneItem = (result, index) => {
  if (result === null) return [];
  if (typeof result !== 'object') throw new Refusal("Code doesn't return an object", `Please return an object representing the output item. ('${text(result)}' was returned instead.)`, index);
  const item = isObject(result) && (hasOwn(result, 'json') || hasOwn(result, 'binary') && !keys(result).some((key) => !itemKeys.includes(key)))
    ? { ...result, json: hasOwn(result, 'json') ? result.json : {} } : { json: result };
  if (item.json !== result) checkKeys(item, index);
  checkItem(item, index);
  return [{ ...plain(item), pairedItem: { item: index } }];
};

const compile = (code) => {
  try { return native.compile(`(async function () {${code}\n})`); } catch (error) {
    if (error !== null && typeof error === 'object') hide(error, compiling, true);
    throw error;
  }
};

const runAll = async () => {
  try {
    return allItems(await compile(job.code).call({ helpers }));
  } catch (error) {
    if (!job.continueOnFail) throw error;
    return [{ json: { error: report(error).message } }];
  }
};
const runEach = async () => {
  const items = [];
  for (current = 0; current < inputItems.length; current++) {
    getter(scope, 'item', () => inputItems[current]);
    try {
      items.push(...oneItem(await compile(job.code).call({ helpers }), current));
    } catch (error) {
      if (!job.continueOnFail) throw error;
      items.push({ json: { error: report(error).message }, pairedItem: { item: current } });
    }
  }
  return items;
};

let outcome;
const conclude = (value) => {
  const kept = {};
  let told;
  try {
    for (const scope_ of keys(remembers)) if (stringify(remembers[scope_].data) !== remembers[scope_].before) kept[scope_] = remembers[scope_].data;
    told = stringify({ ...value, static: kept, console: said });
  } catch (error) { told = stringify({ error: report(error), console: said }); }
  outcome ??= told;
};

const start = (source) => {
  job = parse(source);
  define();
  if (job === null) { prepare(); return outcome = '{}'; }
  startedAt = NativeDate.now();
  inputItems = job.items;
  if (job.each) getter(scope, 'item', () => inputItems[current]);
  else getter(scope, 'items', () => inputItems);
  (job.each ? runEach() : runAll()).then((items) => conclude({ items }), (error) => conclude({ error: report(error) }));
  return '';
};

/// One turn of the loop: the outcome, or nothing when a timer has fired.
const step = () => {
  if (outcome !== undefined) return outcome;
  const next = timers.reduce((a, b) => (a && a.at <= b.at ? a : b), undefined);
  if (!next) {
    conclude({ error: { name: 'WrappedExecutionError', message: 'The code waits for a promise that nothing settles' } });
    return outcome;
  }
  native.pause(next.at - now());
  if (next.isRepeating) next.at = now() + next.wait; else timers = timers.filter((timer) => timer !== next);
  try { if (typeof next.call === 'function') next.call(...next.args); } catch (error) { conclude({ error: report(error) }); }
  return undefined;
};

/// Has the engine load what it loads late, before nothing can be loaded any more.
const prepare = () => {
  new NativeDate(0).toString();
  new NativeDate(2025, 5, 1).getTimezoneOffset();
  for (const locale of ['fr-DZ', 'ar-DZ', 'en-US']) {
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'DZD' }).format(1234.5);
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Africa/Algiers' }).format(0);
    'é'.localeCompare('e', locale);
    new Intl.PluralRules(locale).select(2);
    new Intl.RelativeTimeFormat(locale).format(-1, 'day');
    new Intl.ListFormat(locale).format(['a', 'b']);
  }
  [...new Intl.Segmenter('ar', { granularity: 'word' }).segment('السلام عليكم')];
  'é'.normalize('NFD');
  /\p{L}+/v.test('é');
  'ÀÉ'.toLocaleLowerCase('fr');
};

return { start, step };
