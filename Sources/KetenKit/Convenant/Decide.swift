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
        instemmingen: consents.filter { $0.geldt(op: dag) }, context: context)
    if Artikel20.isEigen(geval) { return .allowed([]) }

    var opent: [RegelID] = [], verbiedt: [RegelID] = [], vraagt: [Voorwaarde] = [], onbekend: [Ontbreekt] = []
    for regel in regelboek {
        switch regel.oordeel(geval) {
        case .opent: opent.append(regel.id)
        case .verbiedt: verbiedt.append(regel.id)
        case .vraagt(let voorwaarde): vraagt.append(voorwaarde)
        case .onbekend(let wat): onbekend.append(wat)
        case nil: break
        }
    }
    if opent.isEmpty, verbiedt.isEmpty { verbiedt = ["C9.2"] }
    if !verbiedt.isEmpty { return .withheld(verbiedt + opent, bestaanMagBekend: bestaanMagBekend(geval)) }
    return onbekend.isEmpty ? .allowed(vraagt) : .undetermined(onbekend)
}

/// Who works in the central file knows what is in it, also where a rule hides the content; to others even that says something.
private func bestaanMagBekend(_ geval: Geval) -> Bool {
    geval.heeftDirecteToegang && geval.context.geheimhouding == true
}

/// Every rule about seeing and disclosing, from narrow to wide.
let regelboek: [Regel] =
    Artikel18.regels + Artikel17.regels + Artikel21.overZorg + Artikel21.overStrafrecht + Artikel15.overLanden + Artikel21.overDerden
    + Artikel14.regels + Artikel21.overGeheimhouding + Artikel19.regels + Artikel20.regels + Artikel15.overToegang + Artikel12.regels
    + Artikel16.regels + Artikel9.regels + Artikel21.overBelang
