import FoggaraSystem

/// The texts that changed texts are made from.
enum FuzzSeeds {
    /// The seeds of a target; `load` reads the product's files.
    static func texts(for target: FuzzTarget, _ load: (String) -> [UInt8]?) -> [[UInt8]] {
        switch target {
        case .json: documents.map { Array($0.utf8) } + bodies(load).map(\.bytes) + templates(load).prefix(1)
        case .template: [Array(documents[1].utf8)] + templates(load)
        case .webhook:
            requests.map { Array($0.utf8) }
                + bodies(load).map { Array("POST /webhook/\($0.channel)\n\n".utf8) + $0.bytes }
        }
    }

    /// What texts are changed with.
    static let vocabulary = PieceMutator<UInt8>.Vocabulary(
        words: words.map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]],
        brackets: [
            ([UInt8(ascii: "[")], [UInt8(ascii: "]")]), ([UInt8(ascii: "{")], [UInt8(ascii: "}")]),
            ([UInt8(ascii: "\"")], [UInt8(ascii: "\"")]), ([UInt8(ascii: "(")], [UInt8(ascii: ")")]),
            (Array("<a>".utf8), Array("</a>".utf8)), (Array("a[".utf8), Array("]".utf8)),
        ],
        letters: Array(0...255), longest: 64 << 10, pieces: (common: 24, rare: 400))

    private static let words = [
        "null", "true", "\"", "\\", "\\u0000", "\\ud800", "\\udfff", "{{", "}}", "={{ $json }}", "$config.x", "1e999",
        "-0", "00", "9007199254740993", ",", ":", "[]", "{}", "\"\":", "\u{FEFF}", "\u{202E}", "\u{0}", "م", "%", "%00",
        "%F0%9F", "+", "&a=1", "=", "\"type\":", "\"main\":[[", "\"nodes\":", "\"$ref\":\"#\"", "\"node\":",
        "\"name\":", "PT", "DZD", "\n", "\r\n", "\r\n\r\n", "/*", "//", "'", "--cut", "\r\n--cut\r\n", "\r\n--cut--",
        "boundary=",
        "; ", "name=\"", "filename=\"a", "&#x0;", "&#99999999;", "<![CDATA[", "]]>", "<!--", "<?", "__proto__", "[]=",
        "[99999999999999999999]=", "Content-Type: ", "Transfer-Encoding: chunked", "decision=approve", "sha256=",
        "Bearer ", "Basic ", "..", "config.delay=", "99999999999", "<b id=x>",
    ]

    // MARK: Documents

    private static let documents = [
        "[1, -0.5, 1.5e3, \"\\u00e9\\ud83d\\ude00\", {\"a\": [null]}]",
        "{\"nodes\":[{\"name\":\"Start\",\"type\":\"n8n-nodes-base.manualTrigger\",\"typeVersion\":1,\"position\":[0,0]}],"
            + "\"connections\":{},\"settings\":{\"executionOrder\":\"v1\"}}",
    ]

    private static func templates(_ load: (String) -> [UInt8]?) -> [[UInt8]] {
        ["contact_form_to_sheet", "low_stock_alert", "ouedkniss_real_estate", "ccp_payment_verification"]
            .compactMap { load("templates/\($0).json") }
    }

    // MARK: Requests

    /// Requests as ``FuzzRequest`` reads them, at least one for every way through the doors.
    private static let requests: [String] = {
        let form = "Content-Type: application/x-www-form-urlencoded\n"
        let json = "Content-Type: application/json; charset=utf-8\n"
        let own = "Cookie: a=b; foggara=\(FuzzDoors.key)\n" + form
        let token = "token=" + Hash.sha256Hex("form:" + FuzzDoors.key)
        let part = "--cut\r\nContent-Disposition: form-data; name=\"field-0\"\r\n\r\nOui\r\n--cut--"
        let signature = String(repeating: "0", count: 64)
        let waiting =
            "POST /form-waiting/0011223344556677?signature=\(signature)\n"
            + "Content-Type: multipart/form-data; boundary=cut\n\n\(part)"
        let basic = Base64.encode(Array("noura:dak".utf8))
        return [
            "POST /webhook/plain?x=1&a[]=2&o[x][y]=%D8%B7\n\(json)\n{\"name\":\"Amina\",\"list\":[1,null,{\"a\":1.5e3}]}",
            "GET /webhook/plain?hub.mode=subscribe&a=1&a=2&a[0]=x&b=+%2B\nAccept: */*\n\n",
            "POST /webhook/plain\n\(form)\nname=%D9%85%D8%AA%D8%AC%D8%B1&a[]=1&a[]=2&b=+&c",
            "POST /webhook/plain\nContent-Type: multipart/form-data; boundary=cut\n\n--cut\r\n"
                + "Content-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--cut\r\n"
                + "Content-Disposition: form-data; name=\"f[]\"; filename=\"relevé.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "date;montant\r\n1;2\r\n--cut--\r\n",
            "POST /webhook/raw\nContent-Type: multipart/form-data; boundary=\"-x\"\n\npreamble\r\n---x\r\n"
                + "content-disposition: form-data; filename=f; name=g\r\n\r\n\r\n---x--",
            "POST /webhook/raw\nContent-Type: text/xml\n\n<?xml version=\"1.0\"?><c><n k=\"1\">2&lt;&#1607;</n><n/>"
                + "<![CDATA[<x>]]><!-- y --></c>",
            "POST /webhook/raw\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"reçu.pdf\"\n\n%PDF-1.4",
            "POST /webhook/raw\nContent-Type: text/plain\n\nsalam, شحال السومة؟",
            "POST /webhook/raw\n\(json)\n\"text\"",
            "OPTIONS /webhook/raw\nOrigin: https://a.example\nAccess-Control-Request-Headers: x\n\n",
            "POST /webhook/door/shop/31\nUser-Agent: curl\nX-Forwarded-For: 10.0.0.1\n\(json)\n[]",
            "POST /webhook/basic\nAuthorization: Basic \(basic)\n\(json)\n{}",
            "POST /webhook/token\nAuthorization: Bearer \(jwt)\n\(json)\n{}",
            "GET /webhook/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=mot\n\n",
            "POST /webhook-waiting/0011223344556677/a?signature=" + String(repeating: "0", count: 64) + "\n\(json)\n{}",
            waiting,
            "GET /approve/open.link\n\n", "POST /approve/open.link\n\(form)\ndecision=approve&by=Amina",
            "POST /approve/late.link\n\(form)\ndecision=refuse", "GET /approve/%D8%B7.x\n\n",
            "GET /?lang=arq&key=\(FuzzDoors.key)\nAccept-Language: ar-DZ,fr;q=0.8\n\n", "GET /templates/shop\n\(own)\n",
            "POST /templates/shop/check\n\(own)\n\(token)&config.shopName=Dar+%3Cb+id%3Dx%3E&config.delay=7"
                + "&config.wilayas=16&config.wilayas=31&config.kind=%22c%22&config.loud=on&config.words=a,%D8%8Cb%0Ac",
            "POST /templates/shop\n\(own)\n\(token)&action=activate&config.shopName=Dar&config.secret=s&config.delay=61",
            "GET /runs/0011223344556677\n\(own)\n", "GET /assets/form.js\n\n",
        ]
    }()

    /// A token that the webhook `token` accepts; its claims are `{"sub":"1"}`.
    private static let jwt: String = {
        let parts = ["{\"alg\":\"HS256\"}", "{\"sub\":\"1\"}"].map { Base64.encodeURL(Array($0.utf8)) }
        let text = parts.joined(separator: ".")
        return text + "." + Base64.encodeURL(Hash.hmac(.sha256, key: Array("s3cret".utf8), Array(text.utf8)))
    }()

    /// What Meta posts; the signature is made after the change.
    private static func bodies(_ load: (String) -> [UInt8]?) -> [(channel: Substring, bytes: [UInt8])] {
        let names = [
            "whatsapp/two-messages", "whatsapp/status", "whatsapp/reaction", "whatsapp/image", "whatsapp/hostile",
            "instagram/question", "instagram/echo", "instagram/reaction", "instagram/hostile",
        ]
        return names.compactMap { name in
            load("templates/fixtures/\(name).json").map { (name.prefix { $0 != "/" }, $0) }
        }
    }
}
