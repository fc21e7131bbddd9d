import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@testable import FoggaraServer

@Suite("Bodies of webhooks")
struct WebhookBodyTests {
    static let queries: [(String, JSONValue)] = [
        ("a=1&b=2", ["a": "1", "b": "2"]), ("a=1&a=2", ["a": ["1", "2"]]), ("a[]=1&a[]=2", ["a": ["1", "2"]]),
        ("o[x]=1&o[y][z]=2", ["o": ["x": "1", "y": ["z": "2"]]]), ("v=%D9%88&t=a+b%2Bc", ["v": "و", "t": "a b+c"]),
        ("vide=&seul", ["vide": "", "seul": ""]), ("a[0]=x&a[2]=y", ["a": ["x", "y"]]), ("a=1%", ["a": "1%"]),
        ("__proto__=1&constructor=2", ["constructor": "2"]), ("a[999]=x", ["a": ["999": "x"]]), ("", [:]),
        ("hub.mode=subscribe", ["hub.mode": "subscribe"]), ("[x]=1", ["x": "1"]),
    ]

    @Test("query strings nest as n8n has it", arguments: queries)
    func query(text: String, expected: JSONValue) {
        #expect(JSONValue.object(QueryTree.read(text)) == expected)
    }

    static let forms: [(String, JSONValue)] = [
        ("a=1&a=2", ["a": ["1", "2"]]), ("a[]=1&o[x]=2", ["a[]": "1", "o[x]": "2"]), ("seul", ["seul": ""]),
    ]

    @Test("forms are flat", arguments: forms)
    func form(text: String, expected: JSONValue) {
        #expect(JSONValue.object(QueryTree.readForm(text)) == expected)
    }

    @Test("hostile queries stay bounded")
    func hostileQuery() {
        let deep = "a" + String(repeating: "[b]", count: 5_000) + "=1"
        #expect(QueryTree.read(deep).count == 1)
        let many = (0..<5_000).map { "k\($0)=1" }.joined(separator: "&")
        #expect(QueryTree.read(many).count == 1_000)
        _ = QueryTree.read("]=[&[]=&[[[]]]=%%%&=&a[][][]=1&a=2&a[x]=3")
    }

    private func read(_ type: String?, _ body: String, raw: Bool = false) throws -> WebhookBody {
        let headers = type.map { [HTTPField("Content-Type", $0)] } ?? []
        return try WebhookBody.read(
            HTTPRequest("POST", "/", headers: headers, body: Array(body.utf8)), field: "data", keepsRaw: raw)
    }

    @Test(
        "bodies made to be slow are read or refused at once", .timeLimit(.minutes(2)),
        arguments: [
            ("text/xml", "<a>" + String(repeating: "<b/>", count: 50_000) + "</a>", true),
            ("text/xml", "<a>" + (0..<20_000).map { "<b\($0)/>" }.joined() + "</a>", true),
            ("text/xml", String(repeating: "<a>", count: 100_000), false),
            ("application/json", String(repeating: "[", count: 200_000), false),
            ("application/json", "{" + (0..<20_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}", true),
            ("application/json", "[" + String(repeating: "{\"a\":1,\"a\":", count: 20_000), false),
            (
                "multipart/form-data; boundary=" + String(repeating: "-", count: 200),
                String(repeating: String(repeating: "-", count: 201) + "x", count: 1_000), false
            ),
            ("multipart/form-data; boundary=a", String(repeating: "\r\n--a\r\n", count: 50_000), false),
        ] as [(String, String, Bool)])
    func slowBodies(type: String, body: String, isRead: Bool) async {
        // What took quadratic time would not end within the limit.
        let outcome = await QueueExecutor("test.slow").run { try? read(type, body) }  // nil: refused
        #expect((outcome != nil) == isRead)
    }

    @Test("repeated elements make lists, in the order of their names")
    func repeatedElements() throws {
        let body = try read("text/xml", "<r><a>1</a><b>2</b><a>3</a><c/><a k=\"4\"/></r>")
        #expect(body.value == ["r": ["a": ["1", "3", ["$": ["k": "4"]]], "b": "2", "c": ""]])
    }

    @Test("text before the first delimiter of a multipart body is passed over")
    func preamble() throws {
        let part = "Content-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--cut--\r\n"
        let type = "multipart/form-data; boundary=cut"
        #expect(try read(type, "--cut\r\n" + part).value == ["a": "1"])
        #expect(try read(type, "\r\n--cut\r\n" + part).value == ["a": "1"])
        #expect(try read(type, "seen by old readers --cut\r\n\r\n--cut\r\n" + part).value == ["a": "1"])
    }

    @Test("JSON of any kind is data, nothing and null are an empty object")
    func json() throws {
        #expect(try read("application/json", #"{"a": 1, "a": 2}"#).value == ["a": 2])
        #expect(try read("application/json; charset=utf-8", "[1]").value == [1])
        #expect(try read("application/json", "null").value == [:])
        #expect(try read("application/json", "").value == [:])
        #expect(try read("application/json", "42").value == 42)
    }

    @Test("broken JSON is refused with the parser's words")
    func brokenJSON() {
        #expect(throws: WebhookBody.Fault(hint: "Unexpected end of JSON input")) {
            try read("application/json", #"{"a": "#)
        }
    }

    @Test("a JSON body that is nested without end is refused, not followed")
    func deepJSON() {
        #expect(throws: WebhookBody.Fault.self) {
            try read("application/json", String(repeating: "[", count: 100_000))
        }
    }

