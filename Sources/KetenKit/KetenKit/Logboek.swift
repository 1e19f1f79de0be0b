import Logging

/// The server's log: lines on standard error, for the journal. Never a person's data.
public enum Logboek {
    /// - Parameter stil: warnings and worse only.
    public static func maak(_ label: String, stil: Bool = false) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = stil ? .warning : .info
        return logger
    }
}
