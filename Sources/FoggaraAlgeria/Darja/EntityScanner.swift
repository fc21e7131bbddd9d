/// Entities of folded text that begin with a letter or sign: links, handles, accounts, parcels, sizes, models.
///
/// - Guarantees: linear in the text; every rule looks at a bounded stretch or at one run.
struct EntityScanner {
    let scanner: ScalarScanner
    let lexicon: DarjaLexicon
    /// Whether the text has a sign of mail addresses.
    let hasMail: Bool
    /// Telephones of the text by the index of their first scalar.
    let phones: [Int: (end: Int, number: String)]

    /// The entity that starts at an index, or nil.
    func entity(at: Int) -> DarjaToken? {
        let first = scanner[at]
        if first == 0x3C { return emoji(at) }
        if let link = link(at) ?? mail(at) ?? handle(at) ?? account(at) { return link }
        if let phone = phones[at] { return DarjaToken(kind: .tel, range: at..<phone.end, value: phone.number) }
        if Letters.isDigit(first) { return QuantityScanner(scanner: scanner, lexicon: lexicon).entity(at: at) }
        guard scanner.isSmallLetter(at) else { return nil }
        if first == 0x66, scanner.isDigit(at + 1), scanner[at + 1] != 0x30, !scanner.isAlphanumeric(at + 2) {
            return token(.rooms, at, at + 2, from: at + 1)
        }
        if let end = Self.sizeEnd(scanner, at) { return token(.size, at, end) }
        if let end = scanner.literal("h24", at), !scanner.isAlphanumeric(end) {
            return DarjaToken(kind: .h24, range: at..<end)
        }
        if let end = modelEnd(at), lexicon.word(scanner.scalars, at..<end) == nil { return token(.model, at, end) }
        return nil
    }

    private func token(_ kind: DarjaToken.Kind, _ start: Int, _ end: Int, from: Int? = nil) -> DarjaToken {
        DarjaToken(kind: kind, range: start..<end, value: scanner.text((from ?? start)..<end))
    }

    private func emoji(_ at: Int) -> DarjaToken? {
        guard let start = scanner.literal("<e:", at) else { return nil }
        let end = scanner.run(start, scanner.isSmallLetter)
        guard end > start, scanner[end] == 0x3E else { return nil }
        return DarjaToken(kind: .emoji, range: at..<end + 1, value: scanner.text(start..<end))
    }

    private func link(_ at: Int) -> DarjaToken? {
        guard scanner[at] == 0x68 || scanner[at] == 0x77 else { return nil }
        let host = scanner.literal("https://", at) ?? scanner.literal("http://", at)
        if let path = scanner.literal("wa.me/", host ?? at) {
            let start = scanner[path] == 0x2B ? path + 1 : path
            let end = scanner.run(start, most: 15, scanner.isDigit)
            if end - start >= 8 {
                let digits = scanner.text(start..<end)
                let plain = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
                if let number = PhoneNumber.parse("+" + plain), number.isSubscriber {
                    return DarjaToken(kind: .tel, range: at..<end, value: number.e164)
                }
                return DarjaToken(kind: .url, range: at..<end)
            }
        }
        guard let start = host ?? scanner.literal("www.", at), scanner[start] != 0x20 else { return nil }
        return DarjaToken(kind: .url, range: at..<scanner.run(start) { scanner[$0] != 0x20 })
    }

    private func mail(_ at: Int) -> DarjaToken? {
        guard hasMail else { return nil }
        let local = scanner.run(at, most: 64) {
            scanner.isAlphanumeric($0) || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(scanner[$0])
        }
        guard local > at, scanner[local] == 0x40 else { return nil }
        let isHost: (Int) -> Bool = { scanner.isAlphanumeric($0) || scanner[$0] == 0x2D }
        var end = scanner.run(local + 1, isHost)
        guard end > local + 1 else { return nil }
        var labels = 0
        while scanner[end] == 0x2E {
            let next = scanner.run(end + 1, isHost)
            guard next > end + 1 else { break }
            end = next
            labels += 1
        }
        return labels > 0 ? DarjaToken(kind: .mail, range: at..<end) : nil
    }

