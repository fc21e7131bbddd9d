package import FoggaraJSON

extension PlanNode {
    /// The node as it stands in a stored plan.
    package var json: JSONValue {
        var object: JSONObject = [
            "id": .string(id), "name": .string(name), "type": .string(type),
            "version": JSONNumber(version).map { .number($0) } ?? .null,
            "position": .array([position.x, position.y].map { JSONNumber($0).map { .number($0) } ?? .null }),
            "parameters": .object(parameters), "effect": .string(effect.rawValue),
            "outputs": .array(outputs.map { .array($0.map(\.json)) }),
            "inputCount": .number(JSONNumber(inputCount)),
        ]
        if !credentials.isEmpty {
            object["credentials"] = .array(
                credentials.map { ["type": .string($0.type), "name": .string($0.name)] })
        }
        if isTrigger { object["isTrigger"] = true }
        if isMessage { object["isMessage"] = true }
        object["requiredInputs"] = requiredInputs.map { .array($0.map { .number(JSONNumber($0)) }) }
        object["webhookId"] = webhookID.map { .string($0) }
        options.write(to: &object)
        return .object(object)
    }

    /// Reads node number `index` of a stored plan.
    init?(json: JSONValue, index: Int) {
        guard let id = json["id"]?.string, let name = json["name"]?.string, let type = json["type"]?.string,
            let version = json["version"]?.number?.double, let parameters = json["parameters"]?.object,
            let effect = json["effect"]?.string.flatMap(EffectClass.init(rawValue:)),
            let outputs = json["outputs"]?.array, let inputCount = json["inputCount"]?.number?.integer
        else { return nil }
        self.init(
            index: index, id: id, name: name, type: type, version: version,
            position: Position(
                x: json["position"]?[0]?.number?.double ?? 0, y: json["position"]?[1]?.number?.double ?? 0),
            parameters: parameters,
            credentials: (json["credentials"]?.array ?? []).map {
                CredentialReference(type: $0["type"]?.string ?? "", name: $0["name"]?.string ?? "")
            },
            options: NodeOptions(json: json), isTrigger: json["isTrigger"]?.bool ?? false, effect: effect,
            isMessage: json["isMessage"]?.bool ?? false,
            outputs: outputs.map { ($0.array ?? []).compactMap(PlanEdge.init(json:)) }, inputCount: Int(inputCount),
            requiredInputs: json["requiredInputs"]?.array?.compactMap { $0.number?.integer.map(Int.init) },
            webhookID: json["webhookId"]?.string)
    }
}

extension PlanEdge {
    /// The edge as `{"target": 1, "input": 0}`.
    var json: JSONValue { ["target": .number(JSONNumber(target)), "input": .number(JSONNumber(input))] }

    /// Reads an edge.
    init?(json: JSONValue) {
        guard let target = json["target"]?.number?.integer, let input = json["input"]?.number?.integer else {
            return nil
        }
        self.init(target: Int(target), input: Int(input))
    }
}

extension NodeOptions {
    /// Adds the switches that differ from their defaults, under n8n's names.
    func write(to object: inout JSONObject) {
        let defaults = NodeOptions()
        if isDisabled { object["disabled"] = true }
        if onError != defaults.onError { object["onError"] = .string(onError.rawValue) }
        if retryOnFail { object["retryOnFail"] = true }
        if maxTries != defaults.maxTries { object["maxTries"] = .number(JSONNumber(maxTries)) }
        if waitBetweenTries != defaults.waitBetweenTries {
            object["waitBetweenTries"] = .number(JSONNumber(waitBetweenTries))
        }
        if alwaysOutputData { object["alwaysOutputData"] = true }
        if executeOnce { object["executeOnce"] = true }
        object["notes"] = notes.map { .string($0) }
    }

    /// Reads the switches of a stored node or of a node in n8n's own form.
    package init(json: JSONValue) {
        self.init()
        isDisabled = json["disabled"]?.bool ?? false
        onError = json["onError"]?.string.flatMap(OnError.init(rawValue:)) ?? .stopWorkflow
        if json["onError"] == nil, json["continueOnFail"]?.bool == true { onError = .continueRegularOutput }
        retryOnFail = json["retryOnFail"]?.bool ?? false
        if let tries = json["maxTries"]?.number?.integer { maxTries = Int(clamping: tries) }
        if let wait = json["waitBetweenTries"]?.number?.integer { waitBetweenTries = Int(clamping: wait) }
        alwaysOutputData = json["alwaysOutputData"]?.bool ?? false
        executeOnce = json["executeOnce"]?.bool ?? false
        notes = json["notes"]?.string
    }
}
