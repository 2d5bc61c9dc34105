package org.expedite.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** An organization that is alone in having much of something. */
enum Subject {
    /** One person, one serial number. */
    SMALL("small", 0),
    /** Many people without a certification. */
    EMPLOYEES("5,000 employees", 5_000),
    /** Many people who could ask. */
    CERTIFIED("500 certified colleagues", 500),
    /** A large contract. */
    SERIALS("a contract of 200,000 serials", 200_000),
    /** Records that were changed often. */
    VERSIONS("500 versions of contact and asset", 500);

    private final String title;
    private final int size;

    Subject(String title, int size) {
        this.title = title;
        this.size = size;
    }

    String title() {
        return title;
    }

    /** Returns the name in all its identifiers. */
    String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Stores the organization, by the API or as copies of what the API stored. */
    void store(Api api, Loader loader, Connection connection) throws IOException, SQLException {
        put(
                api,
                "organizations/org-" + group(),
                """
                {"name": "%s", "kind": "END_USER", "country": "US"}\
                """
                        .formatted(title));
        contact(api, Callers.contact(group(), 0), 0);
        certification(api, "jncie-" + group(), Callers.contact(group(), 0));
        asset(api, "M320");
        put(
                api,
                "contracts/C-" + group(),
                """
                {"customer_id": "org-%s", "service": "TECHNICAL_SERVICES",
                "supported_by": {"kind": "VENDOR"}, "starts_on": "2025-01-01",
                "ends_on": "2035-01-01", "status": "ACTIVE", "covered_serials": ["%s"]}
                """
                        .formatted(group(), Callers.serial(group(), 0)));
        switch (this) {
            case SMALL -> {}
            case SERIALS -> {
                put(
                        api,
                        "contracts/C-%s/serials/%s"
                                .formatted(group(), Callers.serial(Loader.RECORD + group(), 1)),
                        "");
                loader.records(connection, Loader.RECORD + group(), size);
            }
            case EMPLOYEES -> {
                contact(api, colleague(), 0);
                loader.records(connection, Loader.RECORD + group(), size);
            }
            case CERTIFIED -> {
                contact(api, colleague(), 0);
                certification(api, "jncie-" + Loader.RECORD + group(), colleague());
                loader.records(connection, Loader.RECORD + group(), size);
            }
            case VERSIONS -> {
                for (int version = 1; version < size; version++) {
                    contact(api, Callers.contact(group(), 0), version);
                    asset(api, version % 2 == 0 ? "M320" : "M120");
                }
                asset(api, "M320");
            }
        }
    }

    private String colleague() {
        return Callers.contact(Loader.RECORD + group(), 1);
    }

    private void contact(Api api, String id, int version) throws IOException {
        put(
                api,
                "contacts/" + id,
                """
                {"name": "Kim %1$d", "email": "%2$s@bench.example", "phones": [], "country": "US",
                "employments": [
                  {"organization_id": "org-%3$s", "kind": "EMPLOYEE", "valid_from": "2020-01-01"}]}
                """
                        .formatted(version, id, group()));
    }

    private static void certification(Api api, String id, String holder) throws IOException {
        put(
                api,
                "certifications/" + id,
                """
                {"holder_id": "%s", "track": "JNCIE-M", "valid_from": "2025-01-01",
                "valid_to": "2035-01-01", "standing": "ACTIVE"}
                """
                        .formatted(holder));
    }

    private void asset(Api api, String model) throws IOException {
        put(
                api,
                "assets/" + Callers.serial(group(), 0),
                """
                {"model": "%s", "owner_id": "org-%s"}
                """
                        .formatted(model, group()));
    }

    private static void put(Api api, String path, String body) throws IOException {
        api.send("PUT", "/v1/" + path, Callers.token(Callers.REGISTRAR), body);
    }
}
