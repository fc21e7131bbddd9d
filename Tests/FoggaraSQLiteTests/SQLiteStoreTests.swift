import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("SQLite store")
struct SQLiteStoreTests {
    private static func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(folder) }
        try await body(folder)
    }

    @Test("the store on disk does what every store must")
    func conforms() async throws {
        try await Self.withFolder { folder in
            let store = try SQLiteStore(directory: folder)
            try await StoreSuite.exercise(store)
            await store.close()
        }
    }

    @Test("what was committed is there after opening again, and a clean close leaves no log behind")
    func reopens() async throws {
        try await Self.withFolder { folder in
            let first = try SQLiteStore(directory: folder)
            try await first.commit([.setCursor(schedule: "s", body: "5")])
            await first.close()
            #expect(!Files.exists(folder + "/foggara.sqlite-wal"))
            await #expect(throws: StoreError(.closed, "store")) { try await first.cursor(schedule: "s") }
        }
    }

    @Test("a second opening of a folder in use is refused with the process that holds it")
    func busy() async throws {
        try await Self.withFolder { folder in
            let first = try SQLiteStore(directory: folder)
            #expect {
                _ = try SQLiteStore(directory: folder)
            } throws: { error in
                (error as? StoreError)?.code == .busy && "\(error)".contains("in use by process")
            }
            await first.close()
        }
    }

    @Test("a file that is no database is refused and stays as it is")
    func corrupt() async throws {
        try await Self.withFolder { folder in
            let garbage = Array(repeating: UInt8(ascii: "x"), count: 8_192)
            try Files.writeAtomically(garbage, to: folder + "/foggara.sqlite")
            #expect {
                _ = try SQLiteStore(directory: folder)
            } throws: {
                ($0 as? StoreError)?.code == .corrupt
            }
            #expect(try Files.read(folder + "/foggara.sqlite") == garbage)
        }
    }

    @Test("a member that fails does not undo its neighbours in the group")
    func group() async throws {
        try await Self.withFolder { folder in
            let store = try SQLiteStore(directory: folder)
            let revision = PlanRevision(template: "t", body: "{}", createdAt: .epoch)
            try await store.commit([.saveRevision(revision)])
            let failures = await withTaskGroup(of: Int.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        // Every fourth wants the same name.
                        let name = number.isMultiple(of: 4) ? "same" : "run\(number)"
                        let run = RunRecord(
                            id: RunID(name), revision: revision.hash, template: "t", mode: "manual", createdAt: .epoch)
                        do {
                            try await store.commit([.createRun(run)])
                            return 0
                        } catch { return 1 }
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(failures == 49)
            #expect(try await store.runs(limit: 1_000).count == 151)
            await store.close()
        }
    }

    @Test("a full disk refuses a transaction whole, and the store goes on when there is space")
    func full() async throws {
        try await Self.withFolder { folder in
            let store = try SQLiteStore(directory: folder, maximumPages: 60)
            let big = String(repeating: "x", count: 400_000)
            await #expect {
                try await store.commit([
                    .setCursor(schedule: "small", body: "1"), .setCursor(schedule: "big", body: big),
                ])
            } throws: {
                ($0 as? StoreError)?.code == .full
            }
            #expect(try await store.cursor(schedule: "small") == nil)
            try await store.commit([.setCursor(schedule: "small", body: "1")])
            #expect(try await store.cursor(schedule: "small") == "1")
            await store.close()
        }
    }

    @Test("a new store is one file of the newest form, which keeps a log from the start")
    func newFile() async throws {
        try await Self.withFolder { folder in
            let store = try SQLiteStore(directory: folder)
            let bytes = try Files.read(folder + "/foggara.sqlite")
            #expect(bytes.starts(with: Array("SQLite format 3\0".utf8)))
            #expect(bytes[18] == 2 && bytes[19] == 2)
            #expect(bytes[60..<64].elementsEqual([0, 0, 0, UInt8(Assets.paths(under: "data/migrations").count)]))
            try await store.commit([.setCursor(schedule: "s", body: "1")])
            #expect(Files.exists(folder + "/foggara.sqlite-wal"))
            await store.close()
            let names = try Files.names(in: folder).filter { $0.hasPrefix("foggara.sqlite") }
            #expect(names == ["foggara.sqlite"])
            let again = try SQLiteStore(directory: folder)
            #expect(try await again.cursor(schedule: "s") == "1")
            await again.close()
        }
    }

    @Test("a store that a newer program wrote is refused")
    func tooNew() async throws {
        try await Self.withFolder { folder in
            let first = try SQLiteStore(directory: folder)
            await first.close()
            var bytes = try Files.read(folder + "/foggara.sqlite")
            // Bytes 60 to 63 of the header hold the form number.
            bytes.replaceSubrange(60..<64, with: [0, 0, 3, 231])
            try Files.writeAtomically(bytes, to: folder + "/foggara.sqlite")
            #expect {
                _ = try SQLiteStore(directory: folder)
            } throws: {
                ($0 as? StoreError)?.code == .tooNew
            }
        }
    }
}

extension SQLiteStoreTests {
    @Test("a store in use can be read by others, who cannot write")
    func reading() async throws {
        let folder = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(folder) }
        #expect {
            _ = try SQLiteStore(reading: folder)
        } throws: {
            ($0 as? StoreError)?.code == .notPermitted
        }
        let owner = try SQLiteStore(directory: folder)
        try await owner.commit([.setCursor(schedule: "s", body: "1")])
        let guest = try SQLiteStore(reading: folder)
        #expect(try await guest.cursor(schedule: "s") == "1")
        try await owner.commit([.setCursor(schedule: "s", body: "2")])
        #expect(try await guest.cursor(schedule: "s") == "2")
        await #expect(throws: StoreError(.notPermitted, folder)) {
            try await guest.commit([.setCursor(schedule: "s", body: "3")])
        }
        await guest.close()
        await owner.close()
    }
}
