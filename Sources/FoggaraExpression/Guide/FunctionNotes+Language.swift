// One line says all about a member, however long.
// swift-format-ignore-file
extension FunctionNotes {
    /// The language itself: ECMAScript 2024 as far as it is there.
    ///
    /// - Source: ECMA-262, 15th edition, for the meaning of every member.
    static let language = #"""
        # global Global names
        String, Number, Boolean(value?: any): text, number, boolean | Converts a value.
        BigInt(value: any): bigint | An integer of any size.
        Symbol(description?: text): symbol | A key that equals only itself.
        Object(value?: any): object | The value as an object, or a new one.
        Array(...elements: any): list | A list of the elements; of one number, a list of that length.
        RegExp(pattern: text, flags?: text): RegExp | A pattern.
        Map, Set(entries?: iterable): Map, Set | A table of keys, or of values that stand once.
        WeakMap, WeakSet(entries?: iterable): WeakMap, WeakSet | A table whose keys are objects.
        Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError(message?: text): Error | An error to throw.
        ArrayBuffer(bytes: number): ArrayBuffer | Room for bytes.
        DataView(buffer: ArrayBuffer, offset?: number, length?: number): DataView | Numbers of any kind at any place of a buffer.
        Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array(source: any): typed list | A list of numbers of one size.
        Date(...parts: any): Date | A moment from a text, milliseconds or parts; now without arguments.
        parseInt(text: text, base?: number): number | Reads the integer that a text begins with.
        parseFloat(text: text): number | Reads the number that a text begins with.
        isNaN, isFinite(value: any): boolean | Tests the value after conversion to a number.
        encodeURIComponent, encodeURI(text: text): text | Escapes a part of an address, or a whole one.
        decodeURIComponent, decodeURI(text: text): text | Reads escapes of an address; throws URIError.
        NaN, Infinity: number | No number, and the number beyond all.
        Math, JSON, Intl: namespace | Functions in groups, below.
        process: object | An empty object, as n8n shows it.
        document, global, window, globalThis, self, alert, prompt, confirm, eval, uneval, setTimeout, setInterval, setImmediate, clearImmediate, clearInterval, clearTimeout, queueMicrotask, Function, require, module, Buffer, __dirname, __filename, fetch, XMLHttpRequest, Promise, Generator, GeneratorFunction, AsyncFunction, AsyncGenerator, AsyncGeneratorFunction, WebAssembly, Reflect, Proxy, escape, unescape: object | Hidden: n8n puts an empty object in their place.

        # string Text
        charAt(index: number): text | The unit at a place; empty outside.
        charCodeAt, codePointAt(index: number): number | Number of the unit, or of the code point.
        at(index: number): text | The unit at a place, from the end when negative.
        concat(...texts: any): text | The texts in one.
        includes, startsWith, endsWith(part: text, from?: number): boolean | Whether the part is inside, in front, at the end.
        indexOf, lastIndexOf(part: text, from?: number): number | First or last place of a part; -1 for none.
        slice, substring(start: number, end?: number): text | A part; slice counts negative places from the end.
        substr(start: number, length?: number): text | A part by its length.
        repeat(count: number): text | The text so many times.
        padStart, padEnd(length: number, filler?: text): text | Filled up to a length.
        trim, trimStart, trimLeft, trimEnd, trimRight(): text | Without white space at both ends, or at one.
        toLowerCase, toLocaleLowerCase(locale?: text): text | In small letters.
        toUpperCase, toLocaleUpperCase(locale?: text): text | In capital letters.
        toString, valueOf(): text | The text itself.
        normalize(form?: text): text | One of the forms NFC, NFD, NFKC, NFKD of Unicode.
        localeCompare(other: text, locale?: text, options?: object): number | Order of two texts for readers.
        isWellFormed(): boolean | Whether no surrogate stands alone.
        toWellFormed(): text | Lone surrogates replaced by U+FFFD.
        match(pattern: RegExp): list or null | First match with its groups; with `g`, all matches.
        matchAll(pattern: RegExp): iterator | Every match with its groups; needs `g`.
        search(pattern: RegExp): number | Place of the first match; -1 for none.
        replace, replaceAll(pattern: RegExp or text, by: text or function): text | Replaces the first or every match.
        split(by: RegExp or text, limit?: number): list | The parts between the matches.
        anchor, big, blink, bold, fixed, fontcolor, fontsize, italics, link, small, strike, sub, sup(value?: text): text | The text inside a tag of HTML.

        # stringStatics String
        fromCharCode, fromCodePoint(...numbers: number): text | The text of units, or of code points.
        raw(template: object, ...values: any): text | A template with its escapes as written.

