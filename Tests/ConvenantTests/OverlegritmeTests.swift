import Convenant
import Testing

@Suite struct OverlegritmeTests {
    private let termijnen = Overlegtermijnen(casusNaZorg: 7, zorgVoorCasus: 14)

    private func maart(_ dag: Int) -> Dagwaarde { Dagwaarde(jaar: 2026, maand: 3, dag: dag) }

    @Test("C12.8 · het casusoverleg is zeven dagen na het zorgoverleg, niet eerder")
    func casusoverleg() {
        #expect(magCasusoverleg(op: maart(8), zorgoverleggen: [maart(1)], termijnen: termijnen) == nil)
        let weigering = magCasusoverleg(op: maart(7), zorgoverleggen: [maart(1)], termijnen: termijnen)
        #expect(weigering?.regel == "C12.8")
        #expect(weigering?.kanOp == maart(8))
        #expect(weigering?.watNu == "Het kan op zijn vroegst op 8 maart 2026.")
    }

    @Test("C12.8 · een zorgoverleg ertussen telt, een later of langer geleden niet")
    func ertussen() {
        #expect(magCasusoverleg(op: maart(12), zorgoverleggen: [maart(1), maart(10)], termijnen: termijnen)?.kanOp == maart(17))
        #expect(magCasusoverleg(op: maart(7), zorgoverleggen: [maart(1), maart(5)], termijnen: termijnen)?.kanOp == maart(12))
        #expect(magCasusoverleg(op: maart(7), zorgoverleggen: [maart(1), maart(8)], termijnen: termijnen)?.kanOp == maart(15))
        #expect(magCasusoverleg(op: maart(7), zorgoverleggen: [maart(8)], termijnen: termijnen) == nil)
        #expect(magCasusoverleg(op: maart(1), zorgoverleggen: [maart(1)], termijnen: termijnen)?.kanOp == maart(8))
        #expect(magCasusoverleg(op: maart(7), zorgoverleggen: [], termijnen: termijnen) == nil)
    }

    @Test("C12.28 · het zorgoverleg is veertien dagen voor het geplande casusoverleg")
    func zorgoverleg() {
        #expect(magZorgoverleg(op: maart(6), casusoverleggen: [maart(20)], termijnen: termijnen) == nil)
        let weigering = magZorgoverleg(op: maart(7), casusoverleggen: [maart(20)], termijnen: termijnen)
        #expect(weigering?.regel == "C12.28")
        #expect(weigering?.kanOp == maart(6))
        #expect(weigering?.watNu == "Het kan tot en met 6 maart 2026, of anders op zijn vroegst op 21 maart 2026.")
    }

    @Test("C12.28 · een casusoverleg dat er al was of ver weg is, staat niet in de weg")
    func ruimte() {
        #expect(magZorgoverleg(op: maart(7), casusoverleggen: [maart(6), maart(30)], termijnen: termijnen) == nil)
        #expect(magZorgoverleg(op: maart(7), casusoverleggen: [], termijnen: termijnen) == nil)
        #expect(magZorgoverleg(op: maart(20), casusoverleggen: [maart(20)], termijnen: termijnen)?.kanOp == maart(6))
    }

    @Test("C12.8, C12.28 · wat een weigering aanbiedt, kan ook, hoe vol de agenda ook is")
    func aanbod() {
        for bits in 0..<256 {
            let dagen = (0..<8).filter { bits & (1 << $0) != 0 }.map { Dagwaarde(nummer: vandaag.nummer + $0 * 5) }
            for op in (-15..<60).map({ Dagwaarde(nummer: vandaag.nummer + $0) }) {
                if let nee = magCasusoverleg(op: op, zorgoverleggen: dagen, termijnen: termijnen) {
                    #expect(nee.kanOp > op && magCasusoverleg(op: nee.kanOp, zorgoverleggen: dagen, termijnen: termijnen) == nil)
                }
                if let nee = magZorgoverleg(op: op, casusoverleggen: dagen, termijnen: termijnen) {
                    #expect(nee.kanOp < op && magZorgoverleg(op: nee.kanOp, casusoverleggen: dagen, termijnen: termijnen) == nil)
                }
            }
        }
    }

    @Test("C12.8 · de termijn komt van buiten")
    func andereTermijn() {
        let kort = Overlegtermijnen(casusNaZorg: 3, zorgVoorCasus: 5)
        #expect(magCasusoverleg(op: maart(4), zorgoverleggen: [maart(1)], termijnen: kort) == nil)
        #expect(magCasusoverleg(op: maart(3), zorgoverleggen: [maart(1)], termijnen: kort)?.kanOp == maart(4))
    }

    @Test func daysFollowTheCalendar() {
        #expect(Dagwaarde(jaar: 1970, maand: 1, dag: 1).nummer == 0)
        #expect(Dagwaarde(jaar: 2024, maand: 2, dag: 29).nummer == 19_782)
        #expect(Dagwaarde(jaar: 2024, maand: 3, dag: 1).nummer == 19_783)
        for nummer in stride(from: -200_000, through: 200_000, by: 7) {
            let (jaar, maand, dag) = Dagwaarde(nummer: nummer).datum
            #expect(Dagwaarde(jaar: jaar, maand: maand, dag: dag).nummer == nummer)
        }
        #expect(maart(8).voluit == "8 maart 2026")
    }
}
