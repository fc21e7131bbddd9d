import FoggaraJSON
import Testing

@testable import FoggaraSandbox

@Suite struct MailMessageTests {
    private func message(_ text: String) -> MailMessage {
        MailMessage(Array(text.replacing("\n", with: "\r\n").utf8))
    }

    @Test(
        "encoded words are decoded, and blanks between two of them vanish",
        arguments: [
            ("=?UTF-8?B?2YXYsdit2KjYpw==?=", "مرحبا"), ("=?utf-8?Q?D=C3=A9j=C3=A0_vu?=", "Déjà vu"),
            ("=?UTF-8?B?2YU=?= =?UTF-8?B?2YU=?=", "مم"), ("3 =?UTF-8?Q?=C3=A9?= x", "3 é x"),
            ("plain  text", "plain  text"),
            ("=?UTF-16?B?2YU=?=", "=?UTF-16?B?2YU=?="), ("=?UTF-8?X?2YU=?=", "=?UTF-8?X?2YU=?="),
            (
                "=?UTF-8?B?" + String(repeating: "YWFh", count: 17) + "?=",
                "=?UTF-8?B?" + String(repeating: "YWFh", count: 17) + "?="
            ),
        ])
    func words(text: String, expected: String) {
        #expect(EncodedWords.decode(text) == expected)
    }

    @Test("a folded header is one value, and its case does not matter")
    func folded() {
        let mail = message("SUBJECT: =?UTF-8?B?2YU=?=\n =?UTF-8?B?2YU=?=\nX: a\n\nb")
        #expect(mail.header("subject") == "مم")
        #expect(mail.header("x") == "a")
        #expect(mail.header("y") == nil)
    }

    @Test(
        "bodies are decoded by their transfer encoding",
        arguments: [
            ("base64", "2YXYsdit\n2KjYpw==\n", "مرحبا"),
            ("quoted-printable", "D=C3=A9j=\n=C3=A0 =zz\n", "Déjà =zz\r\n"),
            ("7bit", "a\n", "a\r\n"),
        ])
    func bodies(coding: String, body: String, text: JSONValue) {
        let mail = message("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(coding)\n\n\(body)")
        #expect(mail.json(MailEnvelope())["text"] == text)
    }

    @Test("text, page and attachment of a mixed message are found")
    func multipart() {
        let mail = message(
            """
            Content-Type: multipart/mixed; boundary="one two"

            before
            --one two
            Content-Type: multipart/alternative; boundary=in

            --in
            Content-Type: text/plain

            words
            --in
            Content-Type: text/html

            <p>words</p>
            --in--
            --one two
            Content-Type: text/csv
            Content-Disposition: attachment; filename="=?UTF-8?B?2YU=?=.csv"
            Content-Transfer-Encoding: base64

            YSxi
            --one two--
            after
            """
        ).json(MailEnvelope())
        #expect(mail["text"] == "words")
        #expect(mail["html"] == "<p>words</p>")
        #expect(mail["attachments"]?.array?.count == 1)
        #expect(mail["attachments"]?[0]?["type"] == "text/csv")
        #expect(mail["attachments"]?[0]?["bytes"] == 3)
    }
}
