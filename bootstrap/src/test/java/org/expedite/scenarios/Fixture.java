package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.expedite.served.Client;
import org.jspecify.annotations.Nullable;

/**
 * The records of the scenarios, registered over HTTP: Ana of Acme, JNCIE-M from 2026-01-01 to
 * 2027-12-31, and Acme's direct contract C1 from 2026-01-01 to 2026-12-31. Each test changes one.
 */
final class Fixture {
    static final String ANAS_CERTIFICATION = "jncie-m-117";

    private final Client registrar;

    Fixture(Center center) {
        registrar = center.as("registrar");
    }

    /** Registers all records again, regardless of earlier changes. */
    void begin() {
        put("organizations/acme", Map.of("name", "Acme", "kind", "END_USER", "country", "US"));
        put("organizations/ivy", Map.of("name", "Ivy", "kind", "END_USER"));
        put(
                "organizations/fastnet",
                Map.of(
                        "name", "FastNet",
                        "kind", "PARTNER",
                        "support_phone", "+14085550199",
                        "support_url", "https://fastnet.example/support"));
        for (String id : List.of("ana", "dan", "bob")) {
            contact(id, "acme", "EMPLOYEE");
        }
        contact("pat", "fastnet", "EMPLOYEE");
        contact("ivy", "ivy", "EMPLOYEE");
        certification(ANAS_CERTIFICATION, "ana", "JNCIE-M", "2027-12-31", "ACTIVE");
        certification("jncie-m-120", "pat", "JNCIE-M", "2027-12-31", "ACTIVE");
        certification("jncie-m-121", "ivy", "JNCIE-M", "2027-12-31", "ACTIVE");
        asset("JN1", "M320", "acme");
        asset("JN2", "T640", "acme");
        asset("JN3", "J6350", "acme");
        asset("JN4", "SRX3600", "acme");
        asset("JN5", "EX4200", "acme");
        asset("LONELY", "M320", "acme");
        asset("SHARED", "M320", "acme");
        asset("IVYS", "M7i", "ivy");
        direct("C1", "acme", "2026-12-31", "JN1", "JN2", "JN3", "JN4", "JN5");
        direct("C-IVY", "ivy", "2026-12-31", "IVYS");
    }

    void contact(String id, String employer, String kind) {
        contact(id, employer, kind, List.of());
    }

    /** Registers a contact with several employers. */
    void contact(String id, List<String> employers) {
        contact(id, employers, "EMPLOYEE", List.of());
    }

    void contact(String id, String employer, String kind, List<String> phones) {
        contact(id, List.of(employer), kind, phones);
    }

    private void contact(String id, List<String> employers, String kind, List<String> phones) {
        put(
                "contacts/" + id,
                Map.of(
                        "name",
                        id,
                        "email",
                        id + "@example.com",
                        "phones",
                        phones,
                        "country",
                        "US",
                        "employments",
                        employers.stream()
                                .map(
                                        employer ->
                                                Map.of(
                                                        "organization_id", employer,
                                                        "kind", kind,
                                                        "valid_from", "2020-01-01"))
                                .toList()));
    }

    void certification(String id, String holder, String track, String validTo, String standing) {
        put(
                "certifications/" + id,
                Map.of(
                        "holder_id", holder,
                        "track", track,
                        "valid_from", "2026-01-01",
                        "valid_to", validTo,
                        "standing", standing));
    }

    void asset(String serial, String model, String owner) {
        put("assets/" + serial, Map.of("model", model, "owner_id", owner));
    }

    void direct(String number, String customer, String endsOn, String... serials) {
        contract(number, customer, "TECHNICAL_SERVICES", null, endsOn, "ACTIVE", serials);
    }

    void contract(
            String number,
            String customer,
            String service,
            @Nullable String partner,
            String endsOn,
            String status,
            String... serials) {
        Map<String, @Nullable String> supporter = new HashMap<>();
        supporter.put("kind", partner == null ? "VENDOR" : "PARTNER");
        supporter.put("partner_id", partner);
        put(
                "contracts/" + number,
                Map.of(
                        "customer_id", customer,
                        "service", service,
                        "supported_by", supporter,
                        "starts_on", "2026-01-01",
                        "ends_on", endsOn,
                        "status", status,
                        "covered_serials", List.of(serials)));
    }

    private void put(String path, Map<String, ?> body) {
        Answer answer = registrar.put("/v1/" + path, body);
        assertThat(answer.status()).as("put %s: %s", path, answer.body()).isIn(200, 201);
    }
}
