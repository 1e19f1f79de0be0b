/// The member states of the European Union by their ISO 3166-1 codes (C15.4), as they have been since 1 February 2020, when
/// the United Kingdom had left. Membership is a fact of law, not a choice of the region; the kept list of countries outside
/// the Union is the region's, and this region keeps none.
public let unielanden: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT",
    "RO", "SE", "SI", "SK",
]
