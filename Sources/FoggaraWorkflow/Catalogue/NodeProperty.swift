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
    let display: DisplayRule?
    /// Where what is seldom asked for is read.
    private let syntax: JSONNode

    /// Reads a property of a type's file.
    init(_ syntax: JSONNode) {
        var name = ""
        var kind = Kind.other
        var isRequired = false
        var refusesExpressions = false
        var isGated = false
        var validateType: String?
        var display: DisplayRule?
        for member in syntax.members {
            switch member.key {
            case "name": name = member.value.string ?? ""
            case "type": kind = Kind(rawValue: member.value.string ?? "") ?? .other
            case "required": isRequired = member.value.bool ?? false
            case "noDataExpression": refusesExpressions = member.value.bool ?? false
            case "gated": isGated = true
            case "validateType": validateType = member.value.string
            case "displayOptions": display = DisplayRule(member.value)
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
        self.syntax = syntax
    }

    /// The value that stands when nothing is stored; nil when there is none or it is not known.
    package var defaultValue: JSONValue? { syntax["default"]?.value }
    /// The parameters inside a collection.
    package var children: [NodeProperty] { syntax["properties"]?.elements.map(NodeProperty.init) ?? [] }
    /// The groups of a fixed collection.
    package var groups: [ParameterGroup] { syntax["groups"]?.elements.map(ParameterGroup.init) ?? [] }
    /// The ways to name a resource.
    package var modes: [LocatorMode] { syntax["modes"]?.elements.map(LocatorMode.init) ?? [] }
    /// Whether it holds a list of values.
    package var takesManyValues: Bool { syntax["typeOptions"]?["multipleValues"]?.bool ?? false }
    /// Smallest number.
    package var minimum: Double? { syntax["typeOptions"]?["minValue"]?.number?.double }
    /// Greatest number.
    package var maximum: Double? { syntax["typeOptions"]?["maxValue"]?.number?.double }
    /// Least number of entries of a fixed collection.
    package var minimumEntries: Int? { syntax["typeOptions"]?["minRequiredFields"]?.number?.integer.map(Int.init) }
    /// Whether the value is a secret.
    package var isSecret: Bool { syntax["typeOptions"]?["password"]?.bool ?? false }
    /// Whether values outside the list are right, because the list comes from the service.
    package var hasOpenChoices: Bool {
        let options = syntax["typeOptions"]
        return syntax["options"] == nil || options?["loadOptionsMethod"] != nil || options?["loadOptions"] != nil
    }
    /// Whether it holds code or markup, in which braces mean something else.
    package var hasEditor: Bool { syntax["typeOptions"]?["editor"] != nil }
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
        return (display.show + display.hide).map(\.key)
    }

    /// The choices that a node of this scope may take.
    package func choices(in scope: ParameterScope) -> [JSONValue] {
        var choices: [JSONValue] = []
        for element in syntax["options"]?.elements ?? [] {
            guard element.kind == .object else {
                choices.append(element.value)
                continue
            }
            guard let value = element["value"], scope.shows(element["displayOptions"].map(DisplayRule.init)) else {
                continue
            }
            if !choices.contains(value.value) { choices.append(value.value) }
        }
        return choices
    }

    /// The conditions of showing that do not hold, for people: `operation = append, update`.
    package func conditions(unmetIn scope: ParameterScope) -> String {
        (display?.show ?? []).filter { !scope.satisfies($0) }.map(\.text).joined(separator: "; ")
    }
}
