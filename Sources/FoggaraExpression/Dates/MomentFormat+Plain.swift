extension MomentFormat {
    /// The moment written in a format of numbers and punctuation alone, in one pass; nil where words or quotes are needed.
    static func plain(_ moment: MomentValue, _ format: String, _ locale: String) -> String? {
        // Arabic may have digits of its own.
        if locale.utf8.starts(with: [0x61, 0x72]) || locale.contains("-u-") { return nil }
        let civil = moment.civil
        guard civil.year >= 0, civil.year <= 9_999 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(32)
        var bytes = format.utf8.makeIterator()
        var next = bytes.next()
        while let byte = next {
            next = bytes.next()
            if byte >= 0x80 || byte == 0x27 { return nil }
            guard byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A else {
                result.append(byte)
                continue
            }
            var count = 1
            while next == byte {
                count += 1
                next = bytes.next()
            }
            switch (byte, count) {
            case (0x79, 4): write(civil.year, 4, &result)
            case (0x4D, 1...2), (0x4C, 1...2): write(civil.month, count, &result)
            case (0x64, 1...2): write(civil.day, count, &result)
            case (0x48, 1...2): write(civil.hour, count, &result)
            case (0x6D, 1...2): write(civil.minute, count, &result)
            case (0x73, 1...2): write(civil.second, count, &result)
            case (0x53, 3): write(civil.millisecond, 3, &result)
            default: return nil
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func write(_ value: Int, _ count: Int, _ result: inout [UInt8]) {
        var scale = 1
        for _ in 1..<count { scale *= 10 }
        while value / scale >= 10 { scale *= 10 }
        while scale > 0 {
            result.append(0x30 + UInt8(value / scale % 10))
            scale /= 10
        }
    }
}
