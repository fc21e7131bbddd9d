/// The classes of objects, and the holders of static members; each has a table of members in the ``Registry``.
enum ObjectClass: UInt8, CaseIterable, Sendable {
    case object, function, array, string, number, boolean, symbol, bigint
    case error, date, regexp, map, set, weakMap, weakSet, promise, generator
    case arrayBuffer, dataView, int8, uint8, uint8Clamped, int16, uint16, int32, uint32, float32, float64, bigInt64
    case bigUint64, typedArray
    case iterator, arrayIterator, mapIterator, setIterator, stringIterator, regexpIterator
    case moment, span, interval, zone
    case math, json, intl, numberFormat, dateTimeFormat, pluralRules, collator, relativeTimeFormat, listFormat
    case segmenter, segments, displayNames, localeTag, durationFormat
    case objectStatics, arrayStatics, stringStatics, numberStatics, symbolStatics, bigintStatics, dateStatics
    case errorStatics, mapStatics, typedStatics, arrayBufferStatics, momentStatics, spanStatics, intervalStatics
    case intlStatics, regexpStatics, setStatics
    case process, input, nodeAccess, nodeLegacy, nodeMap, workflow, execution, customData, prevNode, hostData

    /// Class whose members are tried next.
    var parent: ObjectClass? {
        switch self {
        case .object, .objectStatics: self == .object ? nil : .function
        case .int8, .uint8, .uint8Clamped, .int16, .uint16, .int32, .uint32, .float32, .float64, .bigInt64, .bigUint64:
            .typedArray
        case .arrayIterator, .mapIterator, .setIterator, .stringIterator, .regexpIterator, .generator: .iterator
        case .arrayStatics, .stringStatics, .numberStatics, .symbolStatics, .bigintStatics, .dateStatics, .errorStatics,
            .mapStatics, .typedStatics, .arrayBufferStatics, .momentStatics, .spanStatics, .intervalStatics,
            .intlStatics, .regexpStatics, .setStatics:
            .function
        default: .object
        }
    }

    /// The word in `Object.prototype.toString`.
    var tag: String {
        switch self {
        case .array: "Array"
        case .function: "Function"
        case .error: "Error"
        case .boolean: "Boolean"
        case .number: "Number"
        case .string: "String"
        case .symbol: "Symbol"
        case .bigint: "BigInt"
        case .date: "Date"
        case .regexp: "RegExp"
        case .map: "Map"
        case .set: "Set"
        case .weakMap: "WeakMap"
        case .weakSet: "WeakSet"
        case .promise: "Promise"
        case .generator: "Generator"
        case .arrayBuffer: "ArrayBuffer"
        case .dataView: "DataView"
        case .int8: "Int8Array"
        case .uint8: "Uint8Array"
        case .uint8Clamped: "Uint8ClampedArray"
        case .int16: "Int16Array"
        case .uint16: "Uint16Array"
        case .int32: "Int32Array"
        case .uint32: "Uint32Array"
        case .float32: "Float32Array"
        case .float64: "Float64Array"
        case .bigInt64: "BigInt64Array"
        case .bigUint64: "BigUint64Array"
        case .arrayIterator: "Array Iterator"
        case .mapIterator: "Map Iterator"
        case .setIterator: "Set Iterator"
        case .stringIterator: "String Iterator"
        case .regexpIterator: "RegExp String Iterator"
        case .iterator: "Iterator"
        case .math: "Math"
        case .json: "JSON"
        case .intl: "Intl"
        case .numberFormat: "Intl.NumberFormat"
        case .dateTimeFormat: "Intl.DateTimeFormat"
        case .pluralRules: "Intl.PluralRules"
        case .collator: "Intl.Collator"
        case .relativeTimeFormat: "Intl.RelativeTimeFormat"
        case .listFormat: "Intl.ListFormat"
        case .segmenter: "Intl.Segmenter"
        case .displayNames: "Intl.DisplayNames"
        case .localeTag: "Intl.Locale"
        case .durationFormat: "Intl.DurationFormat"
        case .segments: "Segments"
        default: "Object"
        }
    }
}
