import Foundation
import Postgres
import Regio

extension RegioConfiguratie {
    /// The day it is in the region at this moment; terms and meetings count in these.
    public func dag(_ moment: Date) -> Dag { Dag(moment, in: zone) }
}
