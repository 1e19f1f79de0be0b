import Convenant

extension Omstandigheden {
    /// With everything recorded that somebody can record: for a disclosure that was made, and for asking what is lacking beside it.
    static func vastgelegd(deelname: Deelname?, geheimhouding: Bool = true) -> Omstandigheden {
        Omstandigheden(
            belangVastgelegd: true, noodzaakVastgelegd: true, crisisbesluitVastgelegd: true, concreteVerdenking: true, deelname: deelname,
            geheimhouding: geheimhouding, toegelatenLanden: unielanden)
    }
}
