// From the collected values to the parts of a case: each property has the field of the same name.

extension Casus.Melder {
    init(_ waarden: Casusbouw.Waarden) {
        ingevuldDoor = waarden[.ingevuldDoor]
        contactpersoon = waarden[.contactpersoon]
        organisatie = waarden[.organisatie]
        telefoonnummer = waarden[.telefoonnummer]
        datum = waarden[.datum]
    }
}

extension Casus.Persoon {
    init(_ waarden: Casusbouw.Waarden) {
        soort = waarden[.soort]
        naam = waarden[.naam]
        geboortedatum = waarden[.geboortedatum]
        geslacht = waarden[.geslacht]
        adres = waarden[.adres]
        woonplaats = waarden[.woonplaats]
        nationaliteit = waarden[.nationaliteit]
        verblijfsstatus = waarden[.verblijfsstatus]
        woonsituatie = waarden[.woonsituatie]
        telefoonnummer = waarden[.telefoonnummer]
    }
}

extension Casus.Omgeving {
    init(_ waarden: Casusbouw.Waarden) {
        partner = waarden[.partner]
        familie = waarden[.familie]
        vrienden = waarden[.vrienden]
        collegas = waarden[.collegas]
        professionals = waarden[.professionals]
        werk = waarden[.werk]
        sport = waarden[.sport]
        overigen = waarden[.overigen]
    }
}

extension Casus.SeksueleUitbuiting {
    init(_ waarden: Casusbouw.Waarden) {
        inProstitutie = waarden[.inProstitutie]
        sindsWanneer = waarden[.sindsWanneer]
        waar = waarden[.waar]
        soort = waarden[.soort]
        opDeHoogte = waarden[.opDeHoogte]
        dreigt = waarden[.dreigt]
        blijktUit = waarden[.blijktUit]
    }
}

extension Casus.EconomischeUitbuiting {
    init(_ waarden: Casusbouw.Waarden) {
        hoe = waarden[.hoe]
        blijktUit = waarden[.blijktUit]
        sindsWanneer = waarden[.sindsWanneer]
        waar = waarden[.waar]
        werk = waarden[.werk]
        opDeHoogte = waarden[.opDeHoogte]
        bijzonderheden = waarden[.bijzonderheden]
    }
}

extension Casus.Dwang {
    init(_ waarden: Casusbouw.Waarden) {
        aanwezig = waarden[.aanwezig]
        blijktUit = waarden[.blijktUit]
        uitgaandVan = waarden[.uitgaandVan]
        andereFactoren = waarden[.andereFactoren]
        zienswijzeSlachtoffer = waarden[.zienswijzeSlachtoffer]
    }
}

extension Casus.Handhaving {
    init(_ waarden: Casusbouw.Waarden) {
        strafbareFeiten = waarden[.strafbareFeiten]
        welkeDoorWie = waarden[.welkeDoorWie]
        blijktUit = waarden[.blijktUit]
    }
}

extension Casus.Hulpverlening {
    init(_ waarden: Casusbouw.Waarden) {
        hulpGeboden = waarden[.hulpGeboden]
        welkeHulp = waarden[.welkeHulp]
        instanties = waarden[.instanties]
        vervolgacties = waarden[.vervolgacties]
    }
}
