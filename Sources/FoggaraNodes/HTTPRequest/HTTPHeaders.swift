import FoggaraEngine

/// Request headers: a name occurs once, the last value wins.
struct HTTPHeaders: Sendable {
    /// Headers in order.
    private(set) var list: [(name: String, value: String)] = []

    /// The value of a header.
    subscript(name: String) -> String? {
        get { list.first { $0.name.lowercased() == name.lowercased() }?.value }
        set {
            let place = list.firstIndex { $0.name.lowercased() == name.lowercased() }
            switch (place, newValue) {
            case (let place?, let value?): list[place].value = value
            case (let place?, nil): list.remove(at: place)
            case (nil, let value?): list.append((name: name, value: value))
            case (nil, nil): break
            }
        }
    }
}
