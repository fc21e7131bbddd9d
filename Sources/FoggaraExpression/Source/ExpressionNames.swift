/// The names that the language gives to expressions.
package enum ExpressionNames {
    /// Variables of n8n and of Foggara.
    package static let variables: Set<String> = [
        "$json", "$binary", "$input", "$data", "$", "$node", "$items", "$item", "$prevNode", "$itemIndex", "$runIndex",
        "$parameter", "$rawParameter", "$self", "$workflow", "$execution", "$executionId", "$vars", "$env", "$now",
        "$today", "$nodeId", "$nodeVersion", "$webhookId", "$mode", "$position", "$thisItem", "$thisItemIndex",
        "$thisRunIndex", "$resumeWebhookUrl", "$pageCount", "$request", "$response", "$agentInfo", "$tool", "$secrets",
        "$config", "$jmespath", "$jmesPath", "$if", "$ifEmpty", "$min", "$max", "$average", "$not", "$fromAI",
        "$fromai", "$fromAi", "$evaluateExpression", "$getPairedItem", "$credentials",
    ]

    /// Functions called by their bare name.
    package static let functions: Set<String> = hostFunctions.union([
        "min", "max", "average", "not", "zip", "numberList", "extend", "extendOptional",
    ])

    /// Foggara's own functions, which the host carries out; n8n has none of them.
    package static let hostFunctions: Set<String> = [
        "phone", "wilaya", "darja", "dinars", "account", "receipt", "parcelStatus", "calendar",
        "price", "match", "businessHours",
    ]

    /// Names of ECMAScript, of Luxon, and those that n8n replaces with empty objects.
    package static let globals: Set<String> = [
        "undefined", "NaN", "Infinity", "Object", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Math",
        "JSON", "Date", "RegExp", "Map", "Set", "WeakMap", "WeakSet", "Error", "TypeError", "RangeError",
        "SyntaxError", "ReferenceError", "EvalError", "URIError", "AggregateError", "Intl", "ArrayBuffer", "DataView",
        "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array",
        "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array", "parseInt", "parseFloat", "isNaN",
        "isFinite", "encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent", "DateTime", "Duration",
        "Interval", "document", "global", "window", "globalThis", "self", "alert", "prompt", "confirm", "eval",
        "uneval", "setTimeout", "setInterval", "setImmediate", "clearImmediate", "clearInterval", "clearTimeout",
        "queueMicrotask", "Function", "require", "module", "Buffer", "__dirname", "__filename", "fetch",
        "XMLHttpRequest", "Promise", "Generator", "GeneratorFunction", "AsyncFunction", "AsyncGenerator",
        "AsyncGeneratorFunction", "WebAssembly", "Reflect", "Proxy", "escape", "unescape", "process", "import",
        "arguments",
    ]

    /// Methods that n8n adds to values; a call `.name(` of one of these is dispatched by the value's type.
    package static let extensions: Set<String> = [
        "hash", "removeMarkdown", "removeTags", "toDateTime", "toDate", "toBoolean", "toNumber", "toInt",
        "toWholeNumber", "toFloat", "toDecimalNumber", "toSentenceCase", "toSnakeCase", "toTitleCase", "urlEncode",
        "urlDecode", "quote", "replaceSpecialChars", "length", "isDomain", "isEmail", "isNumeric", "isUrl", "isEmpty",
        "isNotEmpty", "toJsonString", "extractEmail", "extractDomain", "extractUrl", "extractUrlPath", "parseJson",
        "base64Encode", "base64Decode", "ceil", "floor", "abs", "round", "format", "isEven", "isOdd", "isInteger",
        "first", "last", "sum", "min", "max", "average", "unique", "removeDuplicates", "compact", "chunk", "pluck",
        "randomItem", "merge", "union", "difference", "intersection", "append", "smartJoin", "renameKeys", "keys",
        "values", "hasField", "removeField", "removeFieldsContaining", "keepFieldsContaining", "plus", "minus",
        "extract", "diffTo", "diffToNow", "isBetween", "beginningOf", "endOfMonth", "isDst", "isWeekend", "isInLast",
    ]
}
