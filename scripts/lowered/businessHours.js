const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PRAYER = [750, 840];
const partsOf = (text) => text.split(/[,; \n\r\u000b\u000c\u0085\u2028\u2029]/).filter((part) => part);

function minutesOf(text) {
  const found = /^([0-9]{1,2})(?:[:h](?:([0-9]{2}))?)?$/.exec(fold(text));
  const minutes = found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : null;
  return found && Number(found[2] ?? 0) < 60 && minutes <= 1440 ? minutes : null;
}
function spanOf(opens, closes) {
  const span = [minutesOf(opens), minutesOf(closes)];
  return span[0] === null || span[1] === null || span[0] >= 1440 ? null : span;
}

function read(input) {
  const options = input.options ?? {};
  const at = typeof input.at?.toISO === 'function' ? input.at.toISO() : input.at instanceof Date ? input.at.toISOString() : plainText(input.at);
  const millis = momentOf(at);
  if (millis === null) return { error: 'The moment is no date: ' + at };
  const noTimes = (opens, closes) => ({ error: `The opening hours are no times: ${opens} – ${closes}` });
  const [opens, closes] = [plainText(input.opens), plainText(input.closes)];
  const hours = spanOf(opens, closes);
  if (!hours) return noTimes(opens, closes);
  const [ramadanOpens, ramadanCloses] = [plainText(options.ramadanOpens), plainText(options.ramadanCloses)];
  const ramadanHours = ramadanOpens || ramadanCloses ? spanOf(ramadanOpens, ramadanCloses) : undefined;
  if (ramadanHours === null) return noTimes(ramadanOpens, ramadanCloses);
  const names = Array.isArray(input.daysOff) ? input.daysOff.filter((name) => typeof name === 'string')
    : typeof input.daysOff === 'string' ? partsOf(input.daysOff) : ['friday'];
  const daysOff = names.map((name) => WEEK.indexOf(fold(name)));
  const hasFridayBreak = typeof options.fridayBreak === 'boolean' ? options.fridayBreak : true;
  const observesHolidays = typeof options.holidays === 'boolean' ? options.holidays : true;
  const closedDates = [];
  for (const text of partsOf(plainText(options.closedDates))) {
    const at = text.indexOf('..');
    const ends = (at < 0 ? [text] : [text.slice(0, at), text.slice(at + 2)]).filter((end) => end).map(dateOf);
    const [first, last] = [ends[0] ?? null, ends[ends.length - 1] ?? null];
    if (first === null || last === null || first > last) return { error: 'The closed dates are no dates: ' + text };
    closedDates.push([first, last]);
  }
  const announced = [];
  for (const text of partsOf(plainText(options.lunarDates))) {
    const at = text.indexOf('=');
    const event = fold(at < 0 ? '' : text.slice(0, at));
    const name = event === 'ramadan' ? event : HOLIDAYS.find(({ id, lunar }) => lunar && fold(id) === event)?.id;
    const day = dateOf(at < 0 ? '' : text.slice(at + 1));
    if (!name || day === null) return { error: 'The lunar dates are no dates: ' + text };
    announced.push({ name, day });
  }

  // Why a whole day is free.
  const closure = (day) => {
    if (closedDates.some(([first, last]) => first <= day && day <= last)) return { reason: 'closedDate' };
    const holiday = observesHolidays ? holidayOn(day, announced) : null;
    if (holiday) return { reason: 'holiday', holiday };
    return daysOff.includes(civil(day).weekday) ? { reason: 'dayOff' } : null;
  };
  const wholeOn = (day) => {
    const [start, end] = (ramadanOn(day, announced).isRamadan ? ramadanHours : undefined) ?? hours;
    return [start, end > start ? end : end + 1440];
  };
  const isPrayerDay = (day) => civil(day).weekday === 5 && hasFridayBreak;
  // The spans of business that begin on a day, in minutes since 1970.
  const spansOn = (day) => {
    if (closure(day)) return [];
    const [start, end] = wholeOn(day);
    let spans = [[start, end]];
    if (isPrayerDay(day) && start < PRAYER[1] && PRAYER[0] < end) {
      spans = [];
      if (start < PRAYER[0]) spans.push([start, PRAYER[0]]);
      if (PRAYER[1] < end) spans.push([Math.max(PRAYER[1], start), end]);
    }
    return spans.map((span) => span.map((minute) => minute + day * 1440));
  };
  const minute = Math.floor((millis + 3600000) / 60000);
  const today = Math.floor(minute / 1440);
  const isUnsure = (observesHolidays && lunarHolidays(today, announced)
    .some(({ first, last, isEstimated }) => isEstimated && first - 1 <= today && today <= last + 1))
    || (ramadanHours !== undefined && ramadanOn(today, announced).isUnsure);
  const iso = (at) => {
    const { year, month, day } = civil(Math.floor(at / 1440));
    const rest = at - Math.floor(at / 1440) * 1440;
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00+01:00`;
  };
  const answer = (reason, span, holiday) => ({
    open: reason === 'open', reason, holiday: holiday?.id ?? null, holidayFr: holiday?.french ?? null,
    holidayAr: holiday?.arabic ?? null, opensAt: span ? iso(span[0]) : null, closesAt: span ? iso(span[1]) : null,
    flags: isUnsure ? ['lunarDate'] : [],
  });
  for (const day of [today - 1, today]) {
    const span = spansOn(day).find(([start, end]) => start <= minute && minute < end);
    if (span) return answer('open', span);
  }
  let next;
  for (let day = today; day <= today + 60 && !next; day++) next = spansOn(day).find(([start]) => start > minute);
  const closed = closure(today);
  if (closed) return answer(closed.reason, next, closed.holiday);
  const clock = minute - today * 1440;
  const inside = (at, [start, end]) => start <= at && at < end;
  if (isPrayerDay(today) && inside(clock, PRAYER) && inside(clock, wholeOn(today))) return answer('fridayPrayer', next);
  const first = spansOn(today)[0];
  return answer(first && minute < first[0] ? 'beforeOpening' : 'afterClosing', next);
}
