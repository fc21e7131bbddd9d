import FoggaraSystem
import Testing

@testable import FoggaraServer

@Suite("slow clients")
struct ClientWatchTests {
    /// A watch with a limit of a minute, told of one thing after the other.
    private struct Story {
        private let watch = Locked(ClientWatch(limit: .seconds(60)))

        func reads(_ socket: Int32, at seconds: Int) { watch.withLock { $0.reads(socket, at: .seconds(seconds)) } }
        func handles(_ socket: Int32) -> Bool { watch.withLock { $0.handles(socket) } }
        func writes(_ socket: Int32, at seconds: Int) -> Bool {
            watch.withLock { $0.writes(socket, at: .seconds(seconds)) }
        }
        func forget(_ socket: Int32) { watch.withLock { $0.forget(socket) } }
        func next(at seconds: Int) -> Duration { watch.withLock { $0.next(at: .seconds(seconds)) } }
        func overdue(at seconds: Int) -> [Int32: ClientWatch.Slowness] {
            let found = watch.withLock { $0.overdue(at: .seconds(seconds)) }
            return Dictionary(uniqueKeysWithValues: found.map { ($0.socket, $0.slowness) })
        }
    }

    @Test("a request may take its time from its first line to its end, however many bytes come")
    func reading() {
        let story = Story()
        story.reads(4, at: 0)
        story.reads(4, at: 30)
        story.reads(5, at: 50)
        #expect(story.next(at: 50) == .seconds(90))
        #expect(story.overdue(at: 89).isEmpty)
        #expect(story.overdue(at: 90) == [4: .sending])
        #expect(story.next(at: 90) == .seconds(110))
    }

    @Test("a connection that was told to end is told once, and its request is not handled")
    func ended() {
        let story = Story()
        story.reads(4, at: 0)
        #expect(story.overdue(at: 60) == [4: .sending])
        #expect(story.overdue(at: 500).isEmpty)
        #expect(!story.handles(4))
        #expect(!story.writes(4, at: 61))
        story.reads(4, at: 62)
        #expect(story.overdue(at: 500).isEmpty)
        story.forget(4)
        story.reads(4, at: 500)
        #expect(story.handles(4))
    }

    @Test("no time runs while a request is handled; the answer has its own")
    func writing() {
        let story = Story()
        story.reads(4, at: 0)
        #expect(story.handles(4))
        #expect(story.overdue(at: 10_000).isEmpty)
        #expect(story.next(at: 10_000) == .seconds(10_060))
        #expect(story.writes(4, at: 10_000))
        #expect(story.overdue(at: 10_059).isEmpty)
        #expect(story.overdue(at: 10_060) == [4: .taking])
    }
}
