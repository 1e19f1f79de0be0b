import Convenant
import Regio

extension RegioConfiguratie {
    /// An organisation of the region as the covenant knows it; nil when the region does not know it.
    public func partner(_ id: String) -> Convenant.Organisatie? {
        guard let organisatie = organisatie(id) else { return nil }
        // A gemeente as a whole is to the covenant what its services are.
        let soort = organisatie.soort == .gemeente ? Partnersoort.gemeentedienst : Partnersoort(rawValue: organisatie.soort.rawValue)
        return soort.map { Convenant.Organisatie(id: organisatie.id, soort: $0) }
    }
}
