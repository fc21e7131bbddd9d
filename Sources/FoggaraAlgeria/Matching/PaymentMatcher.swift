/// Matches payments with orders.
///
/// Plan: every pair that something ties together is weighed, see ``PairEvidence``; the pairing with the greatest sum is
/// taken, each order once, the nearer in time where the evidence is the same. A pair is matched when amount, time and
/// payer fit, nothing is flagged and no other order or payment comes within ``margin`` points; everything else goes to
/// a person. The customer's own words release nothing: give it lines of the merchant's statement.
package enum PaymentMatcher {
    /// Points by which a pair must be better than the next one.
    static let margin = 10

    /// What became of each payment, in their order.
    package static func match(
        _ payments: [Payment], _ orders: [PaymentOrder], _ options: MatchOptions = MatchOptions()
    ) -> [PaymentMatch] {
        let own = flags(payments, orders, options)
        // A line that was read twice or a receipt that was used takes no order.
        let barred = own.map { $0.contains(.duplicate) || $0.contains(.reused) }
        var evidence: [[Int: PairEvidence]] = []
        var edges: [Assignment.Edge] = []
        for (row, payment) in payments.enumerated() {
            var pairs: [Int: PairEvidence] = [:]
            if payment.centimes != nil, !payment.flags.contains(.debit) {
                for (column, order) in orders.enumerated() {
                    guard let pair = PairEvidence(payment, order, options) else { continue }
                    pairs[column] = pair
                    if pair.points > 0, !order.isClosed, !barred[row] {
                        let nearness = 99 - min(99, pair.hours.map { abs($0) } ?? 99)
                        edges.append(Assignment.Edge(row: row, column: column, worth: pair.points * 100 + nearness))
                    }
                }
            }
            evidence.append(pairs)
        }
        let taken = Assignment.solve(edges, rows: payments.count, columns: orders.count)
        var owner = [Int?](repeating: nil, count: orders.count)
        for (row, column) in taken.enumerated() { if let column { owner[column] = row } }
        return payments.indices.map { row in
            conclude(row, taken: taken, owner: owner, evidence: evidence, own: own[row], barred: barred)
        }
    }

    private static func conclude(
        _ row: Int, taken: [Int?], owner: [Int?], evidence: [[Int: PairEvidence]], own: [MatchFlag],
        barred: [Bool]
    ) -> PaymentMatch {
        let ranked = evidence[row].keys.sorted { left, right in
            let (a, b) = (evidence[row][left]?.points ?? 0, evidence[row][right]?.points ?? 0)
            return (b, left) < (a, right)
        }
        guard let column = taken[row] ?? ranked.first, let pair = evidence[row][column] else {
            return PaymentMatch(
                verdict: .unmatched, order: nil, score: 0, reasons: [], flags: own, difference: nil, nameScore: nil,
                hours: nil, others: [])
        }
        var flags = own + pair.flags
        if taken[row] == nil, let other = owner[column], other != row { flags.append(.orderTaken) }
        let isFree: (Int) -> Bool = { other in
            // An order that another payment fits clearly better is no rival.
            guard let better = owner[other], better != row else { return true }
            return (evidence[better][other]?.points ?? 0) <= (evidence[row][other]?.points ?? 0) + margin
        }
        let rivals = ranked.filter {
            $0 != column && (evidence[row][$0]?.points ?? 0) >= pair.points - margin && isFree($0)
        }
        let isRivalled = evidence.indices.contains { other in
            guard other != row, !barred[other], let theirs = evidence[other][column],
                theirs.points >= pair.points - margin
            else { return false }
            guard let elsewhere = taken[other], elsewhere != column else { return true }
            return (evidence[other][elsewhere]?.points ?? 0) <= theirs.points + margin
        }
        if taken[row] != nil, !rivals.isEmpty || isRivalled { flags.append(.ambiguous) }
        let isMatched = taken[row] != nil && pair.fits && flags == pair.flags
        return PaymentMatch(
            verdict: isMatched ? .matched : .doubtful, order: column, score: pair.score, reasons: pair.reasons,
            flags: flags, difference: pair.difference, nameScore: pair.nameScore, hours: pair.hours,
            others: ranked.filter { $0 != column }.prefix(5).compactMap { other in
                evidence[row][other].map { (other, $0.score) }
            })
    }

    /// What is wrong with payments whatever the order: repeated lines and references, too many of one payer.
    private static func flags(
        _ payments: [Payment], _ orders: [PaymentOrder], _ options: MatchOptions
    ) -> [[MatchFlag]] {
        var flags = payments.map(\.flags)
        var first: [String: Int] = [:]
        var ids: [String: Int] = [:]
        for (index, payment) in payments.enumerated() {
            if !payment.id.isEmpty {
                if ids[payment.id] != nil { flags[index].append(.duplicate) } else { ids[payment.id] = index }
            }
            guard !payment.reference.isEmpty else { continue }
            if let earlier = first[payment.reference] {
                if flags[index].contains(.duplicate) { continue }
                let isSame = payments[earlier].centimes == payment.centimes
                flags[index].append(isSame ? .reused : .edited)
            } else {
                first[payment.reference] = index
                let isUsed = orders.contains { $0.isClosed && $0.reference == payment.reference }
                if isUsed { flags[index].append(.reused) }
            }
        }
        var byPayer: [String: [(at: Int64, index: Int)]] = [:]
        for (index, payment) in payments.enumerated() {
            guard let payer = payment.payerID, let at = payment.at, !flags[index].contains(.duplicate) else { continue }
            byPayer[payer, default: []].append((at, index))
        }
        for list in byPayer.values {
            let sorted = list.sorted { ($0.at, $0.index) < ($1.at, $1.index) }
            var start = 0
            for end in sorted.indices {
                while sorted[end].at - sorted[start].at >= 3_600_000 { start += 1 }
                guard end - start + 1 > options.paymentsPerHour else { continue }
                for (_, index) in sorted[start...end] where !flags[index].contains(.tooMany) {
                    flags[index].append(.tooMany)
                }
            }
        }
        return flags
    }
}
