/// What speaks for and against a payment being that of an order.
///
/// Points: amount 45, reference or order number 40, telephone 25, the same name 30, a similar one 18, within a day 15,
/// within the window 10; another name −25, outside the window −20. The score is their sum between 0 and 100.
struct PairEvidence {
    /// The sum of points, which may lie above 100.
    let points: Int
    /// 0 to 100.
    let nameScore: Int?
    /// Whole hours from order to payment; nil when one of them tells no time.
    let hours: Int?
    /// Payment minus order in centimes; nil when one tells no amount.
    let difference: Int?
    let reasons: [MatchReason]
    let flags: [MatchFlag]
    /// Whether the payment is at least twice what is due.
    let isTwiceDue: Bool

    /// The sum of points between 0 and 100.
    var score: Int { max(0, min(100, points)) }

    /// Whether something but the amount ties the two together.
    var hasIdentity: Bool {
        reasons.contains(.reference) || reasons.contains(.phone) || reasons.contains(.name)
            || reasons.contains(.similarName)
    }

    /// Whether the money and the moment fit and the payer is known.
    var fits: Bool {
        guard flags.isEmpty || flags == [.surplus], hasIdentity else { return false }
        // A surplus is taken only when the order is named, and below the double.
        return flags.isEmpty || (reasons.contains(.reference) && !isTwiceDue)
    }

    /// Weighs a pair; nil when nothing ties the two together.
    init?(_ payment: Payment, _ order: PaymentOrder, _ options: MatchOptions) {
        var (points, reasons, flags) = (0, [MatchReason](), [MatchFlag]())
        let difference = payment.centimes.flatMap { paid in order.centimes.map { paid - $0 } }
        let isNear = difference.map { abs($0) <= options.tolerance } ?? false
        if isNear {
            points += 45
            reasons.append(difference == 0 ? .amount : .nearAmount)
        }
        let isNamed =
            (!payment.reference.isEmpty
                && (payment.reference == order.reference || payment.reference == order.numberCode))
            || (Self.isTelling(order.numberCode) && payment.words.contains(order.numberCode))
        if isNamed {
            points += 40
            reasons.append(.reference)
        }
        let isCalled = !order.phone.isEmpty && payment.words.contains { $0.hasSuffix(order.phone) && $0.count <= 14 }
        if isCalled {
            points += 25
            reasons.append(.phone)
        }
        var nameScore: Int?
        if !payment.payer.isEmpty && !order.name.isEmpty {
            let alike = payment.payer.similarity(to: order.name)
            nameScore = alike
            if alike >= 80 {
                points += 30
                reasons.append(.name)
            } else if alike >= 65 {
                points += 18
                reasons.append(.similarName)
            } else if alike < 45 {
                points -= 25
                flags.append(.nameMismatch)
            }
        }
        guard isNear || isNamed || isCalled || (nameScore ?? 0) >= 80 else { return nil }
        let hours = Self.hours(payment, order)
        if let hours {
            if hours < -1 || hours >= options.windowHours {
                points -= 20
                flags.append(.outOfWindow)
            } else {
                points += hours < 24 ? 15 : 10
                reasons.append(hours < 24 ? .within24h : .withinWindow)
            }
        } else {
            flags.append(.noTime)
        }
        guard isNear || isNamed || isCalled || !flags.contains(.outOfWindow) else { return nil }
        if let difference, !isNear { flags.append(difference < 0 ? .partial : .surplus) }
        if order.isClosed { flags.append(.closedOrder) }
        if isNear, !isNamed, !isCalled, !reasons.contains(.name), !reasons.contains(.similarName),
            !flags.contains(.nameMismatch)
        {
            flags.append(.amountOnly)
        }
        self.points = points
        self.nameScore = nameScore
        self.hours = hours
        self.difference = difference
        self.isTwiceDue = (difference ?? 0) >= (order.centimes ?? 1)
        self.reasons = reasons
        self.flags = flags
    }

    /// Whether an order number is long enough not to stand in a text by chance.
    private static func isTelling(_ code: String) -> Bool { code.utf8.count >= 3 }

    private static func hours(_ payment: Payment, _ order: PaymentOrder) -> Int? {
        guard let paid = payment.at, let ordered = order.at else { return nil }
        let millis = paid - ordered
        return Int(millis >= 0 ? millis / 3_600_000 : (millis - 3_599_999) / 3_600_000)
    }
}