        # number Number
        toString(base?: number): text | Digits in base 2 to 36; without it, the shortest that read back the same.
        toFixed(digits?: number): text | With so many decimals, exact, halves away from zero.
        toPrecision, toExponential(digits?: number): text | With so many significant digits, or with an exponent.
        toLocaleString(locale?: text, options?: object): text | As a locale writes it.
        valueOf(): number | The number itself.

        # numberStatics Number
        isInteger, isSafeInteger, isFinite, isNaN(value: any): boolean | Tests without converting.
        parseInt, parseFloat(text: text): number | The global functions.
        MAX_SAFE_INTEGER, MIN_SAFE_INTEGER, MAX_VALUE, MIN_VALUE, EPSILON, POSITIVE_INFINITY, NEGATIVE_INFINITY, NaN: number | Bounds of numbers.

        # bigint BigInt
        toString(base?: number): text | Digits in base 2 to 36.
        toLocaleString(locale?: text): text | As a locale writes it.
        valueOf(): bigint | The integer itself.

        # bigintStatics BigInt
        asUintN, asIntN(bits: number, value: bigint): bigint | The lowest bits, without or with sign.

        # boolean Boolean
        toString(): text | `true` or `false`.
        valueOf(): boolean | The value itself.

        # symbol Symbol
        toString(): text | `Symbol(description)`.
        valueOf(): symbol | The symbol itself.
        description: text | What it was made with.

        # symbolStatics Symbol
        for(key: text): symbol | The one symbol of a key.
        keyFor(symbol: symbol): text | The key of such a symbol.
        iterator, asyncIterator, hasInstance, toPrimitive, toStringTag: symbol | Symbols that the language itself asks for.

        # array List
        at(index: number): any | The element at a place, from the end when negative.
        concat(...values: any): list | With further elements, lists opened.
        push, unshift(...elements: any): number | Adds at the end, or in front; answers the length.
        pop, shift(): any | Removes the last, or the first element.
        slice(start?: number, end?: number): list | A part.
        splice(start: number, count?: number, ...elements: any): list | Replaces a part and answers it.
        fill(value: any, start?: number, end?: number): list | Sets every element.
        copyWithin(target: number, start: number, end?: number): list | Copies a part over another.
        reverse(): list | In opposite order, in place.
        sort(order?: function): list | In order, in place and stable; without a function by text.
        toReversed(): list | A copy in opposite order.
        toSorted(order?: function): list | A copy in order.
        toSpliced(start: number, count?: number, ...elements: any): list | A copy with a part replaced.
        with(index: number, value: any): list | A copy with one element replaced.
        flat(depth?: number): list | Lists inside opened, one level when no depth is given.
        flatMap(function: function): list | What the function answers for each, opened one level.
        map(function: function): list | What the function answers for each.
        filter(function: function): list | The elements that the function answers true for.
        forEach(function: function): undefined | Calls the function for each.
        some, every(function: function): boolean | Whether it answers true for one, or for all.
        find, findLast(function: function): any | The first or last element that it answers true for.
        findIndex, findLastIndex(function: function): number | The place of that element; -1 for none.
        reduce, reduceRight(function: function, start?: any): any | One value made from all, from either end.
        includes(value: any, from?: number): boolean | Whether the value is an element.
        indexOf, lastIndexOf(value: any, from?: number): number | First or last place of a value; -1 for none.
        join(separator?: text): text | The elements as one text.
        keys, values, entries(): iterator | Walks over places, elements or both.
        toString, toLocaleString(): text | The elements with commas between.

        # arrayStatics Array
        isArray(value: any): boolean | Whether a value is a list.
        of(...elements: any): list | A list of the elements.
        from(source: any, function?: function): list | A list from anything that can be walked over.

        # object Object
        hasOwnProperty, propertyIsEnumerable(key: text): boolean | Whether the object itself has a member, and lists it.
        isPrototypeOf(value: any): boolean | Always false: there are no prototypes.
        toString, toLocaleString(): text | `[object Object]` with the class.
        valueOf(): object | The object itself.

        # objectStatics Object
        keys, values(object: object): list | Names or values of the members.
        entries(object: object): list | Pairs of name and value.
        fromEntries(pairs: iterable): object | An object of such pairs.
        assign(target: object, ...sources: object): object | Copies members into the target.
        create(prototype: any): object | A new object.
        groupBy(list: iterable, function: function): object | Lists of elements by what the function answers.
        hasOwn(object: object, key: text): boolean | Whether the object itself has a member.
        is(first: any, second: any): boolean | Equality that tells 0 from -0 and finds NaN equal.
        freeze, seal, preventExtensions(object: object): object | Forbids changes, removals, or new members.
        isFrozen, isSealed, isExtensible(object: object): boolean | Whether that was done.
        getOwnPropertyNames(object: object): list | Names of all members, hidden ones included.
        getOwnPropertySymbols(object: object): list | Symbols that are keys of members.

