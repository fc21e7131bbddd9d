import FoggaraJSON

extension Machine {
    /// The parts of an evaluation that few expressions need, made with the first of them.
    final class RareState {
        /// Descriptions of symbols by number.
        var symbols: [Value] = []
        /// Symbols of `Symbol.for` by their key.
        var symbolRegistry: [[UInt16]: UInt32] = [:]
        /// Big integers by handle.
        var bigints: [BigInteger] = []
        /// Names assigned without declaration.
        var globals: [UInt32: Value] = [:]
        /// Variables of n8n already made.
        var variableCache: [UInt32: Value] = [:]
        /// Objects that stand for classes, made when first read.
        var classObjects: [ObjectClass: Value] = [:]
        /// Own properties put on functions of the registry.
        var nativeProperties: [UInt32: ObjectCell] = [:]
        /// Items already made, by place.
        var itemCache: [Machine.ItemPlace: Value] = [:]
        /// Custom data set by this evaluation.
        var customData: JSONObject = JSONObject()
        /// Containers being written as text, against cycles.
        var joining: Set<UInt32> = []
    }

    private func madeRareState() -> RareState {
        if let rareState { return rareState }
        let made = RareState()
        rareState = made
        return made
    }

    /// Descriptions of symbols by number.
    var symbols: [Value] {
        get { rareState?.symbols ?? [] }
        _modify { yield &madeRareState().symbols }
    }

    /// Symbols of `Symbol.for` by their key.
    var symbolRegistry: [[UInt16]: UInt32] {
        get { rareState?.symbolRegistry ?? [:] }
        _modify { yield &madeRareState().symbolRegistry }
    }

    /// Big integers by handle.
    var bigints: [BigInteger] {
        get { rareState?.bigints ?? [] }
        _modify { yield &madeRareState().bigints }
    }

    /// Names assigned without declaration.
    var globals: [UInt32: Value] {
        get { rareState?.globals ?? [:] }
        _modify { yield &madeRareState().globals }
    }

    /// Variables of n8n already made.
    var variableCache: [UInt32: Value] {
        get { rareState?.variableCache ?? [:] }
        _modify { yield &madeRareState().variableCache }
    }

    /// Objects that stand for classes, made when first read.
    var classObjects: [ObjectClass: Value] {
        get { rareState?.classObjects ?? [:] }
        _modify { yield &madeRareState().classObjects }
    }

    /// Own properties put on functions of the registry.
    var nativeProperties: [UInt32: ObjectCell] {
        get { rareState?.nativeProperties ?? [:] }
        _modify { yield &madeRareState().nativeProperties }
    }

    /// Items already made, by place.
    var itemCache: [ItemPlace: Value] {
        get { rareState?.itemCache ?? [:] }
        _modify { yield &madeRareState().itemCache }
    }

    /// Custom data set by this evaluation.
    var customData: JSONObject {
        get { rareState?.customData ?? JSONObject() }
        _modify { yield &madeRareState().customData }
    }

    /// Containers being written as text, against cycles.
    var joining: Set<UInt32> {
        get { rareState?.joining ?? [] }
        _modify { yield &madeRareState().joining }
    }
}
