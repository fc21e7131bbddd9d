import FoggaraJSON
import FoggaraSystem
import Testing

@testable import FoggaraSandbox

/// A client that talks to a session without a socket.
private struct Dialogue {
    var session = SMTPSession()
    var desk: Desk<MailService>
    private(set) var last: [TCPAction] = []

    init(_ settings: JSONObject = [:], faults: [Fault] = []) throws {
        desk = try #require(Desk<MailService>(seed: 1, settings: settings))
        desk.faults = FaultSwitches(faults)
        last = session.open(&desk, now: .testTime)
    }

    /// What the server sent last, in one text.
    var text: String {
        last.reduce(into: "") { if case .send(let bytes) = $1 { $0 += String(decoding: bytes, as: UTF8.self) } }
    }

    /// Sends text as it stands and gives the answer.
    @discardableResult
    mutating func send(_ text: String) -> String {
        last = session.receive(Array(text.utf8), &desk, now: .testTime)
        return self.text
    }

    /// Sends a command and gives the answer's code.
    mutating func code(_ command: String) -> String { String(send(command + "\r\n").prefix(3)) }

    /// Goes on to the point where content is expected.
    mutating func begin(_ parameters: String = "") {
        _ = code("EHLO test")
        _ = code("MAIL FROM:<a@example.dz>" + parameters)
        _ = code("RCPT TO:<b@example.dz>")
        _ = code("DATA")
    }
}

@Suite struct SMTPSessionTests {
    private static let mail = "From: a@example.dz\r\nDate: Mon, 2 Nov 2026 07:13:20 +0100\r\nSubject: Essai\r\n\r\n"

    @Test("a message is taken, decoded and kept")
    func delivery() throws {
        var dialogue = try Dialogue()
        #expect(dialogue.text.hasPrefix("220 "))
        let extensions = dialogue.send("EHLO test\r\n")
        #expect(extensions.contains("250-SIZE 10485760\r\n") && extensions.contains("250-AUTH PLAIN LOGIN\r\n"))
        #expect(extensions.hasSuffix("250 HELP\r\n"))
        #expect(dialogue.code("MAIL FROM:<a@example.dz> SIZE=200 BODY=7BIT") == "250")
        #expect(dialogue.code("RCPT TO:<b@example.dz>") == "250")
        #expect(dialogue.code("RCPT TO:<c@example.dz>") == "250")
        #expect(dialogue.code("DATA") == "354")
        #expect(dialogue.send(Self.mail + "un\r\n..deux\r\n") == "")
        #expect(dialogue.code(".") == "250")
        let message = dialogue.desk.service.contents["messages"]?[0]
        #expect(message?["from"] == "a@example.dz")
        #expect(message?["to"] == ["b@example.dz", "c@example.dz"])
        #expect(message?["subject"] == "Essai")
        #expect(message?["text"] == "un\r\n.deux\r\n")
        #expect(dialogue.desk.counters == .message)
        #expect(dialogue.code("QUIT") == "221")
        #expect(dialogue.last.last == .close)
    }