    @Test("multipart gives fields and files, two files of one field are numbered")
    func multipart() throws {
        let body = """
            --b\r\nContent-Disposition: form-data; name="client"\r\n\r\nنورة\r\n--b\r\n\
            Content-Disposition: form-data; name="p[]"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n1\r\n--b\r\n\
            Content-Disposition: form-data; name="p[]"; filename="وصل.csv"\r\n\r\n\r\n--b--\r\n
            """
        let read = try read("multipart/form-data; boundary=b", body)
        #expect(read.value == ["client": "نورة"])
        #expect(read.files.map(\.name) == ["p0", "p1"])
        #expect(
            read.files[0].data
                == BinaryData(
                    bytes: [49], mimeType: "text/plain", fileType: "text", fileName: "a.txt", fileExtension: "txt"))
        #expect(read.files[1].data.fileName == "وصل.csv" && read.files[1].data.bytes.isEmpty)
    }

    @Test(
        "a broken multipart body is refused",
        arguments: [
            "", "--b", "--b\r\n", "--b\r\nX", "--b\r\n\r\n\r\n--b",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
        ])
    func brokenMultipart(body: String) {
        #expect(throws: WebhookBody.Fault.self) { try read("multipart/form-data; boundary=b", body) }
    }

    @Test("other types are files, a raw body is kept beside its data")
    func files() throws {
        let csv = try read("text/csv", "a,b")
        #expect(csv.value == [:] && csv.files.first?.data.fileExtension == "csv")
        #expect(try read(nil, "x").files.first?.data.mimeType == "application/octet-stream")
        let raw = try read("application/json", "{}", raw: true)
        #expect(raw.value == [:] && raw.files.first?.data.bytes == Array("{}".utf8))
    }

    static let documents: [(String, JSONValue)] = [
        (
            #"<?xml version="1.0"?><c><Nom>Atlas</Nom><n k="1">2</n><n/></c>"#,
            ["c": ["nom": "Atlas", "n": [["_": "2", "$": ["k": "1"]], ""]]]
        ),
        ("<a/>", ["a": ""]), ("<a>x &amp; &#1608;<![CDATA[<y>]]></a>", ["a": "x & و<y>"]),
    ]

    @Test("XML becomes an object", arguments: documents)
    func xml(text: String, expected: JSONValue) throws {
        #expect(try read("text/xml", text).value == expected)
    }

    @Test(
        "XML that is none is refused and no entity is fetched",
        arguments: [
            "<a><b></a>", "<a", "x", "<a>", "<a b=1/>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>&x;</a>",
            String(repeating: "<a>", count: 10_000),
        ])
    func brokenXML(text: String) {
        #expect(throws: WebhookBody.Fault.self) { try read("application/xml", text) }
    }
}
