import Crypto
import Foundation
@testable import Vault

extension Datasleutel {
    static func proef() -> Datasleutel { Datasleutel(id: UUID(), sleutel: SymmetricKey(size: .bits256)) }
}
