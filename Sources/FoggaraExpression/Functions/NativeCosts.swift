/// What functions of the registry take beyond the usual, in steps of at most about twenty nanoseconds.
///
/// The usual is one step for eight units of text and for four elements, given or made. Functions that do more with each
/// part stand here by their name, whatever class has them.
enum NativeCosts {
    /// Steps for every call of a function that is slow by itself.
    private static let bases: [String: Int] = [
        "toFixed": 40, "toPrecision": 40, "toExponential": 40, "toLocaleString": 400, "format": 300, "toFormat": 60,
        "plus": 100, "minus": 100, "diff": 80, "setZone": 40, "set": 20, "startOf": 40, "endOf": 60, "fromISO": 60,
        "fromFormat": 80, "toISO": 40, "parse": 40, "Date": 30, "now": 40, "splitBy": 60, "count": 60, "random": 10,
        "formatToParts": 400, "NumberFormat": 200, "DateTimeFormat": 200, "Collator": 100, "PluralRules": 100,
        "compare": 60, "select": 60, "localeCompare": 60, "RegExp": 60, "hash": 240, "all": 40,
        "parseInt": 20, "Number": 20, "parseFloat": 24, "toTitleCase": 80, "unique": 30, "removeDuplicates": 30,
        "encodeURIComponent": 40, "encodeURI": 40, "decodeURIComponent": 40, "decodeURI": 40, "Error": 60,
        "TypeError": 60, "RangeError": 60, "stringify": 40, "map": 12, "filter": 12, "join": 16, "flat": 24,
        "includes": 8, "sort": 24, "toSorted": 24, "split": 24, "String": 20, "toString": 16, "pluck": 24,
        "base64Encode": 24, "base64Decode": 24, "sum": 12, "toUpperCase": 10, "toLowerCase": 10, "replace": 20,
        "replaceAll": 20, "match": 20, "keys": 14, "values": 14, "entries": 16, "Map": 24, "Set": 24, "from": 16,
        "BigInt": 16, "first": 12, "last": 12, "smartJoin": 20, "merge": 20, "isEmail": 40, "assign": 16,
        "toLocaleDateString": 300, "toLocaleTimeString": 300, "toUTCString": 40, "toISOString": 40, "segment": 60,
        "$jmespath": 60, "search": 60, "expandFormat": 60, "toRelative": 100, "toHuman": 100, "beginningOf": 40,
    ]

    /// Multiples of the usual steps for what is given.
    static let weights: [String: Int] = [
        "normalize": 60,
        "localeCompare": 60, "compare": 60, "hash": 6, "base64Encode": 4, "base64Decode": 6, "toTitleCase": 300,
        "toSentenceCase": 100, "toSnakeCase": 60, "replaceSpecialChars": 60, "removeMarkdown": 10, "removeTags": 4,
        "parse": 16, "Date": 400, "fromSQL": 20, "fromRFC2822": 20, "fromHTTP": 20, "stringify": 2,
        "encodeURIComponent": 6, "encodeURI": 6, "decodeURIComponent": 6, "decodeURI": 6,
        "urlEncode": 6, "urlDecode": 6, "escape": 6, "unescape": 6, "sort": 40, "toSorted": 40, "Number": 40,
        "parseFloat": 40, "parseInt": 6, "toNumber": 40, "toInt": 12, "toFloat": 12, "isNumeric": 12, "split": 2,
        "segment": 200, "getCanonicalLocales": 400, "format": 20, "formatToParts": 40, "fromEntries": 40,
        "groupBy": 30, "smartJoin": 120, "merge": 300, "zip": 40, "renameKeys": 12, "pluck": 40, "chunk": 20,
        "unique": 8, "removeDuplicates": 8, "union": 8, "difference": 8, "intersection": 8, "toFormat": 200,
        "fromFormat": 20, "fromISO": 4, "$jmespath": 40, "search": 4, "jmespath": 40, "Set": 16, "Map": 16, "keys": 4,
        "values": 4, "entries": 8, "assign": 8, "fill": 2, "Uint8Array": 4, "Float64Array": 4, "setZone": 4,
        "toISOString": 1, "RegExp": 8, "toDateTime": 4, "toDate": 4, "isWellFormed": 2, "toWellFormed": 2,
        "charAt": 0, "charCodeAt": 0, "isSubsetOf": 16, "isSupersetOf": 16, "isDisjointFrom": 16,
        "symmetricDifference": 16,
    ]

    /// Steps of a call without what it is given.
    static func base(_ name: String) -> Int { bases[name] ?? 8 }
}
