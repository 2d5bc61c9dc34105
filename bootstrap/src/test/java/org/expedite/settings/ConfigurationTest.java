package org.expedite.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.naming.NameUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.persistence.database.DatabaseSettings;
import org.expedite.web.http.server.WebSettings;
import org.expedite.wiring.Wiring;
import org.junit.jupiter.api.Test;

/** Compares application.yml, the configuration classes, the page for operators and the code. */
class ConfigurationTest {
    private static final Path PAGE = Path.of("..", "docs", "operating.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`EXPEDITE_[^|]*) \\|[^|]*\\| (.*) \\|$");
    private static final Pattern VARIABLE = Pattern.compile("`(EXPEDITE_[A-Z_]+)`");
    private static final Pattern LITERAL = Pattern.compile("`(?:\\./)?([^`]+)`");

    @Test
    void the_file_and_the_configuration_classes_have_the_same_properties() {
        assertThat(propertiesOfClasses()).isEqualTo(Configuration.of(Map.of()).properties());
    }

    @Test
    void the_page_for_operators_has_exactly_one_row_per_variable() throws IOException {
        Set<String> variables = new TreeSet<>();
        Configuration.of(Map.of()).properties().stream()
                .map(Configuration::variableOf)
                .forEach(variables::add);

        assertThat(rows().keySet()).isEqualTo(variables);
    }

    @Test
    void the_page_for_operators_has_the_defaults_of_the_file() throws IOException {
        Map<String, String> rows = rows();

        assertThat(Configuration.of(Map.of()).properties())
                .allSatisfy(
                        property -> {
                            String documented = rows.get(Configuration.variableOf(property));
                            Optional<String> value = value(property, String.class);
                            if (value.isPresent()) {
                                assertThat(documented).as(property).matches(LITERAL);
                                assertThat(LITERAL.matcher(documented).replaceAll("$1"))
                                        .as(property)
                                        .isEqualTo(value.get());
                            } else {
                                assertThat(documented).as(property).doesNotMatch(LITERAL);
                            }
                        });
    }

    @Test
    void the_file_has_the_bounds_of_the_code() {
        assertThat(value("micronaut.server.max-request-buffer-size", Long.class))
                .contains(WebSettings.MAX_BODY_BYTES);
        assertThat(value("micronaut.server.max-params", Integer.class))
                .contains(WebSettings.MAX_PARAMETERS);
        assertThat(value("micronaut.server.netty.max-initial-line-length", Integer.class))
                .contains(WebSettings.MAX_LINE_BYTES);
        assertThat(value("micronaut.server.netty.max-header-size", Integer.class))
                .contains(WebSettings.MAX_HEADER_BYTES);
        for (String idle : List.of("idle-timeout", "read-idle-timeout", "write-idle-timeout")) {
            assertThat(value("micronaut.server." + idle, Duration.class))
                    .contains(WebSettings.IDLE_TIME);
        }
        assertThat(value("micronaut.lifecycle.graceful-shutdown.grace-period", Duration.class))
                .contains(WebSettings.STOP_TIME);
        assertThat(value("datasources.default.connection-timeout", Long.class))
                .contains(DatabaseSettings.WAIT_FOR_CONNECTION.toMillis());
        assertThat(value("expedite.db-pool-size", Integer.class))
                .contains(DatabaseSettings.DEFAULT_POOL_SIZE);
    }

    private static Set<String> propertiesOfClasses() {
        Collection<BeanIntrospection<Object>> classes =
                BeanIntrospector.SHARED.findIntrospections(
                        ConfigurationProperties.class, Settings.class.getPackageName());
        Set<String> properties = new TreeSet<>();
        for (BeanIntrospection<Object> type : classes) {
            String prefix = type.stringValue(ConfigurationProperties.class).orElseThrow();
            Arrays.stream(type.getConstructorArguments())
                    .map(argument -> prefix + "." + NameUtils.hyphenate(argument.getName()))
                    .forEach(properties::add);
        }
        return properties;
    }

    /** Returns the default in each row of the table, by variable. */
    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (MatchResult row : all(ROW, Files.readString(PAGE))) {
            for (MatchResult variable : all(VARIABLE, row.group(1))) {
                rows.put(variable.group(1), row.group(2));
            }
        }
        return rows;
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static <T> Optional<T> value(String property, Class<T> type) {
        try (ApplicationContext context = Wiring.of(Settings.of(Map.of())).build()) {
            context.getEnvironment().start();
            return context.getEnvironment().getProperty(property, type);
        }
    }
}
