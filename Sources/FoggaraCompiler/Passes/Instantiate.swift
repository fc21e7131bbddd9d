package import FoggaraJSON
package import FoggaraWorkflow

/// Fills the activation form: given values, else defaults; secrets are set apart.
package enum Instantiate {
    /// Values for a template; without given values only defaults, and nothing is missed.
    package static func run(_ template: Template, values: JSONNode?) -> ConfigValues {
        var config = ConfigValues()
        config.isGiven = values != nil
        for property in template.config.properties {
            if property.isSecret {
                config.secrets.append(property.key)
                continue
            }
            if let value = values?[property.key]?.value ?? property.defaultValue { config.values[property.key] = value }
        }
        return config
    }
}
