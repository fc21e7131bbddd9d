/// The order JavaScript's `sort` gives, also for comparisons that contradict themselves.
///
/// Plan, as in V8: the longest run at the start is found (a falling one is turned round); what follows is put in its
/// place by binary insertion. Lists of 64 elements or more are cut into such runs, which are merged.
/// Comparisons of missing values contradict themselves in n8n's nodes, so the way of sorting shows in the result.
///
/// - Source: tc39.es/ecma262 leaves the order open; V8's is described at v8.dev/blog/array-sort (2018-09-28).
package enum ScriptSort {
    /// The elements in order; `compare` gives a negative number when the first belongs before the second.
    package static func sorted<Element>(_ list: [Element], _ compare: (Element, Element) -> Int) -> [Element] {
        var elements = list
        let count = elements.count
        if count < 2 { return elements }
        let minimum = minimumRun(count)
        var runs: [Range<Int>] = []
        var low = 0
        while low < count {
            var length = countRun(&elements, low, count, compare)
            if length < minimum {
                let forced = min(minimum, count - low)
                insert(&elements, low, low + length, low + forced, compare)
                length = forced
            }
            runs.append(low..<(low + length))
            low += length
        }
        while runs.count > 1 {
            var merged: [Range<Int>] = []
            var place = 0
            while place < runs.count {
                if place + 1 < runs.count {
                    merge(&elements, runs[place], runs[place + 1], compare)
                    merged.append(runs[place].lowerBound..<runs[place + 1].upperBound)
                } else {
                    merged.append(runs[place])
                }
                place += 2
            }
            runs = merged
        }
        return elements
    }

    private static func minimumRun(_ count: Int) -> Int {
        var left = count
        var rest = 0
        while left >= 64 {
            rest |= left & 1
            left >>= 1
        }
        return left + rest
    }

    private static func countRun<Element>(
        _ elements: inout [Element], _ low: Int, _ high: Int, _ compare: (Element, Element) -> Int
    ) -> Int {
        if low + 1 >= high { return high - low }
        var length = 2
        let isFalling = compare(elements[low + 1], elements[low]) < 0
        while low + length < high {
            let order = compare(elements[low + length], elements[low + length - 1])
            if isFalling != (order < 0) { break }
            length += 1
        }
        if isFalling { elements[low..<(low + length)].reverse() }
        return length
    }

    private static func insert<Element>(
        _ elements: inout [Element], _ low: Int, _ start: Int, _ high: Int, _ compare: (Element, Element) -> Int
    ) {
        for place in max(start, low + 1)..<max(high, max(start, low + 1)) {
            let pivot = elements[place]
            var left = low
            var right = place
            while left < right {
                let middle = left + (right - left) / 2
                if compare(pivot, elements[middle]) < 0 { right = middle } else { left = middle + 1 }
            }
            elements.remove(at: place)
            elements.insert(pivot, at: left)
        }
    }

    private static func merge<Element>(
        _ elements: inout [Element], _ first: Range<Int>, _ second: Range<Int>,
        _ compare: (Element, Element) -> Int
    ) {
        var result: [Element] = []
        result.reserveCapacity(first.count + second.count)
        var left = first.lowerBound
        var right = second.lowerBound
        while left < first.upperBound, right < second.upperBound {
            if compare(elements[right], elements[left]) < 0 {
                result.append(elements[right])
                right += 1
            } else {
                result.append(elements[left])
                left += 1
            }
        }
        result.append(contentsOf: elements[left..<first.upperBound])
        result.append(contentsOf: elements[right..<second.upperBound])
        elements.replaceSubrange(first.lowerBound..<second.upperBound, with: result)
    }
}
