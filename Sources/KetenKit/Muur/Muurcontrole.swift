import Postgres

/// Reads the database's own catalogue and says where the wall is not as designed (design 3).
///
/// The server asks this before it listens and does not start on any fault; a test drops one policy and sees it found.
public struct Muurcontrole: Sendable {
    /// Tables without a tenant, each with the reason why that is right.
    public let zonderTenant: [String: String]
    /// Tables that the region shares for reading.
    public let gedeeld: Set<String>
    /// Schema → role of the modules.
    public let modules: [String]

    public init(zonderTenant: [String: String], gedeeld: Set<String>, modules: [String]) {
        self.zonderTenant = zonderTenant
        self.gedeeld = gedeeld.union(Self.kernGedeeld)
        self.modules = modules
    }

    /// Tables of the core that the region shares for reading: who takes part is known to all who do.
    private static let kernGedeeld: Set = ["deelname.toetreding", "deelname.toetreding_instemming", "deelname.opzegging"]

    /// Tables of the core that carry no tenant.
    public static let kernZonderTenant = [
        "keten.migratie": "which migrations ran; no data of anyone",
        "keten.muur_sleutel": "the wall's own key; nobody but its owner reads it",
        "identiteit.account": "asked before a tenant is known",
        "identiteit.rol_toekenning": "asked before a tenant is known",
        "identiteit.sessie": "asked before a tenant is known",
    ]

    /// - Returns: every fault found, as a line naming the table or role; empty when the wall stands.
    public func fouten(_ database: Database) async throws -> [String] {
        let trip = try await database.oneTrip(.none(.readOnly), [Self.rolvraag, Self.tabelvraag, Self.rechtenvraag])
        return try rolfouten(trip[0]) + tabelfouten(trip[1]) + rechtenfouten(trip[2])
    }

    /// The server's own role and every role it may take on: each is as dangerous as the first.
    private static let rolvraag: SQL = """
        with recursive lid as (select oid from pg_roles where rolname = session_user \
        union select m.roleid from pg_auth_members m join lid on lid.oid = m.member) \
        select r.rolname, r.rolname = session_user, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication, r.rolinherit, \
        (select count(*) from pg_class where relowner = r.oid) + (select count(*) from pg_namespace where nspowner = r.oid) \
        from pg_roles r join lid on lid.oid = r.oid order by 1
        """

    private func rolfouten(_ rijen: Rows) throws -> [String] {
        var fouten: [String] = []
        let bekend = Set(modules.map { "keten_m_" + $0 }).union(["keten_kern"])
        for rij in rijen {
            let (rol, isServer, mag, erft, bezit) = try rij.decode(as: String.self, Bool.self, Bool.self, Bool.self, Int.self)
            let wie = isServer ? "de rol van de server" : "rol \(rol), die de server kan aannemen,"
            if !isServer, !bekend.contains(rol) { fouten.append("de server kan rol \(rol) aannemen, die niet van de kern of een module is") }
            if mag { fouten.append("\(wie) is superuser of mag langs row-level security, rollen of databases maken of repliceren") }
            if isServer, erft { fouten.append("de rol van de server erft rechten; zij hoort NOINHERIT te zijn") }
            if bezit > 0 { fouten.append("\(wie) bezit \(bezit) tabellen of schema's; zij hoort niets te bezitten") }
        }
        return fouten
    }

    private static let tabelvraag: SQL = """
        select n.nspname || '.' || c.relname, c.relrowsecurity, c.relforcerowsecurity, \
        coalesce((select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] \
        where i.indrelid = c.oid and i.indisprimary), ''), \
        coalesce((select array_agg(p.policyname || ' ' || p.permissive || ' ' || p.cmd || ' ' || p.roles::text \
        || ' using ' || coalesce(p.qual, '-') || ' check ' || coalesce(p.with_check, '-') order by p.policyname) \
        from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname), '{}')::text[] \
        from pg_class c join pg_namespace n on n.oid = c.relnamespace \
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1
        """

