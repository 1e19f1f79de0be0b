import Deelname

extension Kernroutes {
    /// The register of who takes part, in the API and as pages.
    var deelname: [Route] {
        let dienst = Deelnamedienst(bestand: bestand)
        let api = DeelnameRoutes(dienst: dienst).routes + GeheimhoudingRoutes(dienst: dienst).routes + MandaatRoutes(dienst: dienst).routes
        let paginas = [
            DeelnemersPaginas(dienst: dienst, maker: maker).routes, GeheimhoudingPaginas(dienst: dienst, maker: maker).routes,
            MandaatPaginas(dienst: dienst, maker: maker).routes,
        ]
        return api + paginas.flatMap { $0 }
    }
}
