package org.expedite.architecture;

import static org.expedite.architecture.KnowledgeMap.ANY_OTHER;
import static org.expedite.architecture.KnowledgeMap.ITSELF;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may know whom. Nothing here may be wider than today's code needs. */
final class Maps {
    private Maps() {}

    /** The maps of a house. */
    static List<KnowledgeMap> of(String root) {
        return List.of(rooms(root), domain(root), application(root));
    }

    /**
     * The modules, and the parts of the one that knows all. No adapter knows another. A module that
     * is not named here is an adapter too, so that a new one needs no line here: only {@code
     * wiring} may know it, to make what is in it.
     */
    static KnowledgeMap rooms(String root) {
        return new KnowledgeMap(
                root,
                Map.of(
                        "domain",
                        Set.of(),
                        "application",
                        Set.of("domain"),
                        "web",
                        Set.of("domain", "application"),
                        "persistence",
                        Set.of("domain", "application"),
                        "scheduling",
                        Set.of("domain", "application"),
                        ANY_OTHER,
                        Set.of("domain", "application"),
                        "sample",
                        Set.of("domain", "application", "settings"),
                        "settings",
                        Set.of("domain", "persistence"),
                        "wiring",
                        Set.of(
                                "domain",
                                "application",
                                "web",
                                "persistence",
                                "scheduling",
                                ANY_OTHER,
                                "sample",
                                "settings"),
                        ITSELF,
                        Set.of("web", "persistence", "settings", "wiring")));
    }

    /** The concepts of the programme, from those that stand alone to the one that judges. */
    static KnowledgeMap domain(String root) {
        return new KnowledgeMap(
                root + ".domain",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("registry", Set.of(ITSELF)),
                        Map.entry("customers", Set.of(ITSELF, "registry")),
                        Map.entry("certification", Set.of(ITSELF, "customers", "registry")),
                        Map.entry(
                                "products",
                                Set.of(ITSELF, "certification", "customers", "registry")),
                        Map.entry("contracts", Set.of(ITSELF, "customers", "products", "registry")),
                        Map.entry(
                                "cases",
                                Set.of(
                                        ITSELF,
                                        "certification",
                                        "contracts",
                                        "customers",
                                        "products")),
                        Map.entry("attachments", Set.of(ITSELF, "cases")),
                        Map.entry("engineers", Set.of(ITSELF, "cases", "products", "registry")),
                        Map.entry("duties", Set.of("cases", "contracts")),
                        Map.entry("program", Set.of("cases")),
                        Map.entry("queues", Set.of("cases")),
                        Map.entry(
                                "escalation",
                                Set.of(
                                        ITSELF,
                                        "cases",
                                        "certification",
                                        "contracts",
                                        "customers",
                                        "products",
                                        "program",
                                        "registry"))));
    }

    /** The desks and ports, and the one class that knows all desks, which no desk knows. */
    static KnowledgeMap application(String root) {
        return new KnowledgeMap(
                root + ".application",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("reassessment", Set.of()),
                        Map.entry("registry", Set.of(ITSELF, "reassessment")),
                        Map.entry("attachments", Set.of(ITSELF, "cases")),
                        Map.entry("contracts", Set.of()),
                        Map.entry("engineers", Set.of()),
                        Map.entry("cases", Set.of(ITSELF, "contracts", "reassessment", "registry")),
                        Map.entry("escalation", Set.of(ITSELF, "cases", "reassessment")),
                        Map.entry("idempotency", Set.of(ITSELF)),
                        Map.entry("program", Set.of("registry")),
                        Map.entry("duties", Set.of(ITSELF, "cases")),
                        Map.entry("queues", Set.of(ITSELF, "cases", "engineers")),
                        Map.entry("timeline", Set.of(ITSELF, "cases")),
                        Map.entry(
                                "Composition",
                                Set.of(
                                        ITSELF,
                                        "attachments",
                                        "cases",
                                        "contracts",
                                        "duties",
                                        "engineers",
                                        "escalation",
                                        "idempotency",
                                        "program",
                                        "queues",
                                        "reassessment",
                                        "registry",
                                        "timeline"))));
    }
}