    @Test("commands may come in any parts and several at once")
    func pipelining() throws {
        var whole = try Dialogue()
        let text =
            "EHLO t\r\nMAIL FROM:<a@example.dz>\r\nRCPT TO:<b@example.dz>\r\nDATA\r\n\(Self.mail)a\r\n.\r\nQUIT\r\n"
        let answer = whole.send(text)
        #expect(
            answer.split(separator: "\r\n").map { $0.prefix(4) }.filter { $0.hasSuffix(" ") } == [
                "250 ", "250 ", "250 ", "354 ", "250 ", "221 ",
            ])
        var parts = try Dialogue()
        var joined = ""
        for character in text.unicodeScalars { joined += parts.send(String(character)) }
        #expect(joined == answer)
        #expect(parts.desk.service.contents == whole.desk.service.contents)
    }

    @Test(
        "a wrong command is refused with its code",
        arguments: [
            ([], "MAIL FROM:<a@example.dz>", "503"), ([], "FROM me", "500"), ([], "EHLO", "501"),
            (["EHLO t"], "RCPT TO:<a@example.dz>", "503"), (["EHLO t"], "DATA", "503"), (["EHLO t"], "STARTTLS", "502"),
            (["EHLO t"], "MAIL FROM: a@example.dz", "501"), (["EHLO t"], "MAIL FROM:<a@example.dz", "501"),
            (["EHLO t"], "MAIL FROM:<a b@example.dz>", "553"), (["EHLO t"], "MAIL FROM:<a@>", "553"),
            (["EHLO t"], "MAIL FROM:<a@example..dz>", "553"), (["EHLO t"], "MAIL FROM:<a@example.dz> SPEED=1", "555"),
            (["EHLO t"], "MAIL FROM:<a@example.dz> SIZE=10485761", "552"),
            (["EHLO t"], "MAIL FROM:<a@example.dz> SIZE=x", "501"),
            (["EHLO t"], "MAIL FROM:<\u{645}@example.dz>", "553"),
            (["HELO t"], "MAIL FROM:<a@example.dz> SIZE=1", "555"),
            (["HELO t"], "AUTH PLAIN", "503"), (["EHLO t"], "AUTH CRAM-MD5", "504"), (["EHLO t"], "AUTH", "501"),
            (["EHLO t", "MAIL FROM:<a@example.dz>"], "MAIL FROM:<a@example.dz>", "503"),
            (["EHLO t", "MAIL FROM:<a@example.dz>"], "DATA", "554"),
            (["EHLO t", "MAIL FROM:<a@example.dz>"], "RCPT TO:<>", "553"),
            (["EHLO t", "MAIL FROM:<a@example.dz>"], "RCPT TO:<x@unknown.example>", "550"),
            (["EHLO t", "MAIL FROM:<a@example.dz>"], "RCPT TO:<x@full.example>", "452"),
            (["EHLO t", "MAIL FROM:<a@example.dz>"], "RCPT TO:<\u{645}@example.dz>", "553"),
            (["EHLO t", "MAIL FROM:<a@example.dz>", "RCPT TO:<b@example.dz>"], "DATA now", "501"),
            (["EHLO t", "MAIL FROM:<a@example.dz>", "RCPT TO:<b@example.dz>", "RSET"], "DATA", "503"),
        ])
    func wrongCommand(before: [String], command: String, code: String) throws {
        var dialogue = try Dialogue()
        for step in before { #expect(dialogue.code(step).hasPrefix("2")) }
        #expect(dialogue.code(command) == code)
        #expect(dialogue.desk.counters == Counters())
    }

    @Test(
        "harmless commands and declared extensions are accepted",
        arguments: [
            ("NOOP", "250"), ("RSET", "250"), ("HELP", "214"), ("VRFY x", "252"), ("mail from:<>", "250"),
            ("MAIL FROM:<\u{645}@example.dz> SMTPUTF8", "250"),
            ("MAIL FROM:<a@example.dz> BODY=8BITMIME AUTH=<>", "250"),
        ])
    func accepted(command: String, code: String) throws {
        var dialogue = try Dialogue()
        _ = dialogue.code("EHLO t")
        #expect(dialogue.code(command) == code)
    }

    @Test(
        "content that breaks the rules is refused and not kept",
        arguments: [
            ("", mail + "a\nb\r\n", "550 5.6.11"), ("", mail + "a\rb\r\n", "550 5.6.11"),
            ("", mail + String(repeating: "a", count: 999) + "\r\n", "550 5.6.0"), ("", mail + "a\0\r\n", "550 5.6.0"),
            ("", mail + "\u{645}\r\n", "554 5.6.3"), ("", "Date: x\r\n\r\na\r\n", "550 5.6.0 The header From"),
            ("", "From: a@example.dz\r\n\r\na\r\n", "550 5.6.0 The header Date"),
            (" BODY=8BITMIME", "Subject: \u{645}\r\n" + mail + "a\r\n", "550 5.6.7"),
        ])
    func wrongContent(parameters: String, content: String, reply: String) throws {
        var dialogue = try Dialogue()
        dialogue.begin(parameters)
        dialogue.send(content)
        #expect(dialogue.send(".\r\n").hasPrefix(reply))
        #expect(dialogue.desk.service.contents["messages"]?.array?.isEmpty == true)
        #expect(dialogue.desk.journal.entries.first?.meaning["refused"] != nil)
        #expect(dialogue.desk.counters == Counters())
    }

    @Test(
        "declared 8-bit content and lines of 998 bytes are taken",
        arguments: [
            (" BODY=8BITMIME", mail + "\u{645}\r\n"), (" SMTPUTF8", "Subject: \u{645}\r\n" + mail + "a\r\n"),
            ("", mail + String(repeating: "a", count: 998) + "\r\n"),
        ])
    func allowedContent(parameters: String, content: String) throws {
        var dialogue = try Dialogue()
        dialogue.begin(parameters)
        dialogue.send(content)
        #expect(dialogue.code(".") == "250")
    }

    @Test("a message beyond the size is refused at its end, also in one endless line")
    func size() throws {
        for text in [String(repeating: "aaaaaaaa\r\n", count: 200), String(repeating: "a", count: 5000) + "\r\n"] {
            var dialogue = try Dialogue(["size": 1000])
            dialogue.begin()
            dialogue.send(Self.mail + text)
            #expect(dialogue.code(".") == "552")
            #expect(dialogue.code("NOOP") == "250")
        }
    }

    @Test("a line without CR, a long one and one that is no UTF-8 are no commands")
    func wrongLines() throws {
        var dialogue = try Dialogue()
        #expect(dialogue.send("NOOP\n").hasPrefix("500"))
        #expect(dialogue.code("NOOP " + String(repeating: "a", count: 510)) == "500")
        dialogue.send("NOOP ")
        let actions = dialogue.session.receive([0xFF, 13, 10], &dialogue.desk, now: .testTime)
        #expect(actions == [.send(Array("500 5.5.2 Line is no UTF-8\r\n".utf8))])
        #expect(dialogue.send(String(repeating: "a", count: 20_000)).hasPrefix("500"))
        #expect(dialogue.last.last == .close)
    }

    @Test("the server hangs up after twenty errors")
    func manyErrors() throws {
        var dialogue = try Dialogue()
        for _ in 0..<20 { #expect(dialogue.send("X\r\n") == "500 5.5.2 Command not recognized\r\n") }
        #expect(dialogue.send("X\r\n").hasSuffix("421 4.7.0 Too many errors\r\n"))
        #expect(dialogue.last.last == .close)
    }

    @Test("log-in works in each of its forms")
    func login() throws {
        let plain = Base64.encode(Array("\0foggara\0sandbox-mail".utf8))
        let name = Base64.encode(Array("foggara".utf8))
        let password = Base64.encode(Array("sandbox-mail".utf8))
        let forms = [
            ["AUTH PLAIN \(plain)"], ["AUTH PLAIN", plain], ["AUTH LOGIN", name, password],
            ["auth login \(name)", password],
        ]
        for form in forms {
            var dialogue = try Dialogue(["auth": "required"])
            _ = dialogue.code("EHLO t")
            #expect(dialogue.code("MAIL FROM:<a@example.dz>") == "530")
            for step in form.dropLast() { #expect(dialogue.code(step) == "334") }
            #expect(dialogue.code(form[form.count - 1]) == "235")
            #expect(dialogue.code("AUTH PLAIN \(plain)") == "503")
            #expect(dialogue.code("MAIL FROM:<a@example.dz>") == "250")
        }
    }

    @Test(
        "a wrong log-in is refused",
        arguments: [
            (["AUTH PLAIN " + Base64.encode(Array("\0foggara\0wrong".utf8))], "535"),
            (["AUTH PLAIN " + Base64.encode(Array("\0other\0sandbox-mail".utf8))], "535"),
            (["AUTH PLAIN", "*"], "501"),
            (["AUTH PLAIN", "%%%"], "501"), (["AUTH PLAIN " + Base64.encode(Array("foggara".utf8))], "501"),
            (["AUTH LOGIN", Base64.encode(Array("foggara".utf8)), Base64.encode(Array("x".utf8))], "535"),
            (["AUTH LOGIN", "???"], "501"),
        ])
    func wrongLogin(steps: [String], code: String) throws {
        var dialogue = try Dialogue(["auth": "required"])
        _ = dialogue.code("EHLO t")
        for step in steps.dropLast() { #expect(dialogue.code(step) == "334") }
        #expect(dialogue.code(steps[steps.count - 1]) == code)
        #expect(dialogue.code("MAIL FROM:<a@example.dz>") == "530")
    }

    @Test("more recipients than a hundred are refused")
    func recipients() throws {
        var dialogue = try Dialogue()
        _ = dialogue.code("EHLO t")
        _ = dialogue.code("MAIL FROM:<a@example.dz>")
        for number in 0..<100 { #expect(dialogue.code("RCPT TO:<r\(number)@example.dz>") == "250") }
        #expect(dialogue.code("RCPT TO:<last@example.dz>") == "452")
    }

    @Test(
        "a fault at the end of a message performs what its name says",
        arguments: [
            (Fault(.status(451)), "451", 0), (Fault(.status(554)), "554", 0),
            (Fault(.tooMany(retryAfter: 1)), "450", 0),
            (Fault(.garbage), "\u{FFFD}\u{FFFD}\0", 0), (Fault(.wrongJSON), "299", 0), (Fault(.reset), "", 0),
            (Fault(.slow(milliseconds: 5)), "250", 1), (Fault(.cut), "25", 1), (Fault(.dieAfterEffect), "", 1),
        ])
    func faults(fault: Fault, reply: String, messages: Int) throws {
        var dialogue = try Dialogue(faults: [fault])
        dialogue.begin()
        dialogue.send(Self.mail + "a\r\n")
        let text = dialogue.send(".\r\n")
        #expect(text.unicodeScalars.prefix(3).elementsEqual(reply.unicodeScalars) || text == reply)
        #expect(dialogue.desk.counters.messages == messages)
        #expect(dialogue.desk.journal.entries.count == 1)
        #expect(dialogue.desk.journal.entries.first?.fault == fault.json["kind"]?.string)
        switch fault.kind {
        case .reset, .dieAfterEffect: #expect(dialogue.last == [.reset])
        case .cut: #expect(dialogue.last.last == .close)
        case .slow: #expect(dialogue.last.first == .pause(.milliseconds(5)))
        default: #expect(dialogue.last.count == 1)
        }
    }

    @Test("a fault can be for an earlier stage by its name")
    func stages() throws {
        var dialogue = try Dialogue(faults: [Fault(.status(451), times: 1, path: "RCPT")])
        _ = dialogue.code("EHLO t")
        #expect(dialogue.code("MAIL FROM:<a@example.dz>") == "250")
        #expect(dialogue.code("RCPT TO:<b@example.dz>") == "451")
        #expect(dialogue.code("RCPT TO:<b@example.dz>") == "250")
        let refused = try Dialogue(faults: [Fault(.status(421), path: "CONNECT")])
        #expect(refused.text.hasPrefix("421"))
        #expect(refused.last.last == .close)
    }

    @Test(
        "settings that the server does not have are refused",
        arguments: [
            ["auth": "maybe"], ["size": 0], ["size": "10"], ["tls": true],
        ] as [JSONObject])
    func settings(settings: JSONObject) {
        #expect(Desk<MailService>(seed: 1, settings: settings) == nil)
    }
}
