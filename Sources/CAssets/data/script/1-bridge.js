// First part of what surrounds a script: questions to the parent. All parts are joined into one function body, whose
// parameter `native` has ask(text), compile(source) and pause(milliseconds). Built-ins are kept before a script sees them.

const { parse, stringify } = JSON;
const { isArray } = Array;
const { defineProperty, keys, getPrototypeOf, create, assign, freeze, hasOwn } = Object;
const NativeDate = Date, NativeError = Error, NativeMap = Map;
const scope = globalThis;
const text = String;

/// What the job says: mode, code, items, limits, names.
let job = null;
/// Index of the item that is worked on.
let current = 0;
/// Lines of console.log.
const said = [];
let saidLength = 0;

const hide = (object, name, value) =>
  defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
const getter = (object, name, get, isEnumerable = false) =>
  defineProperty(object, name, { get, set(value) { hide(object, name, value); }, configurable: true, enumerable: isEnumerable });

class ExpressionError extends NativeError {
  constructor(message, description) { super(message); if (description) hide(this, 'description', description); }
}
hide(ExpressionError.prototype, 'name', 'ExpressionError');

const ask = (question) => {
  const answer = parse(native.ask(stringify(question)));
  if (answer.error) throw new ExpressionError(answer.error.message, answer.error.description);
  return answer.value;
};

// In the expression: P makes a value that JSON can carry, U makes one again that the language of expressions has.
const carry = `const P = (x) => x === undefined || x === null ? x
  : DateTime.isDateTime(x) ? { $: 'DateTime', ms: x.toMillis(), zone: x.zoneName, locale: x.locale, invalid: x.invalidReason }
  : Duration.isDuration(x) ? { $: 'Duration', values: x.toObject(), iso: x.toISO(), invalid: x.invalidReason }
  : Interval.isInterval(x) ? { $: 'Interval', start: P(x.start), end: P(x.end), iso: x.toISO(), invalid: x.invalidReason }
  : x instanceof Date ? { $: 'Date', ms: x.getTime() }
  : Array.isArray(x) ? x.map((y) => P(y)) : x;
const U = (x) => x === undefined || x === null || typeof x !== 'object' ? x
  : x.$ === 'DateTime' ? DateTime.fromMillis(x.ms, { zone: x.zone, locale: x.locale })
  : x.$ === 'Duration' ? Duration.fromObject(x.values)
  : x.$ === 'Interval' ? Interval.fromDateTimes(U(x.start), U(x.end))
  : x.$ === 'Date' ? new Date(x.ms) : x;`;
const wrap = (expression) => `={{ (() => { ${carry} try { return { v: P(${expression}) } } catch (e) {`
  + ` return { e: e.message, d: e.description } } })() }}`;
const wrapped = new NativeMap();

/// The value of an expression in the language of `{{ }}`, with `a` as list of arguments.
const evaluate = (expression, args) => {
  let source = wrapped.get(expression);
  if (source === undefined) wrapped.set(expression, source = wrap(expression));
  const value = ask({ op: 'evaluate', text: source, item: current, a: (args ?? []).map(toWire) });
  if (value && hasOwn(value, 'e')) throw new ExpressionError(value.e, value.d ?? undefined);
  return fromWire(value?.v);
};

/// The same, asked once for each item: the run so far does not change under a script.
const remembered = new NativeMap();
const recall = (expression, args, isOfItem) => {
  const key = stringify([expression, (args ?? []).map(toWire), isOfItem ? current : -1]);
  if (!remembered.has(key)) remembered.set(key, evaluate(expression, args));
  return remembered.get(key);
};
