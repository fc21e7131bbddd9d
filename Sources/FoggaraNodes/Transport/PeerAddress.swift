/// A resolved network address, IPv4 in its mapped form.
struct PeerAddress: Hashable {
    /// Sixteen bytes.
    let bytes: [UInt8]

    /// Whether the address is not one of the public internet: loopback, private, link-local, shared, metadata,
    /// documentation, multicast, or an IPv4 address of these kinds inside an IPv6 one.
    ///
    /// - Source: IANA IPv4 and IPv6 special-purpose address registries, read 2026-01.
    var isPrivate: Bool {
        guard bytes.count == 16 else { return true }
        if bytes[0..<10].allSatisfy({ $0 == 0 }) {
            if bytes[10] == 0xFF, bytes[11] == 0xFF { return Self.isPrivate(four: bytes[12..<16]) }
            // `::`, `::1` and the old IPv4-compatible form.
            return true
        }
        // NAT64 well-known and local prefixes carry the IPv4 address at the end, 6to4 after the prefix.
        if bytes[0] == 0x00, bytes[1] == 0x64, bytes[2] == 0xFF, bytes[3] == 0x9B {
            return bytes[4] != 0 || Self.isPrivate(four: bytes[12..<16])
        }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return Self.isPrivate(four: bytes[2..<6]) }
        if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] < 2 { return true }
        if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] == 0x0D, bytes[3] == 0xB8 { return true }
        // Everything outside 2000::/3 is special: unique local, link-local, multicast …
        return bytes[0] & 0xE0 != 0x20
    }

    private static func isPrivate(four bytes: ArraySlice<UInt8>) -> Bool {
        let parts = Array(bytes)
        return switch (parts[0], parts[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168), (224..., _): true
        case (100, 64...127), (172, 16...31), (198, 18...19): true
        case (192, 0): parts[2] == 0 || parts[2] == 2
        case (192, 88): parts[2] == 99
        case (198, 51): parts[2] == 100
        case (203, 0): parts[2] == 113
        default: false
        }
    }
}
