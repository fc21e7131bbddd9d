/// Whose numbers a bare number of 59 to 69 is taken for; 1 to 58 mean the same everywhere.
package enum WilayaNumbering: String, Sendable {
    /// The order of decree 26-206.
    case official
    /// The division into 58 of couriers and sites, where such a number names nothing.
    case legacy58
}
