// The calendar of Algeria: UTC+1 all year, fixed holidays, the Islamic months of the Umm al-Qura table.
const DAY = 86400000;
const dayOf = (year, month, day) => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};
const civil = (day) => {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() };
};
const two = (value) => String(value).padStart(2, '0');

// 2026-11-05 or 05/11/2026 as days since 1970, else null.
function dateOf(text) {
  const iso = /^([0-9]{4})-([0-9]{1,2})-([0-9]{2})$/.exec(text);
  const local = /^([0-9]{1,3})([-/.])([0-9]{1,2})\2([0-9]{4})$/.exec(text);
  if (!iso && !local) return null;
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [local[4], local[3], local[1]]).map(Number);
  const found = dayOf(year, month, day);
  const back = civil(found);
  return month >= 1 && month <= 12 && day >= 1 && back.year === year && back.month === month && back.day === day ? found : null;
}

// A moment in milliseconds since 1970 UTC; without a zone the clock of Algiers is meant.
function momentOf(written) {
  const text = written.replace(/^ +| +$/g, '');
  if (/^[0-9]*$/.test(text)) {
    return /^[0-9]{9,10}$/.test(text) ? Number(text) * 1000 : /^[0-9]{12,13}$/.test(text) ? Number(text) : null;
  }
  const [day] = text.split(/[T ]/, 1);
  const midnight = dateOf(day);
  if (midnight === null) return null;
  if (day.length === text.length) return midnight * DAY - 3600000;
  const clock = /^([0-9]{1,2})[:h]([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(?:([Zz])|([+-])([0-9]{2})(?::?([0-9]{2}))?)?$/
    .exec(text.slice(day.length + 1));
  if (!clock) return null;
  const [hour, minute, second, , , , ahead, aheadMinutes] = clock.slice(1).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59 || ahead > 23 || aheadMinutes > 59) return null;
  const millis = Number(((clock[4] ?? '') + '00').slice(0, 3).padEnd(3, '0'));
  const zone = clock[5] ? 0 : clock[6] ? (ahead * 60 + aheadMinutes) * (clock[6] === '-' ? -1 : 1) : 60;
  return midnight * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millis - zone * 60000;
}

// First days of the months in the table; months are counted from the Hijra.
const hijriStarts = [HIJRI.firstDay];
for (const lengths of split(HIJRI.packed)) {
  for (let bit = 11; bit >= 0; bit--) {
    hijriStarts.push(hijriStarts[hijriStarts.length - 1] + ((parseInt(lengths, 16) >> bit) & 1 ? 30 : 29));
  }
}
function hijriDay(month) {
  const known = hijriStarts[month - HIJRI.firstYear * 12];
  if (known !== undefined) return known;
  const year = Math.floor(month / 12);
  const number = month - year * 12 + 1;
  return -492148 + (year - 1) * 354 + Math.trunc((11 * year + 3) / 30) + 29 * (number - 1) + Math.trunc(number / 2);
}
function hijriYear(day) {
  let month = Math.trunc(((day + 492148) * 360) / 10631) + 12;
  while (hijriDay(month) > day) month -= 1;
  while (hijriDay(month + 1) <= day) month += 1;
  return Math.floor(month / 12);
}

// The first day of a feast or of Ramadan in an Islamic year; an announced date within five days wins.
function lunarFirst(name, year, announced) {
  const [month, day] = name === 'ramadan' ? [9, 1] : HOLIDAYS.find((holiday) => holiday.id === name).lunar;
  const computed = hijriDay(year * 12 + month - 1) + day - 1;
  const told = announced.find((one) => one.name === name && Math.abs(one.day - computed) <= 5);
  return { day: told?.day ?? computed, isEstimated: !told };
}
function lunarHolidays(day, announced) {
  const year = hijriYear(day);
  return [year - 1, year, year + 1].flatMap((one) => HOLIDAYS.filter(({ lunar }) => lunar).map((holiday) => {
    const { day: first, isEstimated } = lunarFirst(holiday.id, one, announced);
    return { holiday, first, last: first + holiday.length - 1, isEstimated };
  }));
}
function holidayOn(day, announced) {
  const { month, day: number } = civil(day);
  const fixed = HOLIDAYS.find((holiday) => holiday.fixed?.[0] === month && holiday.fixed[1] === number);
  return fixed ?? lunarHolidays(day, announced).find(({ first, last }) => first <= day && day <= last)?.holiday ?? null;
}
function ramadanOn(day, announced) {
  const year = hijriYear(day);
  const [start, end] = [lunarFirst('ramadan', year, announced), lunarFirst('eidFitr', year, announced)];
  return {
    isRamadan: start.day <= day && day < end.day,
    isUnsure: [start, end].some((event) => event.isEstimated && Math.abs(day - event.day) <= 1),
  };
}
