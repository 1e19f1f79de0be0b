import Invoer

/// A field of a JSON object; the pages have a `Veld` of their own, the one people type in.
typealias JSONVeld = Invoer.Veld