    private func tabelfouten(_ rijen: Rows) throws -> [String] {
        var fouten: [String] = []
        for rij in rijen {
            let (tabel, aan, gedwongen, eersteKolom, policies) = try rij.decode(
                as: String.self, Bool.self, Bool.self, String.self, [String].self)
            guard zonderTenant[tabel] == nil else {
                if eersteKolom.isEmpty { fouten.append("\(tabel): geen primaire sleutel") }
                continue
            }
            if !aan { fouten.append("\(tabel): row-level security staat uit") }
            if !gedwongen { fouten.append("\(tabel): row-level security is niet afgedwongen voor de eigenaar") }
            if eersteKolom != "tenant_id" { fouten.append("\(tabel): de primaire sleutel begint niet met tenant_id") }
            if policies != Self.verwacht(gedeeld: gedeeld.contains(tabel)) {
                fouten.append("\(tabel): de policies zijn niet precies die van de tenantmuur")
            }
        }
        return fouten
    }

    private static func verwacht(gedeeld: Bool) -> [String] {
        func lid(_ functie: String) -> String { "(tenant_id = ANY (( SELECT keten.\(functie)() AS \(functie))::text[]))" }
        return [
            "binnen PERMISSIVE ALL {public} using true check true",
            "tenant_muur RESTRICTIVE ALL {public} using \(lid(gedeeld ? "tenants_gedeeld" : "tenants")) check \(lid("tenants"))",
        ]
    }

    /// Every right on a table or a column of it that anyone but the owner holds.
    private static let rechtenvraag: SQL = """
        select distinct n.nspname, c.relname, '' as kolom, coalesce(r.rolname, 'public'), x.privilege_type \
        from pg_class c join pg_namespace n on n.oid = c.relnamespace \
        cross join lateral aclexplode(c.relacl) x left join pg_roles r on r.oid = x.grantee \
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and x.grantee <> c.relowner \
        union select n.nspname, c.relname, a.attname, coalesce(r.rolname, 'public'), x.privilege_type \
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace \
        cross join lateral aclexplode(a.attacl) x left join pg_roles r on r.oid = x.grantee \
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and x.grantee <> c.relowner order by 1, 2, 3, 4, 5
        """

    /// What the core's role may do, by schema, or by table or column where that is more exact. Nothing else.
    private static let kernrechten: [String: Set<String>] = kernschemas.merging(kernkolommen.map { ($0, ["UPDATE"]) }) { $1 }

    /// Columns that change after their row was written: all else in the file stays as it was stated.
    private static let kernkolommen = [
        "bestand.dossier.fase", "bestand.gegeven.vervallen_op", "bestand.instemming.ingetrokken_op", "bestand.instemming.ingetrokken_dag",
        "bestand.instemming.ingetrokken_door", "bestand.instemmingsverzoek.beantwoord_op", "bestand.instemmingsverzoek.beantwoord_door",
        "bestand.instemmingsverzoek.gegeven", "bestand.verstrekt.herroepen_op", "bestand.verstrekt.herroepen_regel", "bestand.verstrekt.verteld_op",
        "bestand.verstrekt.verteld_door", "bestand.crisis.bevestigd_op", "bestand.crisis.bevestigd_door", "bestand.crisis.verstrekking_tenant",
        "bestand.crisis.verstrekking_id", "bestand.crisis.ingetrokken_op", "bestand.crisis.overleg",
        "deelname.toetreding.ondertekend_op", "deelname.toetreding.ondertekening_op", "deelname.toetreding.ondertekening_door",
        "deelname.mandaat.ingetrokken_op", "deelname.mandaat.ingetrokken_door",
    ]

    private static let kernschemas: [String: Set<String>] = [
        "bestand": ["SELECT", "INSERT"], "deelname": ["SELECT", "INSERT"],
        "identiteit": ["SELECT", "INSERT", "UPDATE"], "ledger": ["SELECT", "INSERT"], "sleutels": ["SELECT", "INSERT", "DELETE"],
        "keten.idempotentie": ["SELECT", "INSERT"], "keten.migratie": ["SELECT"],
    ]

    private func rechtenfouten(_ rijen: Rows) throws -> [String] {
        try rijen.compactMap { rij in
            let (schema, tabel, kolom, rol, recht) = try rij.decode(as: String.self, String.self, String.self, String.self, String.self)
            let waar = kolom.isEmpty ? "\(schema).\(tabel)" : "\(schema).\(tabel).\(kolom)"
            if modules.contains(schema) {
                return rol == "keten_m_" + schema && ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(recht) ? nil : "\(waar): \(rol) heeft \(recht), dat hoort niet"
            }
            let mag = Self.kernrechten[waar] ?? (kolom.isEmpty ? Self.kernrechten[schema] : nil) ?? []
            return rol == "keten_kern" && mag.contains(recht) ? nil : "\(waar): \(rol) heeft \(recht), dat hoort niet"
        }
    }
}
