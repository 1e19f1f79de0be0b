/// The form as the handreiking prints it (Bijlage VII, annexe), with nothing filled in; footnotes and line breaks as a
/// copy of its pages has them.
enum Blanco {
    static let formulier = """
        FORMAT CASUS MENSENHANDEL103

        Ingevuld door:
        Contactpersoon:
        Organisatie:
        Telefoonnummer:
        Datum:

        Personalia slachtoffer:
        Naam:
        Geboortedatum:
        Geslacht:
        Adres:
        Woon- of verblijfplaats:
        Nationaliteit:
        Verblijfstatus:
        Woonsituatie:
        Personalia uitbuiter/pleger:
        Naam:
        Geboortedatum:
        Geslacht:
        Adres:
        Woon- of verblijfplaats:
        Nationaliteit:
        Verblijfstatus:
        Woonsituatie:
        Personalia faciliteerder:
        Soort faciliteerder:
        Naam:
        Geboortedatum:
        Geslacht:
        Adres:
        Woon- of verblijfplaats:
        Nationaliteit:
        Verblijfstatus:
        Sociale omgeving en achtergrond slachtoffer: (indien bekend)
        Partner:
        Familie:
        Vrienden/kennissen:
        Collega’s/klasgenoten:
        Professionals: (hulpverlening, strafrechtelijke instanties, etc.)
        Werk/opleiding:
        Sport/verenigingsleven:
        Overigen:

        103 S.v.p. geen tabellen van gegevensset maken i.v.m. automatische overname
        Sociale omgeving en achtergrond pleger: (indien bekend)
        Partner:
        Familie:
        Vrienden/kennissen:
        Collega’s/klasgenoten:
        Professionals: (hulpverlening, strafrechtelijke instanties, etc.)
        Werk/opleiding:
        Sport/verenigingsleven:
        Overigen:

        Korte samenvatting van de casus: Maximaal vijf regels

        ……………………………………………………………………………………………………………………………………………………………………………………………………………………

        ……………………………………………………………………………………………………………………………………………………………………………………………………………………

        ……………………………………………………………………………………………………………………………………………………………………………………………………………………

        …………………………………………………………………………………………………………………………………

        Het betreft hier een vermoeden van: (Vermoedens kunnen meerdere categorieën

        beslaan) Jeugdprostitutie/gedwongen prostitutie/overige seksuele uitbuiting ga naar

        vraag 1 Sociaal economische uitbuiting (denk aan uitbuiting in werk, wonen, overige

        misstanden) Ga naar vraag 2. Handel in organen blijft vooralsnog buiten

        beschouwing.

        Vraag 1:
        Situatieschets jeugdprostitutie/gedwongen prostitutie/overige seksuele
        uitbuiting (er is sprake van jeugdprostitutie als SO jonger is dan 23 jaar104)
        Zit hij of zij al in de prostitutie:
        Zo ja;
        Sinds wanneer:
        Waar zit hij/zij in de prostitutie:
        Wat voor prostitutie: (raam/club/misleiding-constructie/etc) :
        Wie is er op de hoogte van zijn/haar prostitutieleven:
        Zo nee;
        Dreigt hij of zij in de prostitutie te raken:
        Waaruit blijkt dat:

        Vraag 2:
        Situatieschets economische uitbuiting

        Hoe wordt het slachtoffer uitgebuit
        waaruit blijkt dat
        sinds wanneer:
        Waar wordt hij/zij uitgebuit
        Wat voor werk moet hij/zij verrichten
        Wie zijn er op de hoogte van de uitbuiting
        Overige bijzonderheden

        104  Kan worden beschouwd als een beleidsfactor door de Gemeente Rotterdam.
        Jeugdprostitutie is het verrichten van een of meer seksuele handelingen, met of voor een
        ander, door jongens en meisjes onder de 18 jaar voor geld, goederen of een tegenprestatie.
        9.8.2009 ontleend aan: www.jeugdprostitutie.nu/doc/Websheet%20meisjesprostu%2012p.pdf
        Dwang/Dreiging/uitbuiting

        Is er sprake van dwang/dreiging/uitbuiting?
        Waaruit blijkt de dwang/dreiging/uitbuiting?
        Gaat de dwang/dreiging/uitbuiting uit van 1 persoon of meerdere?
        Spelen er nog andere factoren mee waar dreiging vanuit gaat?
        Vind het slachtoffer zelf ook dat zij/hij wordt gedwongen/bedreigd/uitgebuit en
        waarom?

        Handhaving

        Zijn er strafbare feiten gepleegd?
        Zo ja welke en door wie?
        Waaruit blijkt dat?
        """
}