        # function Function
        call, apply, bind(this: any, ...arguments: any): any | Calls with `this`, with a list of arguments, or later.
        toString(): text | The source text.
        name: text | Name of the function.
        length: number | Parameters before the first with a default.

        # error Error
        toString(): text | Name and message.
        stack: text | Name and message; no places.

        # regexp RegExp
        exec(text: text): list or null | Next match with its groups and their places.
        test(text: text): boolean | Whether it matches.
        toString(): text | The pattern as written.
        source, flags: text | The pattern and its flags.
        global, ignoreCase, multiline, dotAll, unicode, sticky, hasIndices, unicodeSets: boolean | Whether the flag is set.

        # map Map
        get(key: any): any | The value of a key.
        set(key: any, value: any): Map | Sets a value.
        has(key: any): boolean | Whether a key is there.
        delete(key: any): boolean | Removes an entry.
        clear(): undefined | Removes all entries.
        forEach(function: function): undefined | Calls the function for each entry.
        keys, values, entries(): iterator | Walks over the entries in order of insertion.
        size: number | How many entries there are.

        # mapStatics Map
        groupBy(list: iterable, function: function): Map | Lists of elements by what the function answers.

        # set Set
        add(value: any): Set | Adds a value.
        has(value: any): boolean | Whether a value is there.
        delete(value: any): boolean | Removes a value.
        clear(): undefined | Removes all values.
        forEach(function: function): undefined | Calls the function for each value.
        keys, values, entries(): iterator | Walks over the values in order of insertion.
        union, intersection, difference, symmetricDifference(other: Set): Set | A new set from two.
        isSubsetOf, isSupersetOf, isDisjointFrom(other: Set): boolean | How two sets lie to each other.
        size: number | How many values there are.

        # weakMap WeakMap
        get(key: object): any | The value of a key.
        set(key: object, value: any): WeakMap | Sets a value.
        has(key: object): boolean | Whether a key is there.
        delete(key: object): boolean | Removes an entry.

        # weakSet WeakSet
        add(value: object): WeakSet | Adds an object.
        has(value: object): boolean | Whether an object is there.
        delete(value: object): boolean | Removes an object.

        # iterator Iterator
        next(value?: any): object | The next value and whether there was one.
        return(value?: any): object | Ends the walk; `finally` blocks of a generator run.
        map, filter, flatMap(function: function): iterator | As on lists, one value at a time, when it is asked for.
        forEach, some, every, find(function: function): any | As on lists, one value at a time.
        take, drop(count: number): iterator | The first values, or those after them.
        reduce(function: function, start?: any): any | One value made from all.
        toArray(): list | All values.

        # generator Generator
        throw(error: any): object | Throws an error where the generator stands.

        # arrayBuffer ArrayBuffer
        slice(start: number, end?: number): ArrayBuffer | A copy of a part.
        byteLength: number | How many bytes there are.

        # arrayBufferStatics ArrayBuffer
        isView(value: any): boolean | Whether a value shows the bytes of a buffer.

        # typedArray Typed lists
        at, includes, indexOf, lastIndexOf, join, toString, forEach, some, every, find, findIndex, findLast, findLastIndex, reduce, reduceRight, keys, values, entries(...): any | As on lists.
        map, filter, slice, toReversed, toSorted, with(...): typed list | As on lists, with a list of the same kind.
        fill, reverse, sort, copyWithin(...): typed list | As on lists, in place.
        set(source: list, offset?: number): undefined | Copies numbers in.
        subarray(start: number, end?: number): typed list | A part of the same bytes.
        length, byteLength, byteOffset: number | Elements, bytes, and where they begin.
        buffer: ArrayBuffer | The bytes.

        # int8,uint8,uint8Clamped,int16,uint16,int32,uint32,float32,float64,bigInt64,bigUint64 Typed lists of each kind
        BYTES_PER_ELEMENT: number | Bytes that an element takes.

        # typedStatics Typed lists
        from, of(...): typed list | A typed list of elements.
        BYTES_PER_ELEMENT: number | Bytes that an element takes.

