import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Runs that wait and ask, as their users meet them.
@Suite("waiting and approving")
struct ApprovalTests {
    private static let path: [JSONValue] = ["By hand", "Payment", "Pause", "Ask owner"]

    @Test("killed at any moment of a wait or a question, a run waits on, asks with one link, and ends as decided")
    func kills() async throws {
        try await StandIns.with { standIns, folder in
            var number = 1
            while true {
                let trial = ApprovalTrial(standIns: standIns, state: folder + "/\(number)")
                try await standIns.reset()
                let killed = try await trial.run(crashAt: number)
                if killed.exitCode == 0 { break }
                #expect(killed.signal == 9, "moment \(number): \(killed.errorText)")
                let resumed = try await trial.resume()
                #expect(resumed.exitCode == 0, "moment \(number): \(resumed.errorText)")
                let waiting = try await trial.show()
                #expect(waiting["status"] == "waiting" && waiting["detail"]?["for"] == "approval", "moment \(number)")
                // A mail whose sending is unknown is sent again: the same one, with the same link.
                let mails = try await trial.mails()
                #expect((1...2).contains(mails.count), "moment \(number): \(mails)")
                #expect(
                    Set(mails.map(\.identifier)).count == 1 && Set(mails.map(\.link)).count == 1, "moment \(number)")
                let link = try #require(mails.first?.link)
                let answered = try await trial.approve(link, "--yes")
                #expect(answered.exitCode == 0, "moment \(number): \(answered.errorText)")
                #expect(try await trial.resume().exitCode == 0)
                let ended = try await trial.show()
                #expect(ended["status"] == "success" && ended["path"] == .array(Self.path + ["Confirm"]))
                #expect(try await trial.mails().count == mails.count)
                number += 1
            }
            // Four moments of the pause, four of the mail, two of the question.
            #expect(number - 1 == 10)
        }
    }

    @Test("an answer killed before it is durable was not given; killed after, it holds", arguments: [1, 2])
    func killedAnswer(number: Int) async throws {
        try await StandIns.with { standIns, folder in
            let trial = ApprovalTrial(standIns: standIns, state: folder + "/state")
            #expect(try await trial.run().exitCode == 0)
            let run = try #require(try await trial.show()["run"]?.string)
            #expect(try await trial.approve(run, "--no", crashAt: number).signal == 9)
            let again = try await trial.approve(run, "--yes", "--by", "Amina")
            let wasGiven = number == 2
            #expect(again.exitCode == (wasGiven ? 1 : 0), "\(again.errorText)")
            #expect(again.jsonLines?.first?["decision"] == (wasGiven ? "refused" : "approved"))
            #expect(try await trial.resume().exitCode == 0)
            #expect(try await trial.show()["path"] == .array(Self.path + [wasGiven ? "Reject" : "Confirm"]))
            let late = try await trial.approve(run, "--no")
            #expect(late.exitCode == 1 && late.jsonLines?.first?["accepted"] == false)
        }
    }

    @Test("a served run goes on when another process gives the answer")
    func served() async throws {
        try await StandIns.with { standIns, folder in
            let trial = ApprovalTrial(standIns: standIns, state: folder + "/state")
            #expect(try await trial.run().exitCode == 0)
            let run = try #require(try await trial.show()["run"]?.string)
            var service = try Service(standIns, folder)
            _ = try #require(await service.line(holding: run))
            let list = try await Program.run("runs", "list", "--state", trial.state)
            #expect(list.outputText.contains("waiting"), "\(list.outputText)")
            #expect(try await trial.approve(run, "--yes").exitCode == 0)
            let ended = try #require(await service.line(holding: "run \(run): "))
            #expect(ended.contains("success"))
            let result = await service.terminate()
            #expect(result.exitCode == 0)
        }
    }

    @Test("who answers nonsense is told what is wrong")
    func usage() async throws {
        try await StandIns.with { standIns, folder in
            let trial = ApprovalTrial(standIns: standIns, state: folder + "/state")
            #expect(try await trial.run().exitCode == 0)
            let run = try #require(try await trial.show()["run"]?.string)
            let link = try #require(try await trial.mails().first?.link)
            #expect(try await trial.approve(run).exitCode == 2)
            #expect(try await trial.approve(run, "--yes", "--no").exitCode == 2)
            #expect(try await trial.approve("0000000000000000", "--yes").exitCode == 2)
            let altered = link.replacing(run, with: "0000000000000000")
            #expect(try await trial.approve(altered, "--yes").exitCode == 2)
            #expect(try await trial.show()["status"] == "waiting")
        }
    }

    @Test("scenarios answer, refuse, let the time pass, or leave a question open")
    func scenarios() async throws {
        let result = try await Program.run("test", ApprovalTrial.template)
        #expect(result.exitCode == 0, "\(result.outputText)\(result.errorText)")
        #expect(result.outputText.contains("4"), "\(result.outputText)")
    }
}
