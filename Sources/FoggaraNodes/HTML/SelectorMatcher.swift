/// Finds the elements of a page that a selector matches.
///
/// Plan: every step of a selector narrows the set of elements that the step before reached, in one pass over the page.
struct SelectorMatcher {
    /// Most elements looked at for one page; selectors in selectors multiply the work.
    static let workLimit = 20_000_000

    private let tree: HTMLTree
    private let all: [Int]
    private var work = 0
    private var places: [Int: Place] = [:]

    private struct Place {
        var index = 0
        var count = 0
        var nameIndex = 0
        var nameCount = 0
    }

    /// A matcher for a page.
    init(_ tree: HTMLTree) {
        self.tree = tree
        all = tree.elements(below: 0)
    }

    /// The matching elements, in the order of the page.
    ///
    /// - Errors: more work than the limit.
    mutating func elements(_ selector: Selector) throws(SelectorReader.Fault) -> [Int] {
        try elements(selector, below: 0, all)
    }

    private mutating func elements(
        _ selector: Selector, below root: Int, _ scope: [Int]
    ) throws(SelectorReader.Fault) -> [Int] {
        var found: Set<Int> = []
        for path in selector.paths {
            var reached: Set<Int> = [root]
            for step in path.steps {
                work += scope.count
                guard work <= Self.workLimit else { throw .init(message: "The selector takes too much work") }
                var result = candidates(step.relation, reached, scope)
                for test in step.tests { result = try narrowed(result, test) }
                reached = Set(result)
            }
            found.formUnion(reached)
        }
        return scope.filter(found.contains)
    }

    private func candidates(_ relation: Selector.Relation, _ reached: Set<Int>, _ scope: [Int]) -> [Int] {
        switch relation {
        case .child: return scope.filter { tree[$0].parent.map(reached.contains) ?? false }
        case .descendant:
            var inside = reached
            return scope.filter { place in
                guard let parent = tree[place].parent, inside.contains(parent) else { return false }
                inside.insert(place)
                return true
            }
        case .next, .following:
            var result: Set<Int> = []
            for parent in Set(reached.compactMap { tree[$0].parent }) {
                var isAfter = false
                for child in tree[parent].children where tree[child].isElement {
                    if isAfter { result.insert(child) }
                    isAfter = reached.contains(child) || (isAfter && relation == .following)
                }
            }
            return all.filter(result.contains)
        }
    }

    private mutating func narrowed(_ places: [Int], _ test: Selector.Test) throws(SelectorReader.Fault) -> [Int] {
        switch test {
        case .nth(let index):
            let index = index < 0 ? places.count + index : index
            return places.indices.contains(index) ? [places[index]] : []
        case .before(let count): return Array(count < 0 ? places.dropLast(-count) : places.prefix(count))
        case .after(let index): return Array(places.dropFirst(max(0, index + 1)))
        case .even: return places.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        case .odd: return places.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        case .not(let selector):
            let found = Set(try elements(selector))
            return places.filter { !found.contains($0) }
        case .matches(let selector):
            let found = Set(try elements(selector))
            return places.filter(found.contains)
        case .has(let selector):
            var result: [Int] = []
            for place in places {
                if try !elements(selector, below: place, tree.elements(below: place)).isEmpty { result.append(place) }
            }
            return result
        case .contains(let text):
            var result: [Int] = []
            for place in places {
                let content = tree.text(of: place)
                work += content.utf8.count / 16
                guard work <= Self.workLimit else { throw .init(message: "The selector takes too much work") }
                if text.isEmpty || content.contains(text) { result.append(place) }
            }
            return result
        case .place, .onlyChild:
            if self.places.isEmpty { count() }
            return places.filter { isPlaced(self.places[$0] ?? Place(), test) }
        default: return places.filter { matches(tree[$0], $0, test) }
        }
    }

    private mutating func count() {
        for parent in [0] + all {
            let children = tree.elementChildren(of: parent)
            var names: [String: Int] = [:]
            for child in children { names[tree[child].name, default: 0] += 1 }
            var seen: [String: Int] = [:]
            for (index, child) in children.enumerated() {
                let name = tree[child].name
                seen[name, default: 0] += 1
                places[child] = Place(
                    index: index + 1, count: children.count, nameIndex: seen[name] ?? 0, nameCount: names[name] ?? 0)
            }
        }
    }

    private func isPlaced(_ place: Place, _ test: Selector.Test) -> Bool {
        switch test {
        case .onlyChild(let sameName): return (sameName ? place.nameCount : place.count) == 1
        case .place(let step, let offset, let fromEnd, let sameName):
            let index = sameName ? place.nameIndex : place.index
            let count = sameName ? place.nameCount : place.count
            let difference = (fromEnd ? count - index + 1 : index) - offset
            return step == 0 ? difference == 0 : difference % step == 0 && difference / step >= 0
        default: return false
        }
    }

    private func matches(_ node: HTMLTree.Node, _ place: Int, _ test: Selector.Test) -> Bool {
        switch test {
        case .any: return true
        case .name(let name): return node.name == name
        case .attribute(let key, let comparison, let value, let ignoresCase):
            guard let actual = node.attribute(key) else { return comparison == .unequal }
            return ignoresCase
                ? compare(actual.lowercased(), comparison, value.lowercased()) : compare(actual, comparison, value)
        case .root: return node.parent == 0
        case .empty: return node.children.allSatisfy { tree[$0].name == "#comment" }
        case .parent: return node.children.contains { tree[$0].name != "#comment" }
        case .checked:
            return node.attribute("checked") != nil && node.name == "input"
                || node.name == "option" && isSelected(place)
        case .selected: return node.name == "option" && isSelected(place)
        case .disabled: return node.attribute("disabled") != nil
        case .enabled:
            return ["button", "input", "select", "textarea", "option", "fieldset"].contains(node.name)
                && node.attribute("disabled") == nil
        case .heading: return HTMLElements.headings.contains(node.name)
        case .button: return node.name == "button" || node.name == "input" && node.attribute("type") == "button"
        case .input(nil): return ["input", "textarea", "select", "button"].contains(node.name)
        case .input(.some(let type)):
            return node.name == "input" && (node.attribute("type") ?? "text").lowercased() == type
        default: return false
        }
    }

    /// Whether an option is chosen: said so, or the first of a list of which none is.
    private func isSelected(_ place: Int) -> Bool {
        if tree[place].attribute("selected") != nil { return true }
        var list = tree[place].parent
        while let place = list, tree[place].name != "select" { list = tree[place].parent }
        guard let list, tree[list].attribute("multiple") == nil else { return false }
        let options = tree.elements(below: list).filter { tree[$0].name == "option" }
        return options.first == place && options.allSatisfy { tree[$0].attribute("selected") == nil }
    }

    private func compare(_ actual: String, _ comparison: Selector.Comparison, _ value: String) -> Bool {
        switch comparison {
        case .present: true
        case .equal: actual == value
        case .unequal: actual != value
        case .word: actual.split(whereSeparator: \.isWhitespace).contains { $0 == value }
        case .dash: actual == value || actual.hasPrefix(value + "-")
        case .prefix: !value.isEmpty && actual.hasPrefix(value)
        case .suffix: !value.isEmpty && actual.hasSuffix(value)
        case .part: !value.isEmpty && actual.contains(value)
        }
    }
}
