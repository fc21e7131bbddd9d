import FoundationEssentials
import Testing

@testable import FoggaraAlgeria

@Suite struct PackedPlacesTests {
    @Test(
        "The packed tables hold what the data files hold; if not, run python3 scripts/generate-places.py",
        arguments: ["wilayas.tsv", "communes.tsv", "quarters.tsv"])
    func fresh(_ file: String) throws {
        let packed =
            switch file {
            case "wilayas.tsv": PackedPlaces.wilayas
            case "communes.tsv": PackedPlaces.communes
            default: PackedPlaces.quarters
            }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: root.appendingPathComponent("scripts/data/\(file)"))
        let rows = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().joined(separator: "\n")
        #expect(rows == packed)
    }

    @Test("Every quarter belongs to a commune of the table")
    func quarters() {
        for line in PackedPlaces.quarters.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            #expect(fields.count == 3)
            #expect(
                Commune.all.contains {
                    $0.nameFrench == fields[1] && String($0.wilaya.rawValue) == String(Int(fields[0]) ?? 0)
                })
        }
    }
}
