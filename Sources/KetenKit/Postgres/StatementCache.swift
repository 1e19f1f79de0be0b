/// Which statements one connection has prepared, by their text. Bounded: the one not used for longest goes first.
struct StatementCache {
    struct Prepared {
        let name: String
        let oids: [UInt32]
        var lastUse: Int
        /// False until the server said so: in a pipeline that breaks off a prepare may never have run.
        var confirmed = false
    }

    private let limit: Int
    private var statements: [String: Prepared] = [:]
    private var uses = 0
    private var names = 0
    /// Statements of the server's that are not needed any more, freed with the next batch.
    private var discarded: [SQL] = []

    init(limit: Int = 256) { self.limit = limit }

    enum Lookup {
        case prepared(name: String)
        case new(name: String)
    }

    /// The name of a statement; a new one must be prepared before it is used.
    mutating func find(_ sql: SQL) -> Lookup {
        uses += 1
        if let index = statements.index(forKey: sql.text) {
            let known = statements.values[index]
            if known.oids.count == sql.parameters.count, zip(known.oids, sql.parameters).allSatisfy({ $0 == $1.oid }) {
                statements.values[index].lastUse = uses
                return .prepared(name: known.name)
            }
            discard(sql.text)
        }
        if statements.count >= limit, let oldest = statements.min(by: { $0.value.lastUse < $1.value.lastUse })?.key { discard(oldest) }
        names += 1
        let name = "s\(names)"
        statements[sql.text] = Prepared(name: name, oids: sql.parameters.map(\.oid), lastUse: uses)
        return .new(name: name)
    }

    /// The server prepared it. One that was replaced meanwhile is freed with the next batch.
    mutating func confirm(_ text: String, name: String) {
        if statements[text]?.name == name {
            statements[text]?.confirmed = true
        } else {
            discarded.append(SQL(rawTextNotFromInput: "deallocate \(name)"))
        }
    }

    /// A statement that was not prepared after all; its name is not used again.
    mutating func forgetUnconfirmed() {
        statements = statements.filter(\.value.confirmed)
    }

    /// Everything is prepared anew: a table changed under a plan, or the server lost its statements.
    mutating func forgetAll() {
        statements = [:]
        discarded = ["deallocate all"]
    }

    mutating func takeDiscarded() -> [SQL] {
        guard !discarded.isEmpty else { return [] }
        defer { discarded = [] }
        return discarded
    }

    private mutating func discard(_ text: String) {
        guard let gone = statements.removeValue(forKey: text), gone.confirmed else { return }
        discarded.append(SQL(rawTextNotFromInput: "deallocate \(gone.name)"))
    }
}
