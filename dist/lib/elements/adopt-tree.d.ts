/**
 * Hydration: lets Lit draw into an element whose tree the server has drawn (declarative shadow DOM of `warta/prerender`), with
 * the nodes that are there.
 *
 * Lit makes the nodes of each template with `importNode` of its `creationScope`, in the order of the templates in the
 * document. The scope made here hands out the server's nodes, where they are what the template asks for; Lit then fills in
 * all that is bound. Whatever does not fit is made anew, so that an element which the server drew from other data, or
 * which somebody has changed since, ends as if it had been drawn here.
 */
/** What Lit makes the nodes of a template with. */
interface CreationScope {
    importNode(content: Node, deep?: boolean): Node;
}
/** Takes the nodes out of a tree, and gives the scope that hands them out until the end of the current microtask. */
export type TreeAdopter = (root: ShadowRoot) => CreationScope;
export declare const adoptTree: TreeAdopter;
export {};
