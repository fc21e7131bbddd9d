/// The pairing of rows with columns that has the greatest sum of worths, each used once at most.
///
/// Plan: rows and columns that hang together by worths are one group; a group is solved by the Hungarian method with
/// potentials (shortest augmenting paths), in cubic time; a group of more than ``limit`` rows or columns takes the
/// greatest worths first instead.
/// - Guarantees: the same pairing for the same worths; a pair without a worth is never made.
/// - Source: Kuhn 1955, Munkres 1957; the form with potentials as in common textbooks.
struct Assignment {
    /// The largest group that is solved exactly.
    static let limit = 150

    struct Edge {
        let row: Int
        let column: Int
        let worth: Int
    }

    /// The column of each row; nil for a row that stays alone. Edges come by row, then column; worths are positive.
    static func solve(_ edges: [Edge], rows: Int, columns: Int) -> [Int?] {
        var result = [Int?](repeating: nil, count: rows)
        for group in groups(edges, rows: rows, columns: columns) {
            let (rows, columns) = (distinct(group.map(\.row)), distinct(group.map(\.column)))
            if max(rows.count, columns.count) > limit {
                greedy(group, into: &result)
            } else {
                hungarian(group, rows, columns, into: &result)
            }
        }
        return result
    }

    private static func distinct(_ values: [Int]) -> [Int] { Array(Set(values)).sorted() }

    /// Edges by group, groups by their first edge.
    private static func groups(_ edges: [Edge], rows: Int, columns: Int) -> [[Edge]] {
        var parent = Array(0..<(rows + columns))
        func root(_ start: Int) -> Int {
            var node = start
            while parent[node] != node {
                parent[node] = parent[parent[node]]
                node = parent[node]
            }
            return node
        }
        for edge in edges { parent[root(edge.row)] = root(rows + edge.column) }
        var place: [Int: Int] = [:]
        var groups: [[Edge]] = []
        for edge in edges {
            let key = root(edge.row)
            if let index = place[key] {
                groups[index].append(edge)
            } else {
                place[key] = groups.count
                groups.append([edge])
            }
        }
        return groups
    }

    private static func greedy(_ edges: [Edge], into result: inout [Int?]) {
        var taken: Set<Int> = []
        for edge in edges.sorted(by: { ($1.worth, $0.row, $0.column) < ($0.worth, $1.row, $1.column) })
        where result[edge.row] == nil && !taken.contains(edge.column) {
            result[edge.row] = edge.column
            taken.insert(edge.column)
        }
    }

    private static func hungarian(_ edges: [Edge], _ rows: [Int], _ columns: [Int], into result: inout [Int?]) {
        let (n, m) = (rows.count, columns.count + rows.count)  // a column of its own lets each row stay alone
        var cost = [[Int]](repeating: [Int](repeating: 0, count: m + 1), count: n + 1)
        let rowPlace = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0 + 1) })
        let columnPlace = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0 + 1) })
        for edge in edges {
            if let i = rowPlace[edge.row], let j = columnPlace[edge.column] { cost[i][j] = -edge.worth }
        }
        var (u, v) = ([Int](repeating: 0, count: n + 1), [Int](repeating: 0, count: m + 1))
        var (owner, way) = ([Int](repeating: 0, count: m + 1), [Int](repeating: 0, count: m + 1))
        for i in 1...n {
            owner[0] = i
            var column = 0
            var least = [Int](repeating: Int.max, count: m + 1)
            var used = [Bool](repeating: false, count: m + 1)
            repeat {
                used[column] = true
                let row = owner[column]
                var (delta, next) = (Int.max, 0)
                for j in 1...m where !used[j] {
                    let reduced = cost[row][j] - u[row] - v[j]
                    if reduced < least[j] {
                        least[j] = reduced
                        way[j] = column
                    }
                    if least[j] < delta { (delta, next) = (least[j], j) }
                }
                for j in 0...m {
                    if used[j] {
                        u[owner[j]] += delta
                        v[j] -= delta
                    } else if least[j] != Int.max {
                        least[j] -= delta
                    }
                }
                column = next
            } while owner[column] != 0
            repeat {
                let previous = way[column]
                owner[column] = owner[previous]
                column = previous
            } while column != 0
        }
        for j in 1...columns.count where owner[j] != 0 && cost[owner[j]][j] < 0 {
            result[rows[owner[j] - 1]] = columns[j - 1]
        }
    }
}