    private func handle(_ at: Int) -> DarjaToken? {
        switch scanner[at] {
        case 0x40:
            let end = scanner.run(at + 1) { scanner.isAlphanumeric($0) || [0x5F, 0x2E].contains(scanner[$0]) }
            return end > at + 1 ? token(.at, at, end, from: at + 1) : nil
        case 0x23:
            let end = scanner.run(at + 1) { ![0x20, 0x21, 0x3F, 0x2C, 0x3B, 0x3A, 0x2E].contains(scanner[$0]) }
            return end > at + 1 ? token(.hash, at, end, from: at + 1) : nil
        default: return nil
        }
    }

    /// A parcel of Yalidine, a RIP of BaridiMob, a CCP account with its key.
    private func account(_ at: Int) -> DarjaToken? {
        let first = scanner[at]
        guard first == 0x79 || first == 0x30 || first == 0x63 else { return nil }
        if let start = scanner.literal("yal-", at) {
            let end = scanner.run(start, scanner.isAlphanumeric)
            return (6...10).contains(end - start) ? token(.track, at, end) : nil
        }
        if var end = scanner.literal("007", at) {
            var digits = "007"
            while digits.utf8.count < 20 {
                let next = scanner[end] == 0x20 ? end + 1 : end
                guard scanner.isDigit(next) else { return nil }
                digits += scanner.text(next..<next + 1)
                end = next + 1
            }
            return scanner.isDigit(end) ? nil : DarjaToken(kind: .rip, range: at..<end, value: digits)
        }
        guard let word = scanner.literal("ccp", at) else { return nil }
        let start = scanner.run(word, most: 3) { [0x20, 0x3A, 0x2E].contains(scanner[$0]) }
        let end = scanner.digitsEnd(start)
        guard (5...10).contains(end - start) else { return nil }
        var key = scanner[end] == 0x20 ? end + 1 : end
        key =
            scanner.literal("/", key) ?? scanner.literal("-", key) ?? scanner.literal("cle", key)
            ?? scanner.literal("la cle", key) ?? key
        key = scanner.run(key, most: 2) { [0x20, 0x3A].contains(scanner[$0]) }
        guard scanner.digitsEnd(key) == key + 2 else { return nil }
        return DarjaToken(
            kind: .ccp, range: at..<key + 2, value: "\(scanner.text(start..<end))/\(scanner.text(key..<key + 2))")
    }

    /// The end of a size in letters: `xs`, `xl`, `xxl`, `3xl`.
    static func sizeEnd(_ scanner: ScalarScanner, _ at: Int) -> Int? {
        var end = scanner.literal("xs", at)
        if end == nil, scanner[at] >= 0x32, scanner[at] <= 0x36 { end = scanner.literal("xl", at + 1) }
        if end == nil {
            let run = scanner.run(at) { scanner[$0] == 0x78 }
            if (1...4).contains(run - at) { end = scanner.literal("l", run) }
        }
        return end.flatMap { scanner.isAlphanumeric($0) ? nil : $0 }
    }

    /// The end of a model name: `mp3`, `ps5`, `i7`, `usb3`, `s23`, `a54`, `note12`, `rtx3060`.
    private func modelEnd(_ at: Int) -> Int? {
        let letters = scanner.run(at, most: 7, scanner.isSmallLetter)
        let end = scanner.run(letters, most: 5, scanner.isDigit)
        guard end > letters, letters > at, !scanner.isAlphanumeric(end) else { return nil }
        let name = scanner.text(at..<letters)
        let digits = scanner.text(letters..<end)
        if letters - at <= 6, (2...4).contains(end - letters) { return end }
        guard end == letters + 1 else { return nil }
        switch name {
        case "mp": return ["3", "4"].contains(digits) ? end : nil
        case "ps": return ["1", "2", "3", "4", "5"].contains(digits) ? end : nil
        case "i": return ["3", "5", "7", "9"].contains(digits) ? end : nil
        case "usb": return ["2", "3"].contains(digits) ? end : nil
        case "s", "note": return end
        default: return nil
        }
    }
}
