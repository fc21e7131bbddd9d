extension PatternParser.Node {
    /// Units that every match holds, whatever way it goes; a text without one of them has no match.
    ///
    /// - Guarantees: nothing is said of parts whose letters match in other cases.
    func needs(_ flags: PatternCode.Flags) -> Set<UInt16> { flags.ignoresCase ? [] : needs() }

    private func needs() -> Set<UInt16> {
        switch self {
        case .point(let point): point < 0xD800 ? [UInt16(point)] : []
        case .sequence(let parts): parts.reduce(into: []) { $0.formUnion($1.needs()) }
        case .choice(let options):
            options.dropFirst().reduce(options.first?.needs() ?? []) { $0.intersection($1.needs()) }
        case .group(let body, _): body.needs()
        case .loop(let body, let min, _, _, _): min > 0 ? body.needs() : []
        case .modified(let body, let ignoresCase, _, _): ignoresCase == true ? [] : body.needs()
        default: []
        }
    }
}
