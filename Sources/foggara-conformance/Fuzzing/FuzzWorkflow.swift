/// The two templates behind the doors that changed requests are sent to.
enum FuzzWorkflow {
    /// A webhook of every kind: plain, raw, with parts of the path, behind credentials, and both of Meta.
    static let doors = """
        {"foggara": 1, "id": "doors", "version": "1.0.0", "name": {"en": "Doors"}, "summary": {"en": "Doors"},
         "config": {"type": "object", "properties": {}}, "privacy": {"labels": {}, "hosts": {}},
         "credentials": {"basic": {"type": "httpBasicAuth", "name": {"en": "basic"}},
                         "token": {"type": "jwtAuth", "name": {"en": "token"}}},
         "workflow": {"nodes": [
          \(hooks.joined(separator: ",\n")),
          {"id": "next", "name": "Next", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [448, 0], "parameters": {}}],
          "connections": {\(connections)},
          "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
        """

    private static let hooks = [
        hook(
            "plain", "\"multipleMethods\": true, \"httpMethod\": [\"GET\", \"POST\"]",
            "\"onlyRunIf\": \"={{ !$json.headers.skip }}\""),
        hook("raw", post, "\"rawBody\": true, \"allowedOrigins\": \"https://a.example\""),
        hook(":shop/:wilaya", post, "\"ignoreBots\": true, \"ipWhitelist\": \"198.51.100.0/24\""),
        hook("basic", "\(post), \"authentication\": \"basicAuth\"", "", credential: "httpBasicAuth"),
        hook("token", "\(post), \"authentication\": \"jwtAuth\"", "", credential: "jwtAuth"),
        meta("whatsapp", "\"statuses\": true"), meta("instagram", "\"statuses\": true, \"echoes\": true"),
    ]

    private static let post = "\"httpMethod\": \"POST\""

    private static let connections = ["plain", "raw", "door", "basic", "token", "whatsapp", "instagram"]
        .map { "\"\($0)\": {\"main\": [[{\"node\": \"Next\", \"type\": \"main\", \"index\": 0}]]}" }
        .joined(separator: ", ")

    private static func hook(_ path: String, _ parameters: String, _ options: String, credential: String? = nil)
        -> String
    {
        let name = path.hasPrefix(":") ? "door" : path
        let opened = credential.map { "\"\($0)\": {\"id\": \"\(name)\", \"name\": \"\(name)\"}" } ?? ""
        return """
            {"id": "\(name)", "name": "\(name)", "type": "n8n-nodes-base.webhook", "typeVersion": 2, "position": [0, 0],
             "webhookId": "\(name)", "credentials": {\(opened)},
             "parameters": {"path": "\(path)", \(parameters), "options": {\(options)}}}
            """
    }

    private static func meta(_ channel: String, _ options: String) -> String {
        """
        {"id": "\(channel)", "name": "\(channel)", "type": "foggara.metaTrigger", "typeVersion": 1, "position": [0, 0],
         "parameters": {"channel": "\(channel)", "path": "\(channel)", "appSecret": "app-secret", "verifyToken": "mot",
                        "options": {\(options)}}}
        """
    }

    /// A form with a field of every kind.
    static let shop = """
        {"foggara": 1, "id": "shop", "version": "1.0.0", "category": "social",
         "name": {"en": "Shop <b id=x>", "ar": "متابعة <b id=x>"}, "summary": {"en": "Watches <b id=x>"},
         "sla": {"maxDuration": "PT5M", "maxCost": "40 DZD"},
         "config": {"type": "object", "required": ["shopName"], "additionalProperties": false, "properties": {
           "shopName": {"type": "string", "minLength": 3, "title": {"en": "Shop <b id=x>"}},
           "delay": {"type": "integer", "minimum": 0, "maximum": 60, "default": 3, "unit": "s"},
           "wilayas": {"type": "array", "items": {"type": "integer", "format": "dz-wilaya", "maximum": 58}, "default": [16]},
           "kind": {"type": "string", "enum": ["a\\"b", "c"], "default": "c"},
           "loud": {"type": "boolean", "default": true},
           "words": {"type": "array", "items": {"type": "string"}, "default": []},
           "secret": {"type": "string", "writeOnly": true}}},
         "cost": {"assume": {"runsPerDay": {"low": 1, "typical": 4, "high": 24}}, "cap": {"perRun": "40 DZD"}},
         "workflow": {"nodes": [
           {"id": "t", "name": "Every hour", "type": "n8n-nodes-base.scheduleTrigger", "typeVersion": 1.2, "position": [0, 0],
            "parameters": {"rule": {"interval": [{"field": "hours", "hoursInterval": 1}]}}},
           {"id": "s", "name": "Say", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [224, 0],
            "parameters": {"assignments": {"assignments": [{"id": "a", "name": "a", "value": "={{ $config.shopName }}", "type": "string"}]}, "options": {}}}],
          "connections": {"Every hour": {"main": [[{"node": "Say", "type": "main", "index": 0}]]}},
          "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
        """
}
