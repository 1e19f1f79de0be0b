import Convenant
import Testing

/// What goes along with a gegeven that is disclosed.
@Suite struct GebruiksgrensTests {
    private static let ontvangers: [Ontvanger] = [
        partner(.politie), partner(.gemeentedienst, .ketenregisseur), .riec, .emm, .officierMensenhandel, .andereZorg("opvang"), .derde("programma"),
        .buitenland(land: "BE"),
    ]

    private func grens(
        _ categorie: Categorie, herleidbaar: Bool = false, van bron: Partnersoort = .coa, naar: Ontvanger = partner(.politie)
    ) -> Gebruiksgrens {
        gebruiksgrens(Gegevenbeeld(categorie: categorie, herleidbaar: herleidbaar, bron: organisatie(bron)), to: naar)
    }

    @Test("C9.2 · voor elke ontvanger geldt het doel, als laatste en één keer", arguments: ontvangers)
    func doel(naar: Ontvanger) {
        for categorie in Categorie.allCases {
            for herleidbaar in [false, true] {
                for bron in Partnersoort.allCases {
                    let regels = grens(categorie, herleidbaar: herleidbaar, van: bron, naar: naar).regels
                    #expect(regels.last == "C9.2" && Set(regels).count == regels.count)
                }
            }
        }
        #expect(grens(.gewoon, naar: partner(.politie)).regels == ["C9.2"])
    }

    @Test("C18.2, C21.5, C21.8 · fiscale, zorg- en strafrechtelijke gegevens dragen elk hun eigen grens, voor elke ontvanger", arguments: ontvangers)
    func categorieen(naar: Ontvanger) {
        for (categorie, regel) in [(Categorie.fiscaal, RegelID("C18.2")), (.zorg, "C21.5"), (.strafrechtelijk, "C21.8")] {
            #expect(grens(categorie, naar: naar).regels.first == regel)
            for ander in Categorie.allCases where ander != categorie { #expect(!grens(ander, naar: naar).regels.contains(regel)) }
        }
    }

    @Test("C21.5 · ook een naam uit een zorgsignaal, en zonder naam niet meer", arguments: [Partnersoort.zorgpartner, .jeugdzorg, .zorgcoordinatie])
    func zorgsignaal(bron: Partnersoort) {
        #expect(grens(.gewoon, herleidbaar: true, van: bron).regels == ["C21.5", "C21.7", "C9.2"])
        #expect(grens(.gewoon, van: bron).regels == ["C9.2"])
        #expect(grens(.gewoon, herleidbaar: true, van: .coa).regels == ["C21.7", "C9.2"])
    }

    @Test("C21.7 · wie iemand is gaat niet verder, en RIEC en EMM vragen het de leverancier", arguments: ontvangers)
    func namen(naar: Ontvanger) {
        let vraagt = naar == .riec || naar == .emm
        #expect(grens(.gewoon, herleidbaar: true, naar: naar).regels == (vraagt ? ["C21.4", "C9.2"] : ["C21.7", "C9.2"]))
        #expect(grens(.gewoon, naar: naar).regels == (vraagt ? ["C21.4", "C9.2"] : ["C9.2"]))
    }

    @Test("C21.4 · RIEC en EMM weten daarom wie het inbracht, ook van een zorgpartner", arguments: [Ontvanger.riec, .emm])
    func riecEnEmm(naar: Ontvanger) {
        for categorie in Categorie.allCases {
            for herleidbaar in [false, true] {
                #expect(grens(categorie, herleidbaar: herleidbaar, van: .zorgpartner, naar: naar).bronMagBekend)
                let zelf = grens(categorie, herleidbaar: herleidbaar, van: .politie, naar: naar)
                #expect(zelf.bronMagBekend)
                // However a caller names them, they signed nothing.
                #expect(grens(categorie, herleidbaar: herleidbaar, van: .politie, naar: partner(naar == .riec ? .riec : .emm)) == zelf)
            }
        }
    }

    @Test("C15.3, C20.2 · een partner hoort wie het inbracht als zij er een naam bij krijgt, en anders niet", arguments: [
        partner(.politie), .officierMensenhandel,
    ])
    func bron(naar: Ontvanger) {
        #expect(grens(.gewoon, herleidbaar: true, naar: naar).bronMagBekend)
        #expect(!grens(.gewoon, herleidbaar: false, naar: naar).bronMagBekend)
        #expect(grens(.fiscaal, herleidbaar: true, van: .belastingdienst, naar: naar).bronMagBekend)
    }

    @Test("C21.5, C15.3 · dat een zorgpartner iets inbracht hoort alleen zij zelf", arguments: [
        Partnersoort.zorgpartner, .jeugdzorg, .zorgcoordinatie,
    ])
    func zorgbron(bron: Partnersoort) {
        for categorie in Categorie.allCases {
            for herleidbaar in [false, true] {
                for naar in [partner(.politie), partner(.gemeentedienst, .ketenregisseur), partner(.coa), .officierMensenhandel] {
                    #expect(!grens(categorie, herleidbaar: herleidbaar, van: bron, naar: naar).bronMagBekend)
                }
                #expect(grens(categorie, herleidbaar: herleidbaar, van: bron, naar: partner(bron)).bronMagBekend)
            }
        }
        // What the GGD heard in care comes from a gemeente, and is care all the same.
        #expect(!grens(.zorg, herleidbaar: true, van: .gemeentedienst).bronMagBekend)
        #expect(grens(.gewoon, herleidbaar: true, van: .gemeentedienst).bronMagBekend)
    }

    @Test("C21.7, C15.3 · wie buiten de keten staat, hoort nooit wie het inbracht", arguments: [
        Ontvanger.andereZorg("opvang"), .derde("programma"), .buitenland(land: "BE"),
    ])
    func buiten(naar: Ontvanger) {
        for bron in Partnersoort.allCases { #expect(!grens(.gewoon, herleidbaar: true, van: bron, naar: naar).bronMagBekend) }
    }
}
