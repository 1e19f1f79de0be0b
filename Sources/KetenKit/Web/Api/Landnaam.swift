/// Countries as people read them. Those of the Union have a name here; of others the code is shown.
enum Landnaam {
    /// Stands for any country outside the Union, where the page needs no more to answer: ISO 3166-1 gives it to nobody.
    static let anders = "ZZ"

    /// Neighbours within the Union, by name.
    static let unie: [(code: String, naam: String)] = [
        ("BE", "België"), ("BG", "Bulgarije"), ("CY", "Cyprus"), ("DK", "Denemarken"), ("DE", "Duitsland"), ("EE", "Estland"), ("FI", "Finland"),
        ("FR", "Frankrijk"), ("GR", "Griekenland"), ("HU", "Hongarije"), ("IE", "Ierland"), ("IT", "Italië"), ("HR", "Kroatië"), ("LV", "Letland"),
        ("LT", "Litouwen"), ("LU", "Luxemburg"), ("MT", "Malta"), ("AT", "Oostenrijk"), ("PL", "Polen"), ("PT", "Portugal"), ("RO", "Roemenië"),
        ("SI", "Slovenië"), ("SK", "Slowakije"), ("ES", "Spanje"), ("CZ", "Tsjechië"), ("SE", "Zweden"),
    ]

    static func voluit(_ code: String) -> String {
        if code == anders { return "een land buiten de Europese Unie" }
        return unie.first { $0.code == code }?.naam ?? "het land \(code)"
    }
}
