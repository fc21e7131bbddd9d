import FoggaraJSON

extension Machine {
    /// The parts of an evaluation that few expressions need, made with the first of them.
    final class Rarities {
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

    private func madeRarities() -> Rarities {
        if let rarities { return rarities }
        let made = Rarities()
        rarities = made
        return made
    }

    /// Descriptions of symbols by number.
    var symbols: [Value] {
        get { rarities?.symbols ?? [] }
        _modify { yield &madeRarities().symbols }
    }

    /// Symbols of `Symbol.for` by their key.
    var symbolRegistry: [[UInt16]: UInt32] {
        get { rarities?.symbolRegistry ?? [:] }
        _modify { yield &madeRarities().symbolRegistry }
    }

    /// Big integers by handle.
    var bigints: [BigInteger] {
        get { rarities?.bigints ?? [] }
        _modify { yield &madeRarities().bigints }
    }

    /// Names assigned without declaration.
    var globals: [UInt32: Value] {
        get { rarities?.globals ?? [:] }
        _modify { yield &madeRarities().globals }
    }

    /// Variables of n8n already made.
    var variableCache: [UInt32: Value] {
        get { rarities?.variableCache ?? [:] }
        _modify { yield &madeRarities().variableCache }
    }

    /// Objects that stand for classes, made when first read.
    var classObjects: [ObjectClass: Value] {
        get { rarities?.classObjects ?? [:] }
        _modify { yield &madeRarities().classObjects }
    }

    /// Own properties put on functions of the registry.
    var nativeProperties: [UInt32: ObjectCell] {
        get { rarities?.nativeProperties ?? [:] }
        _modify { yield &madeRarities().nativeProperties }
    }

    /// Items already made, by place.
    var itemCache: [ItemPlace: Value] {
        get { rarities?.itemCache ?? [:] }
        _modify { yield &madeRarities().itemCache }
    }

    /// Custom data set by this evaluation.
    var customData: JSONObject {
        get { rarities?.customData ?? JSONObject() }
        _modify { yield &madeRarities().customData }
    }

    /// Containers being written as text, against cycles.
    var joining: Set<UInt32> {
        get { rarities?.joining ?? [] }
        _modify { yield &madeRarities().joining }
    }
}
