/// The lists of pointers, lengths and formats that libpq wants, kept between statements so that nothing is allocated.
struct ParameterLists {
    private var values: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// The pointers hold during the call only.
    mutating func withLists<R>(
        _ sql: SQL, _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> R
    ) -> R {
        values.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        while formats.count < sql.parameters.count { formats.append(1) }
        return sql.values.withUnsafeBytes { bytes in
            // To libpq no pointer means NULL, so an empty value needs one to somewhere; it reads nothing there.
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1) { somewhere in
                let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) ?? UnsafePointer(somewhere.baseAddress!)
                var start = 0
                for parameter in sql.parameters {
                    values.append(parameter.isNull ? nil : base + start)
                    lengths.append(Int32(parameter.end - start))
                    start = parameter.end
                }
                return body(Int32(sql.parameters.count), values, lengths, formats)
            }
        }
    }
}
