package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.TestDatabase;
import org.expedite.settings.Environment;
import org.expedite.settings.InvalidSettingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OriginTest {
    private static final RecordKey ACME = new RecordKey(RecordKind.ORGANIZATION, "acme");
    private static final Actor REGISTRAR = new Actor("rita", Set.of(Role.REGISTRAR));

    @ParameterizedTest
    @EnumSource
    void production_rejects_the_database_of_a_demo_even_after_changes(TestDatabase.Kind kind) {
        try (Center center = new Center(kind, Map.of())) {
            putAcme(center);

            center.stopAndBecome(Environment.PRODUCTION);
            expectFailure(
                    center, "production cannot use this database: it contains data of a demo");

            center.stopAndBecome(Environment.DEMO);
            assertThat(center.as("ana").get("/v1/cases").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_demo_rejects_the_database_of_production_and_writes_nothing(TestDatabase.Kind kind) {
        try (Center center = production(kind)) {
            center.server();

            center.stopAndBecome(Environment.DEMO);
            expectFailure(center, "a demo cannot use this database: it was created by production");

            center.stopAndBecome(Environment.PRODUCTION);
            assertThat(registry(center).find(ACME)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_record_with_a_sample_id_does_not_make_a_demo_database(TestDatabase.Kind kind) {
        try (Center center = production(kind)) {
            putAcme(center);

            center.stopAndBecome(Environment.DEMO);
            expectFailure(center, "a demo cannot use this database: it was created by production");

            center.stopAndBecome(Environment.PRODUCTION);
            assertThat(registry(center).find(ACME))
                    .hasValueSatisfying(acme -> assertThat(acme.version()).isOne());
        }
    }

    private static Center production(TestDatabase.Kind kind) {
        return new Center(kind, Map.of("EXPEDITE_ENVIRONMENT", "production"));
    }

    private static void expectFailure(Center center, String reason) {
        assertThatThrownBy(center::server)
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("EXPEDITE_ENVIRONMENT: " + reason);
    }

    private static void putAcme(Center center) {
        center.server()
                .context()
                .getBean(RegistryDesk.class)
                .put(
                        REGISTRAR,
                        new Organization(
                                new OrganizationId("acme"),
                                "Acme of our own",
                                OrganizationKind.END_USER,
                                "US",
                                null,
                                null),
                        null);
    }

    private static Registry registry(Center center) {
        return center.server().context().getBean(Registry.class);
    }
}
