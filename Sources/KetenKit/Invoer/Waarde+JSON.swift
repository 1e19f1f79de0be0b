extension Waarde {
    /// Reads JSON as RFC 8259 has it and nothing more, in one pass whose cost is linear in the bytes.
    ///
    /// Refused: invalid UTF-8, a byte order mark, halves of surrogate pairs, a key given twice in one object, an integer
    /// that does not fit 64 bits, and anything after the value. Faults name line, column and path, never a value.
    /// - Parameters:
    ///   - maxDepth: how many objects and lists may lie inside one another.
    ///   - maxBytes: refused unread when larger.
    public static func json(_ bytes: [UInt8], maxDepth: Int = 32, maxBytes: Int) throws(Invoerfout) -> Waarde {
        guard bytes.count <= maxBytes else {
            throw Invoerfout(.teGroot, [Fout(pad: "", melding: "Te groot: \(bytes.count) bytes; toegestaan zijn er \(maxBytes).")])
        }
        let uitkomst: Result<Waarde, Invoerfout> = bytes.withUnsafeBufferPointer { buffer in
            var lezer = JSONLezer(buffer, maxDepth: maxDepth)
            do throws(JSONLezer.Stuk) {
                return .success(try lezer.leesGeheel())
            } catch {
                return .failure(lezer.fout(error))
            }
        }
        return try uitkomst.get()
    }

    /// Reads JSON from text, for fixtures and stored values.
    public static func json(_ tekst: String, maxDepth: Int = 32, maxBytes: Int = 1 << 20) throws(Invoerfout) -> Waarde {
        try json(Array(tekst.utf8), maxDepth: maxDepth, maxBytes: maxBytes)
    }
}
