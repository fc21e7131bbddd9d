import FoggaraEngine
import FoggaraWorkflow

extension NodeCall {
    /// The file of an item that the parameter `binaryPropertyName` names.
    ///
    /// - Errors: the item has no such file.
    func file(_ index: Int) throws(NodeError) -> BinaryEntry {
        let name = try text("binaryPropertyName", index, or: "data")
        let entries = items.indices.contains(index) ? items[index].binary ?? [] : []
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw NodeError(
                "NodeOperationError",
                "This operation expects the node's input data to contain a binary file '\(name)', but none was found "
                    + "[item \(index)]", description: "Make sure that the previous node outputs a binary file",
                item: index)
        }
        return entry
    }
}
