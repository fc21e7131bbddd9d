import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import Testing

@Suite("SQLite store, beside its owner")
struct SQLiteGuestTests {
    private static func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = try Files.createTemporaryDirectory()
        // A folder that cannot be removed is left to the system.
        defer { try? Files.removeTree(folder) }
        try await body(folder)
    }

    @Test("a guest reads and writes while the owner does, and each sees the other's records")
    func beside() async throws {
        try await Self.withFolder { folder in
            let owner = try SQLiteStore(directory: folder)
            try await owner.commit([.setCursor(schedule: "s", body: "1")])
            let guest = try SQLiteStore(guestIn: folder)
            #expect(try await guest.cursor(schedule: "s") == "1")
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        let store = number.isMultiple(of: 2) ? owner : guest
                        try await store.commit([.setCursor(schedule: "s\(number)", body: "\(number)")])
                    }
                }
                try await group.waitForAll()
            }
            for number in 0..<40 {
                #expect(try await owner.cursor(schedule: "s\(number)") == "\(number)")
                #expect(try await guest.cursor(schedule: "s\(number)") == "\(number)")
            }
            await guest.close()
            try await owner.commit([.setCursor(schedule: "s", body: "2")])
            await owner.close()
            #expect(!Files.exists(folder + "/foggara.sqlite-wal"))
        }
    }

    @Test("a guest makes no store where there is none")
    func nothing() async throws {
        try await Self.withFolder { folder in
            #expect {
                _ = try SQLiteStore(guestIn: folder)
            } throws: {
                ($0 as? StoreError)?.code == .notPermitted
            }
            let names = try Files.names(in: folder)
            #expect(names.isEmpty)
        }
    }

    @Test("a store of another form is refused and stays as it is", arguments: [(0, "outdated"), (999, "tooNew")])
    func form(number: UInt32, code: String) async throws {
        try await Self.withFolder { folder in
            let first = try SQLiteStore(directory: folder)
            await first.close()
            var bytes = try Files.read(folder + "/foggara.sqlite")
            // Bytes 60 to 63 of the header hold the form number.
            bytes.replaceSubrange(60..<64, with: [0, 0, UInt8(number >> 8), UInt8(number & 0xFF)])
            try Files.writeAtomically(bytes, to: folder + "/foggara.sqlite")
            #expect {
                _ = try SQLiteStore(guestIn: folder)
            } throws: {
                ($0 as? StoreError)?.code.rawValue == code
            }
            #expect(try Files.read(folder + "/foggara.sqlite") == bytes)
        }
    }

    @Test("after an unclean stop a guest leaves the log, so that the next owner still checks the file")
    func unclean() async throws {
        try await Self.withFolder { folder in
            let owner = try SQLiteStore(directory: folder)
            try await owner.commit([.setCursor(schedule: "s", body: "1")])
            // What a power cut would leave, without its lock.
            let copy = folder + "/copy"
            try Files.createDirectory(copy)
            for name in ["foggara.sqlite", "foggara.sqlite-wal"] {
                try Files.writeAtomically(try Files.read(folder + "/" + name), to: copy + "/" + name)
            }
            await owner.close()
            let guest = try SQLiteStore(guestIn: copy)
            #expect(try await guest.cursor(schedule: "s") == "1")
            await guest.close()
            #expect(Files.exists(copy + "/foggara.sqlite-wal"))
            let next = try SQLiteStore(directory: copy)
            #expect(try await next.cursor(schedule: "s") == "1")
            await next.close()
            #expect(!Files.exists(copy + "/foggara.sqlite-wal"))
        }
    }
}
