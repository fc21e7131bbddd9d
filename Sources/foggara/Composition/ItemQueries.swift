package import FoggaraJSON
package import FoggaraNodes
package import FoggaraSQLite

extension MemoryQueries: ItemQueries {
    /// The rows of a query, for the Merge node.
    package func rows(_ query: String, over tables: [[JSONObject]], values: [String]) -> ItemQueryAnswer {
        let answer = answer(query, over: tables, values: values)
        return answer.fault.map { .fault($0) } ?? .rows(answer.rows)
    }
}
