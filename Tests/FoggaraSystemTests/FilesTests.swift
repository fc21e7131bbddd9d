import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Files and folders")
struct FilesTests {
    @Test("what is written atomically is read back, and nothing else stays in the folder")
    func writing() throws {
        let directory = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(directory) }
        let content = SeededRandom(seed: 1).bytes(100_000)
        try Files.writeAtomically([1], to: directory + "/file")
        try Files.writeAtomically(content, to: directory + "/file")
        #expect(try Files.read(directory + "/file") == content)
        #expect(try Files.names(in: directory) == ["file"])
        try Files.append([9], to: directory + "/file")
        #expect(try Files.read(directory + "/file") == content + [9])
    }

    @Test("a missing file, a file over its limit and a missing folder say what they are")
    func refusals() throws {
        let directory = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(directory) }
        #expect(throws: SystemError(code: .notFound, operation: "read", subject: directory + "/none")) {
            try Files.read(directory + "/none")
        }
        try Files.writeAtomically([1, 2, 3], to: directory + "/file")
        #expect(throws: SystemError(code: .tooLarge, operation: "read", subject: directory + "/file")) {
            try Files.read(directory + "/file", limit: 2)
        }
        let error = #expect(throws: SystemError.self) {
            try Files.writeAtomically([1], to: directory + "/none/file")
        }
        #expect(error?.code == .notFound)
        #expect(error?.description == "cannot write '\(directory)/none/file': No such file or directory")
    }

    @Test("folders are made with their parents, listed in byte order and removed whole")
    func folders() throws {
        let directory = try Files.createTemporaryDirectory()
        try Files.createDirectory(directory + "/a/b")
        try Files.createDirectory(directory + "/a/b")
        try Files.writeAtomically([], to: directory + "/a/b/z")
        try Files.writeAtomically([], to: directory + "/a/É")
        try Files.writeAtomically([], to: directory + "/B")
        #expect(try Files.filesBelow(directory) == ["B", "a/b/z", "a/É"])
        #expect(Files.isDirectory(directory + "/a") && !Files.isDirectory(directory + "/B"))
        try Files.remove(directory + "/B")
        try Files.remove(directory + "/B")
        try Files.removeTree(directory)
        #expect(!Files.exists(directory))
        #expect(try Files.filesBelow(directory) == [])
    }

    @Test("a folder has one owner, and the refusal names its process")
    func lock() throws {
        let directory = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(directory) }
        var lock: FolderLock? = try FolderLock(directory: directory)
        let own = Int32(String(decoding: try Files.read(directory + "/lock").dropLast(), as: UTF8.self))
        let error = #expect(throws: FolderLockError.self) { try FolderLock(directory: directory) }
        #expect(error?.holder == own && own != nil)
        #expect(lock?.directory == directory)
        lock = nil
        _ = try FolderLock(directory: directory)
        let missing = #expect(throws: FolderLockError.self) { try FolderLock(directory: directory + "/none") }
        #expect(missing?.holder == nil && missing?.cause.code == .notFound)
    }
}
