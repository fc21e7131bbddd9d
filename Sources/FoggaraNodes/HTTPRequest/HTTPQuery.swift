import FoggaraJSON

/// Query parameters as n8n writes them into an address.
enum HTTPQuery {
    /// How lists are written.
    enum ListStyle: String {
        /// `w[]=16&w[]=31`
        case brackets
        /// `w=16&w=31`
        case `repeat`
        /// `w[0]=16&w[1]=31`
        case indices
    }

    /// The parameters as text without `?`; null has an empty value, objects become `o[a]`.
    static func text(_ parameters: JSONObject, lists: ListStyle) -> String {
        var parts: [String] = []
        for member in parameters { append(member.key, member.value, lists, &parts) }
        return parts.joined(separator: "&")
    }

    /// Adds parameters to an address that may have some.
    static func append(_ query: String, to url: String) -> String {
        if query.isEmpty { return url }
        let bare = url.prefix { $0 != "#" }
        return bare + (bare.contains("?") ? "&" : "?") + query
    }

    private static func append(_ name: String, _ value: JSONValue, _ lists: ListStyle, _ parts: inout [String]) {
        switch value {
        case .array(let elements):
            for (place, element) in elements.enumerated() {
                let inner =
                    switch lists {
                    case .brackets: name + "[]"
                    case .repeat: name
                    case .indices: name + "[\(place)]"
                    }
                append(inner, element, lists, &parts)
            }
        case .object(let object):
            for member in object { append("\(name)[\(member.key)]", member.value, lists, &parts) }
        default:
            let text = value.isNull ? "" : ScriptValue.text(value)
            parts.append(PercentCoding.component(name) + "=" + PercentCoding.component(text))
        }
    }
}
