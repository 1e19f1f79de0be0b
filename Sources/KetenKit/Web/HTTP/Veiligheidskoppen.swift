import HTTPTypes

/// Headers on every answer (API Design Rules, design 5).
enum Veiligheidskoppen {
    /// The version of the API, the same as in its OpenAPI document.
    static let versie = "1.0.0"

    private static func naam(_ tekst: String) -> HTTPField.Name { HTTPField.Name(tekst)! }

    private static let samen: HTTPFields = [
        naam("x-content-type-options"): "nosniff", naam("x-frame-options"): "DENY", naam("referrer-policy"): "same-origin",
        naam("strict-transport-security"): "max-age=31536000; includeSubDomains", naam("cross-origin-opener-policy"): "same-origin",
        naam("permissions-policy"): "camera=(), microphone=(), geolocation=()",
    ]
    private static let bijAPI: HTTPFields = met(samen, [
        naam("content-security-policy"): "default-src 'none'; frame-ancestors 'none'", naam("api-version"): versie,
    ])
    private static let bijPagina: HTTPFields = met(samen, [
        naam("content-security-policy"):
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ])

    static func voor(api: Bool, heeftEigenCache: Bool) -> HTTPFields {
        var uit = api ? bijAPI : bijPagina
        if !heeftEigenCache { uit[.cacheControl] = "no-store" }
        return uit
    }

    private static func met(_ links: HTTPFields, _ rechts: HTTPFields) -> HTTPFields {
        var uit = links
        for veld in rechts { uit.append(veld) }
        return uit
    }
}
