import Foundation

/// Ports of this machine.
public enum Poort {
    /// A port that is free now.
    public static func free() throws -> Int {
        let descriptor = try stream()
        defer { close(descriptor) }
        var (address, size) = loopback(0)
        let port = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0 }
        }
        guard port else { throw Supportfout("no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// A connection to a port; the caller closes it.
    static func connect(_ port: Int, timeout: Int) throws -> Int32 {
        let descriptor = try stream()
        var limit = timeval(tv_sec: timeout, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var (address, size) = loopback(port)
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Foundation.connect(descriptor, $0, size) == 0 }
        }
        guard connected else {
            close(descriptor)
            throw Supportfout("nothing listens on port \(port)")
        }
        return descriptor
    }

    private static func stream() throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Supportfout("no socket") }
        return descriptor
    }

    private static func loopback(_ port: Int) -> (sockaddr_in, socklen_t) {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return (address, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
}
