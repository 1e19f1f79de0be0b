/// The core's templates by name, from the files in `Templates/`, built into the library itself:
/// what the lock pins includes what people see.
public enum Templates {
    public static let kern: [String: String] = {
        func t(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        return [
            "aanmelden": t(PackageResources.aanmelden_mustache),
            "bladeren": t(PackageResources.bladeren_mustache),
            "csrf": t(PackageResources.csrf_mustache),
            "datumveld": t(PackageResources.datumveld_mustache),
            "dossier": t(PackageResources.dossier_mustache),
            "dossiers": t(PackageResources.dossiers_mustache),
            "feiten": t(PackageResources.feiten_mustache),
            "fout": t(PackageResources.fout_mustache),
            "foutsamenvatting": t(PackageResources.foutsamenvatting_mustache),
            "gegevens": t(PackageResources.gegevens_mustache),
            "indicatoren": t(PackageResources.indicatoren_mustache),
            "kader": t(PackageResources.kader_mustache),
            "keuzelijst": t(PackageResources.keuzelijst_mustache),
            "keuzerondjes": t(PackageResources.keuzerondjes_mustache),
            "leeg": t(PackageResources.leeg_mustache),
            "mijn-werk": t(PackageResources.mijn_werk_mustache),
            "modules": t(PackageResources.modules_mustache),
            "persoon": t(PackageResources.persoon_mustache),
            "regel": t(PackageResources.regel_mustache),
            "regels": t(PackageResources.regels_mustache),
            "signaal-controle": t(PackageResources.signaal_controle_mustache),
            "signaal-nieuw": t(PackageResources.signaal_nieuw_mustache),
            "signaal": t(PackageResources.signaal_mustache),
            "signalen": t(PackageResources.signalen_mustache),
            "stappen": t(PackageResources.stappen_mustache),
            "tag": t(PackageResources.tag_mustache),
            "tags": t(PackageResources.tags_mustache),
            "tekstvlak": t(PackageResources.tekstvlak_mustache),
            "tijdlijn": t(PackageResources.tijdlijn_mustache),
            "toegankelijkheid": t(PackageResources.toegankelijkheid_mustache),
            "veld": t(PackageResources.veld_mustache),
        ]
    }()
}
