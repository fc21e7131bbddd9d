/// Chooses one place out of everything a text names.
struct PlaceVerdict {
    let finder: PlaceFinder
    let hits: [PlaceFinder.Hit]

    /// The verdict, see ``PlaceFinder``.
    var reading: PlaceReading {
        let used = hits.contains { !$0.isStreet } ? hits.filter { !$0.isStreet } : hits
        let numbers = PlaceNumbers(finder: finder, hits: hits)
        var codes: [WilayaCode] = []
        for hit in used {
            for entry in hit.entries where entry.commune == nil && !codes.contains(entry.wilaya) {
                codes.append(entry.wilaya)
            }
        }
        if codes.count > 1 { codes.removeAll { $0.rawValue == 16 && isOnlyCountry($0, used) } }
        switch codes.count {
        case 0: return communes(used, numbers)
        case 1: return inside(codes[0], used)
        default: return several(codes, used)
        }
    }

    /// Whether wilaya 16 is named only by a word that also means the country, beside another wilaya.
    private func isOnlyCountry(_ code: WilayaCode, _ used: [PlaceFinder.Hit]) -> Bool {
        used.allSatisfy { hit in
            guard hit.entries.contains(where: { $0.wilaya == code && $0.commune == nil }) else { return true }
            let key = hit.words.map { finder.words[$0].text }.joined()
            return PlaceWords.countryNames.contains(key)
        }
    }

    /// No wilaya is named: the communes must agree on one, or a number must settle it.
    private func communes(_ used: [PlaceFinder.Hit], _ numbers: PlaceNumbers) -> PlaceReading {
        guard let first = used.first else { return numbers.reading }
        var shared = Set(first.entries.map(\.wilaya))
        for hit in used.dropFirst() {
            let common = shared.intersection(hit.entries.map(\.wilaya))
            if common.isEmpty { return .ambiguous((shared.union(hit.entries.map(\.wilaya))).sorted()) }
            shared = common
        }
        if shared.count > 1, let hint = numbers.hint {
            let agreeing = first.entries.filter {
                $0.wilaya == hint || $0.commune.map { Commune.all[$0].shipCode == hint } == true
            }
            shared.formIntersection(agreeing.map(\.wilaya))
        }
        if shared.count > 1 { shared = largest(shared, first) }
        guard shared.count == 1, let code = shared.first else {
            return .ambiguous(Set(first.entries.map(\.wilaya)).sorted())
        }
        return .found(PlaceMatch(wilaya: code, commune: commune(in: code, used)))
    }

    /// A commune written exactly wins over communes that only sound alike.
    private func largest(_ shared: Set<WilayaCode>, _ hit: PlaceFinder.Hit) -> Set<WilayaCode> {
        let strong = Set(hit.entries.filter { !$0.isWeak }.map(\.wilaya)).intersection(shared)
        return strong.count == 1 && hit.isExact ? strong : shared
    }

    /// One wilaya is named: a commune counts when it lies there, or lay there before the wilaya was divided.
    private func inside(_ code: WilayaCode, _ used: [PlaceFinder.Hit]) -> PlaceReading {
        let others = used.filter { hit in
            !hit.entries.contains { $0.commune == nil && $0.wilaya == code }
        }
        if let name = commune(in: code, others) { return .found(PlaceMatch(wilaya: code, commune: name)) }
        for hit in others {
            for entry in hit.entries {
                if let number = entry.commune, Commune.all[number].shipCode == Wilaya(code).shipCode {
                    return .found(PlaceMatch(wilaya: entry.wilaya, commune: Commune.all[number].nameFrench))
                }
            }
        }
        let own = used.filter { $0.entries.contains { $0.commune == nil && $0.wilaya == code } }
        if own.count > 1, let name = commune(in: code, own) {
            return .found(PlaceMatch(wilaya: code, commune: name))
        }
        return .found(PlaceMatch(wilaya: code, commune: nil))
    }

    /// Several wilayas are named: mother and daughter, a town of the other, or start and goal of a way.
    private func several(_ codes: [WilayaCode], _ used: [PlaceFinder.Hit]) -> PlaceReading {
        if codes.count == 2 {
            for (child, mother) in [(codes[0], codes[1]), (codes[1], codes[0])] {
                if Wilaya(child).parent == mother {
                    let named = used.filter { $0.entries.contains { $0.wilaya == child } }
                    return .found(PlaceMatch(wilaya: child, commune: commune(in: child, named) ?? seat(of: child)))
                }
            }
            for (town, wilaya) in [(codes[0], codes[1]), (codes[1], codes[0])] {
                let named = used.filter { $0.entries.contains { $0.wilaya == town && $0.commune == nil } }
                if let name = commune(in: wilaya, named) { return .found(PlaceMatch(wilaya: wilaya, commune: name)) }
            }
        }
        let goals = used.filter { marked($0, PlaceWords.goal) && !marked($0, PlaceWords.origin) }
        let named = Set(goals.flatMap { $0.entries.filter { $0.commune == nil }.map(\.wilaya) })
        if named.count == 1, let code = named.first { return inside(code, goals) }
        let kept = used.filter { !marked($0, PlaceWords.origin) }
        let rest = Set(kept.flatMap { $0.entries.filter { $0.commune == nil }.map(\.wilaya) })
        if kept.count < used.count, rest.count == 1, let code = rest.first { return inside(code, kept) }
        return .ambiguous(codes.sorted())
    }

    /// The commune that bears the wilaya's own name.
    private func seat(of code: WilayaCode) -> String? {
        let name = Folding.fold(Wilaya(code).nameFrench).filter(\.isLetter)
        return Commune.all.first { $0.wilaya == code && Folding.fold($0.nameFrench).filter(\.isLetter) == name }?
            .nameFrench
    }

    private func marked(_ hit: PlaceFinder.Hit, _ words: Set<String>) -> Bool {
        let before = hit.words.lowerBound - 1
        if before >= 0, words.contains(finder.words[before].text) { return true }
        return words.contains("ل") && finder.words[hit.words.lowerBound].text.hasPrefix("ل")
            && hit.entries.allSatisfy { !Wilaya($0.wilaya).nameArabic.hasPrefix("ل") }
    }

    private func commune(in code: WilayaCode, _ used: [PlaceFinder.Hit]) -> String? {
        for hit in used {
            for entry in hit.entries where entry.wilaya == code {
                if let number = entry.commune { return Commune.all[number].nameFrench }
            }
        }
        return nil
    }
}
