import FoggaraWorkflow

/// Places on n8n's canvas.
///
/// - Units: canvas pixels; n8n's grid is 16, a node 96 wide and high.
/// - Source: measured in n8n's editor, 2026: gaps of 128 across and 96 down.
enum Layout {
    /// Distance from one column to the next.
    static let columnStep = 224
    /// Distance from one row to the next.
    static let rowStep = 192
    /// Side of a node.
    static let nodeSize = 96.0

    /// Whole-number places in which no two nodes overlap.
    ///
    /// Plan: places that are apart already are only rounded. Otherwise every distinct column and row is moved to the next
    /// step of the grid, which keeps who is above and left of whom and so the order of branches; nodes that share a cell
    /// get rows of their own, the one listed last on top, because among equal places n8n runs the last-listed first.
    static func separated(_ places: [Position]) -> [(x: Int, y: Int)] {
        if !overlaps(places) { return places.map { (Int($0.x.rounded()), Int($0.y.rounded())) } }
        let columns = Array(Set(places.map(\.x))).sorted()
        let order = places.indices.sorted { first, second in
            (places[first].y, second) < (places[second].y, first)
        }
        var result = [(x: Int, y: Int)](repeating: (0, 0), count: places.count)
        var row = 0
        var taken: Set<Double> = []
        var current = order.first.map { places[$0].y }
        for index in order {
            let place = places[index]
            if place.y != current || taken.contains(place.x) {
                row += 1
                taken = []
                current = place.y
            }
            taken.insert(place.x)
            result[index] = ((columns.firstIndex(of: place.x) ?? 0) * columnStep, row * rowStep)
        }
        return result
    }

    private static func overlaps(_ places: [Position]) -> Bool {
        let sorted = places.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        for (index, place) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                if other.x - place.x >= nodeSize { break }
                if abs(other.y - place.y) < nodeSize { return true }
            }
        }
        return false
    }
}
