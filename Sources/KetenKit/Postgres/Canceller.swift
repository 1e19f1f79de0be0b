import CLibPQ
import Foundation

/// Asks servers to stop what they do. `PQcancel` makes a connection of its own and waits for it, so it gets a thread of
/// its own; there are never more of these than connections.
enum Canceller {
    static func cancel(_ connection: OpaquePointer) {
        guard let cancel = PQgetCancel(connection) else { return }
        let request = Request(pointer: cancel)
        Thread { request.send() }.start()
    }

    /// `@unchecked Sendable`: a PGcancel is a copy of all it needs, and only the one closure that it is made for uses it.
    private final class Request: @unchecked Sendable {
        private let pointer: OpaquePointer

        init(pointer: OpaquePointer) { self.pointer = pointer }

        deinit { PQfreeCancel(pointer) }

        func send() {
            var message = [CChar](repeating: 0, count: 256)
            PQcancel(pointer, &message, Int32(message.count))
        }
    }
}
