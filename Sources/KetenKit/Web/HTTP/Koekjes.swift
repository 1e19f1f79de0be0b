/// Reading and writing the one cookie there is.
enum Koekjes {
    static func lees(_ kop: String?, naam: String) -> String? {
        guard let kop else { return nil }
        for deel in kop.split(separator: ";") {
            let paar = deel.split(separator: "=", maxSplits: 1)
            if paar.count == 2, paar[0].drop(while: { $0 == " " }) == naam { return String(paar[1]) }
        }
        return nil
    }

    /// `__Host-` demands Secure, Path=/ and no Domain; browsers take localhost as secure.
    static func zet(_ waarde: String) -> (naam: String, waarde: String) {
        (naam: "set-cookie", waarde: "\(Poort.koekje)=\(waarde); Path=/; Secure; HttpOnly; SameSite=Lax")
    }

    static var wis: (naam: String, waarde: String) {
        (naam: "set-cookie", waarde: "\(Poort.koekje)=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
    }
}
