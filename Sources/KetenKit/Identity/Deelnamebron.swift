import Convenant
import Postgres
import Regio

/// Where the dates of an organisation in the covenant are read (C4, C34). The tables belong to `Deelname`, which is built on
/// this; a session and a recipient must be known before it.
public enum Deelnamebron {
    /// One row with the dates that count for an organisation; `lees` reads it.
    public static func vraag(_ organisatie: String, regio: RegioConfiguratie) -> SQL {
        "select \(kolommen("\(regio.ondertekenaar(van: organisatie))", regio: regio))"
    }

    /// What they come to on a day.
    public static func lees(_ rijen: Rows, organisatie: String, regio: RegioConfiguratie, op dag: Dag) throws -> Deelname {
        guard let (getekend, vertrekt) = try rijen.first?.decode(as: [Dag].self, [Dag].self) else { return .nietToegetreden }
        return stand(organisatie, regio: regio, getekend: getekend, vertrekt: vertrekt).deelname(op: Dagwaarde(nummer: dag.number))
    }

    /// The dates of an account's organisation `a.organisatie`, within the query that knows a session.
    static func kolommenVanAccount(regio: RegioConfiguratie) -> SQL {
        kolommen(
            "case when starts_with(a.organisatie, 'gemeente.') then 'gemeente.' || split_part(a.organisatie, '.', 2) else a.organisatie end",
            regio: regio)
    }

    /// An organisation's dates as one thing.
    public static func stand(_ organisatie: String, regio: RegioConfiguratie, getekend: [Dag], vertrekt: [Dag]) -> Deelnamestand {
        Deelnamestand(
            vanAanvang: regio.tekendeBijAanvang(organisatie), getekend: getekend.map { Dagwaarde(nummer: $0.number) },
            vertrekt: vertrekt.map { Dagwaarde(nummer: $0.number) })
    }

    private static func kolommen(_ ondertekenaar: SQL, regio: RegioConfiguratie) -> SQL {
        """
        coalesce((select array_agg(dt.ondertekend_op) from deelname.toetreding dt where dt.tenant_id = \(regio.id) \
        and dt.soort = 'toetreding' and dt.ondertekend_op is not null and dt.organisatie = \(ondertekenaar)), '{}') as getekend, \
        coalesce((select array_agg(dv.vertrekt_op) from deelname.opzegging dv where dv.tenant_id = \(regio.id) \
        and dv.organisatie = \(ondertekenaar)), '{}') as vertrekt
        """
    }
}
