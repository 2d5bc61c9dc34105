package org.expedite.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program itself writes, to be copied: one group of records (an organization with its
 * people, assets and contract), engineers, and one case of each state that a center has many of.
 */
final class Templates {
    /** Stands in every identifier of the group, and nowhere else. */
    static final String GROUP = "7700077";

    static final int CONTACTS = 20;
    static final int CERTIFIED = 2;
    static final int ASSETS = 50;
    static final int ENGINEERS = 64;

    private final Api api;

    Templates(Api api) {
        this.api = api;
    }

    /** The numbers of the cases. */
    record Cases(String waiting, String inProgress, String closed) {}

    /** Stores the engineers, who can work on everything. */
    void engineers() throws IOException {
        for (int i = 0; i < ENGINEERS; i++) {
            put(
                    "engineers/" + Callers.engineer(i),
                    """
                    {"name": "Engineer %1$d", "email": "engineer-%1$d@center.example",
                    "levels": ["L1", "L2", "L3"],
                    "skills": ["M_SERIES", "T_SERIES"], "roles": ["ENGINEER"]}
                    """
                            .formatted(i));
        }
    }

    /** Stores the group. */
    void group() throws IOException {
        put(
                "organizations/org-" + GROUP,
                """
                {"name": "Organization %s", "kind": "END_USER", "country": "US"}
                """
                        .formatted(GROUP));
        for (int i = 0; i < CONTACTS; i++) {
            put(
                    "contacts/" + Callers.contact(GROUP, i),
                    """
                    {"name": "Kim %1$s %2$d", "email": "kim-%2$d@org-%1$s.example",
                    "phones": [], "country": "US", "employments": [
                      {"organization_id": "org-%1$s", "kind": "EMPLOYEE", "valid_from": "2020-01-01"}]}
                    """
                            .formatted(GROUP, i));
        }
        for (int i = 0; i < CERTIFIED; i++) {
            put(
                    "certifications/jncie-%s-%d".formatted(GROUP, i),
                    """
                    {"holder_id": "%s", "track": "JNCIE-M", "valid_from": "2025-01-01",
                    "valid_to": "2035-01-01", "standing": "ACTIVE"}
                    """
                            .formatted(Callers.contact(GROUP, i)));
        }
        List<String> serials = new ArrayList<>();
        for (int i = 0; i < ASSETS; i++) {
            put(
                    "assets/" + Callers.serial(GROUP, i),
                    """
                    {"model": "M320", "owner_id": "org-%s"}
                    """
                            .formatted(GROUP));
            serials.add('"' + Callers.serial(GROUP, i) + '"');
        }
        put(
                "contracts/C-" + GROUP,
                """
                {"customer_id": "org-%s", "service": "TECHNICAL_SERVICES",
                "supported_by": {"kind": "VENDOR"}, "starts_on": "2025-01-01",
                "ends_on": "2035-01-01", "status": "ACTIVE", "covered_serials": [%s]}
                """
                        .formatted(GROUP, String.join(", ", serials)));
    }

    /** Opens the cases, the closed one first, since claims take the oldest. */
    Cases cases() throws IOException {
        String customer = Callers.token(Callers.contact(GROUP, 0));
        String engineer = Callers.token(Callers.engineer(0));
        String body = Callers.newCase(GROUP, 0);
        String closed = api.open(customer, body);
        api.send("POST", "/v1/queues/L1/claims", engineer, null);
        api.send(
                "POST",
                "/v1/cases/" + closed + "/resolutions",
                engineer,
                "{\"summary\": \"The release with the fix is installed.\"}");
        api.send("POST", "/v1/cases/" + closed + "/closures", customer, null);
        String inProgress = api.open(customer, body);
        api.send("POST", "/v1/queues/L1/claims", engineer, null);
        String waiting = api.open(customer, body);
        return new Cases(waiting, inProgress, closed);
    }

    private void put(String path, String body) throws IOException {
        api.send("PUT", "/v1/" + path, Callers.token(Callers.REGISTRAR), body);
    }
}
