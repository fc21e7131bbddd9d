/// A page as a tree: nodes in one list, which name their parent and children by place.
///
/// Guarantees: taking a tree down needs no recursion; places stay valid, nodes taken out of the tree have no parent.
struct HTMLTree {
    /// An element, a text or a comment.
    struct Node {
        /// The element's name in small letters, or `#text`, `#comment`, `#document`, `#doctype`.
        var name: String
        /// The text of a text or a comment.
        var text = ""
        /// The attributes in order, names in small letters.
        var attributes: [(name: String, value: String)] = []
        /// Place of the parent.
        var parent: Int?
        /// Places of the children.
        var children: [Int] = []

        /// Whether this is an element.
        var isElement: Bool { !name.hasPrefix("#") }

        /// The value of an attribute.
        func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    /// All nodes; the first is the document.
    private(set) var nodes = [Node(name: "#document")]

    /// The node at a place.
    subscript(place: Int) -> Node {
        get { nodes[place] }
        set { nodes[place] = newValue }
    }

    /// Adds a node that stands nowhere yet.
    mutating func make(_ name: String, attributes: [(name: String, value: String)] = [], text: String = "") -> Int {
        nodes.append(Node(name: name, text: text, attributes: attributes))
        return nodes.count - 1
    }

    /// Puts a node at the end of another, or before one of its children.
    mutating func move(_ node: Int, into parent: Int, before sibling: Int? = nil) {
        detach(node)
        nodes[node].parent = parent
        if let sibling, let place = nodes[parent].children.lastIndex(of: sibling) {
            nodes[parent].children.insert(node, at: place)
        } else {
            nodes[parent].children.append(node)
        }
    }

    /// Puts all children of a node at the end of another.
    mutating func moveChildren(of source: Int, into target: Int) {
        for child in nodes[source].children { nodes[child].parent = target }
        nodes[target].children += nodes[source].children
        nodes[source].children = []
    }

    /// Takes a node, with what is in it, out of the tree.
    mutating func detach(_ node: Int) {
        guard let parent = nodes[node].parent else { return }
        // Most often the node is the last one.
        if nodes[parent].children.last == node {
            nodes[parent].children.removeLast()
        } else {
            nodes[parent].children.removeAll { $0 == node }
        }
        nodes[node].parent = nil
    }

    /// The elements below a node, in the order of the page.
    func elements(below root: Int) -> [Int] {
        var result: [Int] = []
        var stack = Array(nodes[root].children.reversed())
        while let place = stack.popLast() {
            if nodes[place].isElement { result.append(place) }
            stack.append(contentsOf: nodes[place].children.reversed())
        }
        return result
    }

    /// The text of a node and all in it.
    func text(of root: Int) -> String {
        var result = ""
        var stack = [root]
        while let place = stack.popLast() {
            if nodes[place].name == "#text" { result += nodes[place].text }
            stack.append(contentsOf: nodes[place].children.reversed())
        }
        return result
    }

    /// The elements among the children of a node.
    func elementChildren(of place: Int) -> [Int] { nodes[place].children.filter { nodes[$0].isElement } }
}
