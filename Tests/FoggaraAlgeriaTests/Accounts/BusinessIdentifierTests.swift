import FoggaraAlgeria
import Testing

@Suite("Identifiers of businesses")
struct BusinessIdentifierTests {
    @Test(
        "right shapes are read",
        arguments: [
            ("416001000000007", BusinessIdentifier.Kind.nif, "416001000000007"),
            ("4080 2015 0000 039", .nif, "408020150000039"), ("16/00-1234567 B 20", .rc, "16B1234567-00/20"),
            ("16B1234567-00/16", .rc, "16B1234567-00/16"), ("16 B 1234567", .rc, "16B1234567"),
            ("109950123004560078", .nin, "109950123004560078"), ("٤١٦٠٠١٠٠٠٠٠٠٠٠٧", .nis, "416001000000007"),
        ])
    func shapes(_ text: String, _ kind: BusinessIdentifier.Kind, _ number: String) {
        #expect(BusinessIdentifier(text, kind: kind)?.number == number)
        #expect(BusinessIdentifier(number, kind: kind)?.number == number)
    }

    @Test(
        "other shapes are not",
        arguments: [
            ("41600100000000", BusinessIdentifier.Kind.nif), ("16C1234567-00/16", .rc), ("", .nin), ("B", .rc),
            ("16/00-123456 B 20", .rc), ("12345678901234567x", .nin),
        ])
    func others(_ text: String, _ kind: BusinessIdentifier.Kind) {
        #expect(BusinessIdentifier(text, kind: kind) == nil)
    }
}
