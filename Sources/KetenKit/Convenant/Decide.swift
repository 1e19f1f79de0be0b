/// Whether a gegeven may go from its source to a recipient, for a purpose, on a day. The one answer for every way out.
///
/// Every rule of the book is asked. Nothing goes that no rule opens (C9.2); a rule that forbids wins over one that opens, for
/// the book stands in order from narrow to wide, and the answer names both.
/// - Parameters:
///   - afzender: whose gegeven it is that goes out: the supplier, also when it comes out of the central file (which works for
///     the supplier, C20.2). Another organisation when that one passes on what it had received.
///   - consents: those given for this gegeven, ended ones too; the day decides which hold.
public func decide(
    _ gegeven: Gegevenbeeld, from afzender: Organisatie, to ontvanger: Ontvanger, purpose doel: Doel, on dag: Dagwaarde,
    consents: [Instemming], context: Omstandigheden
) -> Besluit {
    let geval = Geval(
        gegeven: gegeven, afzender: afzender, ontvanger: ontvanger, doel: doel,
        instemmingen: consents.isEmpty ? consents : consents.filter { $0.geldt(op: dag) }, context: context)
    if Artikel20.isEigen(geval) { return .allowed([]) }

    // Rules by their place in the book, as bits: a dossier asks thousands of times.
    var opent: UInt64 = 0, verbiedt: UInt64 = 0
    var vraagt: [Voorwaarde] = [], onbekend: [Ontbreekt] = []
    for plaats in regelboek.indices {
        switch regelboek[plaats].oordeel(geval) {
        case .opent: opent |= 1 << UInt64(plaats)
        case .verbiedt: verbiedt |= 1 << UInt64(plaats)
        case .vraagt(let voorwaarde): vraagt.append(voorwaarde)
        case .onbekend(let wat): onbekend.append(wat)
        case nil: break
        }
    }
    if verbiedt != 0 { return .withheld(regels(verbiedt, dan: opent), bestaanMagBekend: bestaanMagBekend(geval)) }
    if opent == 0 { return .withheld(["C9.2"], bestaanMagBekend: bestaanMagBekend(geval)) }
    return onbekend.isEmpty ? .allowed(vraagt) : .undetermined(onbekend)
}

/// The rules at these places, narrowest first, then those they overrule. One article can hold a case back in two ways; it is
/// named once.
private func regels(_ eerst: UInt64, dan: UInt64) -> [RegelID] {
    var uit: [RegelID] = []
    uit.reserveCapacity(eerst.nonzeroBitCount + dan.nonzeroBitCount)
    for masker in [eerst, dan] {
        var rest = masker
        while rest != 0 {
            let id = regelboek[rest.trailingZeroBitCount].id
            if !uit.contains(id) { uit.append(id) }
            rest &= rest - 1
        }
    }
    return uit
}

/// Who works in the central file knows what is in it, also where a rule hides the content; to others even that says something,
/// and to an organisation that takes no part too.
private func bestaanMagBekend(_ geval: Geval) -> Bool {
    geval.heeftDirecteToegang && geval.context.geheimhouding == true && geval.context.deelname == .partner
}

/// Every rule about seeing and disclosing, from narrow to wide; at most 64, for `decide` counts them in bits.
let regelboek: [Regel] = {
    let over: [[Regel]] = [
        Artikel4.regels, Artikel18.regels, Artikel17.regels, Artikel21.overZorg, Artikel21.overStrafrecht, Artikel15.overLanden,
        Artikel21.overDerden, Artikel14.regels, Artikel21.overGeheimhouding, Artikel19.regels, Artikel20.regels, Artikel15.overToegang,
        Artikel12.regels, Artikel16.regels, Artikel9.regels, Artikel21.overBelang,
    ]
    let alle = over.flatMap { $0 }
    precondition(alle.count <= 64, "the book of rules outgrew its bits")
    return alle
}()
