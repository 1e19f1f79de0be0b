/// Chance that repeats itself: SplitMix64 from a seed, so that a failure can be seen again.
struct Loterij: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func kans(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func kies<T>(_ items: [T]) -> T { items[Int.random(in: 0..<items.count, using: &self)] }
}
