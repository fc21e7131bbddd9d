package import FoggaraJSON

/// Something in an expression that cannot be meant, seen from the types alone.
package struct TypeFinding: Sendable, Hashable {
    /// What was found.
    package enum Kind: Sendable, Hashable {
        /// Data of a known form lack a member; the names are those that they have. It may only be asked whether it is there.
        case missingField(String, of: Origin, known: [String], isAsked: Bool)
        /// A value has no such member; the type is its text.
        case missingMember(String, type: String, known: [String], isCalled: Bool)
        /// No value has a method of this name, whatever the data hold.
        case unknownMethod(String, known: [String])
        /// Something that is no function is called.
        case notCallable(String, type: String)
        /// A method is named but not called, so that its code gives a function; alone, it cannot be passed on at all.
        case notCalled(String, isAlone: Bool)
        /// Fewer arguments than the function reads.
        case tooFewArguments(String, given: Int, least: Int)
        /// More arguments than the function reads.
        case tooManyArguments(String, given: Int, most: Int)
        /// An argument of a type that the function does not take.
        case wrongArgument(String, parameter: String, expected: String, type: String)
        /// A method that takes numbers alone is called on a list of something else.
        case wrongElements(String, type: String)
        /// Two values that are never equal are compared.
        case neverEqual(String, String, isNegated: Bool)
        /// Two objects are compared by identity.
        case comparedByIdentity(String)
        /// A date is compared with a text; certain when the text is no number.
        case dateWithText(text: String, isCertain: Bool)
        /// A date written in a form that does not sort is ordered as text.
        case unsortableDate(format: String)
        /// A text or member that should name a unit of time does not.
        case unknownUnit(String)
        /// A form of dates is written in the tokens of another library.
        case foreignFormat(String, better: String)
        /// A number is joined to a text where a sum is likely meant.
        case joinedAsText(String)
        /// Arithmetic with what is no number.
        case notANumber(String)
        /// An object becomes `[object Object]` in a text.
        case objectInText(String)
        /// A table is asked for keys that it lacks.
        case missingKeys([String])
        /// n8n refuses the code without running it.
        case refused(String)
    }

    /// Where a value comes from.
    package enum Origin: Sendable, Hashable {
        /// The current item.
        case item
        /// Items of a node.
        case node(String)
        /// The activation form.
        case config
        /// Anything else.
        case other
    }

    /// What was found.
    package var kind: Kind
    /// Bytes inside the decoded parameter.
    package var span: ByteSpan
}

extension TypeFinding {
    /// Names of units of time, for suggestions.
    package static var unitNames: [String] { TypeInference.unitNames }
}

/// What the types of an expression tell.
package struct TypeReport: Sendable {
    /// Type of the value that the parameter gets.
    package var type: ExpressionType
    /// What cannot be meant, in order of place.
    package var findings: [TypeFinding]
}
