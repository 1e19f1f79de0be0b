import Foundation

/// A moment of the machine's monotonic clock, in nanoseconds. Plain numbers keep the pool's state free of clocks.
typealias Moment = Int64

enum Clock {
    static func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Moment(time.tv_sec) * 1_000_000_000 + Moment(time.tv_nsec)
    }
}

extension Duration {
    /// At most some centuries, so that sums of moments never overflow.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return min(max(seconds, -1_000_000_000), 1_000_000_000) * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
