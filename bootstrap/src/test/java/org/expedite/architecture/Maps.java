package org.expedite.architecture;

import static org.expedite.architecture.KnowledgeMap.ANY_OTHER;
import static org.expedite.architecture.KnowledgeMap.ITSELF;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Allow-lists of dependencies. None is wider than the present code needs, and none has a cycle: for
 * a cycle in the code, one edge is missing here and is reported.
 */
final class Maps {
    private Maps() {}

    /** Returns the maps of a code base. */
    static List<KnowledgeMap> of(String root) {
        return List.of(
                rooms(root),
                domain(root),
                application(root),
                web(root),
                http(root),
                api(root),
                ops(root),
                pages(root),
                persistence(root));
    }

    /**
     * The modules, and the parts of the composition root. No adapter depends on another. An
     * unlisted module is an adapter too, so that a new one needs no line here; only {@code wiring}
     * may depend on it, to create its classes.
     */
    static KnowledgeMap rooms(String root) {
        return new KnowledgeMap(
                root,
                Map.ofEntries(
                        Map.entry("domain", Set.of()),
                        Map.entry("application", Set.of("domain")),
                        Map.entry("web", Set.of("domain", "application")),
                        Map.entry("persistence", Set.of("domain", "application")),
                        Map.entry("scheduling", Set.of("domain", "application")),
                        Map.entry(ANY_OTHER, Set.of("domain", "application")),
                        Map.entry("sample", Set.of("domain", "application", "settings")),
                        Map.entry("settings", Set.of("domain", "application", "persistence")),
                        Map.entry("commands", Set.of("application", "settings", "wiring")),
                        Map.entry(
                                "wiring",
                                Set.of(
                                        "domain",
                                        "application",
                                        "web",
                                        "persistence",
                                        "scheduling",
                                        ANY_OTHER,
                                        "sample",
                                        "settings")),
                        Map.entry(
                                ITSELF,
                                Set.of("commands", "web", "persistence", "settings", "wiring"))));
    }

