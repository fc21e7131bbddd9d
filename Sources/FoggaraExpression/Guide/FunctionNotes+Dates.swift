// One line says all about a member, however long.
// swift-format-ignore-file
extension FunctionNotes {
    /// Dates of the language and of Luxon.
    ///
    /// - Source: ECMA-262, 15th edition; manual of Luxon 3 (moment.github.io/luxon, read 2026-10).
    static let dates = #"""
        # date Date
        getTime, valueOf(): number | Milliseconds since 1970.
        getFullYear, getMonth, getDate, getDay, getHours, getMinutes, getSeconds, getMilliseconds(): number | A field; the process runs in UTC.
        getUTCFullYear, getUTCMonth, getUTCDate, getUTCDay, getUTCHours, getUTCMinutes, getUTCSeconds, getUTCMilliseconds(): number | A field in UTC.
        getYear(): number | Years since 1900.
        getTimezoneOffset(): number | Always 0.
        setFullYear, setMonth, setDate, setHours, setMinutes, setSeconds, setMilliseconds(value: number, ...next: number): number | Sets a field and the smaller ones given.
        setUTCFullYear, setUTCMonth, setUTCDate, setUTCHours, setUTCMinutes, setUTCSeconds, setUTCMilliseconds(value: number, ...next: number): number | The same in UTC.
        setYear(year: number): number | Sets the year; two digits stand for the 1900s.
        setTime(milliseconds: number): number | Sets the moment.
        toISOString, toJSON(): text | In the form of ISO 8601; an invalid date throws, as JSON it is null.
        toString, toDateString, toTimeString, toUTCString, toGMTString(): text | In the forms of the language.
        toLocaleString, toLocaleDateString, toLocaleTimeString(locale?: text, options?: object): text | As a locale writes it.

        # dateStatics Date
        now(): number | The host's time in milliseconds since 1970.
        parse(text: text): number | Reads a date, also in V8's loose forms.
        UTC(year: number, ...parts: number): number | Milliseconds of a moment in UTC.

        # moment DateTime
        plus, minus(duration: object or number): DateTime | Later or earlier.
        set(fields: object): DateTime | With fields replaced.
        startOf, endOf(unit: text, options?: object): DateTime | First or last moment of a unit.
        setZone(zone: text, options?: object): DateTime | The same moment in another zone.
        toUTC(offset?: number): DateTime | The same moment in UTC.
        toLocal(): DateTime | The same moment in the workflow's zone.
        setLocale, reconfigure(locale: any): DateTime | Writes names in another locale.
        diff, diffNow(other: DateTime, units?: any): Duration | The time between two moments, or since now.
        until(other: DateTime): Interval | The time from this moment up to another.
        hasSame(other: DateTime, unit: text, options?: object): boolean | Whether both lie in the same unit.
        equals(other: DateTime): boolean | Whether moment, zone and locale are the same.
        toFormat(tokens: text, options?: object): text | Written with tokens, as `yyyy-MM-dd HH:mm`.
        toLocaleString(form?: object, options?: object): text | As the locale writes it.
        toLocaleParts(form?: object): list | The same in named parts.
        toISO, toISODate, toISOTime, toISOWeekDate(options?: object): text | In the forms of ISO 8601.
        toSQL, toSQLDate, toSQLTime(options?: object): text | In the forms of SQL.
        toRFC2822, toHTTP(): text | In the forms of mail and of the web.
        toRelative, toRelativeCalendar(options?: object): text or null | The distance from now in words.
        toJSON, toString(): text | In the form of ISO 8601.
        valueOf, toMillis, toSeconds, toUnixInteger(): number | Since 1970, in milliseconds or seconds.
        toJSDate, toDate, toBSON(): Date | The moment as a Date.
        toObject(options?: object): object | The fields.
        get(name: text): number | A field by its name.
        resolvedLocaleOptions(): object | Locale and numbering in use.
        year, month, day, hour, minute, second, millisecond: number | The fields; months from 1.
        weekday, weekNumber, weekYear, ordinal, quarter: number | Day of the week from Monday, ISO week and its year, day of the year, quarter.
        localWeekday: number | Day of the week as the locale counts it.
        localWeekNumber, localWeekYear, weeksInLocalWeekYear: number | Week, its year and the weeks of that year by the locale.
        getPossibleOffsets(): list | The moments that the wall clock stands for: two where it is set back.
        offset, ts, daysInMonth, daysInYear, weeksInWeekYear: number | Minutes from UTC, milliseconds since 1970, lengths.
        monthShort, monthLong, weekdayShort, weekdayLong, offsetNameShort, offsetNameLong: text | Names in the locale.
        zoneName, locale: text | Zone and locale in use.
        numberingSystem, outputCalendar: text or null | What was asked for beyond the locale.
        zone: object | The zone.
        isValid, isInDST, isInLeapYear, isOffsetFixed, isWeekend: boolean | What the moment is.
        invalidReason, invalidExplanation: text or null | Why it is not valid.

