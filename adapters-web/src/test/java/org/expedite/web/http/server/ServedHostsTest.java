package org.expedite.web.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names under which a server for its own machine responds. */
class ServedHostsTest {

    private static final ServedHosts DEMO = ServedHosts.loopbackAnd("Demo.Example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "localhost.",
                "a.localhost:1",
                "127.0.0.1",
                "127.8.9.1:80",
                "[::1]",
                "[::1]:8080",
                "[0:0:0:0:0:0:0:1]",
                "demo.example",
                "DEMO.example.:443"
            })
    void names_of_its_machine_and_configured_ones_are_served(String host) {
        assertThat(DEMO.contain(host)).isTrue();
        assertThat(ServedHosts.any().contain(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evillocalhost",
                "192.0.2.1",
                "[2001:db8::1]:8080",
                "0.0.0.0",
                "demo.example.evil.example"
            })
    void other_names_are_not(String host) {
        assertThat(DEMO.contain(host)).isFalse();
        assertThat(ServedHosts.any().contain(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support.example",
                "Support.Example.:443",
                "localhost:8080",
                "192.0.2.1",
                "[2001:db8::1]:8080"
            })
    void a_public_server_has_its_name_and_any_address(String host) {
        assertThat(ServedHosts.publicly("support.example").contain(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "support.example.evil.example",
                "192.0.2.1.evil.example",
                "evil-support.example"
            })
    void a_public_server_has_no_other_name(String host) {
        assertThat(ServedHosts.publicly("support.example").contain(host)).isFalse();
    }
}