    /** Returns the concepts of the programme, from independent ones to the decision. */
    static KnowledgeMap domain(String root) {
        return new KnowledgeMap(
                root + ".domain",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("search", Set.of()),
                        Map.entry("explanation", Set.of(ITSELF)),
                        Map.entry("registry", Set.of(ITSELF)),
                        Map.entry("timeline", Set.of(ITSELF)),
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
                                        "explanation",
                                        "products",
                                        "timeline")),
                        Map.entry("attachments", Set.of(ITSELF, "cases")),
                        Map.entry("duties", Set.of("cases", "contracts")),
                        Map.entry("engineers", Set.of(ITSELF, "cases", "products", "registry")),
                        Map.entry("programme", Set.of("cases")),
                        Map.entry("queues", Set.of("cases", "customers", "explanation")),
                        Map.entry(
                                "escalation",
                                Set.of(
                                        ITSELF,
                                        "cases",
                                        "certification",
                                        "contracts",
                                        "customers",
                                        "explanation",
                                        "products",
                                        "programme",
                                        "registry"))));
    }

    /** Returns the desks and ports, and the composition, on which no desk depends. */
    static KnowledgeMap application(String root) {
        return new KnowledgeMap(
                root + ".application",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("access", Set.of()),
                        Map.entry("contracts", Set.of()),
                        Map.entry("engineers", Set.of()),
                        Map.entry("reassessment", Set.of()),
                        Map.entry("audit", Set.of(ITSELF, "access")),
                        Map.entry("callers", Set.of("access", "audit")),
                        Map.entry("idempotency", Set.of(ITSELF, "access")),
                        Map.entry(
                                "registry",
                                Set.of(ITSELF, "access", "audit", "contracts", "reassessment")),
                        Map.entry(
                                "accounts",
                                Set.of(ITSELF, "access", "audit", "engineers", "registry")),
                        Map.entry("signin", Set.of(ITSELF, "access", "accounts", "audit")),
                        Map.entry("drafts", Set.of(ITSELF, "access", "accounts")),
                        Map.entry("live", Set.of("access", "accounts", "cases", "timeline")),
                        Map.entry("facts", Set.of(ITSELF, "contracts", "registry")),
                        Map.entry(
                                "equipment",
                                Set.of(ITSELF, "access", "contracts", "facts", "registry")),
                        Map.entry("programme", Set.of("registry")),
                        Map.entry("cases", Set.of(ITSELF, "access", "facts", "reassessment")),
                        Map.entry(
                                "casework",
                                Set.of(ITSELF, "access", "cases", "facts", "reassessment")),
                        Map.entry("duties", Set.of("access", "cases", "timeline")),
                        Map.entry("reports", Set.of(ITSELF, "access")),
                        Map.entry("timeline", Set.of(ITSELF, "access", "cases", "casework")),
                        Map.entry(
                                "upkeep",
                                Set.of(ITSELF, "cases", "engineers", "facts", "reassessment")),
                        Map.entry("attachments", Set.of(ITSELF, "access", "cases", "casework")),
                        Map.entry(
                                "escalation",
                                Set.of(
                                        ITSELF,
                                        "access",
                                        "cases",
                                        "casework",
                                        "facts",
                                        "reassessment")),
                        Map.entry(
                                "queues",
                                Set.of(ITSELF, "access", "cases", "casework", "engineers")),
                        Map.entry(
                                "Composition",
                                Set.of(
                                        ITSELF,
                                        "access",
                                        "accounts",
                                        "attachments",
                                        "audit",
                                        "callers",
                                        "cases",
                                        "casework",
                                        "contracts",
                                        "drafts",
                                        "duties",
                                        "engineers",
                                        "equipment",
                                        "escalation",
                                        "facts",
                                        "idempotency",
                                        "live",
                                        "programme",
                                        "queues",
                                        "reassessment",
                                        "registry",
                                        "reports",
                                        "signin",
                                        "timeline",
                                        "upkeep"))));
    }

    /** Returns the parts of the web: the kernel depends on no other part. */
    static KnowledgeMap web(String root) {
        return new KnowledgeMap(
                root + ".web",
                Map.ofEntries(
                        Map.entry("ops", Set.of("http")),
                        Map.entry("api", Set.of("http")),
                        Map.entry("pages", Set.of("api", "http")),
                        Map.entry("http", Set.of())));
    }

    /** Returns the kernel of the web, which serves every part of the web. */
    static KnowledgeMap http(String root) {
        return new KnowledgeMap(
                root + ".web.http",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("routes", Set.of()),
                        Map.entry("admission", Set.of("problems")),
                        Map.entry("requestlog", Set.of(ITSELF)),
                        Map.entry("problems", Set.of(ITSELF, "requestlog")),
                        Map.entry("audit", Set.of(ITSELF, "problems", "requestlog", "security")),
                        Map.entry("ratelimit", Set.of(ITSELF, "problems", "routes", "security")),
                        Map.entry("security", Set.of(ITSELF, "problems", "requestlog", "routes")),
                        Map.entry("server", Set.of(ITSELF, "problems", "routes"))));
    }

    /** Returns the concepts of the API, and the parts that all of them use. */
    static KnowledgeMap api(String root) {
        return new KnowledgeMap(
                root + ".web.api",
                Map.ofEntries(
                        Map.entry("constraints", Set.of()),
                        Map.entry("docs", Set.of("problems")),
                        Map.entry("idempotency", Set.of()),
                        Map.entry("lists", Set.of()),
                        Map.entry("programme", Set.of("resources")),
                        Map.entry("resources", Set.of("problems")),
                        Map.entry("text", Set.of()),
                        Map.entry(
                                "attachments", Set.of("idempotency", "lists", "resources", "text")),
                        Map.entry("accounts", Set.of("constraints", "lists", "resources", "text")),
                        Map.entry("audit", Set.of("lists", "text")),
                        Map.entry("duties", Set.of("resources")),
                        Map.entry("reports", Set.of("text")),
                        Map.entry("json", Set.of("text")),
                        Map.entry("products", Set.of("constraints", "text")),
                        Map.entry(
                                "registry",
                                Set.of("constraints", "lists", "problems", "resources", "text")),
                        Map.entry("timeline", Set.of("idempotency", "lists", "resources", "text")),
                        Map.entry(
                                "escalation",
                                Set.of("idempotency", "lists", "products", "resources", "text")),
                        Map.entry("problems", Set.of("json")),
                        Map.entry(
                                "cases",
                                Set.of(
                                        "constraints",
                                        "escalation",
                                        "idempotency",
                                        "lists",
                                        "products",
                                        "resources",
                                        "text")),
                        Map.entry(
                                "casework",
                                Set.of("cases", "idempotency", "products", "resources", "text")),
                        Map.entry(
                                "queues",
                                Set.of("cases", "idempotency", "lists", "resources", "text"))));
    }

    /** Returns the pages for people, and their frame. */
    static KnowledgeMap pages(String root) {
        return new KnowledgeMap(
                root + ".web.pages",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("accounts", Set.of(ITSELF)),
                        Map.entry("cases", Set.of(ITSELF)),
                        Map.entry("home", Set.of(ITSELF, "signin")),
                        Map.entry("callers", Set.of(ITSELF, "cases")),
                        Map.entry("queues", Set.of(ITSELF)),
                        Map.entry("registry", Set.of(ITSELF)),
                        Map.entry("drafts", Set.of(ITSELF)),
                        Map.entry("escalation", Set.of(ITSELF)),
                        Map.entry("live", Set.of()),
                        Map.entry("programme", Set.of(ITSELF, "escalation", "signin")),
                        Map.entry("reports", Set.of(ITSELF)),
                        Map.entry("signin", Set.of(ITSELF))));
    }

    /** Returns the parts for operators of the center. */
    static KnowledgeMap ops(String root) {
        return new KnowledgeMap(
                root + ".web.ops",
                Map.ofEntries(
                        Map.entry(ITSELF, Set.of()),
                        Map.entry("health", Set.of()),
                        Map.entry("metrics", Set.of())));
    }

    /** Returns the concepts of the database, and the parts that all of them use. */
    static KnowledgeMap persistence(String root) {
        return new KnowledgeMap(
                root + ".persistence",
                Map.ofEntries(
                        Map.entry("sql", Set.of()),
                        Map.entry("search", Set.of("sql")),
                        Map.entry("timeline", Set.of("search", "sql")),
                        Map.entry("schema", Set.of()),
                        Map.entry("database", Set.of("schema")),
                        Map.entry("migrations", Set.of("search", "sql")),
                        Map.entry("transactions", Set.of("database")),
                        Map.entry("accounts", Set.of("sql", "transactions")),
                        Map.entry("attachments", Set.of("transactions")),
                        Map.entry("audit", Set.of("sql")),
                        Map.entry("signin", Set.of()),
                        Map.entry("drafts", Set.of("sql")),
                        Map.entry("live", Set.of("sql")),
                        Map.entry(
                                "cases",
                                Set.of("database", "search", "sql", "timeline", "transactions")),
                        Map.entry("escalation", Set.of("sql", "transactions")),
                        Map.entry("idempotency", Set.of("sql", "transactions")),
                        Map.entry("registry", Set.of("database", "search", "sql", "transactions")),
                        Map.entry("contracts", Set.of("registry", "sql")),
                        Map.entry("engineers", Set.of("registry")),
                        Map.entry("facts", Set.of("registry", "sql")),
                        Map.entry("queues", Set.of("cases", "sql")),
                        Map.entry("reports", Set.of("sql", "timeline")),
                        Map.entry("upkeep", Set.of("cases", "sql")),
                        Map.entry("callers", Set.of("registry", "sql"))));
    }
}
