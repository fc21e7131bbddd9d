import FoggaraTestSupport
import Testing

@Test("the store in memory does what every store must")
func memoryStoreConforms() async throws {
    try await StoreSuite.exercise(MemoryStore())
}
