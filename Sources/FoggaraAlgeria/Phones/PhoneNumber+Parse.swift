extension PhoneNumber {
    /// Reads the number that a text holds: the first that can be called, else the first that was meant as one.
    ///
    /// - Shape: `+213 (0) 551-23-45-67`, `٠٦٦١٢٣٤٥٦٧`, `wa.me/213551234567`, `O551 23 45 67`.
    /// - Errors: nil when no run of digits looks like a telephone; a number with a ``Fault`` when one does but is wrong.
    package static func parse(_ text: String, region: String = "DZ") -> PhoneNumber? {
        let found = PhoneFinder(text, region: region).candidates()
        if let subscriber = found.first(where: { $0.number.isSubscriber }) { return subscriber.number }
        if let spoken = SpokenPhone.read(text) { return spoken }
        let meant = found.first { $0.number.fault != nil && $0.number.significant.utf8.count >= 6 }
        return (meant ?? found.first)?.number
    }

    /// Finds every number in a message that can be somebody's contact, in order, the same number once.
    package static func all(in text: String, region: String = "DZ") -> [FoundPhone] {
        var seen: Set<String> = []
        return PhoneFinder(text, region: region).candidates().filter {
            $0.number.isSubscriber && seen.insert($0.number.e164).inserted
        }
    }
}