        # momentStatics DateTime
        now(): DateTime | The host's time in the workflow's zone.
        local, utc(...parts: number): DateTime | From parts, in the workflow's zone or in UTC.
        fromISO, fromSQL, fromRFC2822, fromHTTP(text: text, options?: object): DateTime | Reads a standard form.
        fromFormat, fromString(text: text, tokens: text, options?: object): DateTime | Reads a form given by tokens.
        fromMillis, fromSeconds(number: number, options?: object): DateTime | From the time since 1970.
        fromJSDate(date: Date, options?: object): DateTime | From a Date.
        fromObject(fields: object, options?: object): DateTime | From fields.
        invalid(reason: text): DateTime | An invalid one.
        parseFormatForOpts(form?: object, options?: object): text or null | The tokens of a form of `Intl`.
        isDateTime(value: any): boolean | Whether a value is a DateTime.
        max, min(...moments: DateTime): DateTime | The latest or earliest.
        expandFormat(tokens: text, options?: object): text | Tokens that depend on the locale, written out.
        DATE_SHORT, DATE_MED, DATE_MED_WITH_WEEKDAY, DATE_FULL, DATE_HUGE, TIME_SIMPLE, TIME_WITH_SECONDS, TIME_WITH_SHORT_OFFSET, TIME_WITH_LONG_OFFSET, TIME_24_SIMPLE, TIME_24_WITH_SECONDS, TIME_24_WITH_SHORT_OFFSET, TIME_24_WITH_LONG_OFFSET, DATETIME_SHORT, DATETIME_SHORT_WITH_SECONDS, DATETIME_MED, DATETIME_MED_WITH_SECONDS, DATETIME_MED_WITH_WEEKDAY, DATETIME_FULL, DATETIME_FULL_WITH_SECONDS, DATETIME_HUGE, DATETIME_HUGE_WITH_SECONDS: object | Ready forms for toLocaleString.

        # span Duration
        as, get(unit: text): number | The whole length in a unit, or the count of a unit.
        set(units: object): Duration | With counts replaced.
        plus, minus(other: object): Duration | The sum or difference.
        mapUnits(function: function): Duration | Every count changed.
        negate, normalize, rescale, removeZeros, shiftToAll(): Duration | Turned round, evened out, or in other units.
        shiftTo(...units: text): Duration | In the given units.
        equals(other: Duration): boolean | Whether all counts are the same.
        reconfigure(options: object): Duration | With another locale or measure.
        toFormat(tokens: text, options?: object): text | Written with tokens.
        toHuman(options?: object): text | Written in words.
        toISO, toJSON, toString, toISOTime(options?: object): text | In the forms of ISO 8601.
        toMillis, valueOf(): number | Its length in milliseconds.
        toObject(): object | The counts.
        years, quarters, months, weeks, days, hours, minutes, seconds, milliseconds: number | The count of a unit.
        isValid: boolean | Whether it is a length of time.
        invalidReason, invalidExplanation: text or null | Why it is not.
        locale: text | The locale in use.
        conversionAccuracy: text | `casual`, or `longterm` where months and years are measured by 400 years.
        numberingSystem: null | Never set.

        # spanStatics Duration
        fromObject(units: object, options?: object): Duration | From counts.
        fromMillis(milliseconds: number): Duration | From milliseconds.
        fromISO, fromISOTime(text: text, options?: object): Duration | Reads a form of ISO 8601.
        fromDurationLike(value: any): Duration | From an object, a number or a Duration.
        invalid(reason: text): Duration | An invalid one.
        isDuration(value: any): boolean | Whether a value is a Duration.

        # interval Interval
        start, end: DateTime | First moment, and the moment after the last.
        length(unit?: text, options?: object): number | Its length in a unit.
        count(unit?: text, options?: object): number | How many days, or other units, it touches.
        toDuration(units?: any, options?: object): Duration | Its length.
        contains(moment: DateTime): boolean | Whether a moment lies inside.
        overlaps, engulfs, equals, abutsStart, abutsEnd(other: Interval): boolean | How two intervals lie to each other.
        union, intersection(other: Interval): Interval | The time in either, or in both.
        splitBy(duration: any): list | Parts of a length.
        splitAt(...moments: any): list | Parts between moments.
        divideEqually(count: number): list | Parts of the same length.
        difference(...others: Interval): list | What lies in this interval and in no other.
        set(ends?: object): Interval | With another start or end.
        mapEndpoints(function: function): Interval | With both ends changed.
        hasSame(unit: text, options?: object): boolean | Whether it lies within one unit.
        isAfter, isBefore(moment: any): boolean | Whether it lies wholly after or before a moment.
        lastDateTime: DateTime | The last moment inside.
        toLocaleString(form?: object, options?: object): text | As the locale writes it.
        toJSON(): object | Both ends.
        isEmpty(): boolean | Whether both ends are the same.
        toISO, toString, toISODate, toISOTime(options?: object): text | Both ends in a form of ISO 8601.
        toFormat(tokens: text, options?: object): text | Both ends written with tokens.
        isValid: boolean | Whether the end is not before the start.
        invalidReason, invalidExplanation: text or null | Why it is not valid.

        # intervalStatics Interval
        fromDateTimes(start: DateTime, end: DateTime): Interval | From two moments.
        after, before(moment: DateTime, duration: any): Interval | A length from a moment on, or up to it.
        fromISO(text: text, options?: object): Interval | Reads a form of ISO 8601.
        merge, xor(intervals: list): list | Intervals joined, or what lies in an odd number of them.
        invalid(reason: text, explanation?: text): Interval | An invalid one.
        isInterval(value: any): boolean | Whether a value is an Interval.
        """#
}
