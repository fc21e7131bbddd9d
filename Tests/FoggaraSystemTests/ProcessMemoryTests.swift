import FoggaraSystem
import Testing

@Suite("Memory of processes")
struct ProcessMemoryTests {
    @Test("a process that runs holds memory, one that has ended holds none")
    func resident() async throws {
        let process = try ProcessRunner("sleep", ["60"]).start()
        let memory = ProcessMemory.resident(of: process.pid)
        process.send(.kill)
        _ = await process.wait()
        #expect(try #require(memory) > 0)
        #expect(ProcessMemory.resident(of: process.pid) == nil)
    }

    @Test("numbers that name no process hold no memory")
    func noProcess() {
        #expect(ProcessMemory.resident(of: -1) == nil)
    }
}
