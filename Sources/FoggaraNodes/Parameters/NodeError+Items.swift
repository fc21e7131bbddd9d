package import FoggaraEngine
import FoggaraJSON
package import FoggaraWorkflow

extension NodeError {
    /// The item a node that goes on hands out for one that failed.
    package func failedItem(from index: Int) -> Item {
        Item(
            itemJSON ?? .object(["error": .string(message)]), pairedItem: [PairedItem(index)])
    }

    /// The same error, said to have happened with an item, unless it already names one.
    package func at(_ index: Int) -> NodeError {
        var copy = self
        if copy.item == nil { copy.item = index }
        return copy
    }
}
