import FoggaraJSON

/// The types that a search answers with, and which fields each has.
///
/// - Source: queries of five open clients of the site, read 2026-10; the operator publishes nothing.
struct SearchSchema {
    /// The type of a field: its name, and whether it has fields of its own.
    struct FieldType {
        let name: String
        let isComposite: Bool
    }

    private static let types: [String: [String: String]] = [
        "Query": ["search": "SearchResult"],
        "SearchResult": ["announcements": "AnnouncementPaginator"],
        "AnnouncementPaginator": ["data": "Announcement", "paginatorInfo": "PaginatorInfo"],
        "PaginatorInfo": [
            "count": "Int!", "currentPage": "Int!", "hasMorePages": "Boolean!", "lastPage": "Int!", "total": "Int!",
            "perPage": "Int!",
        ],
        "Announcement": [
            "id": "ID!", "title": "String!", "slug": "String!", "refreshedAt": "DateTime", "isFromStore": "Boolean!",
            "description": "String", "status": "AnnouncementStatus", "price": "Float", "pricePreview": "Float",
            "priceUnit": "PriceUnit", "priceType": "PriceType", "exchangeType": "ExchangeType", "oldPrice": "Float",
            "oldPricePreview": "Float", "hasDelivery": "Boolean", "deliveryType": "DeliveryType", "cities": "City",
            "store": "Store", "category": "Category", "smallDescription": "Spec", "defaultMedia": "Media",
            "medias": "Media", "hasPhone": "Boolean", "hasEmail": "Boolean",
        ],
        "City": ["id": "ID!", "name": "String!", "slug": "String!", "region": "Region"],
        "Region": ["id": "ID!", "name": "String!", "slug": "String!"],
        "Store": [
            "id": "ID!", "name": "String!", "slug": "String!", "isOfficial": "Boolean!", "isVerified": "Boolean!",
        ],
        "Category": ["id": "ID!", "slug": "String!", "name": "String!"],
        "Spec": ["specification": "Specification", "valueText": "[String]"],
        "Specification": ["codename": "String!", "label": "String!", "type": "String!"],
        "Media": ["mediaUrl": "String!", "mimeType": "String", "thumbnail": "String"],
    ]

    /// The arguments of `search`.
    static let searchArguments = ["q": "String", "filter": "SearchFilterInput", "mediaSize": "MediaSize"]

    /// The type of a field; nil when the type has no such field.
    static func type(of field: String, in type: String) -> FieldType? {
        types[type]?[field].map { FieldType(name: $0, isComposite: types[$0] != nil) }
    }

    /// What is wrong with the fields asked of a type, all of it.
    static func faults(of fields: [GraphQLDocument.Field], in type: String) -> [GraphQLSyntaxError] {
        var faults: [GraphQLSyntaxError] = []
        for field in fields {
            guard let found = self.type(of: field.name, in: type) else {
                let message = "Cannot query field \"\(field.name)\" on type \"\(type)\"."
                faults.append(GraphQLSyntaxError(message: message, line: field.line))
                continue
            }
            if found.isComposite, field.selections.isEmpty {
                let message = "Field \"\(field.name)\" of type \"\(found.name)\" must have a selection of subfields."
                faults.append(GraphQLSyntaxError(message: message, line: field.line))
            } else if !found.isComposite, !field.selections.isEmpty {
                let message =
                    "Field \"\(field.name)\" must not have a selection since type \"\(found.name)\" has no subfields."
                faults.append(GraphQLSyntaxError(message: message, line: field.line))
            } else if found.isComposite {
                faults += self.faults(of: field.selections, in: found.name)
            }
            let known = type == "Query" ? searchArguments : [:]
            for argument in field.arguments where known[argument.name] == nil {
                let message = "Unknown argument \"\(argument.name)\" on field \"\(field.name)\" of type \"\(type)\"."
                faults.append(GraphQLSyntaxError(message: message, line: field.line))
            }
        }
        return faults
    }

    /// Only the fields asked for, under the keys asked for, in their order; lists element by element.
    static func project(_ value: JSONValue, _ fields: [GraphQLDocument.Field]) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map { project($0, fields) })
        case .object(let object) where !fields.isEmpty:
            .object(JSONObject(fields.map { ($0.key, project(object[$0.name] ?? .null, $0.selections)) }))
        default: value
        }
    }
}
