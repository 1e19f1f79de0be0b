import Testing
@testable import Postgres

@Suite struct PoolStateTests {
    private static let ms: Moment = 1_000_000

    private static func pool(_ connections: Int) -> PoolState {
        PoolState(PoolState.Limits(connections: connections, patience: 1000 * ms, firstBackoff: 100 * ms, longestBackoff: 400 * ms)) { 0 }
    }

    @Test func connectsBeforeAnybodyAsks() {
        var pool = Self.pool(2)
        #expect(pool.on(.timer, now: 0) == [.connect(1)])
        #expect(!pool.isAvailable)
        #expect(pool.on(.connected(1), now: 1) == [])
        #expect(pool.isAvailable)
        #expect(pool.on(.timer, now: 2) == [])
    }

    @Test func servesWhoComesFirstAndGrowsToItsLimit() {
        var pool = Self.pool(2)
        #expect(pool.on(.acquire(waiter: 1, before: 900), now: 0) == [.connect(1)])
        #expect(pool.on(.acquire(waiter: 2, before: 900), now: 0) == [.connect(2)])
        #expect(pool.on(.acquire(waiter: 3, before: 900), now: 0) == [])
        #expect(pool.on(.connected(2), now: 1) == [.lease(2, waiter: 1)])
        #expect(pool.on(.connected(1), now: 1) == [.lease(1, waiter: 2)])
        #expect(pool.on(.release(2), now: 2) == [.lease(2, waiter: 3)])
        #expect(pool.on(.release(2), now: 2) == [])
        #expect(pool.on(.acquire(waiter: 4, before: 900), now: 3) == [.lease(2, waiter: 4)])
    }

    @Test func whoLeavesTheLineIsNotServed() {
        var pool = Self.pool(1)
        _ = pool.on(.acquire(waiter: 1, before: 900), now: 0)
        _ = pool.on(.acquire(waiter: 2, before: 900), now: 0)
        _ = pool.on(.acquire(waiter: 3, before: 900), now: 0)
        #expect(pool.on(.cancelWaiter(2), now: 0) == [])
        #expect(pool.on(.connected(1), now: 1) == [.lease(1, waiter: 1)])
        #expect(pool.on(.release(1), now: 1) == [.lease(1, waiter: 3)])
        #expect(pool.on(.cancelWaiter(3), now: 1) == [])
    }

    @Test func waitersExpireEachAtTheirOwnMoment() {
        var pool = Self.pool(1)
        _ = pool.on(.acquire(waiter: 1, before: 900), now: 0)
        _ = pool.on(.connected(1), now: 0)
        _ = pool.on(.acquire(waiter: 2, before: 500), now: 0)
        _ = pool.on(.acquire(waiter: 3, before: 300), now: 0)
        #expect(pool.nextTimer == 300)
        #expect(pool.on(.timer, now: 299) == [])
        #expect(pool.on(.timer, now: 300) == [.refuse(waiter: 3, .exhausted)])
        #expect(pool.nextTimer == 500)
        #expect(pool.on(.timer, now: 600) == [.refuse(waiter: 2, .exhausted)])
        #expect(pool.nextTimer == nil)
    }

    @Test func whenTheDatabaseIsAwayItTriesLessAndLessOftenAndRefusesSoon() {
        var pool = Self.pool(4)
        let ms = Self.ms
        #expect(pool.on(.acquire(waiter: 1, before: 9000 * ms), now: 0) == [.connect(1)])
        #expect(pool.on(.connectFailed(1), now: 0) == [])
        #expect(pool.nextTimer == 50 * ms)
        #expect(pool.on(.acquire(waiter: 2, before: 9000 * ms), now: 10 * ms) == [])
        #expect(pool.on(.timer, now: 50 * ms) == [.connect(2)])
        #expect(pool.on(.connectFailed(2), now: 50 * ms) == [])
        #expect(pool.nextTimer == 150 * ms)
        #expect(pool.on(.timer, now: 1000 * ms) == [.refuse(waiter: 1, .unavailable), .connect(3)])
        #expect(pool.on(.connectFailed(3), now: 1010 * ms) == [.refuse(waiter: 2, .unavailable)])
        #expect(pool.on(.timer, now: 1210 * ms) == [.connect(4)])
        #expect(pool.on(.connectFailed(4), now: 1210 * ms) == [])
        #expect(pool.nextTimer == 1410 * ms)
    }

    @Test func whenTheDatabaseComesBackEverybodyIsServed() {
        var pool = Self.pool(4)
        _ = pool.on(.timer, now: 0)
        _ = pool.on(.connectFailed(1), now: 0)
        let now = 60 * Self.ms
        #expect(pool.on(.acquire(waiter: 1, before: .max), now: now) == [.connect(2)])
        #expect(pool.on(.acquire(waiter: 2, before: .max), now: now) == [])
        #expect(pool.on(.connected(2), now: now) == [.lease(2, waiter: 1), .connect(3)])
        #expect(pool.on(.connected(3), now: now) == [.lease(3, waiter: 2)])
    }

    @Test func aBrokenConnectionIsReplacedForWhoWaits() {
        var pool = Self.pool(1)
        _ = pool.on(.acquire(waiter: 1, before: 900), now: 0)
        _ = pool.on(.connected(1), now: 0)
        _ = pool.on(.acquire(waiter: 2, before: 900), now: 0)
        #expect(pool.on(.closed(1), now: 1) == [.connect(2)])
        #expect(pool.on(.connected(2), now: 2) == [.lease(2, waiter: 2)])
    }

    @Test func shutdownRefusesWaitersAndLetsWorkEnd() {
        var pool = Self.pool(1)
        _ = pool.on(.acquire(waiter: 1, before: 900), now: 0)
        _ = pool.on(.connected(1), now: 0)
        _ = pool.on(.acquire(waiter: 2, before: 900), now: 0)
        #expect(pool.on(.shutdown, now: 1) == [.refuse(waiter: 2, .closed)])
        #expect(pool.on(.acquire(waiter: 3, before: 900), now: 1) == [.refuse(waiter: 3, .closed)])
        #expect(pool.on(.release(1), now: 2) == [.close(1), .finished])
        var idle = Self.pool(2)
        _ = idle.on(.timer, now: 0)
        #expect(idle.on(.shutdown, now: 1) == [.close(1), .finished])
        #expect(idle.on(.connected(1), now: 2) == [])
    }
}
