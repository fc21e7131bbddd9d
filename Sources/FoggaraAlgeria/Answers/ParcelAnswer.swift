package import FoggaraJSON

/// What the function `parcelStatus` and the command `algeria parcel` answer about a courier's wording.
///
/// - Shape: `{"status":"delivered","terminal":true,"labelFr":"Livré","labelAr":"تم التسليم",
///   "lineDarja":"wasletek, saha!","raw":"Livré","undecided":false}`; an unknown wording is `unknown` and undecided.
package enum ParcelAnswer {
    /// The answer for a wording; without a courier for the couriers that agree on it.
    package static func read(_ wording: String, courier: Courier?) -> JSONObject {
        let status = courier?.status(wording) ?? Courier.status(wording)
        return [
            "status": .string(status.rawValue), "terminal": .bool(status.isTerminal),
            "labelFr": .string(status.labelFrench), "labelAr": .string(status.labelArabic),
            "lineDarja": status.lineDarja.map { .string($0) } ?? .null, "raw": .string(wording),
            "undecided": .bool(status == .unknown),
        ]
    }
}
