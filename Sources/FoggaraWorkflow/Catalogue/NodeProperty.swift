package import FoggaraJSON

/// One parameter as the catalogue describes it.
///
/// - Guarantees: children, choices and defaults are read from the file only when asked for, since most are not.
package struct NodeProperty: Sendable {
    /// Kinds of values.
    package enum Kind: String, Sendable {
        /// Text, number and truth value.
        case string, number, boolean
        /// One of a list, or several of it.
        case options, multiOptions
        /// Optional settings: an object of only those that were added.
        case collection
        /// Groups of parameters, each once or as a list.
        case fixedCollection
        /// JSON as text.
        case json
        /// A moment as text.
        case dateTime
        /// A colour as text.
        case color
        /// A thing of a service, by list, id, name or address.
        case resourceLocator
        /// Values by column of a service.
        case resourceMapper
        /// Conditions.
        case filter
        /// Fields to set.
        case assignmentCollection
        /// Fixed by the type.
        case hidden
        /// Another workflow.
        case workflowSelector
        /// The name of a credential type.
        case credentialsSelect
        /// Nothing but a hint on the screen.
        case notice, callout, button, curlImport, credentials
        /// A kind that this program does not know.
        case other
    }

    /// Name; several properties may share one, their conditions decide which is meant.
    package let name: String
    /// Kind of value.
    package let kind: Kind
    /// Whether an empty value is refused.
    package let isRequired: Bool
    /// Whether the value is never an expression.
    package let refusesExpressions: Bool
    /// Whether it exists only when the instance is configured so.
    package let isGated: Bool
    /// Type that a text must be readable as.
    package let validateType: String?
    let display: JSONNode?
    private let defaultSyntax: JSONNode?
    private let typeOptions: JSONNode?
    private let choicesSyntax: JSONNode?
    private let childrenSyntax: JSONNode?
    private let groupsSyntax: JSONNode?
    private let modesSyntax: JSONNode?

    /// Reads a property of a type's file.
    init(_ syntax: JSONNode) {
        var name = ""
        var kind = Kind.other
        var isRequired = false
        var refusesExpressions = false
        var isGated = false
        var validateType: String?
        var display: JSONNode?
        var defaultSyntax: JSONNode?
        var typeOptions: JSONNode?
        var choicesSyntax: JSONNode?
        var childrenSyntax: JSONNode?
        var groupsSyntax: JSONNode?
        var modesSyntax: JSONNode?
        for member in syntax.members {
            switch member.key {
            case "name": name = member.value.string ?? ""
            case "type": kind = Kind(rawValue: member.value.string ?? "") ?? .other
            case "required": isRequired = member.value.bool ?? false
            case "noDataExpression": refusesExpressions = member.value.bool ?? false
            case "gated": isGated = true
            case "validateType": validateType = member.value.string
            case "displayOptions": display = member.value
            case "default": defaultSyntax = member.value
            case "typeOptions": typeOptions = member.value
            case "options": choicesSyntax = member.value
            case "properties": childrenSyntax = member.value
            case "groups": groupsSyntax = member.value
            case "modes": modesSyntax = member.value
            default: break
            }
        }
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.refusesExpressions = refusesExpressions
        self.isGated = isGated
        self.validateType = validateType
        self.display = display
        self.defaultSyntax = defaultSyntax
        self.typeOptions = typeOptions
        self.choicesSyntax = choicesSyntax
        self.childrenSyntax = childrenSyntax
        self.groupsSyntax = groupsSyntax
        self.modesSyntax = modesSyntax
    }

    /// The value that stands when nothing is stored; nil when there is none or it is not known.
    package var defaultValue: JSONValue? { defaultSyntax?.value }
    /// The parameters inside a collection.
    package var children: [NodeProperty] { childrenSyntax?.elements.map(NodeProperty.init) ?? [] }
    /// The groups of a fixed collection.
    package var groups: [ParameterGroup] { groupsSyntax?.elements.map(ParameterGroup.init) ?? [] }
    /// The ways to name a resource.
    package var modes: [LocatorMode] { modesSyntax?.elements.map(LocatorMode.init) ?? [] }
    /// Whether it holds a list of values.
    package var takesManyValues: Bool { typeOptions?["multipleValues"]?.bool ?? false }
    /// Smallest number.
    package var minimum: Double? { typeOptions?["minValue"]?.number?.double }
    /// Greatest number.
    package var maximum: Double? { typeOptions?["maxValue"]?.number?.double }
    /// Least number of entries of a fixed collection.
    package var minimumEntries: Int? { typeOptions?["minRequiredFields"]?.number?.integer.map(Int.init) }
    /// Whether the value is a secret.
    package var isSecret: Bool { typeOptions?["password"]?.bool ?? false }
    /// Whether values outside the list are right, because the list comes from the service.
    package var hasOpenChoices: Bool {
        choicesSyntax == nil || typeOptions?["loadOptionsMethod"] != nil || typeOptions?["loadOptions"] != nil
    }
    /// Whether it holds code or markup, in which braces mean something else.
    package var hasEditor: Bool { typeOptions?["editor"] != nil }
    /// Whether it is only a hint on the screen.
    package var isOrnament: Bool {
        switch kind {
        case .notice, .callout, .button, .curlImport, .credentials: true
        default: false
        }
    }

    /// Names of the parameters that decide whether this one is shown, as written.
    var controllers: [String] {
        guard let display else { return [] }
        return display.members.flatMap { $0.value.members.map(\.key) }
    }

    /// The choices that a node of this scope may take.
    package func choices(in scope: ParameterScope) -> [JSONValue] {
        var choices: [JSONValue] = []
        for element in choicesSyntax?.elements ?? [] {
            guard element.kind == .object else {
                choices.append(element.value)
                continue
            }
            guard let value = element["value"], scope.shows(element["displayOptions"]) else { continue }
            if !choices.contains(value.value) { choices.append(value.value) }
        }
        return choices
    }

    /// The conditions of showing that do not hold, for people: `operation = append, update`.
    package func conditions(unmetIn scope: ParameterScope) -> String {
        (display?["show"]?.members ?? []).filter { !scope.satisfies(key: $0.key, $0.value) }.map { member in
            let values = member.value.elements.map { element in
                if let test = element["_cnd"]?.members.first {
                    return test.key + " " + JSONWriter.compact(test.value.value)
                }
                return element.string ?? JSONWriter.compact(element.value)
            }
            let name = member.key.utf8.first == UInt8(ascii: "/") ? String(member.key.dropFirst()) : member.key
            return name + " = " + values.joined(separator: ", ")
        }.joined(separator: "; ")
    }
}
