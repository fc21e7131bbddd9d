import FoggaraText

extension RegistryBuilder {
    /// String methods that know letters: case, normal forms, order.
    mutating func defineStringFormat() {
        for name in ["toLowerCase", "toLocaleLowerCase"] {
            let isLocal = name == "toLocaleLowerCase"
            method(.string, name) { (m, c) throws(Trap) in
                if !isLocal, let letters = m.thisLatin(c), letters.reduce(0, |) < 0x80 {
                    return m.text(.latin(letters.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }))
                }
                let units = try m.thisUnits(c)
                try m.burn(3 * units.count)
                let turkish = isLocal ? try m.isTurkish(c[0]) : false
                return m.text(TextCase.lower(units, turkish: turkish))
            }
        }
        for name in ["toUpperCase", "toLocaleUpperCase"] {
            let isLocal = name == "toLocaleUpperCase"
            method(.string, name) { (m, c) throws(Trap) in
                if !isLocal, let letters = m.thisLatin(c), letters.reduce(0, |) < 0x80 {
                    return m.text(.latin(letters.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0x5F : $0 }))
                }
                let units = try m.thisUnits(c)
                try m.burn(3 * units.count)
                let turkish = isLocal ? try m.isTurkish(c[0]) : false
                return m.text(TextCase.upper(units, turkish: turkish))
            }
        }
        method(.string, "normalize") { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let form = c[0].isUndefined ? "NFC" : try m.toString(c[0])
            guard let result = NormalForm.apply(form, units) else {
                throw m.error("RangeError", "The normalization form should be one of NFC, NFD, NFKC, NFKD.")
            }
            return m.text(result)
        }
        method(.string, "localeCompare", 1) { (m, c) throws(Trap) in
            let left = try m.thisUnits(c)
            let right = try m.toUnits(c[0])
            let options = try m.collation(c[1], c[2])
            return .int(Collation.compare(left, right, options))
        }
    }
}

extension Machine {
    fileprivate func isTurkish(_ locale: Value) throws(Trap) -> Bool {
        var value = locale
        if let cell = cell(of: value), cell.kind == .array { value = cell.elements.first ?? .undefined }
        guard value.isText else { return false }
        let name = try toString(value)
        return name.hasPrefix("tr") || name.hasPrefix("az")
    }
}

/// Upper and lower case of UTF-16 texts by Unicode's full mappings.
enum TextCase {
    /// Small letters by Unicode, final sigma included.
    static func lower(_ units: [UInt16], turkish: Bool = false) -> [UInt16] {
        if units.allSatisfy({ $0 < 0x80 }), !turkish { return units.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
        var result: [UInt16] = []
        var place = 0
        while place < units.count {
            let (point, count) = Machine.codePoint(units, place)
            if point == 0x3A3 {
                result.append(isFinalSigma(units, place) ? 0x3C2 : 0x3C3)
            } else if turkish, point == 0x130 {
                result.append(0x69)
            } else if turkish, point == 0x49 {
                if place + 1 < units.count, units[place + 1] == 0x307 {
                    result.append(0x69)
                    place += 1
                } else {
                    result.append(0x131)
                }
            } else if let scalar = Unicode.Scalar(point) {
                result += Array(scalar.properties.lowercaseMapping.utf16)
            } else {
                result.append(UInt16(point))
            }
            place += count
        }
        return result
    }

    /// Capital letters by Unicode; `ß` becomes two.
    static func upper(_ units: [UInt16], turkish: Bool = false) -> [UInt16] {
        if !turkish, units.reduce(0, |) < 0x80 { return units.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0x5F : $0 } }
        var result: [UInt16] = []
        var place = 0
        while place < units.count {
            let (point, count) = Machine.codePoint(units, place)
            if turkish, point == 0x69 {
                result.append(0x130)
            } else if let scalar = Unicode.Scalar(point) {
                result += Array(scalar.properties.uppercaseMapping.utf16)
            } else {
                result.append(UInt16(point))
            }
            place += count
        }
        return result
    }

    private static func isFinalSigma(_ units: [UInt16], _ place: Int) -> Bool {
        func letter(_ index: Int) -> Bool? {
            guard units.indices.contains(index), let scalar = Unicode.Scalar(UInt32(units[index])) else { return false }
            if scalar.properties.isCaseIgnorable { return nil }
            return scalar.properties.isCased
        }
        var before = place - 1
        while before >= 0, letter(before) == nil { before -= 1 }
        guard before >= 0, letter(before) == true else { return false }
        var after = place + 1
        while after < units.count, letter(after) == nil { after += 1 }
        return !(after < units.count && letter(after) == true)
    }
}
