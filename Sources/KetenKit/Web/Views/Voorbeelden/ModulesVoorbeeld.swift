extension ModulesPagina {
    public static var voorbeeld: ModulesPagina {
        let namen = ["Dijkstad", "Veenwoude", "Havenmeer", "Zandhuizen"]
        func module(_ id: String, _ titel: String, _ biedt: [String], _ vraagt: [String], aan: Set<String>) -> Moduleregel {
            Moduleregel(
                moduleId: id, titel: titel, versie: "1.0.0", sha256: "9c41d0e2…b7", biedt: biedt, vraagt: vraagt,
                tenants: namen.map { Moduletenant(tenant: $0, aan: aan.contains($0)) })
        }
        return ModulesPagina(
            kit: "1.0.0, Swift 6.3.1", tenants: namen,
            modules: [
                module("casusoverleg", "Casusoverleg", ["overleg"], [], aan: Set(namen)),
                module("licensing", "Vergunningen", ["vergunningregister"], ["overleg"], aan: ["Dijkstad", "Havenmeer"]),
            ])
    }
}

extension ToegankelijkheidPagina {
    public static var voorbeeld: ToegankelijkheidPagina {
        ToegankelijkheidPagina(
            organisatie: "Regio Noorderkust",
            contact: Link(titel: "toegankelijkheid@noorderkust.example", href: "mailto:toegankelijkheid@noorderkust.example"),
            bijgewerkt: "24 november 2026", bekend: ["De bladzijden zijn nog niet door mensen met een beperking getest."])
    }
}
