package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseKindTest {
    /** Names that only a kind itself, or the parser of its addresses, may contain. */
    private static final Pattern OF_ONE_KIND =
            Pattern.compile("MysqlErrorNumbers|org\\.h2\\.|com\\.mysql\\.|\"jdbc:");

    private static final Set<String> PLACES =
            Set.of(
                    "DatabaseKind.java",
                    "H2Address.java",
                    "MySqlAddress.java",
                    "MySqlSocketFactory.java");

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://h/d, MYSQL",
        "JDBC:MySQL://h/d, MYSQL",
        "jdbc:h2:mem:x, H2",
        "jdbc:postgresql://h/d,",
        "mysql://h/d,"
    })
    void the_prefix_of_an_address_determines_its_kind(String url, DatabaseKind kind) {
        assertThat(DatabaseKind.of(url).orElse(null)).isEqualTo(kind);
    }

    @Test
    void an_address_of_no_kind_is_rejected_with_all_prefixes() {
        assertThatThrownBy(() -> DatabaseSettings.at("jdbc:postgresql://h/d", "u", "p", 1))
                .hasMessage("The database address must begin with jdbc:mysql: or jdbc:h2:");
    }

    @Test
    void settings_return_their_kind() {
        assertThat(DatabaseSettings.at("jdbc:mysql://h/d", "u", "p", 1).kind())
                .isEqualTo(DatabaseKind.MYSQL);
        assertThat(DatabaseSettings.at("jdbc:h2:mem:x", "u", "p", 1).kind())
                .isEqualTo(DatabaseKind.H2);
    }

    @ParameterizedTest
    @EnumSource
    void the_driver_of_each_kind_exists(DatabaseKind kind) throws ClassNotFoundException {
        assertThat(Class.forName(kind.driver())).isAssignableTo(Driver.class);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_error_codes_of_write_conflicts_and_duplicates(DatabaseKind kind) {
        assertThat(kind.writeConflicts()).isNotEmpty().containsAll(kind.lockWaits());
        assertThat(kind.lockWaits()).isNotEmpty();
        assertThat(kind.duplicateKeys())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(kind.writeConflicts());
    }

    @Test
    void each_kind_is_tested() {
        assertThat(Arrays.stream(TestDatabase.Kind.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DatabaseKind.values()).map(Enum::name).toList());
    }

    @Test
    void only_the_kind_and_its_addresses_name_a_product() throws IOException {
        List<String> naming;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            naming =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> OF_ONE_KIND.matcher(text(file)).find())
                            .map(file -> file.getFileName().toString())
                            .toList();
        }
        assertThat(naming).containsExactlyInAnyOrderElementsOf(PLACES);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
