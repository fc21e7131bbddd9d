import FoggaraAlgeria
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Messages of the corpus")
struct DarjaCorpusTests {
    static func rows(_ name: String) throws -> [[String]] {
        let bytes = try #require(Repository.load("Tests/Corpus/\(name)"))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped(String($0)) }
        }
    }

    /// A field with `\uXXXX` and `\UXXXXXXXX` read as the characters they stand for.
    static func unescaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let first = rest.popFirst() {
            let length = rest.first == "u" ? 4 : rest.first == "U" ? 8 : 0
            if first == "\\", length > 0, let value = UInt32(String(rest.dropFirst().prefix(length)), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                out.append(scalar)
                rest = rest.dropFirst(length + 1)
            } else {
                out.append(first)
            }
        }
        return String(out)
    }

    @Test("clean, folded and canonical forms are those of the table")
    func forms() throws {
        let rows = try Self.rows("darja-normalise.tsv")
        #expect(rows.count == 139)
        for row in rows {
            let message = DarjaMessage(row[1])
            #expect(message.clean == row[2], "\(row[1])")
            if row[0] == "chars" {
                #expect(Folding.fold(message.clean) == row[3], "\(row[1])")
            } else {
                #expect(message.fold == row[3], "\(row[1])")
                #expect(message.canonical == row[4], "\(row[1])")
            }
        }
    }

    @Test("canonical forms of labelled messages are those written beside them, but for one place name")
    func canonicalForms() throws {
        let differing = try Self.rows("darja-messages.tsv").filter { DarjaMessage($0[3]).canonical != $0[4] }
        #expect(differing.map { $0[3] } == ["عندكم فرع فالعاصمة؟"])
    }

    @Test("the messages that the weights were learned from get their intent")
    func learned() throws {
        let rows = try Self.rows("darja-training.tsv")
        #expect(rows.count > 1000)
        let wrong = rows.filter { DarjaAnswer.read($0[1])["intent"]?.string != $0[0] }
        #expect(wrong.count * 50 <= rows.count, "\(wrong.map { $0[1] })")
    }

    @Test("messages that nothing was learned from get their intent, at most 2 of 100 surely a wrong one")
    func unseen() throws {
        let rows = try Self.rows("darja-unseen.tsv")
        let learned = Set(try Self.rows("darja-training.tsv").map { $0[1] })
        #expect(rows.count > 250)
        #expect(rows.allSatisfy { !learned.contains($0[1]) })
        var right: [String: Int] = [:]
        var counted: [String: Int] = [:]
        var surelyWrong: [String] = []
        for row in rows {
            let answer = DarjaAnswer.read(row[1])
            let intent = answer["intent"]?.string ?? ""
            counted[row[0], default: 0] += 1
            counted[intent, default: 0] += 1
            if intent == row[0] { right[intent, default: 0] += 1 }
            if intent != row[0], answer["unsure"] == false { surelyWrong.append(row[1]) }
        }
        let shares = counted.map { intent, count in Double(2 * (right[intent] ?? 0)) / Double(count) }
        let mean = shares.reduce(0, +) / Double(shares.count)
        #expect(mean >= 0.85)
        #expect(surelyWrong.count * 50 <= rows.count, "\(surelyWrong)")
    }

    @Test("at least 95 of 100 labelled messages get their intent")
    func intents() throws {
        let rows = try Self.rows("darja-messages.tsv")
        #expect(rows.count == 294)
        let wrong = rows.filter { DarjaAnswer.read($0[3])["intent"]?.string != $0[1] }
        #expect(wrong.count * 20 <= rows.count, "\(wrong.map { $0[3] })")
        let surelyWrong = wrong.filter { DarjaAnswer.read($0[3])["unsure"] == false }
        #expect(surelyWrong.count * 50 <= rows.count, "\(surelyWrong.map { $0[3] })")
    }
}
