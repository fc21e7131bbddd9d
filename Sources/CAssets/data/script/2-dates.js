// Luxon's DateTime, Duration and Interval: what they answer is worked out by the parent, so that code and expressions
// agree to the last digit.

const states = new WeakMap();
const stateOf = (x) => (x !== null && typeof x === 'object' ? states.get(x) : undefined);

function toWire(x) {
  if (x === null || typeof x !== 'object') return x;
  const state = states.get(x);
  if (state) return state;
  if (x instanceof NativeDate) return { $: 'Date', ms: x.getTime() };
  return x;
}

function fromWire(x) {
  if (x === null || typeof x !== 'object') return x === null ? null : x;
  if (isArray(x)) return x.map(fromWire);
  const make = { DateTime, Duration, Interval }[x.$];
  if (make) { const made = create(make.prototype); states.set(made, x); return made; }
  if (x.$ === 'Date') return new NativeDate(x.ms ?? NaN);
  return x;
}

class DateTime {}
class Duration {}
class Interval {}

/// Gives a class members that ask the parent.
const answer = (type, name, getters, methods, statics) => {
  for (const member of getters.split(' ')) {
    getter(type.prototype, member, function () { return evaluate(`U(a[0]).${member}`, [this]); });
  }
  const call = (count, first) => Array.from({ length: count }, (_, i) => `U(a[${i + first}])`).join(', ');
  for (const member of methods.split(' ')) {
    hide(type.prototype, member, function (...args) {
      return evaluate(`U(a[0]).${member}(${call(args.length, 1)})`, [this, ...args]);
    });
  }
  for (const member of statics.split(' ')) {
    hide(type, member, (...args) => evaluate(`${name}.${member}(${call(args.length, 0)})`, args));
  }
};

answer(DateTime, 'DateTime',
  'year quarter month week day weekYear weekNumber weekday hour minute second millisecond ordinal monthShort monthLong '
    + 'weekdayShort weekdayLong offset offsetNameShort offsetNameLong isOffsetFixed isInDST isInLeapYear daysInMonth '
    + 'daysInYear weeksInWeekYear numberingSystem outputCalendar',
  'plus minus startOf endOf set setZone setLocale toUTC toLocal toFormat toISO toISODate toISOTime toISOWeekDate '
    + 'toRFC2822 toHTTP toSQL toSQLDate toSQLTime toLocaleString toRelative toRelativeCalendar toObject diff diffNow '
    + 'until hasSame equals reconfigure get resolvedLocaleOptions',
  'now local utc fromISO fromFormat fromMillis fromSeconds fromObject fromSQL fromHTTP fromRFC2822 fromJSDate min max');
for (const [name, field] of [['zoneName', 'zone'], ['locale', 'locale'], ['invalidReason', 'invalid']]) {
  getter(DateTime.prototype, name, function () { return stateOf(this)?.[field] ?? null; });
}
getter(DateTime.prototype, 'isValid', function () { return !stateOf(this)?.invalid; });
getter(DateTime.prototype, 'ts', function () { return stateOf(this)?.ms; });
for (const name of ['toMillis', 'valueOf']) {
  hide(DateTime.prototype, name, function () { return stateOf(this)?.ms ?? NaN; });
}
hide(DateTime.prototype, 'toSeconds', function () { return this.valueOf() / 1000; });
hide(DateTime.prototype, 'toUnixInteger', function () { return Math.floor(this.valueOf() / 1000); });
for (const name of ['toJSDate', 'toBSON']) hide(DateTime.prototype, name, function () { return new NativeDate(this.valueOf()); });
hide(DateTime.prototype, 'toString', function () { return this.isValid ? this.toISO() : 'Invalid DateTime'; });
hide(DateTime.prototype, 'toJSON', function () { return this.toISO(); });
hide(DateTime, 'isDateTime', (x) => x instanceof DateTime);
for (const name of ['DATE_SHORT', 'DATE_MED', 'DATE_FULL', 'DATE_HUGE', 'TIME_SIMPLE', 'TIME_24_SIMPLE', 'DATETIME_SHORT',
  'DATETIME_MED', 'DATETIME_FULL', 'DATETIME_HUGE']) getter(DateTime, name, () => evaluate(`DateTime.${name}`));

answer(Duration, 'Duration',
  'years quarters months weeks days hours minutes seconds milliseconds locale',
  'plus minus negate normalize shiftTo shiftToAll rescale as get set toFormat toISO toISOTime toHuman toMillis equals',
  'fromISO fromISOTime fromObject fromMillis');
hide(Duration.prototype, 'toObject', function () { return { ...stateOf(this)?.values }; });
hide(Duration.prototype, 'valueOf', function () { return this.toMillis(); });
for (const name of ['toString', 'toJSON']) hide(Duration.prototype, name, function () { return stateOf(this)?.iso ?? null; });
getter(Duration.prototype, 'isValid', function () { return !stateOf(this)?.invalid; });
hide(Duration, 'isDuration', (x) => x instanceof Duration);

answer(Interval, 'Interval', 'lastDateTime',
  'length count contains isEmpty isAfter isBefore overlaps hasSame toDuration splitBy divideEqually toISODate toISOTime '
    + 'toFormat toLocaleString equals union intersection engulfs abutsStart abutsEnd',
  'fromDateTimes after before fromISO');
for (const name of ['start', 'end']) getter(Interval.prototype, name, function () { return fromWire(stateOf(this)?.[name]); });
for (const name of ['toString', 'toISO', 'toJSON']) hide(Interval.prototype, name, function () { return stateOf(this)?.iso ?? null; });
getter(Interval.prototype, 'isValid', function () { return !stateOf(this)?.invalid; });
hide(Interval, 'isInterval', (x) => x instanceof Interval);

/// Date as scripts see it: now is the parent's clock, moved on by the time that has passed since.
let startedAt = NativeDate.now();
const now = () => (job?.now ?? 0) + (NativeDate.now() - startedAt);
function ScriptDate(...args) {
  if (!new.target) return new NativeDate(now()).toString();
  return Reflect.construct(NativeDate, args.length ? args : [now()], new.target);
}
hide(ScriptDate, 'name', 'Date');
ScriptDate.prototype = NativeDate.prototype;
hide(NativeDate.prototype, 'constructor', ScriptDate);
hide(ScriptDate, 'now', now);
hide(ScriptDate, 'parse', NativeDate.parse);
hide(ScriptDate, 'UTC', NativeDate.UTC);
