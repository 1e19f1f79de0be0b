/// The model of one page; its stored properties are the names in its template.
public protocol Pagina: Sendable {
    static var template: String { get }
}
