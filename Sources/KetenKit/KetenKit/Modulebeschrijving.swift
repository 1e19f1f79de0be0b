import Web

extension Modulebeschrijving {
    init(_ geladen: Modulelader.Geladen) {
        let m = geladen.type.manifest
        self.init(id: m.id, titel: m.titel, versie: m.versie, bestand: geladen.bestand, sha256: geladen.sha256, biedt: m.biedt, vraagt: m.vraagt, bouwmerk: Modulelader.bouwmerk)
    }
}
