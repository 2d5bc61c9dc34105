package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Optional;
import org.expedite.settings.Settings;
import org.expedite.wiring.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The configuration of the framework, which comes only from the program's settings. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class IsolationTest {
    private static final String MAX_PARAMS = "micronaut.server.max-params";

    @Test
    void no_system_property_changes_the_configuration() {
        System.setProperty(MAX_PARAMS, "7");
        System.setProperty("expedite.zone", "Europe/Berlin");
        try {
            assertThat(property(Map.of(), MAX_PARAMS)).contains("100");
            assertThat(property(Map.of(), "expedite.zone")).contains("UTC");
        } finally {
            System.clearProperty(MAX_PARAMS);
            System.clearProperty("expedite.zone");
        }
    }

    @Test
    void a_variable_replaces_the_value_of_the_file() {
        assertThat(property(Map.of("EXPEDITE_ZONE", "Europe/Berlin"), "expedite.zone"))
                .contains("Europe/Berlin");
    }

    @Test
    void a_password_is_not_searched_for_placeholders() {
        String password = "a${HOME}b${expedite.zone}";
        Map<String, String> variables =
                Map.of(
                        "EXPEDITE_DB_URL", "jdbc:h2:mem:none",
                        "EXPEDITE_DB_PASSWORD", password,
                        "EXPEDITE_EMBEDDED_IN_PRODUCTION", "true");

        assertThat(property(variables, "datasources.default.password")).contains(password);
        assertThat(property(variables, "expedite.db-password")).contains(password);
    }

    private static Optional<String> property(Map<String, String> variables, String name) {
        try (ApplicationContext context = Wiring.of(Settings.of(variables)).build()) {
            context.getEnvironment().start();
            return context.getEnvironment().getProperty(name, String.class);
        }
    }
}
