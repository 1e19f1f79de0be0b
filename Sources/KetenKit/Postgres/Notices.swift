import CLibPQ
import Logging

/// Where the server's notices go: the log, at trace and by code only, since their text may quote values.
final class Notices {
    private let logger: Logger
    private(set) var warnings = 0

    init(_ logger: Logger) { self.logger = logger }

    /// libpq calls back from within its own functions, so on the loop's thread only. The connection owns this object and
    /// finishes the pointer in its deinit, before its parts go.
    func attach(to pointer: OpaquePointer) {
        let receive: PQnoticeReceiver = { context, result in
            guard let context else { return }
            Unmanaged<Notices>.fromOpaque(context).takeUnretainedValue().take(result)
        }
        PQsetNoticeReceiver(pointer, receive, Unmanaged.passUnretained(self).toOpaque())
    }

    private func take(_ result: OpaquePointer?) {
        func field(_ code: Character) -> String { PQresultErrorField(result, Int32(code.asciiValue!)).map { String(cString: $0) } ?? "" }
        let severity = field("V")
        if severity == "WARNING" { warnings += 1 }
        logger.trace("notice of the database", metadata: ["severity": "\(severity)", "sqlstate": "\(field("C"))"])
    }
}