        # math Math
        abs, sign, floor, ceil, round, trunc, fround(number: number): number | Amount, sign, and ways of rounding.
        sqrt, cbrt, exp, expm1, log, log2, log10, log1p(number: number): number | Roots, powers and logarithms.
        sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh(number: number): number | Angles in radians.
        atan2(y: number, x: number): number | The angle of a point.
        clz32(number: number): number | Zero bits in front of a 32-bit integer.
        imul(first: number, second: number): number | The product in 32 bits.
        pow(base: number, exponent: number): number | A power.
        hypot(...numbers: number): number | The root of the sum of squares.
        max, min(...numbers: number): number | The largest or smallest number.
        random(): number | From 0 up to 1, from the host.
        PI, E, LN2, LN10, LOG2E, LOG10E, SQRT2, SQRT1_2: number | Constants.

        # json JSON
        parse(text: text, reviver?: function): any | Reads JSON; throws SyntaxError in V8's words.
        stringify(value: any, replacer?: any, indent?: any): text | Writes JSON.

        # intl Intl
        NumberFormat, DateTimeFormat, PluralRules, Collator, RelativeTimeFormat, ListFormat, Segmenter(locale?: text, options?: object): format | Forms of a locale.
        DisplayNames, Locale(locale?: text, options?: object): format | Names of languages, regions and currencies; a tag with its parts.
        DurationFormat(locale?: text, options?: object): format | Durations of units as a locale writes them.
        supportedValuesOf(key: text): list | Currencies, units, zones and others by their codes.
        getCanonicalLocales(locales: any): list | Tags of locales in their usual form.

        # numberFormat Intl.NumberFormat
        format: function | Writes a number.
        formatToParts(number: number): list | The text in named parts.
        formatRange, formatRangeToParts(start: number, end: number): text, list | Two numbers as a range.
        resolvedOptions(): object | Locale and options in use.

        # dateTimeFormat Intl.DateTimeFormat
        format: function | Writes a moment.
        formatToParts(date: Date): list | The text in named parts.
        formatRange, formatRangeToParts(start: Date, end: Date): text, list | Two moments as a range.
        resolvedOptions(): object | Locale and options in use.

        # collator Intl.Collator
        compare: function | Order of two texts.
        resolvedOptions(): object | Locale and options in use.

        # pluralRules Intl.PluralRules
        select(number: number): text | The plural category of a number.
        selectRange(start: number, end: number): text | The plural category of a range.
        resolvedOptions(): object | Locale and options in use.

        # relativeTimeFormat Intl.RelativeTimeFormat
        format(count: number, unit: text): text | A distance in time.
        formatToParts(count: number, unit: text): list | The text in named parts.
        resolvedOptions(): object | Locale and options in use.

        # listFormat Intl.ListFormat
        format(texts: list): text | Texts as a list in words.
        formatToParts(texts: list): list | The text in named parts.
        resolvedOptions(): object | Locale and options in use.

        # segmenter Intl.Segmenter
        segment(text: text): list | Characters or words of a text.
        resolvedOptions(): object | Locale and options in use.

        # segments Segments
        containing(index: number): object | The part that a place of the text belongs to.

        # durationFormat Intl.DurationFormat
        format(duration: object): text | A duration in words or between colons.
        formatToParts(duration: object): list | Refused: not part of this evaluator.
        resolvedOptions(): object | Locale and options in use.

        # displayNames Intl.DisplayNames
        of(code: text): text | The name of a code.
        resolvedOptions(): object | Locale and options in use.

        # localeTag Intl.Locale
        toString(): text | The tag.
        baseName, language, script, region: text | The tag without extensions, and its parts.
        calendar, collation, hourCycle, caseFirst, numberingSystem: text | What the tag's extension asks for.
        numeric: boolean | Whether the tag asks for digits in order of numbers.
        getWeekInfo, getTextInfo(): object | First day and weekend of the week; direction of the text.
        getHourCycles, getNumberingSystems(): list | How hours and numbers are written where the tag is used.
        maximize, minimize(): Locale | With the parts that are likely, or without them.

        # intlStatics Classes of Intl
        supportedLocalesOf(locales: any): list | The locales that there are data for.

        # dataView DataView
        getInt8, getUint8, getInt16, getUint16, getInt32, getUint32, getFloat32, getFloat64(offset: number, little?: boolean): number | The number at a place.
        getBigInt64, getBigUint64(offset: number, little?: boolean): bigint | The integer at a place.
        setInt8, setUint8, setInt16, setUint16, setInt32, setUint32, setFloat32, setFloat64, setBigInt64, setBigUint64(offset: number, value: any, little?: boolean): undefined | Writes a number at a place.
        byteLength, byteOffset: number | Bytes that it shows, and where they begin.
        buffer: ArrayBuffer | The bytes.
        """#
}
