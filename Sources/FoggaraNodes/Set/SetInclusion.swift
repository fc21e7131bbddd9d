import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Which fields and files of the input an edited item keeps.
struct SetInclusion {
    private let call: NodeCall
    private let index: Int
    private let mode: String

    init(_ call: NodeCall, _ index: Int) throws(NodeError) {
        self.call = call
        self.index = index
        if call.node.version >= 3.3, try !call.flag("includeOtherFields", index) {
            mode = "none"
        } else {
            mode = try call.text("include", index, or: "all")
        }
    }

    /// The fields of the input that stay.
    func fields(usesDots: Bool) throws(NodeError) -> JSONObject {
        let json = call.items[index].json
        switch mode {
        case "none": return [:]
        case "selected":
            var chosen = JSONObject()
            for name in try call.names("includeFields", index) {
                let path = DataPath(name, usesDots: usesDots)
                // Only the last key of a path is kept: `adresse.cp` becomes `cp`.
                guard let value = path.value(in: json) else { continue }
                DataPath(key: path.keys.last ?? name).set(value, in: &chosen)
            }
            return chosen
        case "except":
            var rest = json.object ?? [:]
            for name in try call.names("excludeFields", index) {
                DataPath(name, usesDots: usesDots).remove(from: &rest)
            }
            return rest
        default: return json.object ?? [:]
        }
    }

    /// Whether the files of the input stay.
    func keepsBinary() throws(NodeError) -> Bool {
        if call.node.version >= 3.4 {
            let strips = try call.flag("options.stripBinary", index)
            return mode != "none" && !strips
        }
        return try call.flag("options.includeBinary", index, or: true)
    }
}
