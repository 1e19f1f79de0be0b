import Convenant
import Regio

// Who signs the covenant (C2, C4).
extension RegioConfiguratie {
    /// Whose signature counts for an organisation: a gemeente signs for its services.
    public func ondertekenaar(van id: String) -> String { organisatie(id)?.tenant.map { "gemeente.\($0)" } ?? id }

    /// Everybody who signs: the partners by their kind, candidates among them, and each gemeente as one. RIEC and EMM do not.
    public var ondertekenaars: [Regio.Organisatie] {
        organisaties.filter { partner($0.id)?.isConvenantpartner == true && ondertekenaar(van: $0.id) == $0.id }
    }

    /// Whether its signature stands under the covenant itself. A candidate's comes later, under an annex (C4.3).
    public func tekendeBijAanvang(_ id: String) -> Bool {
        let wie = ondertekenaar(van: id)
        return partner(wie)?.isConvenantpartner == true && organisatie(wie)?.kandidaat == false
    }
}
