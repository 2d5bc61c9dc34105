package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    @Test
    void adds_options_that_the_address_does_not_set() {
        assertThat(at("jdbc:mysql://db.example/expedite").url())
                .startsWith("jdbc:mysql://db.example/expedite?useLocalSessionState=true&")
                .contains("&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true")
                .contains("&sessionVariables=max_execution_time%3D15000%2Cinnodb_lock_wait");
    }

    @Test
    void preserves_options_of_the_address() {
        String url =
                "jdbc:mysql://db.example/expedite"
                        + "?SocketTimeout=1&sslMode=VERIFY_IDENTITY&connectionTimeZone=%2B01:00";

        assertThat(at(url).url())
                .startsWith(url + "&useLocalSessionState=true&")
                .doesNotContain("socketTimeout", "connectionTimeZone=UTC")
                .contains("forceConnectionTimeZoneToSession=true");
    }

    @Test
    void preserves_options_of_a_host() {
        assertThat(at("jdbc:mysql://address=(host=db)(port=3307)(socketTimeout=1)/expedite").url())
                .doesNotContain("socketTimeout=20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://h/d?", "jdbc:mysql://h/d?sslMode=DISABLED&"})
    void adds_options_to_an_address_that_ends_in_a_separator(String url) {
        assertThat(at(url).url()).startsWith(url + "useLocalSessionState=true&");
    }

    @Test
    void sets_the_mysql_mode_of_h2() {
        assertThat(at("jdbc:h2:mem:x;lock_timeout=1").url())
                .isEqualTo(
                        "jdbc:h2:mem:x;lock_timeout=1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                            + " ZONE=UTC"
                            + ";QUERY_TIMEOUT=15000;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
                            + ";QUERY_CACHE_SIZE=256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:postgresql://h/d",
                "mysql://h/d",
                "jdbc:mysql:secret",
                "jdbc:mysql://user:secret@h:port/d",
                "jdbc:h2:tcp://secret/d",
                "jdbc:h2:ssl://secret/d"
            })
    void rejects_other_addresses_without_repeating_them(String url) {
        assertThatThrownBy(() -> at(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret")
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void rejects_an_invalid_pool_size(int size) {
        assertThatThrownBy(() -> DatabaseSettings.at("jdbc:mysql://h/d", "u", "p", size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(size));
    }

    @Test
    void rejects_a_directory_that_an_address_cannot_contain() {
        assertThatThrownBy(() -> DatabaseSettings.embedded(Path.of("a;b"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a;b");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://127.0.0.1:3306/d, true",
        "jdbc:mysql://[::1]/d, true",
        "jdbc:mysql:///d, true",
        "jdbc:mysql://localhost/d, true",
        "jdbc:mysql://192.0.2.1/d, false",
        "'jdbc:mysql://127.0.0.1,192.0.2.1/d', false",
        "jdbc:mysql://unknown.invalid/d, false",
        "jdbc:h2:mem:x, true"
    })
    void recognizes_loopback_addresses(String url, boolean onLoopback) {
        assertThat(at(url).isOnLoopback()).isEqualTo(onLoopback);
    }

    @Test
    void recognizes_an_embedded_database() {
        assertThat(at("jdbc:h2:mem:x").isEmbedded()).isTrue();
        assertThat(at("jdbc:mysql://h/d").isEmbedded()).isFalse();
    }

    @Test
    void omits_user_password_and_options_in_logs() {
        assertThat(at("jdbc:mysql://user:secret@db.example:3307/expedite?password=secret"))
                .hasToString("MySQL at db.example, database expedite");
        assertThat(DatabaseSettings.embedded(Path.of("/var/lib/expedite"), 1))
                .hasToString("embedded H2 at file:/var/lib/expedite/expedite");
    }

    private static DatabaseSettings at(String url) {
        return DatabaseSettings.at(url, "someone", "secret", 10);
    }
}
