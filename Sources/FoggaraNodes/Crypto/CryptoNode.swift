package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Hashes, authenticates, signs and makes random texts.
package struct CryptoNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.crypto"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the action for every item.
    ///
    /// - Errors: a value that is no text, a missing file or secret, an algorithm that is not at hand.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let secrets = try await secrets(call)
        var result: [Item] = []
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let isFile = try call.flag("binaryData", index)
                let value = try answer(call, index, isFile: isFile, secrets: secrets)
                var json = item.json.object ?? [:]
                json[try call.text("dataPropertyName", index, or: "data")] = .string(value)
                result.append(
                    Item(.object(json), binary: isFile ? nil : item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func secrets(_ call: NodeCall) async throws(NodeError) -> JSONObject {
        let action = try call.text("action", 0, or: "hash")
        guard call.node.version >= 2, action != "hash", action != "generate" else { return [:] }
        guard let reference = call.node.credentials.first(where: { $0.type == "crypto" }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for \"crypto\"")
        }
        return try await call.services.credentials.fields(reference)
    }

    private func answer(
        _ call: NodeCall, _ index: Int, isFile: Bool, secrets: JSONObject
    ) throws(NodeError) -> String {
        let isBase64 = try call.text("encoding", index, or: "hex") == "base64"
        let shown = { (bytes: [UInt8]) in isBase64 ? Base64.encode(bytes) : Hex.encode(bytes) }
        let action = try call.text("action", index, or: "hash")
        switch action {
        case "hash": return shown(Hash.digest(try algorithm(call, index), try content(call, index, isFile: isFile)))
        case "hmac":
            let secret = try call.node.version < 2 ? call.text("secret", index) : secret(secrets, "hmacSecret")
            return shown(
                Hash.hmac(
                    try algorithm(call, index), key: Array(secret.utf8), try content(call, index, isFile: isFile)))
        case "sign":
            let name = try call.text("algorithm", index)
            guard name == "RSA-SHA256" || name == "sha256WithRSAEncryption" || name == "SHA256" else {
                throw NodeError("NodeOperationError", "Signing with '\(name)' is not available natively")
            }
            let key = try call.node.version < 2 ? call.text("privateKey", index) : secret(secrets, "signPrivateKey")
            let message = try content(call, index, isFile: false)
            do throws(CryptoError) {
                return shown(try Signature.rs256(message, key: Secret(key)))
            } catch { throw NodeError("NodeOperationError", "The private key cannot be read") }
        case "generate": return try drawn(call, index)
        default: throw NodeError("NodeOperationError", "The action '\(action)' is not available natively")
        }
    }

    private func secret(_ secrets: JSONObject, _ name: String) throws(NodeError) -> String {
        guard let text = secrets[name]?.string, !text.isEmpty else {
            throw NodeError("NodeOperationError", "The credential has no '\(name)'")
        }
        return text
    }

    private func algorithm(_ call: NodeCall, _ index: Int) throws(NodeError) -> HashAlgorithm {
        let name = try call.text("type", index, or: call.node.version < 2 ? "MD5" : "SHA256")
        guard let algorithm = HashAlgorithm(rawValue: name) else {
            throw NodeError("NodeOperationError", "Digest method not supported")
        }
        return algorithm
    }

    private func content(_ call: NodeCall, _ index: Int, isFile: Bool) throws(NodeError) -> [UInt8] {
        if isFile { return try call.file(index).data.bytes }
        let value = try call.value("value", index)
        if case .string(let text) = value { return Array(text.utf8) }
        let message =
            "The \"data\" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received "
            + Self.described(value)
        throw NodeError(
            "TypeError", message,
            itemJSON: [
                "error": ["message": .string(message), "name": "TypeError", "code": "ERR_INVALID_ARG_TYPE"]
            ])
    }

    /// A value as Node.js names it in its messages.
    private static func described(_ value: JSONValue?) -> String {
        switch value {
        case nil: "undefined"
        case .null: "null"
        case .bool, .number: "type \(ScriptValue.type(value)) (\(ScriptValue.text(value)))"
        case .string: "type string"
        case .array: "an instance of Array"
        case .object: "an instance of Object"
        }
    }

    private func drawn(_ call: NodeCall, _ index: Int) throws(NodeError) -> String {
        let random = call.services.random
        let kind = try call.text("encodingType", index, or: "uuid")
        if kind == "uuid" { return UUIDText.random(from: random) }
        let length = max(0, min(100_000, try call.whole("stringLength", index, or: 32)))
        let bytes = random.bytes(length)
        switch kind {
        case "hex": return String(Hex.encode(bytes).prefix(length))
        case "base64": return String(Base64.encode(bytes).filter { $0.isLetter || $0.isNumber }.prefix(length))
        default: return String(decoding: bytes.map { $0 & 0x7F }, as: UTF8.self)
        }
    }
}
