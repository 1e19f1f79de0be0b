import Foundation

/// HTTP/1.1 over a plain socket to this machine: one request, one connection. Foundation's own client hides the body of
/// a redirect, joins cookies and refuses headers that chromedriver sends.
enum Draad {
    struct Raw: Sendable {
        var status = 0
        var headers: [(name: String, value: String)] = []
        var body: [UInt8] = []
    }

    /// Sends the bytes and reads one answer; blocking work happens on a thread of Dispatch.
    static func exchange(_ bytes: [UInt8], port: Int, bodyless: Bool = false, timeout: Int = 60) async throws -> Raw {
        try await withCheckedThrowingContinuation { done in
            DispatchQueue.global().async {
                done.resume(with: Result { try blocking(bytes, port: port, bodyless: bodyless, timeout: timeout) })
            }
        }
    }

    private static func blocking(_ bytes: [UInt8], port: Int, bodyless: Bool, timeout: Int) throws -> Raw {
        let descriptor = try Poort.connect(port, timeout: timeout)
        defer { close(descriptor) }
        var sent = 0
        // A server may answer before it has read everything, and close; then its answer counts.
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { break }
            sent += count
        }
        var reader = Lezer(descriptor: descriptor)
        while true {
            let raw = try reader.head()
            if (100..<200).contains(raw.status), raw.status != 101 { continue }
            return try reader.body(raw, bodyless: bodyless)
        }
    }

    private struct Lezer {
        let descriptor: Int32
        var buffer: [UInt8] = []

        /// Reads on; false at the end.
        mutating func more() throws -> Bool {
            var part = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &part, part.count, 0)
            if count < 0 { throw Supportfout(errno == EAGAIN ? "no answer in time" : "connection lost") }
            buffer += part[..<count]
            return count > 0
        }

        mutating func line() throws -> String {
            while true {
                if let end = buffer.firstIndex(of: 10) {
                    let line = buffer[..<end]
                    buffer.removeFirst(end + 1)
                    return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
                }
                guard try more() else { throw Supportfout("the server closed without a whole answer") }
            }
        }

        mutating func take(_ count: Int) throws -> [UInt8] {
            while buffer.count < count {
                guard try more() else { throw Supportfout("the body ended after \(buffer.count) of \(count) bytes") }
            }
            defer { buffer.removeFirst(count) }
            return Array(buffer[..<count])
        }

        mutating func head() throws -> Raw {
            var raw = Raw()
            let parts = try line().split(separator: " ")
            guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), let status = Int(parts[1]) else { throw Supportfout("no HTTP answer") }
            raw.status = status
            while case let line = try line(), !line.isEmpty {
                guard let colon = line.firstIndex(of: ":") else { throw Supportfout("not a header: \(line)") }
                raw.headers.append(
                    (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
            }
            return raw
        }

        mutating func body(_ head: Raw, bodyless: Bool) throws -> Raw {
            var raw = head
            func header(_ name: String) -> String? { head.headers.first { $0.name == name }?.value }
            if bodyless || raw.status == 204 || raw.status == 304 { return raw }
            if header("transfer-encoding")?.lowercased() == "chunked" {
                while let size = Int(try line().prefix { $0 != ";" }, radix: 16), size > 0 {
                    raw.body += try take(size)
                    _ = try line()
                }
            } else if let length = header("content-length").flatMap({ Int($0) }) {
                raw.body = try take(length)
            } else {
                while try more() {}
                raw.body = buffer
            }
            return raw
        }
    }
}
